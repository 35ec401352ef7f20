import { describe, expect, it } from "vitest";
import { parseWebhook, webhookRequest } from "../../src/webhooks/index.js";
import { isName } from "../../src/webhooks/names.js";
import { authorization, header, recorder } from "./support.js";

const owners = { webhook_type: "OWNERS", webhook_code: "historical_update" } as const;

describe("a delivery for tests", () => {
  it("is what Belvo sends", async () => {
    const request = webhookRequest(
      { ...owners, data: { total_owners: 1 } },
      { authorization, url: "https://app.test/hook" },
    );
    expect(request.method).toBe("POST");
    expect(request.url).toBe("https://app.test/hook");
    expect(Object.fromEntries(request.headers)).toEqual({
      authorization: header,
      "content-type": "application/json",
    });
    const event = parseWebhook(await request.text());
    expect(event).toMatchObject({ name: "OWNERS.historical_update", data: { total_owners: 1 } });
    expect(event.webhook_id).toMatch(/^[\da-f]{32}$/);
  });

  it("has what the event has to have, for an event about a payment as well", async () => {
    const charge = { webhook_type: "CHARGES", webhook_code: "OBJECT_CREATED" } as const;
    for (const one of [
      owners,
      charge,
      { webhook_type: "CUSTOMERS", webhook_code: "OBJECT_CREATED" } as const,
    ]) {
      const event = parseWebhook(await webhookRequest(one, { authorization }).text());
      expect(isName(event.name)).toBe(true);
      expect("link_id" in event && event.link_id ? "link" : "object").toBe(
        one === owners ? "link" : "object",
      );
    }
  });

  it("is a new event each time, unless it has an id", async () => {
    const { handle, names } = recorder();
    await handle(webhookRequest(owners, { authorization }));
    await handle(webhookRequest(owners, { authorization }));
    expect(names).toHaveLength(2);
    await handle(webhookRequest({ ...owners, webhook_id: "same" }, { authorization }));
    await handle(webhookRequest({ ...owners, webhook_id: "same" }, { authorization }));
    expect(names).toHaveLength(3);
  });

  it("may be anything else as text", async () => {
    const { handle } = recorder();
    expect((await handle(webhookRequest("no JSON", { authorization }))).status).toBe(400);
  });

  it("cannot be without an authorization", () => {
    expect(() => webhookRequest(owners, { authorization: "" })).toThrow("`authorization` must be");
    expect(() => webhookRequest(owners, { authorization, header } as never)).toThrow(
      "`header` must be left out",
    );
  });
});
