import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { signedAmount } from "../../src/amounts/index.js";

describe("signedAmount", () => {
  it("takes the sign from the type", () => {
    expect(signedAmount({ amount: 125.5, type: "INFLOW" })).toBe("125.5");
    expect(signedAmount({ amount: 125.5, type: "OUTFLOW" })).toBe("-125.5");
  });

  it("reads the direction of a payment transaction under its own name", () => {
    expect(signedAmount({ amount: "10.00", transaction_type: "OUTFLOW" })).toBe("-10.00");
    expect(signedAmount({ amount: 5, type: null, transaction_type: "OUTFLOW" })).toBe("-5");
    expect(() => signedAmount({ amount: "10.00", transaction_type: "IN" })).toThrow("`type`");
  });

  it("has no negative zero", () => {
    expect(signedAmount({ amount: 0, type: "OUTFLOW" })).toBe("0");
    expect(signedAmount({ amount: -0, type: "INFLOW" })).toBe("0");
    expect(signedAmount({ amount: "0.00", type: "OUTFLOW" })).toBe("0.00");
    expect(signedAmount({ amount: "-0.0", type: "OUTFLOW" })).toBe("0.0");
  });

  it.each([
    [1e21, "1000000000000000000000"],
    [1.5e-7, "0.00000015"],
    [123456789.12, "123456789.12"],
    [0.1 + 0.2, "0.30000000000000004"],
    [5e-324, `0.${"0".repeat(323)}5`],
    [9007199254740991, "9007199254740991"],
    ["1500.10", "1500.10"],
    ["12345678901234567890.12", "12345678901234567890.12"],
    ["007.5", "7.5"],
    ["1.5E3", "1500"],
    ["12.345e1", "123.45"],
  ])("writes %s without exponent and without losing a digit", (amount, plain) => {
    expect(signedAmount({ amount, type: "INFLOW" })).toBe(plain);
    expect(signedAmount({ amount, type: "OUTFLOW" })).toBe(`-${plain}`);
  });

  it("is null where the API does not say how much or in which direction", () => {
    expect(signedAmount({ amount: null, type: "INFLOW" })).toBeNull();
    expect(signedAmount({ amount: 1, type: null })).toBeNull();
    expect(signedAmount({ type: "OUTFLOW" })).toBeNull();
    expect(signedAmount({ amount: 1 })).toBeNull();
  });

  it.each(["TRANSFER", "inflow", "", "null", "__proto__"])("refuses the direction %j", (type) => {
    expect(() => signedAmount({ amount: 1, type })).toThrow(TypeError);
    expect(() => signedAmount({ amount: 1, type })).toThrow("`type`");
    expect(() => signedAmount({ amount: null, type })).toThrow("`type`");
  });

  it.each([
    -1,
    -0.01,
    "-1",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "",
    " 1",
    "1,5",
    "0x10",
    "1e9999",
    true,
    {},
  ])("refuses the amount %j", (amount) => {
    expect(() => signedAmount({ amount: amount as number, type: "INFLOW" })).toThrow("`amount`");
    expect(() => signedAmount({ amount: amount as number })).toThrow(TypeError);
  });

  it("gives back the very number for any finite amount", () => {
    const amounts = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(amounts, fc.boolean(), (amount, out) => {
        const text = signedAmount({ amount, type: out ? "OUTFLOW" : "INFLOW" }) ?? "";
        expect(text).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(Number(text)).toBe(out && amount !== 0 ? -amount : amount + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("adds up exactly when the texts are scaled to whole cents", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(10_000_000), fc.boolean()), { maxLength: 50 }), (rows) => {
        const cents = (text: string): bigint => {
          const [whole = "", fraction = ""] = text.replace("-", "").split(".");
          const value = BigInt(whole + fraction.padEnd(2, "0"));
          return text.startsWith("-") ? -value : value;
        };
        const texts = rows.map(([value, out]) =>
          signedAmount({ amount: value / 100, type: out ? "OUTFLOW" : "INFLOW" }),
        );
        const sum = texts.reduce((total, text) => total + cents(text ?? ""), 0n);
        expect(sum).toBe(rows.reduce((total, [value, out]) => total + BigInt(out ? -value : value), 0n));
      }),
    );
  });

  it("has text or null as its type", () => {
    expectTypeOf(signedAmount).returns.toEqualTypeOf<string | null>();
    // @ts-expect-error a boolean is no amount
    expect(() => signedAmount({ amount: false, type: "INFLOW" })).toThrow(TypeError);
  });
});
