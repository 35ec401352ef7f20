import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { retry } from "../../src/retry/index.js";
import { apiError, fetchFailed, gatewayPage, scriptedFetch } from "../support/answers.js";
import { FakeClock } from "../support/fake-clock.js";

const host = "https://sandbox.belvo.com";

// Requests of each column of the table in the README.
const columns: [column: string, ...requests: [method: string, path: string][]][] = [
  ["read", ["GET", "/api/accounts/"], ["HEAD", "/payments/br/charges/"]],
  [
    "delete, update",
    ["DELETE", "/api/accounts/1/"],
    ["DELETE", "/api/links/1/"],
    // The edit of a link; without the id, the same method resumes.
    ["PATCH", "/api/links/1/"],
  ],
  ["retrieval (POST)", ["POST", "/api/accounts/"]],
  ["link (POST, PUT)", ["POST", "/api/links/"], ["PUT", "/api/links/1/"]],
  ["MFA resume", ["PATCH", "/api/links/"], ["PATCH", "/api/accounts/"]],
  ["payment intent", ["POST", "/payments/br/payment-intents/"]],
  ["other payments", ["POST", "/payments/br/payment-authorizations/"], ["POST", "/api/links"]],
];

const failing = (code: string) => () => {
  throw fetchFailed(code);
};

// What each row of the table in the README is about.
const outcomes: Record<string, (() => Response)[]> = {
  "connection refused, name not found": [failing("ECONNREFUSED"), failing("ENOTFOUND")],
  "connection reset, before or after the body was sent": [failing("ECONNRESET"), failing("UND_ERR_SOCKET")],
  "no answer in time (`attemptTimeoutMs`)": [failing("UND_ERR_HEADERS_TIMEOUT")],
  "502, 504 without a code: the gateway gave up": [() => gatewayPage(502), () => gatewayPage(504)],
  "other 5xx": [() => apiError(503, "service_unavailable"), () => gatewayPage(500)],
  "`unexpected_error`": [() => apiError(500, "unexpected_error")],
  "400 `too_many_sessions`": [() => apiError(400, "too_many_sessions")],
  "429, web page under a 403": [() => apiError(429, "throttled"), () => gatewayPage(403)],
  "408": [() => apiError(408, "request_timeout")],
  "409 `idempotency_key_conflict`": [() => apiError(409, "idempotency_key_conflict")],
  "422 and all other 4xx, 428, redirects, 2xx": [
    () => apiError(422, "idempotency_payload_mismatch"),
    () => apiError(409, "link_refreshed"),
    () => apiError(401, "authentication_failed"),
    () => apiError(404, "not_found"),
    () => apiError(428, "token_required"),
    () => new Response(null, { status: 302 }),
    () => Response.json([]),
  ],
  "certificate or protocol does not work": [failing("DEPTH_ZERO_SELF_SIGNED_CERT")],
};

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [head, , ...rows] = (/^\| \| read \|.*?\n\n/ms.exec(readme)?.[0] ?? "")
  .trim()
  .split("\n")
  .map((line) => line.slice(2, -2).split("|"))
  .map((cells) => cells.map((cell) => cell.trim()));

/** How often a request that always fails like this is repeated. */
async function repeats(method: string, path: string, fail: () => Response): Promise<number> {
  const clock = new FakeClock();
  const { fetch, sent } = scriptedFetch(fail);
  const body = /GET|HEAD|DELETE/.test(method) ? null : "{}";
  const send = retry(fetch, { clock });
  await clock.run(send(new Request(host + path, { method, body })).catch(() => {}));
  return sent.length - 1;
}

describe("the table of the README", () => {
  it("has the rows and columns that are tested here", () => {
    expect(head?.slice(1)).toEqual(columns.map(([column]) => column));
    expect(rows.map(([outcome]) => outcome).sort()).toEqual(Object.keys(outcomes).sort());
  });

  it.each(rows)("is true of: %s", async (outcome, ...expected) => {
    for (const fail of outcomes[outcome ?? ""] ?? []) {
      for (const [index, [, ...requests]] of columns.entries()) {
        const found = await Promise.all(requests.map(([method, path]) => repeats(method, path, fail)));
        expect(found).toEqual(requests.map(() => Number(expected[index])));
      }
    }
  });
});
