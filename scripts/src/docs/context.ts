import type { Document } from "../openapi/document.js";
import type { Ledger } from "./ledger.js";
import type { Docs } from "./types.js";

/** What each step of the merge works with. */
export interface Context {
  /** The copy that is being described. */
  document: Document;
  docs: Docs;
  ledger: Ledger;
}

/** Values for the placeholders of a text. */
export type Values = Readonly<Record<string, string>>;

/** Like `record[key]`, but finds nothing on a prototype. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
