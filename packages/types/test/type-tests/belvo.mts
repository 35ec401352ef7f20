import { expectTypeOf } from "expect-type";
import type {
  BodyOf,
  components,
  DataOf,
  ErrorCode,
  ErrorOf,
  HeaderOf,
  ItemOf,
  KnownErrorCode,
  Link,
  OperationId,
  operations,
  PathOf,
  paths,
  QueryOf,
  TransactionOpenFinanceBrazil,
} from "../../src/index.js";

const link = "link-id";

// An operation by its id is the one of its path.
expectTypeOf<paths["/api/transactions/"]["get"]>().toEqualTypeOf<operations["ListTransactions"]>();
expectTypeOf<"ListTransactions">().toExtend<OperationId>();
// @ts-expect-error TS2339: Property '/api/transaction/' does not exist
export type WrongPath = paths["/api/transaction/"];
// @ts-expect-error TS2344: Type '"ListTransaction"' does not satisfy the constraint
export type WrongId = DataOf<"ListTransaction">;

// `link` is required in the list of transactions and optional in the list of accounts.
expectTypeOf<QueryOf<"ListTransactions">["link"]>().toEqualTypeOf<string>();
expectTypeOf<QueryOf<"ListAccounts">["link"]>().toEqualTypeOf<string | undefined>();
export const accounts: QueryOf<"ListAccounts"> = {};
// @ts-expect-error TS2741: Property 'link' is missing
export const noLink: QueryOf<"ListTransactions"> = {};
// @ts-expect-error TS2353: 'date_from' does not exist
export const noSuchFilter: QueryOf<"ListTransactions"> = { link, date_from: "2026-01-01" };
// @ts-expect-error TS2322: Type 'string' is not assignable to type 'string[]'
export const noArray: QueryOf<"ListTransactions"> = { link, account__in: "a,b" };
// @ts-expect-error TS2322: Type '"LOSS"' is not assignable
export const noSuchType: QueryOf<"ListTransactions"> = { link, type: "LOSS" };

// Path and header parameters.
expectTypeOf<PathOf<"DetailAccount">>().toEqualTypeOf<{ id: string }>();
expectTypeOf<PathOf<"ListAccounts">>().toBeNever();
expectTypeOf<HeaderOf<"RetrieveTransactions">>().toEqualTypeOf<{ "X-Belvo-Request-Mode"?: "async" }>();
expectTypeOf<HeaderOf<"ListPaymentAuthorizationsBrazil">>().toEqualTypeOf<{
  "X-Belvo-API-Resource-Version": "Payments-BR.V2";
}>();
expectTypeOf<HeaderOf<"ListAccounts">>().toBeNever();

// Bodies: what is required, what exists, and what the values may be.
export const body: BodyOf<"RetrieveTransactions"> = { link, date_from: "2026-01-01", date_to: "2026-01-31" };
// @ts-expect-error TS2741: Property 'date_to' is missing
export const noEnd: BodyOf<"RetrieveTransactions"> = { link, date_from: "2026-01-01" };
// @ts-expect-error TS2561: 'savedata' does not exist
export const misspelt: BodyOf<"RetrieveTransactions"> = { ...body, savedata: false };
// @ts-expect-error TS2322: Type '"MONTHLY"' is not assignable
export const wrongMode: BodyOf<"RegisterLink"> = { institution: "a", username: "b", access_mode: "MONTHLY" };
expectTypeOf<BodyOf<"ListTransactions">>().toBeNever();

// A union body takes each of its branches and no half of two.
export const monthly: BodyOf<"RetrieveTaxReturns"> = {
  link,
  type: "monthly",
  date_from: "2026-01-01",
  date_to: "2026-01-31",
};
export const yearly: BodyOf<"RetrieveTaxReturns"> = {
  link,
  type: "yearly",
  year_from: "2024",
  year_to: "2025",
};
// @ts-expect-error TS2322: Property 'year_to' is missing
export const half: BodyOf<"RetrieveTaxReturns"> = {
  link,
  type: "yearly",
  year_from: "2024",
  date_to: "2026-01-31",
};

// A list answers with a page, a retrieval with an array, an asynchronous one with a receipt as well.
declare const page: DataOf<"ListTransactions">;
declare const retrieved: DataOf<"RetrieveAccounts">;
declare const owners: DataOf<"ListOwners">;
declare const accepted: DataOf<"RetrieveTransactions">;
expectTypeOf(page.results.map(({ id }) => id)).toEqualTypeOf<string[]>();
expectTypeOf(owners.next).toEqualTypeOf<string | null>();
// A row is never null; the account of another resource may be.
expectTypeOf(retrieved.map((account) => account.currency)).toEqualTypeOf<string[]>();
expectTypeOf<null>().toExtend<ItemOf<"ListTransactions">["account"]>();
expectTypeOf(Array.isArray(accepted) ? undefined : accepted.request_id).toEqualTypeOf<string | undefined>();
// @ts-expect-error TS2339: Property 'results' does not exist
retrieved.results;
// @ts-expect-error TS2339: Property 'map' does not exist
page.map;
// @ts-expect-error TS2488: must have a '[Symbol.iterator]()' method
export const [firstOfPage] = page;
expectTypeOf<DataOf<"DestroyAccount">>().toEqualTypeOf<undefined>();
expectTypeOf<DataOf<"DestroyLink">>().toEqualTypeOf<{ request_id: string } | undefined>();

// Items of lists, by operation; by schema name they are the same.
expectTypeOf<ItemOf<"ListTransactions">>().toEqualTypeOf<TransactionOpenFinanceBrazil>();
expectTypeOf<ItemOf<"ListLinks">>().toEqualTypeOf<components["schemas"]["Link"]>();
expectTypeOf<ItemOf<"ListLinks">>().toEqualTypeOf<Link>();
// @ts-expect-error TS2344: Type '"RetrieveTransactions"' does not satisfy the constraint
export type NoItems = ItemOf<"RetrieveTransactions">;

// What the description calls nullable is null or there; what it does not is there.
expectTypeOf<ItemOf<"ListTransactions">["merchant"]>().extract<null>().toBeNull();
expectTypeOf<ItemOf<"ListTransactions">["id"]>().toEqualTypeOf<string>();
declare const transaction: ItemOf<"ListTransactions">;
// @ts-expect-error TS18047: 'transaction.merchant' is possibly 'null'
transaction.merchant.merchant_name;

// Error codes complete, and unknown ones fit.
declare const errors: ErrorOf<"DetailAccount">;
declare const code: ErrorCode;
const [error] = Array.isArray(errors) ? errors : [errors];
expectTypeOf(error?.code).toExtend<string | undefined>();
expectTypeOf<KnownErrorCode>().toExtend<ErrorCode>();
expectTypeOf<string>().toExtend<ErrorCode>();
expectTypeOf<"token_required" | "login_error">().toExtend<KnownErrorCode>();
expectTypeOf<string>().not.toExtend<KnownErrorCode>();
export const says = code === "too_many_sessions" || code === "a_code_of_tomorrow";
