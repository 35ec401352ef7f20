import {
  type BelvoClient,
  listAccounts,
  listPaymentAuthorizationsBrazil,
  listTransactions,
  retrieveTransactions,
} from "@x/belvo-fetch";
import type { QueryOf } from "@x/belvo-types";

declare const belvo: BelvoClient;
declare const link: string;
declare const maybe: QueryOf<"ListAccounts"> | undefined;
declare const anything: unknown;
// biome-ignore lint/suspicious/noExplicitAny: what comes out of JSON.parse
declare const any: any;
declare const dictionary: Record<string, string>;

export async function right(): Promise<void> {
  const query = { link, page_size: 100, created_at__range: ["2026-01-01", "2026-01-31"] };
  await listTransactions(belvo, { query });
  await belvo.GET("/api/transactions/", { params: { query } });
  await listAccounts(belvo, { query: maybe });
  await listAccounts(belvo, { query: { ...maybe, link } });
  await listTransactions(belvo, { query: { link: any } });
  await listTransactions(belvo, { query: any });
}

export async function missing(): Promise<void> {
  // @ts-expect-error TS2554: Expected 2 arguments, but got 1
  await listTransactions(belvo);
  // @ts-expect-error TS2345: Property 'query' is missing
  await listTransactions(belvo, {});
  // @ts-expect-error TS2322: Property 'link' is missing
  await listTransactions(belvo, { query: { page: 1 } });
  // @ts-expect-error TS2322: Property 'link' is missing
  await belvo.GET("/api/transactions/", { params: { query: { page: 1 } } });
}

export async function unknownKey(): Promise<void> {
  // The mistake that six of 28 applications make: the API ignores the filter and answers with everything.
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'never'
  await listTransactions(belvo, { query: { link, date_from: "2026-01-01" } });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'never'
  await belvo.GET("/api/transactions/", { params: { query: { link, date_from: "2026-01-01" } } });
  const query = { link, date_from: "2026-01-01" };
  // @ts-expect-error TS2322: Types of property 'date_from' are incompatible
  await listTransactions(belvo, { query });
  // @ts-expect-error TS2322: Types of property 'date_from' are incompatible
  await belvo.GET("/api/transactions/", { params: { query } });
  const init = { query };
  // @ts-expect-error TS2345: Types of property 'date_from' are incompatible
  await listTransactions(belvo, init);
  const pathInit = { params: init };
  // @ts-expect-error TS2345: Types of property 'date_from' are incompatible
  await belvo.GET("/api/transactions/", pathInit);
  // A value of type any does not let its key through.
  // @ts-expect-error TS2322: Type 'any' is not assignable to type 'never'
  await listTransactions(belvo, { query: { link, date_from: any } });
  // @ts-expect-error TS2322: 'string' index signatures are incompatible
  await listAccounts(belvo, { query: dictionary });
  // @ts-expect-error TS2322: Type 'unknown' is not assignable
  await listAccounts(belvo, { query: anything });
}

export async function wrongValue(): Promise<void> {
  // @ts-expect-error TS2322: Type '"LOSS"' is not assignable to type '
  await listTransactions(belvo, { query: { link, type: "LOSS" } });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'number'
  await listAccounts(belvo, { query: { page_size: "100" } });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'string[]'
  await listAccounts(belvo, { query: { link__in: "a,b" } });
}

export async function headers(): Promise<void> {
  const body = { link, date_from: "2026-01-01", date_to: "2026-01-31" };
  await retrieveTransactions(belvo, { body, header: { "X-Belvo-Request-Mode": "async" } });
  await retrieveTransactions(belvo, { body, headers: { "X-Anything": "else" } });
  // @ts-expect-error TS2322: Type '"sync"' is not assignable to type '"async"'
  await retrieveTransactions(belvo, { body, header: { "X-Belvo-Request-Mode": "sync" } });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'never'
  await retrieveTransactions(belvo, { body, header: { "X-Belvo-Requestmode": "async" } });
  // The client sends the version where it is required, so that nobody has to write it.
  await listPaymentAuthorizationsBrazil(belvo);
  const version = "X-Belvo-API-Resource-Version";
  await listPaymentAuthorizationsBrazil(belvo, { header: { [version]: "Payments-BR.V2" } });
  // @ts-expect-error TS2418: '"Payments-BR.V1"', which is not assignable to type '"Payments-BR.V2"'
  await listPaymentAuthorizationsBrazil(belvo, { header: { [version]: "Payments-BR.V1" } });
}
