import { BelvoError } from "../errors/belvo-error.js";
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
  readonly code: MfaErrorCode;
  readonly path: Challenge["path"];
  readonly link: string;
  /** Quote it to Belvo. */
  readonly requestId: string | null;
  /** What `userMessage` tells the user about it. */
  readonly userMessage: UserMessageKey;

  constructor(
    code: MfaErrorCode,
    { path, link, requestId }: Pick<Challenge, "path" | "link" | "requestId">,
    cause?: unknown,
  ) {
    const [reason, userMessage] = reasons[code];
    super(`PATCH ${path} cannot be resumed: ${reason}; start over with the original request`, cause);
    this.code = code;
    this.path = path;
    this.link = link;
    this.requestId = requestId;
    this.userMessage = userMessage;
  }
}

/** Whether a challenge cannot be answered any more. */
export function isBelvoMfaError(error: unknown): error is BelvoMfaError {
  return (error as { name?: unknown } | null | undefined)?.name === "BelvoMfaError";
}
