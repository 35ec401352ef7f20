import { describe, expect, it } from "vitest";
import { networkFault } from "../../src/internal/network-error.js";
import { retry } from "../../src/retry/index.js";
import { operationKind } from "../../src/retry/operation-kind.js";
import { FakeClock } from "../support/fake-clock.js";

const failed = (details: object): Error => Object.assign(new TypeError("fetch failed"), { cause: details });

async function sends(url: string, answer: () => Response | Promise<Response>): Promise<number> {
  let count = 0;
  const clock = new FakeClock();
  const send = retry(
    async () => {
      count++;
      return answer();
    },
    { clock, jitter: "none" },
  );
  await clock.run(send(new Request(url, { method: "POST", body: "{}" })));
  return count;
}

describe("what may have arrived is not sent again", () => {
  it.each(["EHOSTUNREACH", "ENETUNREACH", "ENETDOWN"])(
    "%s over a connection that stood is no proof",
    (code) => {
      expect(networkFault(failed({ code, syscall: "read" }))).toBe("connection_lost");
      expect(networkFault(failed({ code, syscall: "connect" }))).toBe("not_sent");
      expect(networkFault(failed({ code }))).toBe("not_sent");
    },
  );

  it.each([502, 504, 520, 522, 524, 598, 599])(
    "a %d of a gateway, whatever code its body has",
    async (status) => {
      expect(
        await sends("https://a.test/api/links/", () => Response.json([{ code: `${status}` }], { status })),
      ).toBe(1);
    },
  );
});

it.each(["/api/mx/payment-intents/", "/api/%70ayments/br/charges/", "/api/v2/links/", "/else/"])(
  "a POST to %s counts as a payment",
  (path) => expect(operationKind("POST", path)).toBe("payment"),
);

it.each(["", "  ", undefined])("an idempotency key of %j is refused before anything is sent", async (key) => {
  let count = 0;
  const send = retry(
    () => {
      count++;
      return Promise.resolve(new Response());
    },
    { createIdempotencyKey: () => key as string },
  );
  const payment = new Request("https://a.test/payments/br/payment-intents/", { method: "POST", body: "{}" });
  await expect(send(payment)).rejects.toThrow("`createIdempotencyKey()` must be a key");
  expect(count).toBe(0);
});
