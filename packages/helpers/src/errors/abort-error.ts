import { BelvoError } from "./belvo-error.js";

/** The caller's signal ended the call. The request may have taken effect all the same. */
export class BelvoAbortError extends BelvoError {
  override readonly name = "BelvoAbortError";

  constructor(cause?: unknown) {
    super("The call was aborted by its signal; the request may have taken effect", cause);
  }
}
