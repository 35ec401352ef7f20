import type { PaginatedPath, paths } from "@x/belvo-types";
import description from "@x/belvo-types/openapi.json" with { type: "json" };
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { paginate } from "../../src/pagination/index.js";
import { dataEvents } from "../../src/webhooks/events/data-events.js";
import { linkEvents } from "../../src/webhooks/events/link-events.js";
import { paymentEvents } from "../../src/webhooks/events/payment-events.js";
import {
  parseWebhook,
  resourceOf,
  type WebhookEventOf,
  type WebhookName,
  type WebhookResource,
} from "../../src/webhooks/index.js";
import { body } from "./support.js";

const link = "5b1e7d3c-92a4-4f60-8c7b-1d2e3f4a5b6c";
const id = "d4c3b2a1-0f9e-4d8c-b7a6-958473625140";

const names = Object.keys({ ...dataEvents, ...linkEvents, ...paymentEvents }) as WebhookName[];

function event<Name extends WebhookName>(name: Name, fields: object = {}): WebhookEventOf<Name> {
  const [webhook_type, webhook_code] = name.split(".");
  const about = /STATUS_UPDATE|OBJECT_CREATED/.test(name) ? { object_id: id } : { link_id: link };
  return parseWebhook(
    body({ webhook_type, webhook_code, data: {}, ...about, ...fields }),
  ) as WebhookEventOf<Name>;
}
const params = (query: object, header?: object) => ({
  init: { params: { query, ...(header && { header }) } },
});

describe("the resource of an event", () => {
  it("about the history of transactions begins at the first of them", () => {
    const data = { first_transaction_date: "2025-01-08", last_transaction_date: "2026-01-07" };
    expect(resourceOf(event("TRANSACTIONS.historical_update", { data }))).toEqual({
      path: "/api/transactions/",
      ...params({ link, value_date__gte: "2025-01-08" }),
    });
  });

  it.each([null, 7, "", "soon", "2025-01-08T00:00:00Z", "2025-01-08&link="])(
    "is the whole link where the first date is %j",
    (first_transaction_date) => {
      const historical = event("TRANSACTIONS.historical_update", { data: { first_transaction_date } });
      expect(resourceOf(historical)).toEqual({ path: "/api/transactions/", ...params({ link }) });
    },
  );

  it("about new rows begins at the day that you name", () => {
    const news = event("TRANSACTIONS.new_transactions_available");
    const since = "2026-01-15T23:30:00-03:00";
    const expected = { path: "/api/transactions/", ...params({ link, created_at__gte: "2026-01-16" }) };
    expect(resourceOf(news, { since })).toEqual(expected);
    expect(resourceOf(news, { since: new Date(since) })).toEqual(expected);
    expect(resourceOf(news)).toEqual({ path: "/api/transactions/", ...params({ link }) });
  });

  it.each(["TRANSACTIONS.transactions_updated", "TRANSACTIONS.transactions_deleted"] as const)(
    "%s is the whole link: rows of any age may have changed",
    (name) => {
      const expected = { path: "/api/transactions/", ...params({ link }) };
      expect(resourceOf(event(name), { since: "2026-01-15" })).toEqual(expected);
    },
  );

  it("about invoices is their direction", () => {
    expect(resourceOf(event("INVOICES.initial_inflow_update"))).toMatchObject(
      params({ link, type: "INFLOW" }),
    );
    expect(resourceOf(event("INVOICES.historical_outflow_update"))).toMatchObject(
      params({ link, type: "OUTFLOW" }),
    );
  });

  it("about a payment is that payment, in version 2 with the header", () => {
    expect(resourceOf(event("PAYMENT_INTENTS.STATUS_UPDATE"))).toEqual({
      path: "/payments/br/payment-intents/",
      ...params({ id__in: [id] }),
    });
    expect(resourceOf(event("TRANSACTIONS.OBJECT_CREATED"))?.path).toBe("/payments/br/transactions/");
    expect(resourceOf(event("CUSTOMERS.OBJECT_CREATED"))).toEqual({
      path: "/payments/br/customers/",
      ...params({ id__in: [id] }, { "X-Belvo-API-Resource-Version": "Payments-BR.V2" }),
    });
    expect(resourceOf(event("CUSTOMERS.OBJECT_CREATED", { object_id: undefined }))).toBeUndefined();
  });

  it("about a link is the link", () => {
    const expected = { path: "/api/links/", ...params({ id: link }) };
    expect(resourceOf(event("LINK.invalid_credentials"))).toEqual(expected);
    expect(resourceOf(event("LINK.token_required"))).toEqual(expected);
  });

  it.each([
    "LINK.link_deleted",
    "CONSENT.openfinance_consent_expired",
    "ENROLLMENTS.STATUS_UPDATE",
    "TAX_DECLARATIONS.historical_update",
  ] as const)("%s leads nowhere", (name) => {
    expect(resourceOf(event(name))).toBeUndefined();
  });

  it("that is not known leads nowhere", () => {
    expect(resourceOf(parseWebhook(body({ webhook_type: "WEATHER" })))).toBeUndefined();
  });

  it("cannot begin at what is no date", () => {
    const news = event("OWNERS.new_owners_available");
    expect(() => resourceOf(news, { since: "soon" })).toThrow("`since` must be a date");
    expect(() => resourceOf(news, { from: "2026-01-01" } as object)).toThrow("`from` must be left out");
  });
});

describe("what is asked for", () => {
  type Parameter = { name: string; schema?: { enum?: string[] } };
  const shared = description.components.parameters as Record<string, unknown>;
  const parameters = (path: string): Parameter[] =>
    (description.paths as unknown as Record<string, { get: { parameters: { $ref?: string }[] } }>)[
      path
    ]!.get.parameters.map((one) => (one.$ref ? shared[one.$ref.split("/").at(-1)!] : one) as Parameter);

  const data = { first_transaction_date: "2025-01-08" };
  const led: [WebhookName, WebhookResource<PaginatedPath>][] = [];
  const nowhere: WebhookName[] = [];
  for (const name of names) {
    const resource = resourceOf(event(name, { data }), { since: "2026-01-15" });
    if (resource) led.push([name, resource]);
    else nowhere.push(name);
  }

  it("is there for all events but a few", () => {
    expect(new Set(nowhere.map((name) => name.replace(/^(CONSENT|ENROLLMENTS).+/, "$1")))).toEqual(
      new Set(["LINK.link_deleted", "CONSENT", "ENROLLMENTS", "TAX_DECLARATIONS.historical_update"]),
    );
  });

  it.each(led)("for %s is a filter that the description has", (_, { path, init: { params } }) => {
    const asked = Object.entries({ ...params.query, ...("header" in params && (params.header as object)) });
    expect(asked).not.toEqual([]);
    for (const [key, value] of asked) {
      const parameter = parameters(path).find(({ name }) => name === key);
      expect(parameter, key).toBeDefined();
      expect(parameter?.schema?.enum ?? [value], key).toContain(value);
    }
  });
});

it("is what `paginate` takes", async () => {
  const asked: string[] = [];
  const client = createClient<paths>({
    baseUrl: "https://belvo.test",
    fetch: async ({ url }) => {
      asked.push(new URL(url).pathname + new URL(url).search);
      return Response.json({ count: 1, next: null, previous: null, results: [{ id: "t" }] });
    },
  });
  const data = { first_transaction_date: "2025-01-08" };
  const { path, init } = resourceOf(event("TRANSACTIONS.historical_update", { data }));
  for await (const transaction of paginate(client, path, init)) expect(transaction.id).toBe("t");
  expect(asked).toEqual([`/api/transactions/?link=${link}&value_date__gte=2025-01-08&page=1&page_size=100`]);
});
