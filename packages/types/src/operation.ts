/**
 * What can be read off one operation of an openapi-typescript document. Everything here takes the
 * operation type itself, so it serves any description; the named, per-API versions are built on it.
 */

/** The shape openapi-typescript gives each operation. */
export interface OperationShape {
  parameters: { query?: unknown; header?: unknown; path?: unknown; cookie?: unknown };
  requestBody?: unknown;
  responses: unknown;
}

/** Query parameters of an operation; `never` when it takes none. */
export type OperationQuery<Op> = Op extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;

/** Path parameters of an operation; `never` when its path has none. */
export type OperationPath<Op> = Op extends { parameters: { path?: infer Path } } ? NonNullable<Path> : never;

/** Header parameters of an operation; `never` when it declares none. */
export type OperationHeader<Op> = Op extends { parameters: { header?: infer Header } }
  ? NonNullable<Header>
  : never;

/** JSON request body of an operation; `never` when it sends none. */
export type OperationBody<Op> = Op extends { requestBody?: infer Body }
  ? RequestJson<NonNullable<Body>>
  : never;

// By itself, so that it distributes: `never` has to stay `never`.
type RequestJson<Body> = Body extends { content: { "application/json": infer Json } } ? Json : never;

/** The declared statuses below 300. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

type Responses<Op> = Op extends { responses: infer R } ? R : never;

type JsonOf<Response> = Response extends { content: { "application/json": infer Json } } ? Json : undefined;

/** Statuses below 300 that the description declares for an operation. */
export type OperationSuccessStatus<Op> = Extract<keyof Responses<Op>, SuccessStatus>;

/** Statuses from 300 on that the description declares for an operation. */
export type OperationErrorStatus<Op> = Exclude<keyof Responses<Op>, SuccessStatus>;

/** Body of one declared status; `undefined` where the response has none (204). */
export type OperationResponse<Op, Status extends keyof Responses<Op>> = JsonOf<Responses<Op>[Status]>;

/** Success body of an operation: the union over its declared 2xx statuses. */
export type OperationData<Op> = {
  [Status in OperationSuccessStatus<Op>]: JsonOf<Responses<Op>[Status & keyof Responses<Op>]>;
}[OperationSuccessStatus<Op>];

/** Error body of an operation: the union over its declared error statuses. */
export type OperationError<Op> = {
  [Status in OperationErrorStatus<Op>]: JsonOf<Responses<Op>[Status & keyof Responses<Op>]>;
}[OperationErrorStatus<Op>];

/** Item type of a list operation, read from the `results` of its page; `never` for anything else. */
export type OperationItem<Op> = Op extends {
  responses: { 200: { content: { "application/json": { results?: infer Results } } } };
}
  ? NonNullable<Results> extends readonly (infer Item)[]
    ? Item
    : never
  : never;
