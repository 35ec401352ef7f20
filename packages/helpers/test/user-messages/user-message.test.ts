import { describe, expect, it } from "vitest";
import {
  BelvoAbortError,
  BelvoApiError,
  BelvoConnectionError,
  BelvoTimeoutError,
} from "../../src/errors/index.js";
import { BelvoMfaError, type MfaErrorCode } from "../../src/mfa/index.js";
import { userMessage } from "../../src/user-messages/index.js";
import { sentences } from "../../src/user-messages/sentences.js";

const onStatus = (status: number, code?: string, message?: string) =>
  new BelvoApiError({ status, body: [{ code, message }] });
const mfaError = (code: MfaErrorCode) =>
  new BelvoMfaError(code, { path: "/api/accounts/", link: "l", requestId: null });

describe("the sentences", () => {
  it.each(Object.entries(sentences))(
    "%s stands in three different languages, without codes",
    (_, translations) => {
      expect(translations).toHaveLength(3);
      expect(new Set(translations).size).toBe(3);
      for (const sentence of translations) expect(sentence).toMatch(/^[\p{Lu}][^_{}<>\n]{8,110}\.$/u);
    },
  );

  it("speak to the user as apps in Latin America do", () => {
    for (const [, es, pt] of Object.values(sentences)) {
      expect(es).not.toMatch(/\b(usted|su|sus|inténtelo|vosotros|vuestr\w+)\b/i);
      expect(pt).not.toMatch(/\b(tu|teu|tua|vós|ecrã|utilizador|contacte)\b/i);
    }
  });
});

describe("userMessage", () => {
  it("answers in the language asked for, in English where it is unknown", () => {
    const error = onStatus(400, "invalid_link");
    expect(userMessage(error, "en")).toBe("Please connect your account again.");
    for (const language of ["es", "es-MX", "ES_co"]) {
      expect(userMessage(error, language)).toBe("Vuelve a conectar tu cuenta.");
    }
    for (const language of ["pt", "pt-BR", "PT"]) {
      expect(userMessage(error, language)).toBe("Conecte sua conta novamente.");
    }
    for (const language of ["fr", "", "__proto__"]) expect(userMessage(error, language)).toMatch(/^Please/);
  });

  it("says the same about an error and its advice", () => {
    for (const error of [
      onStatus(400, "login_error", "locked"),
      onStatus(400, "duplicated"),
      onStatus(500),
    ]) {
      expect(userMessage(error.advice, "es")).toBe(userMessage(error, "es"));
    }
  });

  it("sends nobody to try again what may have worked", () => {
    for (const error of [new BelvoTimeoutError(), new BelvoConnectionError(true)]) {
      expect(userMessage(error, "en")).toBe(sentences.no_answer[0]);
    }
    expect(userMessage(new BelvoConnectionError(false), "en")).toBe(sentences.later[0]);
  });

  it("has something to say about every other error of this package", () => {
    expect(userMessage(new BelvoAbortError(), "pt")).toBe(sentences.cancelled[2]);
    expect(userMessage(mfaError("session_expired"), "pt")).toBe(sentences.start_over[2]);
    expect(userMessage(mfaError("too_many_attempts"), "pt")).toBe(sentences.details[2]);
  });

  it("takes the fault for anything it does not know", () => {
    const strangers = [
      new Error("x"),
      undefined,
      null,
      3,
      "invalid_link",
      [],
      { code: "invalid_link" },
      { action: "constructor" },
      { name: "toString" },
      { advice: null },
    ];
    for (const stranger of strangers) expect(userMessage(stranger, "en")).toBe(sentences.our_side[0]);
  });
});
