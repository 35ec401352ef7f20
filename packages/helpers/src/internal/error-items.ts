import { isRecord } from "./json.js";

/** One error of a body, as far as the body tells. */
export interface ErrorItem {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
  readonly field?: string | undefined;
}

// A body is a few items of a few fields; anything beyond is not worth reading, and may be hostile.
const mostNodes = 500;

const codeKeys = ["code", "error_code", "status_reason_code", "failure_code"];
const messageKeys = ["message", "detail", "error_message", "status_reason_message", "failure_message"];

/** An id as text: what is longer or has spaces in it is something else. */
export const identifier = (value: unknown): string | undefined =>
  /string|number/.test(typeof value) && /^[\w.\-[\]]{1,64}$/.test(`${value}`) ? `${value}` : undefined;

/**
 * A code or the name of a field, which errors print; `undefined` for what may be a token, or a number that
 * belongs to somebody.
 */
export function plainWord(value: unknown): string | undefined {
  const text = identifier(value);
  return text && !/\d{6}|(?=[a-z-]*\d)[a-z\d-]{16}/i.test(text) ? text : undefined;
}

/**
 * Finds the errors in a parsed body: an array or a single object, with the code and message at the top or
 * in leaves under any key. Of a nested leaf, the outer item gives the request id and the field, else the
 * field is the path to the leaf. Takes anything and never throws.
 */
export function errorItems(body: unknown): ErrorItem[] {
  const items: ErrorItem[] = [];
  let nodes = 0;

  const visit = (value: unknown, path: readonly string[], outer: ErrorItem, isListed?: boolean): void => {
    if (nodes++ > mostNodes) return;
    const add = (item: ErrorItem): void => {
      items.push({ ...item, field: item.field ?? plainWord(path.join(".")) });
    };
    if (Array.isArray(value)) for (const entry of value) visit(entry, path, outer, true);
    else if (typeof value === "string" && isListed) add({ ...outer, message: value });
    else if (isRecord(value)) {
      const code = codeKeys.map((key) => plainWord(value[key])).find(Boolean);
      const message = messageKeys.map((key) => value[key]).find((text) => typeof text === "string");
      const requestId = identifier(value.request_id) ?? outer.requestId;
      const field = plainWord(value.field) ?? outer.field;
      if ((code ?? message) !== undefined) add({ code, message, requestId, field });
      else for (const key in value) visit(value[key], [...path, key], { requestId, field });
    }
  };

  try {
    visit(body, [], {});
  } catch {
    // A getter or proxy that throws: what was found so far has to do.
  }
  return items;
}
