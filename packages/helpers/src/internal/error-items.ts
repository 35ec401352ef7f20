import { isRecord } from "./json.js";

/** One error of a body, as far as the body tells. */
export interface ErrorItem {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
  readonly field?: string;
}

// A body is a few items of a few fields; anything beyond is not worth reading, and may be hostile.
const deepest = 8;
const mostNodes = 500;

const codeKeys = ["code", "error_code", "status_reason_code", "failure_code"];
const messageKeys = ["message", "detail", "error_message", "status_reason_message", "failure_message"];

// Codes, ids and field names are printed by errors. What is longer or has spaces in it is something else.
const printable = (value: unknown, pattern: RegExp): string | undefined =>
  (typeof value === "string" || typeof value === "number") && pattern.test(`${value}`)
    ? `${value}`
    : undefined;
const name = /^[\w.:-]{1,80}$/;
const fieldName = /^[\w.:\-[\]]{1,120}$/;

const first = <T>(keys: readonly string[], read: (key: string) => T | undefined): T | undefined => {
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) return value;
  }
  return undefined;
};

/**
 * Finds the errors in a parsed body: an array or a single object, with the code and message at the top or
 * in leaves under any key. Of a nested leaf, the outer item gives the request id and the field, else the
 * field is the path to the leaf. Takes anything and never throws.
 */
export function errorItems(body: unknown): ErrorItem[] {
  const items: ErrorItem[] = [];
  let nodes = 0;

  const visit = (value: unknown, path: readonly string[], outer: ErrorItem): void => {
    if (nodes++ > mostNodes || path.length > deepest) return;
    if (Array.isArray(value)) {
      for (const entry of value) {
        if (typeof entry === "string") items.push({ ...context(outer, path), message: entry });
        else visit(entry, path, outer);
      }
      return;
    }
    if (!isRecord(value)) return;
    const code = first(codeKeys, (key) => printable(value[key], name));
    const message = first(messageKeys, (key) => (typeof value[key] === "string" ? value[key] : undefined));
    const requestId = printable(value["request_id"], name) ?? outer.requestId;
    const field = printable(value["field"], fieldName) ?? outer.field;
    const here: ErrorItem = { ...(requestId && { requestId }), ...(field && { field }) };
    if (code !== undefined || message !== undefined) {
      items.push({
        ...context(here, path),
        ...(code && { code }),
        ...(message !== undefined && { message }),
      });
      return;
    }
    for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key], here);
  };

  try {
    visit(body, [], {});
  } catch {
    // A getter or proxy that throws: what was found so far has to do.
  }
  return items;
}

function context(outer: ErrorItem, path: readonly string[]): ErrorItem {
  const field = outer.field ?? printable(path.join("."), fieldName);
  return { ...(outer.requestId && { requestId: outer.requestId }), ...(field && { field }) };
}
