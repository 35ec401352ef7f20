import { BelvoError } from "./belvo-error.js";

/** The caller's signal ended the call. */
export class BelvoAbortError extends BelvoError {
  override readonly name = "BelvoAbortError";

  constructor(cause?: unknown) {
    super("Aborted; the request may have taken effect", cause);
  }
}
