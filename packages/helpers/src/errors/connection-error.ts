import { BelvoError } from "./belvo-error.js";

/** No answer came, or none that a plain client can parse: the connection failed or broke. */
export class BelvoConnectionError extends BelvoError {
  override readonly name = "BelvoConnectionError";
  /** False where the request certainly never left; true where its fate is unknown. */
  readonly maybeSent: boolean;

  constructor(maybeSent: boolean, cause?: unknown) {
    super(
      maybeSent
        ? "The connection broke; the request may have taken effect"
        : "No connection; the request was not sent",
      cause,
    );
    this.maybeSent = maybeSent;
  }
}
