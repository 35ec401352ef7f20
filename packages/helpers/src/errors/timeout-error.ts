import { BelvoError } from "./belvo-error.js";

/** No complete answer came in time. */
export class BelvoTimeoutError extends BelvoError {
  override readonly name = "BelvoTimeoutError";

  constructor(cause?: unknown) {
    super("No answer in time; the request may have taken effect", cause);
  }
}
