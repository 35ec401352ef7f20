import type { Document } from "@x/belvo-scripts/openapi/document";
import { type OperationEntry, operationsOf } from "@x/belvo-scripts/openapi/operations";
import document from "@x/belvo-types/openapi.json" with { type: "json" };

/** The description as it is published with the types: what Prism serves and the client is generated from. */
export const description = document as unknown as Document;

export const operations: OperationEntry[] = operationsOf(description);

/** Statuses an operation documents, as numbers. */
export function documentedStatuses({ operation }: OperationEntry): number[] {
  return Object.keys(operation.responses).map(Number);
}
