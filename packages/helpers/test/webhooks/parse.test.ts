import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { BelvoWebhookError, isBelvoWebhookError, parseWebhook } from "../../src/webhooks/index.js";
import { body } from "./support.js";

const text = JSON.stringify(body());
const bytes = new TextEncoder().encode(text);

function failure(content: unknown, maxBytes?: number): unknown {
  try {
    return parseWebhook(content as string, { maxBytes });
  } catch (error) {
    return error;
  }
}

describe("a body", () => {
  it.each([
    ["text", text],
    ["bytes", bytes],
    ["text with a byte order mark", `\uFEFF${text}`],
    ["bytes with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["a part of a buffer", Buffer.concat([Buffer.from("[["), bytes, Buffer.from("]]")]).subarray(2, -2)],
    ["an ArrayBuffer", bytes.slice().buffer],
    [
      "an ArrayBuffer of another realm",
      runInNewContext("new Uint8Array(bytes).buffer", { bytes: [...bytes] }),
    ],
    ["an object", body()],
    ["an object without a prototype", Object.assign(Object.create(null), body())],
  ])("may be %s", (_, content) => {
    expect(parseWebhook(content).name).toBe("ACCOUNTS.historical_update");
  });

  it.each([
    ["", "not_json"],
    ["{", "not_json"],
    ["undefined", "not_json"],
    [undefined, "not_json"],
    [new Uint8Array([0x22, 0xc3, 0x28, 0x22]), "not_json"],
    ["[]", "not_an_object"],
    ["null", "not_an_object"],
    ['"text"', "not_an_object"],
    [null, "not_an_object"],
    [[text], "not_an_object"],
    [7, "not_an_object"],
  ])("%j is none: %s", (content, code) => {
    const error = failure(content);
    expect(error).toBeInstanceOf(BelvoWebhookError);
    expect(isBelvoWebhookError(error)).toBe(true);
    expect(error).toMatchObject({ name: "BelvoWebhookError", code });
  });

  it("is counted in bytes and not in characters", () => {
    const wide = JSON.stringify({ city: "São Paulo" });
    expect(failure(wide, wide.length + 1)).toMatchObject({ name: "unknown" });
    expect(failure(wide, wide.length)).toMatchObject({ code: "too_large" });
    expect(failure(new TextEncoder().encode(wide), wide.length)).toMatchObject({ code: "too_large" });
    expect(failure("x".repeat(1_048_577))).toMatchObject({ code: "too_large" });
    expect(failure("x".repeat(1_048_576))).toMatchObject({ code: "not_json" });
  });

  it("is in no error", () => {
    expect(String((failure('{"password":"open sesame"') as Error).stack)).not.toContain("sesame");
  });

  it("is not changed", () => {
    const given = body({ webhook_type: "LINKS" });
    const copy = structuredClone(given);
    const event = parseWebhook(given);
    expect(given).toEqual(copy);
    expect(event.raw).toBe(given);
  });
});

describe("the options", () => {
  it.each([0, -1, 1.5, Number.NaN, "1"])("`maxBytes` cannot be %j", (maxBytes) => {
    expect(() => parseWebhook("{}", { maxBytes: maxBytes as number })).toThrow("`maxBytes` must be");
  });

  it("are known by name", () => {
    expect(() => parseWebhook("{}", { maxSize: 1 } as object)).toThrow("`maxSize` must be left out");
  });
});
