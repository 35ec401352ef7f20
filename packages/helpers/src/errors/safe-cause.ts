import { networkCode } from "../internal/network-error.js";

/** What is kept of the error behind an error: nothing in it can hold a header, a body or an address. */
export interface SafeCause {
  readonly name: string;
  /** Code of the error or of one of its causes, such as `ECONNRESET`. */
  readonly code?: string | undefined;
}

/**
 * Reduces an error to what is safe to print. Errors of HTTP libraries carry the request, with the API
 * secret in its headers, at any depth, and some runtimes put the whole address into the message.
 */
export function safeCause(error: unknown): SafeCause {
  const name = (error as { name?: unknown } | null | undefined)?.name;
  return {
    name: typeof name === "string" && /^[a-z]{1,60}$/i.test(name) ? name : "Error",
    code: networkCode(error),
  };
}
