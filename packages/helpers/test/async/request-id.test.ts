import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestIdKey, sameRequestId } from "../../src/async/index.js";

const plain = "0d64c138251b48e6868c6aacc3a11581";
const dashed = "0d64c138-251b-48e6-868c-6aacc3a11581";

describe("request ids", () => {
  it("are the same with dashes and without, in either case", () => {
    for (const one of [plain, dashed, dashed.toUpperCase()]) {
      for (const other of [plain, dashed, plain.toUpperCase()]) expect(sameRequestId(one, other)).toBe(true);
    }
    expect(new Set([plain, dashed, dashed.toUpperCase()].map(requestIdKey))).toEqual(new Set([plain]));
  });

  it("are not the same when a digit differs", () => {
    expect(sameRequestId(plain, `${plain.slice(0, -1)}2`)).toBe(false);
    expect(sameRequestId(plain, plain.slice(0, -1))).toBe(false);
  });

  it("are the same as none when there is none", () => {
    for (const missing of [undefined, null, ""]) {
      expect(sameRequestId(missing, plain)).toBe(false);
      expect(sameRequestId(plain, missing)).toBe(false);
      for (const other of [undefined, null, ""]) expect(sameRequestId(missing, other)).toBe(false);
    }
  });

  it("need not be hexadecimal: samples of the documentation are not", () => {
    expect(sameRequestId("zzz-9", "ZZZ9")).toBe(true);
  });

  it("are the same as any other spelling of themselves, and have one key", () => {
    const spelling = fc.tuple(fc.uuid(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(spelling, fc.uuid(), ([id, isPlain, isLoud], other) => {
        const spelt = isPlain ? id.replaceAll("-", "") : id;
        const told = isLoud ? spelt.toUpperCase() : spelt;
        expect(sameRequestId(id, told)).toBe(true);
        expect(requestIdKey(told)).toBe(requestIdKey(requestIdKey(id)));
        expect(sameRequestId(id, other)).toBe(id === other);
      }),
      { numRuns: 300 },
    );
  });
});
