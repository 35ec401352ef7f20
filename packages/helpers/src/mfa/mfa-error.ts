import { BelvoError } from "../errors/belvo-error.js";
import { named } from "../errors/guards.js";
import type { Challenge } from "./challenge.js";

/** Why a challenge cannot be answered any more. */
export type MfaErrorCode = "session_expired" | "too_many_attempts";

const reasons: Readonly<Record<MfaErrorCode, string>> = {
  session_expired: "the session is over",
  too_many_attempts: "there were too many attempts",
};

/** A challenge cannot be answered any more: the original request has to be made again, with the user present. */
export class BelvoMfaError extends BelvoError {
  override readonly name = "BelvoMfaError";
  declare readonly code: MfaErrorCode;
  declare readonly path: Challenge["path"];
  declare readonly link: string;
  /** Quote it to Belvo. */
  declare readonly requestId: string | null;

  constructor(
    code: MfaErrorCode,
    { path, link, requestId }: Pick<Challenge, "path" | "link" | "requestId">,
    cause?: unknown,
  ) {
    super(`PATCH ${path} cannot be resumed: ${reasons[code]}; start over with the first request`, cause);
    Object.assign(this, { code, path, link, requestId });
  }
}

/** Whether a challenge cannot be answered any more. */
export function isBelvoMfaError(error: unknown): error is BelvoMfaError {
  return named(error, "Mfa");
}
