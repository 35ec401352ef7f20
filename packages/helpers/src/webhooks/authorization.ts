import { check, checkNoOthers } from "../internal/check.js";

/**
 * What you have entered as the authentication of the webhook in Belvo's dashboard: name and password, a
 * token, or the whole value of the header (`Basic …` or `Bearer …`).
 */
export type WebhookAuthorization =
  | { readonly username: string; readonly password: string }
  | { readonly bearer: string }
  | string;

const rule =
  "`{ username, password }`, `{ bearer }` or a whole header value (`Basic …` or `Bearer …`), none of it empty";

/** Brings spellings of one value together: the scheme counts in any case. */
const canonical = (header: string): string =>
  header.trim().replace(/^\w+ +/, (scheme) => `${scheme.trim().toLowerCase()} `);

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function basic(username: string, password: string): string {
  // btoa takes Latin-1 only.
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** The header that Belvo sends. Throws a `TypeError` naming `authorization` for what can be none. */
export function toHeader(value: WebhookAuthorization): string {
  let header = value;
  if (typeof value === "object" && value !== null) {
    if ("bearer" in value) {
      const { bearer, ...others } = value;
      checkNoOthers(others);
      header = isText(bearer) ? `Bearer ${bearer}` : "";
    } else {
      const { username, password, ...others } = value;
      checkNoOthers(others);
      const valid = isText(username) && isText(password) && !username.includes(":");
      header = valid ? basic(username, password) : "";
    }
  }
  const valid = typeof header === "string" && /^(basic|bearer) [\x21-\x7e]+$/.test(canonical(header));
  check(valid, "authorization", rule);
  return header as string;
}

/** The headers of one value, or of several while one replaces another. Throws as `toHeader` does. */
export function toHeaders(values: WebhookAuthorization | readonly WebhookAuthorization[]): string[] {
  const list = Array.isArray(values) ? (values as readonly WebhookAuthorization[]) : [values];
  check(list.length > 0, "authorization", rule);
  return list.map((value) => toHeader(value as WebhookAuthorization));
}

/** Takes as long as `given` is, wherever the two differ: what a guess costs says nothing about the secret. */
function isEqual(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let index = 0; index < given.length; index++) {
    difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index % wanted.length);
  }
  return difference === 0;
}

/** Tells whether a header is one of those accepted, and compares it with all of them whatever it is. */
export function authorizer(accepted: readonly string[]): (header: string | null) => boolean {
  const wanted = accepted.map(canonical);
  return (header) => {
    const given = canonical(header ?? "");
    return wanted.map((one) => isEqual(given, one)).includes(true);
  };
}
