import { BelvoError } from "./belvo-error.js";

/** No complete answer came in time. The request may have taken effect all the same. */
export class BelvoTimeoutError extends BelvoError {
  override readonly name = "BelvoTimeoutError";

  constructor(cause?: unknown) {
    super(
      "Belvo did not answer in time; look up whether the request took effect before you send it again",
      cause,
    );
  }
}
