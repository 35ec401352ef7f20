/**
 * Stands in for an error body that is not the JSON the API promises: an HTML page of a gateway, nothing at
 * all, or garbage under a 2xx.
 */
export interface UnexpectedBody {
  /** The body as it came; empty where none did. Its content type is in the headers of the response. */
  readonly text: string;
}

/** Whether an error is an {@link UnexpectedBody} and not one of the API's own error bodies. */
export function isUnexpectedBody(error: unknown): error is UnexpectedBody {
  return Object.keys(Object(error)).join() === "text" && typeof Object(error).text === "string";
}
