import type { OperationEntry } from "../openapi/operations.js";

/** `GET /pets/`. */
export function callOf({ method, path }: Pick<OperationEntry, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/** What the findings call an operation: by its id, or by its call where the description gives it none. */
export function operationName(entry: Pick<OperationEntry, "id" | "method" | "path">): string {
  return hasId(entry) ? entry.id : callOf(entry);
}

/** The type of `id` promises one, which `vendor` sees to; a document that comes straight from elsewhere may have none. */
export function hasId({ id }: Pick<OperationEntry, "id">): boolean {
  return typeof id === "string" && id !== "";
}
