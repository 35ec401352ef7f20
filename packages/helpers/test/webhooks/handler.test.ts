import { describe, expect, it } from "vitest";
import { createWebhookHandler, type WebhookHandlerOptions } from "../../src/webhooks/index.js";
import { FakeClock } from "../support/fake-clock.js";
import { authorization, body, header, post, recorder } from "./support.js";

function fail(error: unknown): never {
  throw error;
}

async function statusAndText(response: Promise<Response>): Promise<[number, string]> {
  const { status, ...rest } = await response.then(async (it) => ({
    status: it.status,
    text: await it.text(),
  }));
  return [status, rest.text];
}

describe("what is refused", () => {
  it.each([
    ["GET", 405],
    ["HEAD", 405],
    ["PUT", 405],
    ["DELETE", 405],
  ])("%s is answered with %d", async (method, status) => {
    const { handle, names } = recorder();
    const response = await handle(
      new Request("https://app.test/", { method, headers: { authorization: header } }),
    );
    expect(response.status).toBe(status);
    expect(response.headers.get("allow")).toBe("POST");
    expect(names).toEqual([]);
  });

  it.each([
    ["no authorization", {}],
    ["another one", { authorization: `Basic ${btoa("belvo:open sesamf")}` }],
    ["the start of the right one", { authorization: header.slice(0, -1) }],
    ["the right one and more", { authorization: `${header}, ${header}` }],
    ["the scheme alone", { authorization: "Basic" }],
    ["a signature that Belvo does not send", { "x-belvo-signature": "c0ffee" }],
  ])("%s is answered with 401", async (_, headers) => {
    const { handle, names } = recorder();
    expect(await statusAndText(handle(post(body(), { headers: headers as Record<string, string> })))).toEqual(
      [401, ""],
    );
    expect(names).toEqual([]);
  });

  it.each([
    ["no body", "", 400],
    ["text", "hello", 400],
    ["half an object", '{"webhook_id":', 400],
    ["an array", "[]", 400],
    ["null", "null", 400],
    ["a number", "1", 400],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), 400],
    ["too much", JSON.stringify(body({ data: { text: "x".repeat(2000) } })), 413],
  ])("%s is answered with a status alone", async (_, content, status) => {
    const { handle, names } = recorder({ maxBytes: 1000 });
    expect(await statusAndText(handle(post(content)))).toEqual([status, ""]);
    expect(names).toEqual([]);
  });
});

describe("which function gets an event", () => {
  const told: string[] = [];
  const handle = createWebhookHandler({
    authorization,
    on: {
      "ACCOUNTS.historical_update": ({ data }) => told.push(`accounts ${data.total_accounts}`),
      "TRANSACTIONS.historical_update": ({ link_id }) => told.push(`link ${link_id}`),
      "TRANSACTIONS.OBJECT_CREATED": ({ object_id }) => told.push(`payment ${object_id}`),
      unknown: ({ name, raw }) => told.push(`${name} ${raw.webhook_type}`),
    },
  });

  it.each([
    ["that of its name", {}, "accounts 3"],
    ["that of the product", { webhook_type: "TRANSACTIONS", link_id: "l" }, "link l"],
    [
      "that of the other product",
      { webhook_type: "TRANSACTIONS", webhook_code: "OBJECT_CREATED", object_id: "o" },
      "payment o",
    ],
    [
      "`unknown`, if there is none of its name",
      { webhook_type: "OWNERS" },
      "OWNERS.historical_update OWNERS",
    ],
    ["`unknown`, if nobody knows it", { webhook_type: "WEATHER" }, "unknown WEATHER"],
  ])("%s", async (what, fields, expected) => {
    told.length = 0;
    expect((await handle(post(body({ ...fields, webhook_id: what })))).status).toBe(200);
    expect(told).toEqual([expected]);
  });

  it("none, where there is none: the event is accepted", async () => {
    const { handle } = recorder({ on: {} });
    expect((await handle(post())).status).toBe(200);
  });
});

describe("deliveries of the same event", () => {
  it("run once", async () => {
    const { handle, names } = recorder();
    expect((await handle(post())).status).toBe(200);
    expect((await handle(post())).status).toBe(200);
    expect((await handle(post(body({ webhook_id: "another" })))).status).toBe(200);
    expect(names).toHaveLength(2);
  });

  it("run again after a failure, which is told and not shown", async () => {
    let calls = 0;
    const failure = new Error("database away");
    const { handle, errors } = recorder({
      on: {
        unknown: async () => {
          if (++calls === 1) throw failure;
        },
      },
    });
    expect(await statusAndText(handle(post()))).toEqual([500, ""]);
    expect(errors).toEqual([failure]);
    expect(await statusAndText(handle(post()))).toEqual([200, ""]);
    expect(await statusAndText(handle(post()))).toEqual([200, ""]);
    expect(calls).toBe(2);
  });

  it.each([
    ["throws at once", () => fail(new Error("at once"))],
    ["throws nothing", () => fail(undefined)],
    ["rejects with nothing", () => Promise.reject()],
    ["rejects without a promise of ours", () => ({ then: (_: unknown, no: () => void) => no() })],
  ])("run again after a function that %s", async (_, failing) => {
    let calls = 0;
    const { handle, errors } = recorder({ on: { unknown: () => (++calls === 1 ? failing() : undefined) } });
    expect((await handle(post())).status).toBe(500);
    expect((await handle(post())).status).toBe(200);
    expect([calls, errors.length]).toEqual([2, 1]);
  });

  it("do not run at the same time: the second is told to come again", async () => {
    let finish = (): void => {};
    let start = (): void => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    const unknown = () => {
      start();
      return new Promise<void>((resolve) => (finish = resolve));
    };
    const { handle } = recorder({ on: { unknown } });
    const first = handle(post());
    await started;
    expect((await handle(post())).status).toBe(503);
    finish();
    expect((await first).status).toBe(200);
    expect((await handle(post())).status).toBe(200);
  });
});

describe("a function that takes longer than Belvo waits", () => {
  it("goes on after a 503, and the delivery that follows is answered without it", async () => {
    const clock = new FakeClock();
    let calls = 0;
    const waited: Promise<unknown>[] = [];
    const { handle } = recorder({
      clock,
      on: { unknown: () => clock.sleep(25_000 + 0 * ++calls) },
    });
    const answer = handle(post(), { waitUntil: (work) => waited.push(work) });
    expect((await clock.run(answer)).status).toBe(503);
    expect(clock.now()).toBe(4000);
    expect((await clock.run(handle(post()))).status).toBe(503);
    expect(await clock.run(waited[0]!)).toBe("handled");
    expect((await clock.run(handle(post()))).status).toBe(200);
    expect(calls).toBe(1);
    expect(clock.pending).toBe(0);
  });

  it("is answered for as ever where `waitUntil` fails, which is told", async () => {
    const { handle, names, errors } = recorder({});
    const answer = await handle(post(), {
      waitUntil: () => {
        throw new TypeError("outside of a request");
      },
    });
    expect(answer.status).toBe(200);
    expect(names).toHaveLength(1);
    expect(errors).toEqual([new TypeError("outside of a request")]);
  });
});

describe("options that cannot be right", () => {
  const wrong: [name: string, options: object][] = [
    ["authorization", { authorization: undefined }],
    ["authorization", { authorization: "" }],
    ["authorization", { authorization: "open sesame" }],
    ["authorization", { authorization: "Basic " }],
    ["authorization", { authorization: [] }],
    ["authorization", { authorization: [{ bearer: "" }] }],
    ["authorization", { authorization: { username: "a", password: undefined } }],
    ["authorization", { authorization: { username: "a:b", password: "c" } }],
    ["secret", { secret: "hmac" }],
    ['on["TRANSACTIONS.updated"]', { on: { "TRANSACTIONS.updated": () => {} } }],
    ['on["unknown"]', { on: { unknown: 1 } }],
    ['on["toString"]', { on: { toString: () => "what every object has is no event" } }],
    ["on", { on: null }],
    ["seen", { seen: {} }],
    ["seen", { seen: null }],
    ["seen", { seen: { claim: () => "claimed", extend: () => {}, confirm: () => {} } }],
    ["onError", { onError: 1 }],
    ["sourceAddress", { sourceAddress: "1.2.3.4" }],
    ["sourceAddresses", { sourceAddresses: [] }],
    ["maxBytes", { maxBytes: 0 }],
    ["answerWithinMs", { answerWithinMs: Number.NaN }],
  ];
  it.each(wrong)("%s is named", (name, options) => {
    const all = { authorization, on: {}, ...options } as unknown as WebhookHandlerOptions;
    expect(() => createWebhookHandler(all)).toThrow(TypeError);
    expect(() => createWebhookHandler(all)).toThrow(`\`${name}\` must be`);
  });
});
