import { BelvoError } from "../errors/belvo-error.js";
import { isBelvoError } from "../errors/guards.js";
import type { UserMessageKey } from "../errors/user-messages.js";
import type { Challenge } from "./challenge.js";

/** Why a challenge cannot be answered any more. */
export type MfaErrorCode = "session_expired" | "too_many_attempts";

const reasons: Readonly<Record<MfaErrorCode, readonly [reason: string, userMessage: UserMessageKey]>> = {
  session_expired: ["the time to answer ran out", "start_over"],
  too_many_attempts: ["the answers allowed are used up", "details"],
};

/** A challenge cannot be answered any more: the original request has to be made again, with the user present. */
export class BelvoMfaError extends BelvoError {
  override readonly name = "BelvoMfaError";
  declare readonly code: MfaErrorCode;
  declare readonly path: Challenge["path"];
  declare readonly link: string;
  /** Quote it to Belvo. */
  declare readonly requestId: string | null;
  /** What `userMessage` tells the user about it. */
  declare readonly userMessage: UserMessageKey;

  constructor(
    code: MfaErrorCode,
    { path, link, requestId }: Pick<Challenge, "path" | "link" | "requestId">,
    cause?: unknown,
  ) {
    const [reason, userMessage] = reasons[code];
    super(`PATCH ${path} cannot be resumed: ${reason}; start over with the original request`, cause);
    Object.assign(this, { code, path, link, requestId, userMessage });
  }
}

/** Whether a challenge cannot be answered any more. */
export function isBelvoMfaError(error: unknown): error is BelvoMfaError {
  return isBelvoError(error) && error.name === "BelvoMfaError";
}
