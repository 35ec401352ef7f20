import { expectTypeOf } from "expect-type";
import type {
  AsynchronousOperationId,
  AsynchronousPath,
  BodyOf,
  HeaderOf,
  IdempotentOperationId,
  IdempotentPath,
  OperationId,
  operations,
  PaginatedOperationId,
  PaginatedPath,
  paths,
  ResumableOperationId,
  ResumablePath,
} from "../../src/index.js";

/** The ids of the operations that the types themselves say something about. */
type OperationsThat<Shape> = { [Id in OperationId]: operations[Id] extends Shape ? Id : never }[OperationId];
/** The paths at which a method is one of the operations. */
type PathsOf<Method extends "get" | "post" | "patch" | "delete", Id extends OperationId> = {
  [Path in keyof paths]: paths[Path][Method] extends infer Op
    ? [NonNullable<Op>] extends [never]
      ? never
      : IdOf<NonNullable<Op>> extends Id
        ? Path
        : never
    : never;
}[keyof paths];
type IdOf<Op> = { [Id in OperationId]: Same<operations[Id], Op> extends true ? Id : never }[OperationId];
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The ids of the operations that take a header, and of those that send such a body. */
type Taking<Header> = {
  [Id in OperationId]: Has<HeaderOf<Id>, { [Name in keyof Header]?: unknown }, Id>;
}[OperationId];
type Sending<Body> = { [Id in OperationId]: Has<BodyOf<Id>, Body, Id> }[OperationId];
type Has<Given, Wanted, Id> = [Given] extends [never]
  ? never
  : Given extends Wanted
    ? keyof Wanted extends keyof Given
      ? Id
      : never
    : never;

// Each union holds exactly the operations that have the trait, as their types show it.
expectTypeOf<PaginatedOperationId>().toEqualTypeOf<
  OperationsThat<{ responses: { 200: { content: { "application/json": { results?: unknown[] | null } } } } }>
>();
expectTypeOf<ResumableOperationId>().toEqualTypeOf<Sending<{ session: string; link: string }>>();
expectTypeOf<IdempotentOperationId>().toEqualTypeOf<Taking<{ "Belvo-Idempotency-Key": string }>>();
expectTypeOf<AsynchronousOperationId>().toEqualTypeOf<Taking<{ "X-Belvo-Request-Mode": string }>>();

// Each path is the path of such an operation.
expectTypeOf<PaginatedPath>().toEqualTypeOf<PathsOf<"get", PaginatedOperationId>>();
expectTypeOf<ResumablePath>().toEqualTypeOf<PathsOf<"patch", ResumableOperationId>>();
expectTypeOf<IdempotentPath>().toEqualTypeOf<PathsOf<"post", IdempotentOperationId>>();
expectTypeOf<AsynchronousPath>().toEqualTypeOf<
  PathsOf<"post", AsynchronousOperationId> | PathsOf<"delete", AsynchronousOperationId>
>();
