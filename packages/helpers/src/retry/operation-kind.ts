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

// What is more than reading: the first that matches method and path counts. A prefix in front of `/api/` is allowed.
const kinds: readonly (readonly [OperationKind, RegExp])[] = [
  ["keyed_payment", /^POST .*\/payments\/br\/payment-intents\/$/],
  // A widget token is not a payment, although payments have one of their own.
  ["retrieval", /^POST .*\/payments\/br\/token\/$/],
  // Whatever is not a resource below /api/, perhaps of a country, or hides its name.
  ["payment", /payment|%[4-7]|^(?!.*\/api\/([a-z]{2}\/)?[a-z-]+\/([^/]+\/)*$)/i],
  ["delete", /^DELETE /],
  // Replacing the credentials of a link logs in with them.
  ["link", /^POST .*\/api\/links\/$|^PUT .*\/api\/links\//],
  ["retrieval", /^POST /],
  ["resume", /^PATCH .*\/api\/([a-z]{2}\/)?[a-z-]+\/$/],
  ["update", /^(PATCH|PUT) /],
];

/** Tells by method and path what kind of operation a request is. */
export function operationKind(method: string, path: string): OperationKind {
  if (/^(GET|HEAD|OPTIONS)$/.test(method)) return "read";
  const call = `${method} ${path}`;
  return kinds.find((kind) => kind[1].test(call))?.[0] ?? "payment";
}
