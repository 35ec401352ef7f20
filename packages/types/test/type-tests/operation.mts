import { expectTypeOf } from "expect-type";
import type {
  OperationBody,
  OperationData,
  OperationError,
  OperationErrorStatus,
  OperationHeader,
  OperationItem,
  OperationPath,
  OperationQuery,
  OperationResponse,
  OperationShape,
  OperationSuccessStatus,
} from "../../src/index.js";

interface Json<Body> {
  headers: { [name: string]: unknown };
  content: { "application/json": Body };
}
interface Page {
  count?: number;
  results?: { id: string }[];
}

/** Everything an operation can have. */
interface Full {
  parameters: {
    query: { link: string; page?: number };
    header?: { mode?: "async" };
    path: { id: string };
    cookie?: never;
  };
  requestBody: { content: { "application/json": { a: 1 } | { b: 2 } } };
  responses: {
    200: Json<string>;
    201: Json<number>;
    202: Json<{ request_id: string }>;
    400: Json<"bad">;
    428: Json<"token">;
  };
}
/** Nothing that it need not have. */
interface Bare {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody?: never;
  responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
}
/** Optional where it can be. */
interface Loose {
  parameters: { query?: { page?: number } };
  requestBody?: { content: { "application/json": { a: 1 } } };
  responses: { 200: Json<Page> };
}

// Operations fit the shape that generic code asks for.
expectTypeOf<Full>().toExtend<OperationShape>();
expectTypeOf<Bare>().toExtend<OperationShape>();

// What an operation sends, whether it is required or optional; `never` where there is nothing to send.
expectTypeOf<OperationQuery<Full>>().toEqualTypeOf<{ link: string; page?: number }>();
expectTypeOf<OperationQuery<Loose>>().toEqualTypeOf<{ page?: number }>();
expectTypeOf<OperationQuery<Bare>>().toBeNever();
expectTypeOf<OperationPath<Full>>().toEqualTypeOf<{ id: string }>();
expectTypeOf<OperationPath<Bare>>().toBeNever();
expectTypeOf<OperationHeader<Full>>().toEqualTypeOf<{ mode?: "async" }>();
expectTypeOf<OperationHeader<Bare>>().toBeNever();
expectTypeOf<OperationBody<Full>>().toEqualTypeOf<{ a: 1 } | { b: 2 }>();
expectTypeOf<OperationBody<Loose>>().toEqualTypeOf<{ a: 1 }>();
expectTypeOf<OperationBody<Bare>>().toBeNever();

// What it answers with: the union over the statuses, or one status.
expectTypeOf<OperationSuccessStatus<Full>>().toEqualTypeOf<200 | 201 | 202>();
expectTypeOf<OperationErrorStatus<Full>>().toEqualTypeOf<400 | 428>();
expectTypeOf<OperationErrorStatus<Bare>>().toBeNever();
expectTypeOf<OperationData<Full>>().toEqualTypeOf<string | number | { request_id: string }>();
expectTypeOf<OperationData<Bare>>().toEqualTypeOf<undefined>();
expectTypeOf<OperationError<Full>>().toEqualTypeOf<"bad" | "token">();
expectTypeOf<OperationError<Bare>>().toBeNever();
expectTypeOf<OperationResponse<Full, 428>>().toEqualTypeOf<"token">();
expectTypeOf<OperationResponse<Bare, 204>>().toEqualTypeOf<undefined>();
// @ts-expect-error TS2344: Type '404' does not satisfy the constraint
export type Undeclared = OperationResponse<Full, 404>;

// The items of a page, and of nothing else.
expectTypeOf<OperationItem<Loose>>().toEqualTypeOf<{ id: string }>();
expectTypeOf<OperationItem<Full>>().toBeNever();
expectTypeOf<OperationItem<Bare>>().toBeNever();
