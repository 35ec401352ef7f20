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

/** UTF-8 first. How Belvo encodes what is not ASCII is unknown: Latin-1, as older libraries have it, is taken too. */
function basic(text: string): string[] {
  const latin1 = [...text].every((character) => character <= "\xff") ? [text] : [];
  const utf8 = String.fromCharCode(...new TextEncoder().encode(text));
  return [...new Set([utf8, ...latin1])].map((bytes) => `Basic ${btoa(bytes)}`);
}

/** The headers that one value may come as. */
function spellings(value: WebhookAuthorization): string[] {
  // A value that is no text is refused below.
  let headers = [value] as string[];
  if (typeof value === "object" && value !== null) {
    if ("bearer" in value) {
      const { bearer, ...others } = value;
      checkNoOthers(others);
      headers = isText(bearer) ? [`Bearer ${bearer}`] : [""];
    } else {
      const { username, password, ...others } = value;
      checkNoOthers(others);
      const valid = isText(username) && isText(password) && !username.includes(":");
      headers = valid ? basic(`${username}:${password}`) : [""];
    }
  }
  const [header] = headers;
  const valid = typeof header === "string" && /^(basic|bearer) [\x21-\x7e]+$/.test(canonical(header));
  check(valid, "authorization", rule);
  return headers;
}

/** The header that Belvo sends. Throws a `TypeError` naming `authorization` for what can be none. */
export function toHeader(value: WebhookAuthorization): string {
  return spellings(value)[0] as string; // There is one, or it has thrown.
}

/** All headers of one value, or of several while one replaces another. Throws as `toHeader` does. */
export function toHeaders(values: WebhookAuthorization | readonly WebhookAuthorization[]): string[] {
  // The compiler does not see that what is no array is one value.
  const list = [values].flat() as WebhookAuthorization[];
  check(list.length > 0, "authorization", rule);
  return list.flatMap(spellings);
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
