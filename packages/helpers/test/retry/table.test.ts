import { describe, expect, it } from "vitest";
import { retry } from "../../src/retry/index.js";
import { apiError, fetchFailed, gatewayPage, scriptedFetch } from "../support/answers.js";
import { FakeClock } from "../support/fake-clock.js";

const host = "https://sandbox.belvo.com";
const requests = {
  read: ["GET", "/api/accounts/"],
  delete: ["DELETE", "/api/accounts/1/"],
  update: ["PATCH", "/api/links/1/"],
  retrieval: ["POST", "/api/accounts/"],
  link: ["POST", "/api/links/"],
  resume: ["PATCH", "/api/accounts/"],
  keyed: ["POST", "/payments/br/payment-intents/"],
  payment: ["POST", "/payments/br/payment-authorizations/"],
} as const;

const failing = (code: string) => () => {
  throw fetchFailed(code);
};

// The table of the README: how often a request that always fails like this is repeated.
const table: [outcome: string, fail: () => Response, ...repeats: number[]][] = [
  //                                                                  read del upd retr link res keyed pay
  ["connection refused", failing("ECONNREFUSED"), 5, 5, 5, 5, 5, 5, 5, 0],
  ["name not found", failing("ENOTFOUND"), 5, 5, 5, 5, 5, 5, 5, 0],
  ["reset while sending or after", failing("ECONNRESET"), 5, 5, 5, 0, 0, 0, 5, 0],
  ["closed by the other side", failing("UND_ERR_SOCKET"), 5, 5, 5, 0, 0, 0, 5, 0],
  ["no headers in time", failing("UND_ERR_HEADERS_TIMEOUT"), 5, 5, 5, 0, 0, 0, 5, 0],
  ["unusable certificate", failing("DEPTH_ZERO_SELF_SIGNED_CERT"), 0, 0, 0, 0, 0, 0, 0, 0],
  ["429", () => apiError(429, "throttled"), 5, 5, 5, 5, 5, 5, 5, 0],
  ["403 with a web page", () => gatewayPage(403), 5, 5, 5, 5, 5, 5, 5, 0],
  ["too_many_sessions", () => apiError(400, "too_many_sessions"), 5, 5, 5, 4, 4, 0, 5, 0],
  ["500 unexpected_error", () => apiError(500, "unexpected_error"), 3, 3, 3, 3, 3, 0, 3, 0],
  ["503 service_unavailable", () => apiError(503, "service_unavailable"), 5, 5, 5, 4, 4, 0, 5, 0],
  ["500 without a code", () => gatewayPage(500), 5, 5, 5, 4, 4, 0, 5, 0],
  ["502 of the gateway", () => gatewayPage(502), 5, 5, 5, 0, 0, 0, 5, 0],
  ["504 of the gateway", () => gatewayPage(504), 5, 5, 5, 0, 0, 0, 5, 0],
  ["408 request_timeout", () => apiError(408, "request_timeout"), 2, 2, 2, 0, 0, 0, 2, 0],
  ["409 idempotency_key_conflict", () => apiError(409, "idempotency_key_conflict"), 0, 0, 0, 0, 0, 0, 5, 0],
  ["409 link_refreshed", () => apiError(409, "link_refreshed"), 0, 0, 0, 0, 0, 0, 0, 0],
  ["422", () => apiError(422, "idempotency_payload_mismatch"), 0, 0, 0, 0, 0, 0, 0, 0],
  ["428", () => apiError(428, "token_required"), 0, 0, 0, 0, 0, 0, 0, 0],
  ["401", () => apiError(401, "authentication_failed"), 0, 0, 0, 0, 0, 0, 0, 0],
  ["404", () => apiError(404, "not_found"), 0, 0, 0, 0, 0, 0, 0, 0],
  ["200", () => Response.json([]), 0, 0, 0, 0, 0, 0, 0, 0],
];

describe.each(table)("%s", (_, fail, ...repeats) => {
  it.each(Object.keys(requests).map((kind, column) => [kind, repeats[column] ?? -1] as const))(
    "repeats a %s %d times",
    async (kind, expected) => {
      const [method, path] = requests[kind as keyof typeof requests];
      const clock = new FakeClock();
      const { fetch, sent } = scriptedFetch(fail);
      const body = method === "GET" || method === "DELETE" ? null : "{}";
      const send = retry(fetch, { clock });
      await clock.run(send(new Request(host + path, { method, body })).catch(() => {}));
      expect(sent.length - 1).toBe(expected);
    },
  );
});
