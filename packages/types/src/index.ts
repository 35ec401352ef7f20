export type {
  BodyOf,
  DataOf,
  ErrorCode,
  ErrorOf,
  HeaderOf,
  ItemOf,
  OperationId,
  PathOf,
  QueryOf,
} from "./belvo.js";
export type * from "./generated/belvo/aliases.js";
export type {
  AsynchronousOperationId,
  AsynchronousPath,
  IdempotentOperationId,
  IdempotentPath,
  KnownErrorCode,
  PaginatedOperationId,
  PaginatedPath,
  ResumableOperationId,
  ResumablePath,
} from "./generated/belvo/operation-ids.js";
export type { components, operations, paths } from "./generated/belvo/schema.js";
export type {
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
  SuccessStatus,
} from "./operation.js";
