import type { ResumablePath } from "@x/belvo-types";
import { BelvoError } from "../errors/belvo-error.js";
import type { UserMessageKey } from "../errors/user-messages.js";

/** Why a challenge cannot be answered any more. */
export type MfaErrorCode = "session_expired" | "too_many_attempts";

const reasons: Readonly<Record<MfaErrorCode, string>> = {
  session_expired: "the time to answer ran out; start over with the original request",
  too_many_attempts: "the answers allowed are used up; let the user check their details, then start over",
};

/** A challenge cannot be answered any more: the original request has to be made again, with the user present. */
export class BelvoMfaError extends BelvoError {
  override readonly name = "BelvoMfaError";
  readonly code: MfaErrorCode;
  readonly path: ResumablePath;
  readonly link: string;
  /** Quote it to Belvo. */
  readonly requestId: string | null;
  /** What `userMessage` tells the user about it. */
  readonly userMessage: UserMessageKey;

  constructor(
    code: MfaErrorCode,
    about: { readonly path: ResumablePath; readonly link: string; readonly requestId: string | null },
    cause?: unknown,
  ) {
    super(`PATCH ${about.path} cannot be resumed: ${reasons[code]}`, cause);
    this.code = code;
    this.path = about.path;
    this.link = about.link;
    this.requestId = about.requestId;
    this.userMessage = code === "session_expired" ? "start_over" : "details";
  }
}

/** Whether a challenge cannot be answered any more. */
export function isBelvoMfaError(error: unknown): error is BelvoMfaError {
  return (error as { name?: unknown } | null | undefined)?.name === "BelvoMfaError";
}
