import {
  type BelvoClient,
  destroyAccount,
  destroyLink,
  type Failure,
  isUnexpectedBody,
  listLinks,
  listTransactions,
  type Result,
  retrieveOwners,
  retrieveTransactions,
  type Success,
} from "@x/belvo-fetch";
import type {
  DataOf,
  ErrorCode,
  ItemOf,
  OperationResponse,
  operations,
  TokenRequiredResponse,
} from "@x/belvo-types";
import { expectTypeOf } from "expect-type";

declare const belvo: BelvoClient;
declare const link: string;
const body = { link, date_from: "2026-01-01", date_to: "2026-01-31" };

// A named function and its path call answer with the same type.
export async function same(): Promise<void> {
  const byName = await listTransactions(belvo, { query: { link } });
  const byPath = await belvo.GET("/api/transactions/", { params: { query: { link } } });
  expectTypeOf(byName).toEqualTypeOf(byPath);
  expectTypeOf(byName).toEqualTypeOf<Result<operations["ListTransactions"]>>();
}

export async function byOk(): Promise<void> {
  const answer = await listTransactions(belvo, { query: { link } });
  // @ts-expect-error TS18048: 'answer.data' is possibly 'undefined'
  answer.data.results;
  if (answer.ok) {
    expectTypeOf(answer).toEqualTypeOf<Success<operations["ListTransactions"]>>();
    expectTypeOf(answer.data).toEqualTypeOf<DataOf<"ListTransactions">>();
    expectTypeOf(answer.error).toEqualTypeOf<undefined>();
    expectTypeOf(answer.data.results.map((item) => item)).toEqualTypeOf<ItemOf<"ListTransactions">[]>();
    // @ts-expect-error TS2339: Property 'map' does not exist
    answer.data.map;
  } else {
    expectTypeOf(answer).toEqualTypeOf<Failure<operations["ListTransactions"]>>();
    expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    expectTypeOf(answer.error).not.toBeNullable();
  }
  expectTypeOf(answer.response).toEqualTypeOf<Response>();
  expectTypeOf(answer.request.path).toEqualTypeOf<string>();
}

export async function byDestructuring(): Promise<void> {
  const { ok, data, error } = await listLinks(belvo);
  if (ok) expectTypeOf(data).toEqualTypeOf<DataOf<"ListLinks">>();
  else expectTypeOf(error).not.toBeNullable();
}

export async function byStatus(): Promise<void> {
  const answer = await retrieveTransactions(belvo, { body });
  type Op = operations["RetrieveTransactions"];
  if (answer.status === 200) expectTypeOf(answer.data).toEqualTypeOf<OperationResponse<Op, 200>>();
  if (answer.status === 201) expectTypeOf(answer.data.map(({ id }) => id)).toEqualTypeOf<string[]>();
  if (answer.status === 202) expectTypeOf(answer.data.request_id).toExtend<string | undefined>();
  if (answer.status === 428 && !isUnexpectedBody(answer.error)) {
    expectTypeOf(answer.error[0]).toEqualTypeOf<TokenRequiredResponse | undefined>();
    expectTypeOf(answer.error[0]?.session).toEqualTypeOf<string | undefined>();
    expectTypeOf(answer.error[0]?.code).toEqualTypeOf<TokenRequiredResponse["code"]>();
  }
  if (answer.ok && answer.status !== 202) {
    // @ts-expect-error TS2339: Property 'results' does not exist on type
    answer.data.results;
    for (const transaction of answer.data) expectTypeOf(transaction.id).toEqualTypeOf<string>();
  }
  // @ts-expect-error TS2367: have no overlap
  if (answer.status === 204) throw new Error("not declared");
}

export async function nothing(): Promise<void> {
  const account = await destroyAccount(belvo, { path: { id: link } });
  if (account.ok) expectTypeOf(account.data).toEqualTypeOf<undefined>();
  if (account.ok) expectTypeOf(account.status).toEqualTypeOf<204>();
  const deleted = await destroyLink(belvo, {
    path: { id: link },
    header: { "X-Belvo-Request-Mode": "async" },
  });
  if (deleted.status === 202) expectTypeOf(deleted.data.request_id).toEqualTypeOf<string>();
  if (deleted.status === 204) expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
  // @ts-expect-error TS18048: 'deleted.data' is possibly 'undefined'
  if (deleted.ok) deleted.data.request_id;
}

// An array is not a page, whatever its status.
export async function array(): Promise<void> {
  const owners = await retrieveOwners(belvo, { body: { link } });
  if (!owners.ok) return;
  expectTypeOf(owners.data.length).toEqualTypeOf<number>();
  // @ts-expect-error TS2339: Property 'results' does not exist on type
  owners.data.results;
  // @ts-expect-error TS2339: Property 'count' does not exist on type
  owners.data.count;
}

// Known codes complete, and one that nobody knew of compares without an error.
export async function codes(): Promise<void> {
  const { status, error } = await retrieveTransactions(belvo, { body });
  if (status !== 400 || isUnexpectedBody(error)) return;
  expectTypeOf(error[0]?.code).toExtend<ErrorCode | undefined>();
  if (error[0]?.code === "too_many_sessions") return;
  if (error[0]?.code === "a_code_of_tomorrow") return;
  // @ts-expect-error TS2367: have no overlap
  if (error[0]?.code === 400) return;
}
