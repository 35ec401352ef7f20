/**
 * Stands in for an error body that is not the JSON the API promises: an HTML page of a gateway, nothing at
 * all, or garbage under a 2xx.
 */
export interface UnexpectedBody {
  /** `empty`: no body came. `not-json`: the body is not a JSON object or array. */
  readonly reason: "empty" | "not-json";
  /** The body as text. */
  readonly text: string;
}

/** Whether an error is an {@link UnexpectedBody} and not one of the API's own error bodies. */
export function isUnexpectedBody(error: unknown): error is UnexpectedBody {
  return typeof error === "object" && error !== null && "reason" in error && "text" in error;
}
