import type { KnownErrorCode, PaginatedOperationId } from "./generated/belvo/operation-ids.js";
import type { operations } from "./generated/belvo/schema.js";
import type {
  OperationBody,
  OperationData,
  OperationError,
  OperationHeader,
  OperationItem,
  OperationPath,
  OperationQuery,
} from "./operation.js";

/** The id of an operation of the Belvo API, such as `"ListTransactions"`. */
export type OperationId = keyof operations;

/** Query parameters of an operation: `QueryOf<"ListTransactions">`. `never` when it takes none. */
export type QueryOf<Id extends OperationId> = OperationQuery<operations[Id]>;

/** Path parameters of an operation: `PathOf<"DetailAccount">` is `{ id: string }`. `never` when it has none. */
export type PathOf<Id extends OperationId> = OperationPath<operations[Id]>;

/** Header parameters of an operation. `never` when it declares none. */
export type HeaderOf<Id extends OperationId> = OperationHeader<operations[Id]>;

/** JSON request body of an operation: `BodyOf<"RegisterLink">`. `never` when it sends none. */
export type BodyOf<Id extends OperationId> = OperationBody<operations[Id]>;

/**
 * What an operation answers with when it succeeds: a page for the list operations, an array or an object for
 * the retrievals.
 */
export type DataOf<Id extends OperationId> = OperationData<operations[Id]>;

/** The declared error bodies of an operation. */
export type ErrorOf<Id extends OperationId> = OperationError<operations[Id]>;

/** One item of a list: `ItemOf<"ListAccounts">`. */
export type ItemOf<Id extends PaginatedOperationId> = OperationItem<operations[Id]>;

/** An error code. The known ones complete in an editor; the API may send others. */
export type ErrorCode = KnownErrorCode | (string & Record<never, never>);
