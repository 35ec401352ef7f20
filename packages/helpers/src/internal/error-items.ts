import { isRecord } from "./json.js";

/** One error of a body, as far as the body tells. */
export interface ErrorItem {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
  readonly field?: string | undefined;
}

// A body is a few items of a few fields; anything beyond is not worth reading, and may be hostile.
const deepest = 8;
const mostNodes = 500;

const codeKeys = ["code", "error_code", "status_reason_code", "failure_code"];
const messageKeys = ["message", "detail", "error_message", "status_reason_message", "failure_message"];

// Codes, ids and field names are printed by errors. What is longer or has spaces in it is something else.
const plain = (value: unknown): string | undefined =>
  (typeof value === "string" || typeof value === "number") && /^[\w.:\-[\]]{1,120}$/.test(`${value}`)
    ? `${value}`
    : undefined;

/**
 * Finds the errors in a parsed body: an array or a single object, with the code and message at the top or
 * in leaves under any key. Of a nested leaf, the outer item gives the request id and the field, else the
 * field is the path to the leaf. Takes anything and never throws.
 */
export function errorItems(body: unknown): ErrorItem[] {
  const items: ErrorItem[] = [];
  let nodes = 0;

  const visit = (value: unknown, path: readonly string[], outer: ErrorItem, isListed: boolean): void => {
    if (nodes++ > mostNodes || path.length > deepest) return;
    const add = (item: ErrorItem): void => {
      const all = { field: plain(path.join(".")), ...outer, ...item };
      items.push(withoutUndefined(all));
    };
    if (Array.isArray(value)) for (const entry of value) visit(entry, path, outer, true);
    else if (typeof value === "string" && isListed) add({ message: value });
    else if (isRecord(value)) {
      const code = codeKeys.map((key) => plain(value[key])).find(Boolean);
      const message = messageKeys.map((key) => value[key]).find((text) => typeof text === "string");
      const { request_id, field } = value;
      const here = withoutUndefined({
        ...outer,
        ...withoutUndefined({ requestId: plain(request_id), field: plain(field) }),
      });
      if (code !== undefined || message !== undefined) {
        add({ ...here, code, message });
        return;
      }
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key], here, false);
    }
  };

  try {
    visit(body, [], {}, false);
  } catch {
    // A getter or proxy that throws: what was found so far has to do.
  }
  return items;
}

const withoutUndefined = (item: ErrorItem): ErrorItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
