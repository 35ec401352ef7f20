import type { ItemOf, paths } from "@x/belvo-types";
import createClient from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";
import {
  createWebhookHandler,
  parseWebhook,
  resourceOf,
  type WebhookEvent,
  type WebhookEventOf,
  type WebhookName,
  webhookRequest,
} from "../../src/webhooks/index.js";

// Compiled, never run: nothing here may depend on a value.
const checked = (code: (event: WebhookEvent) => unknown): void => void code;
const authorization = { bearer: "token" };
const client = createClient<paths>({ baseUrl: "https://belvo.test" });

describe("the types of events", () => {
  it("are told apart by name, and by type and code", () => {
    checked((event) => {
      if (event.name === "TRANSACTIONS.historical_update") {
        expectTypeOf(event.data.total_transactions).toEqualTypeOf<number | null | undefined>();
        expectTypeOf(event.link_id).toEqualTypeOf<string>();
      }
      if (event.webhook_type === "TRANSACTIONS" && event.webhook_code === "historical_update") {
        expectTypeOf(event).toEqualTypeOf<WebhookEventOf<"TRANSACTIONS.historical_update">>();
      }
      if (event.webhook_type === "TRANSACTIONS" && event.webhook_code === "OBJECT_CREATED") {
        expectTypeOf(event.object_id).toEqualTypeOf<string>();
      }
      if (event.name === "unknown") {
        expectTypeOf(event.raw.webhook_type).toEqualTypeOf<unknown>();
        expectTypeOf(event.link_id).toEqualTypeOf<string | null>();
      }
    });
  });

  it("tell both products of TRANSACTIONS apart by their ids", () => {
    checked((event) => {
      if (event.webhook_type !== "TRANSACTIONS") return;
      if ("object_id" in event)
        expectTypeOf(event.name).toExtend<`${string}.OBJECT_CREATED` | `${string}.STATUS_UPDATE`>();
      else expectTypeOf(event.link_id).toEqualTypeOf<string>();
    });
  });

  it("make a switch over all names exhaustive", () => {
    checked((event) => {
      if (event.name !== "unknown") return expectTypeOf(event.name).toEqualTypeOf<WebhookName>();
      return expectTypeOf(event.webhook_type).toEqualTypeOf<null>();
    });
  });

  it("know nothing of data that is not documented", () => {
    expectTypeOf<WebhookEventOf<"TRANSACTIONS.transactions_deleted">["data"]>().toEqualTypeOf<
      Readonly<Record<string, unknown>>
    >();
  });
});

describe("what applications have guessed does not compile", () => {
  it("names of fields", () => {
    checked((event) => {
      if (event.name !== "TRANSACTIONS.historical_update") return;
      // @ts-expect-error it is `link_id`
      event.link;
      // @ts-expect-error it is `webhook_type` and `webhook_code`
      event.event_type;
      // @ts-expect-error it is `webhook_type` and `webhook_code`
      event.event;
      // @ts-expect-error it is `webhook_id`
      event.id;
      // @ts-expect-error it is `total_transactions`
      event.data.transactions;
      // @ts-expect-error read off the union, too
      parseWebhook("{}").link;
    });
  });

  it("names of events", () => {
    checked((event) => {
      // @ts-expect-error there is no such event
      if (event.name === "TRANSACTIONS.created") return;
      // @ts-expect-error there is no such type
      if (event.webhook_type === "LINKS") return;
      // @ts-expect-error there is no such event
      createWebhookHandler({ authorization, on: { "transactions.historical_update": () => {} } });
      // @ts-expect-error there is no such event
      createWebhookHandler({ authorization, on: { new_transactions_available: () => {} } });
    });
  });

  it("signatures", () => {
    checked(() => {
      // @ts-expect-error Belvo does not sign
      createWebhookHandler({ authorization, on: {}, secret: "hmac" });
      // @ts-expect-error Belvo does not sign
      createWebhookHandler({ authorization, on: {}, signature: "x-belvo-signature" });
      // @ts-expect-error Belvo does not sign
      createWebhookHandler({ authorization, on: {}, signatureHeader: "x-belvo-signature" });
      // @ts-expect-error Belvo does not sign
      createWebhookHandler({ authorization: { hmac: "secret" }, on: {} });
      // @ts-expect-error without authorization anybody could send events
      createWebhookHandler({ on: {} });
      // @ts-expect-error an environment variable may be missing
      createWebhookHandler({ authorization: { bearer: process.env.TOKEN }, on: {} });
    });
  });

  it("bodies for tests", () => {
    checked(() => {
      const about = { webhook_type: "TRANSACTIONS", webhook_code: "historical_update" } as const;
      webhookRequest({ ...about, link_id: "a" }, { authorization });
      // @ts-expect-error it is `link_id`
      webhookRequest({ ...about, link: "a" }, { authorization });
      // @ts-expect-error it is `total_transactions`
      webhookRequest({ ...about, data: { total: 1 } }, { authorization });
      // @ts-expect-error no event has this type and this code
      webhookRequest({ webhook_type: "LINK", webhook_code: "historical_update" }, { authorization });
    });
  });
});

describe("the types of functions and resources", () => {
  it("follow from the name", () => {
    checked(() =>
      createWebhookHandler({
        authorization,
        on: {
          "LINK.invalid_credentials": (event) =>
            expectTypeOf(event).toEqualTypeOf<WebhookEventOf<"LINK.invalid_credentials">>(),
          unknown: (event) => expectTypeOf(event).toEqualTypeOf<WebhookEvent>(),
        },
      }),
    );
  });

  it("lead to the rows of the right list", () => {
    checked((event) => {
      if (event.name === "TRANSACTIONS.historical_update") {
        const { path, init } = resourceOf(event);
        const rows = paginate(client, path, init);
        expectTypeOf(rows.next).returns.resolves.toEqualTypeOf<
          IteratorResult<NonNullable<ItemOf<"ListTransactions">>, undefined>
        >();
      }
      if (event.name === "TRANSACTIONS.OBJECT_CREATED") {
        const { path, init } = resourceOf(event);
        expectTypeOf(path).toEqualTypeOf<"/payments/br/transactions/">();
        paginate(client, path, init);
      }
      if (event.name === "PAYMENT_AUTHORIZATIONS.STATUS_UPDATE") {
        const resource = resourceOf(event);
        if (resource) paginate(client, resource.path, resource.init);
        // @ts-expect-error the event may have no id
        resource.path;
      }
      if (event.webhook_type === "CONSENT") expectTypeOf(resourceOf(event)).toEqualTypeOf<undefined>();
      if (event.name === "LINK.link_deleted") expectTypeOf(resourceOf(event)).toEqualTypeOf<undefined>();
      if (event.name === "LINK.token_required") {
        const { path, init } = resourceOf(event);
        paginate(client, path, init);
      }
      // @ts-expect-error not every event leads to a list
      resourceOf(event).path;
    });
  });
});
