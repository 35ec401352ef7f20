import type { ResumablePath } from "@x/belvo-types";
import { isRecord } from "../internal/json.js";
import type { Challenge } from "./challenge.js";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The instant so many seconds from now; the API sends them as a number or as text. */
function expiryOf(seconds: unknown, now: number): string | null {
  const isNumeric = typeof seconds === "number" || (typeof seconds === "string" && /^[\d.]+$/.test(seconds));
  const instant = new Date(isNumeric ? now + Number(seconds) * 1000 : Number.NaN);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/**
 * Reads the challenge in the body of a 428: in an array or, as older versions of the API sent it, alone.
 * Without a session (`activation_required`) or a link there is nothing that could be resumed. `link` is the
 * one known so far, should the body not repeat it.
 */
export function readChallenge<Path extends ResumablePath>(
  body: unknown,
  { path, link, now, attempt }: { path: Path; link?: string; now: number; attempt: number },
): Challenge<Path> | undefined {
  const items = Array.isArray(body) ? body : [body];
  const item = items.filter(isRecord).find((entry) => text(entry.session) && text(entry.link ?? link));
  if (!item) return undefined;
  const shown = isRecord(item.token_generation_data) ? item.token_generation_data : {};
  const { expects_user_input: flag = shown.expect_user_input, type, instructions, value } = shown;
  return {
    version: 1,
    path,
    link: String(item.link ?? link),
    session: String(item.session),
    expiresAt: expiryOf(item.expiry, now),
    attempt,
    expectsInput: typeof flag === "boolean" ? flag : type !== "inputless",
    type: text(type),
    instructions: text(instructions),
    value: text(value),
    requestId: text(item.request_id),
  };
}
