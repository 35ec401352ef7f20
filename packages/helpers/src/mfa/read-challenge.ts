import { isBelvoApiError } from "../errors/guards.js";
import { isRecord } from "../internal/json.js";
import { type Challenge, resumePath } from "./challenge.js";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** What is known before a challenge is read. */
export interface Known {
  /** Path of the call, for an error that does not tell; a response made by hand has no address. */
  readonly path?: string | undefined;
  /** Link of the call, should the body not repeat it. */
  readonly link?: string | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  readonly attempt: number;
}

/**
 * Reads the challenge in an error, which is in the body of a 428: in an array or, as older versions of the
 * API sent it, alone. Without a session or a link there is nothing that could be resumed, and an activation
 * (`activation_required`) is the user's own business with the institution.
 */
export function readChallenge(error: unknown, known: Known): Challenge | undefined {
  if (!isBelvoApiError(error) || error.status !== 428) return undefined;
  const path = resumePath(error.path ?? known.path ?? "", error.method);
  const item = [error.body]
    .flat()
    .filter(isRecord)
    .find(
      (entry) =>
        entry.code !== "activation_required" && text(entry.session) && text(entry.link ?? known.link),
    );
  if (!path || !item) return undefined;
  const shown = isRecord(item.token_generation_data) ? item.token_generation_data : {};
  const { expects_user_input: flag = shown.expect_user_input, type, instructions, value } = shown;
  return {
    version: 1,
    path,
    link: String(item.link ?? known.link),
    session: String(item.session),
    // The API sends seconds, as a number or as text. Of a date that is none, `toJSON` makes `null`.
    expiresAt: new Date(known.now + Number.parseFloat(`${item.expiry}`) * 1000).toJSON(),
    attempt: known.attempt,
    expectsInput: typeof flag === "boolean" ? flag : type !== "inputless",
    type: text(type),
    instructions: text(instructions),
    value: text(value),
    requestId: text(item.request_id),
  };
}
