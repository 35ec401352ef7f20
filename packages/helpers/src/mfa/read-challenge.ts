import type { ResumablePath } from "@x/belvo-types";
import { isBelvoApiError } from "../errors/guards.js";
import { isRecord } from "../internal/json.js";
import type { Challenge } from "./challenge.js";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/**
 * Reads the challenge in an error, which is in the body of a 428: in an array or, as older versions of the API sent it, alone.
 * Without a session (`activation_required`) or a link there is nothing that could be resumed. `link` is the
 * one known so far, should the body not repeat it.
 */
export function readChallenge<Path extends ResumablePath>(
  error: unknown,
  { path, link, now, attempt }: { path: Path; link?: string; now: number; attempt: number },
): Challenge<Path> | undefined {
  if (!isBelvoApiError(error) || error.status !== 428) return undefined;
  const item = [error.body]
    .flat()
    .filter(isRecord)
    .find((entry) => text(entry.session) && text(entry.link ?? link));
  if (!item) return undefined;
  const shown = isRecord(item.token_generation_data) ? item.token_generation_data : {};
  const { expects_user_input: flag = shown.expect_user_input, type, instructions, value } = shown;
  return {
    version: 1,
    path,
    link: String(item.link ?? link),
    session: String(item.session),
    // The API sends seconds, as a number or as text. Of a date that is none, `toJSON` makes `null`.
    expiresAt: new Date(now + Number.parseFloat(`${item.expiry}`) * 1000).toJSON(),
    attempt,
    expectsInput: typeof flag === "boolean" ? flag : type !== "inputless",
    type: text(type),
    instructions: text(instructions),
    value: text(value),
    requestId: text(item.request_id),
  };
}
