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

// By method and path below /api/, without a country: "POST accounts/", "PATCH links/<id>/". The first counts.
const kinds: readonly (readonly [OperationKind, RegExp])[] = [
  ["delete", /^DELETE/],
  // Replacing the credentials of a link logs in with them.
  ["link", /^POST links\/$|^PUT links/],
  ["retrieval", /^POST/],
  ["resume", /^PATCH [^/]+\/$/],
  ["update", /^(PATCH|PUT)/],
];

/** Tells by method and path what kind of operation a request is. A prefix in front of `/api/` is allowed. */
export function operationKind(method: string, path: string): OperationKind {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return "read";
  const [, payment] = /\/payments\/br\/(payment-intents|token)\/$/.exec(path) ?? [];
  // A widget token is not a payment, although payments have one of their own.
  if (payment && method === "POST") return payment === "token" ? "retrieval" : "keyed_payment";
  const [, below] = /\/api\/(?:[a-z]{2}\/)?([a-z-]+\/(?:[^/]+\/)*)$/.exec(path) ?? [];
  if (!below || /payment|%[4-7]/i.test(path)) return "payment";
  return kinds.find(([, pattern]) => pattern.test(`${method} ${below}`))?.[0] ?? "payment";
}
