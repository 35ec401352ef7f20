import { check } from "./check.js";

/** A function that can stand in for the global `fetch`. */
export type FetchLike = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/**
 * A function that sends one request. The global `fetch` is one, and so is everything that wraps it.
 * `init` carries a signal at most.
 */
export type SendRequest = (request: Request, init?: RequestInit) => Promise<Response>;

/** The runtime's `fetch`, looked up at each call so that a later replacement is seen. */
export const globalFetch: SendRequest = (request, init) => globalThis.fetch(request, init);

/** Throws a `TypeError` unless the first argument of a wrapper is a function, or left out. */
export function checkFetch(fetch: unknown): void {
  check(typeof fetch === "function", "fetch", "a function");
}

/** What a wrapper was called with, as one request and the signal that ends it. */
export interface Call {
  readonly request: Request;
  readonly signal: AbortSignal | undefined;
  /** The signal again where the request does not carry it itself. */
  readonly init: RequestInit | undefined;
}

/** Turns the arguments of `fetch` into a request, keeping a request as it is (it may be of another class). */
export function toCall(input: RequestInfo | URL, init?: RequestInit): Call {
  // Not `instanceof`: requests of another realm or of a polyfill have to pass.
  const given = typeof input === "object" && "clone" in input ? input : undefined;
  if (given && !init) return { request: given, signal: given.signal, init };
  // The signal stays outside of the new request, which would listen to it for as long as it exists.
  const { signal = given?.signal, ...rest } = init ?? {};
  const request = given && !Object.keys(rest).length ? given : new Request(input, rest);
  return { request, signal: signal ?? undefined, init: init && signal ? { signal } : undefined };
}

/** Origin and path of a request's address, which is in normal form; empty where it is no address. */
export function locate(url: string): { readonly origin: string; readonly path: string } {
  // Parsing it as a URL would cost more than everything else that happens around a request.
  const parts = /^(\w+:\/\/[^/?#]+)([^?#]*)/.exec(url);
  return { origin: parts?.[1] ?? "", path: parts?.[2] ?? "" };
}
