import { BelvoAbortError } from "../errors/abort-error.js";
import { BelvoApiError } from "../errors/api-error.js";
import type { BelvoError } from "../errors/belvo-error.js";
import { BelvoConnectionError } from "../errors/connection-error.js";
import { isBelvoApiError, isBelvoConnectionError, isBelvoError } from "../errors/guards.js";
import type { CallResult } from "../errors/result.js";
import { toBelvoError } from "../errors/unwrap.js";
import { acceptedIn } from "../internal/accepted-in.js";

/**
 * What became of one link:
 * - `deleted`: Belvo has deleted it (a 204).
 * - `accepted`: Belvo will delete it; a `link_deleted` webhook says when it has.
 * - `not_found`: there is no such link, any more or with these keys.
 * - `failed`: Belvo refused, or was not reached: the link is still there.
 * - `unknown`: no answer that tells came (the connection broke, a 408, a 5xx, an abort): it may be gone or not.
 * - `not_attempted`: its turn never came.
 */
export type LinkDeletion =
  | { readonly id: string; readonly outcome: "deleted" | "not_found" | "not_attempted" }
  | { readonly id: string; readonly outcome: "accepted"; readonly requestId: string | undefined }
  | { readonly id: string; readonly outcome: "failed" | "unknown"; readonly error: BelvoError };

/** What a 2xx says about a link. Only a 204 says that it has been deleted. */
export function deletionOf(id: string, { response, data, request }: CallResult): LinkDeletion {
  const { status, headers } = response;
  if (status === 204) return { id, outcome: "deleted" };
  const accepted = acceptedIn(response, data);
  return accepted
    ? { id, outcome: "accepted", requestId: accepted.requestId }
    : { id, outcome: "unknown", error: new BelvoApiError({ status, headers, body: data, ...request }) };
}

/** What an error says about a link. */
export function deletionFailed(id: string, reason: unknown, signal?: AbortSignal): LinkDeletion {
  const error = signal?.aborted ? new BelvoAbortError(reason) : toBelvoError(reason);
  // Nothing of the network's doing, and not known to be free of secrets.
  if (!isBelvoError(error)) return { id, outcome: "unknown", error: new BelvoConnectionError(true, error) };
  if (isBelvoConnectionError(error) && !error.maybeSent) return { id, outcome: "failed", error };
  if (!isBelvoApiError(error)) return { id, outcome: "unknown", error };
  // A gateway's 404 is a page or nothing, and about the address rather than the link.
  if (error.status === 404 && (error.code === "not_found" || (!error.code && isJson(error.body)))) {
    return { id, outcome: "not_found" };
  }
  // A page that comes with a 2xx is not Belvo's, and says nothing of what is behind it.
  const isClear = error.status >= 300 && error.status !== 408 && error.status < 500;
  return { id, outcome: isClear ? "failed" : "unknown", error };
}

const isJson = (body: unknown): boolean => typeof body === "object" && body !== null;
