/**
 * What repeating a request does to the outside world, which is all that a retry has to know about it:
 * `read`; `delete` and `update` end in the same state however often they are sent; `retrieval` and `link`
 * make Belvo log in with the user's credentials; `resume` uses up a one-time token; `keyed_payment` can
 * carry an idempotency key; `payment` is everything else that moves money, and everything unknown.
 */
export type OperationKind =
  | "read"
  | "delete"
  | "update"
  | "retrieval"
  | "link"
  | "resume"
  | "keyed_payment"
  | "payment";

/** Tells by method and path what kind of operation a request is. A prefix in front of `/api/` is allowed. */
export function operationKind(method: string, path: string): OperationKind {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return "read";
  if (/\/payments\/br\/payment-intents\/$/.test(path)) return method === "POST" ? "keyed_payment" : "payment";
  // A widget token is not a payment, although payments have one of their own.
  if (method === "POST" && /\/payments\/br\/token\/$/.test(path)) return "retrieval";
  // What is below /api/, without a country: ["accounts"], ["links", "<id>"], ["links", "<id>", "refresh"].
  const [, below] = /\/api\/(?:[a-z]{2}\/)?([a-z-]+\/(?:[^/]+\/)*)$/.exec(path) ?? [];
  if (!below || /payment|%[46-7]/i.test(path)) return "payment";
  const isCollection = below.indexOf("/") === below.length - 1;
  const isLink = below.startsWith("links/");
  if (method === "DELETE") return "delete";
  if (method === "POST") return isLink && isCollection ? "link" : "retrieval";
  if (method === "PATCH") return isCollection ? "resume" : "update";
  // Replacing the credentials of a link logs in with them.
  if (method === "PUT") return isLink ? "link" : "update";
  return "payment";
}
