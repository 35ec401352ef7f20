import {
  type BelvoClient,
  generatePaymentWidgetAccessToken,
  generateWidgetAccessToken,
  registerLink,
  retrieveTaxReturns,
  retrieveTransactions,
} from "@x/belvo-fetch";
import type { BodyOf } from "@x/belvo-types";

declare const belvo: BelvoClient;
declare const link: string;
declare const someLink: BodyOf<"RegisterLink">;
declare const someToken: BodyOf<"GenerateWidgetAccessToken">;
declare const yearly: Extract<BodyOf<"RetrieveTaxReturns">, { year_from: string }>;
declare const taxReturns: BodyOf<"RetrieveTaxReturns">;
const days = { date_from: "2026-01-01", date_to: "2026-01-31" };

export async function right(): Promise<void> {
  await retrieveTransactions(belvo, { body: { link, ...days } });
  await belvo.POST("/api/transactions/", { body: { link, ...days, save_data: false } });
  // Each branch, a variable of one branch, and one that may be any of them.
  await retrieveTaxReturns(belvo, { body: { link, type: "monthly", ...days } });
  await retrieveTaxReturns(belvo, { body: { link, type: "yearly", year_from: "2024", year_to: "2025" } });
  await retrieveTaxReturns(belvo, { body: yearly });
  await retrieveTaxReturns(belvo, { body: taxReturns });
  await registerLink(belvo, { body: someLink });
  await registerLink(belvo, { body: { ...someLink, external_id: "user-1" } });
  await generateWidgetAccessToken(belvo, { body: someToken });
}

export async function missing(): Promise<void> {
  // @ts-expect-error TS2554: Expected 2 arguments, but got 1
  await retrieveTransactions(belvo);
  // @ts-expect-error TS2345: Property 'body' is missing
  await retrieveTransactions(belvo, {});
  // @ts-expect-error TS2322: Property 'date_to' is missing
  await retrieveTransactions(belvo, { body: { link, date_from: "2026-01-01" } });
  // @ts-expect-error TS2322: Property 'date_to' is missing
  await belvo.POST("/api/transactions/", { body: { link, date_from: "2026-01-01" } });
}

export async function unknownKey(): Promise<void> {
  // @ts-expect-error TS2322: Type 'false' is not assignable to type 'never'
  await retrieveTransactions(belvo, { body: { link, ...days, savedata: false } });
  // @ts-expect-error TS2322: Type 'false' is not assignable to type 'never'
  await belvo.POST("/api/transactions/", { body: { link, ...days, savedata: false } });
  const body = { link, ...days, savedata: false };
  // @ts-expect-error TS2322: Types of property 'savedata' are incompatible
  await retrieveTransactions(belvo, { body });
  // @ts-expect-error TS2322: Types of property 'savedata' are incompatible
  await belvo.POST("/api/transactions/", { body });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'never'
  await registerLink(belvo, { body: { institution: "a", username: "b", password: "c", token: "1" } });
  const inUnion = { institution: "a", username: "b", password: "c", token: "1" };
  // @ts-expect-error TS2322: Types of property 'token' are incompatible
  await registerLink(belvo, { body: inUnion });
}

export async function unknownNestedKey(): Promise<void> {
  const who = { name: "Ana", number: "11144477735", type: "CPF" };
  const terms = "https://example.com/terms";
  const callback_urls = { event: "my-app://event", exit: "my-app://exit", success: "my-app://success" };
  const widget = { openfinance_feature: "consent_link_creation", callback_urls };
  const token = { id: "id", password: "password", scopes: "read_links,write_links" };
  const permissions = ["ACCOUNTS" as const];
  const consent = { identification_info: [who], permissions, terms_and_conditions_url: terms };
  await generateWidgetAccessToken(belvo, { body: { ...token, widget: { ...widget, consent } } });
  const wrong = { ...consent, duration_days: 92 };
  // @ts-expect-error TS2322: is not assignable to type
  await generateWidgetAccessToken(belvo, { body: { ...token, widget: { ...widget, consent: wrong } } });
  const inArray = { ...consent, identification_info: [{ ...who, kind: "CPF" }] };
  // @ts-expect-error TS2322: is not assignable to type
  await generateWidgetAccessToken(belvo, { body: { ...token, widget: { ...widget, consent: inArray } } });
  // A body of one branch says at once which key it is.
  const callbacks = { success: "my-app://success", exit: "my-app://exit", event: "my-app://event" };
  await generatePaymentWidgetAccessToken(belvo, {
    // @ts-expect-error TS2322: Type 'string' is not assignable to type 'never'
    body: { use_cases: [], widget: { callback_urls: { ...callbacks, cancel: "my-app://cancel" } } },
  });
}

export async function wrongValue(): Promise<void> {
  const login = { institution: "a", username: "b", password: "c" };
  // @ts-expect-error TS2322: Type '"twice"' is not assignable to type '"single" | "recurrent"
  await registerLink(belvo, { body: { ...login, access_mode: "twice" } });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'boolean
  await retrieveTransactions(belvo, { body: { link, ...days, save_data: "false" } });
}

export async function wrongBranch(): Promise<void> {
  // @ts-expect-error TS2322: Property 'year_to' is missing
  await retrieveTaxReturns(belvo, { body: { link, type: "yearly", year_from: "2024", ...days } });
  const half = { link, type: "yearly", year_from: "2024", date_to: "2026-01-31" };
  // @ts-expect-error TS2322: Property 'year_to' is missing
  await belvo.POST("/api/tax-returns/", { body: half });
  // The resources of one country with the credentials of another.
  // @ts-expect-error TS2322: is not assignable to type
  await registerLink(belvo, { body: { institution: "a", username: "b", fetch_resources: ["TAX_RETURNS"] } });
}
