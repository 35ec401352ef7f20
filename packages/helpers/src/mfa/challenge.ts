import type { ResumablePath } from "@x/belvo-types";
import { flag, hasShape, type Rule, type Rules, whole } from "../internal/options.js";

/**
 * What an institution wants from the user before a call can go on. Plain JSON: show it, store it, and resume
 * it in this or another process.
 */
export interface Challenge<Path extends ResumablePath = ResumablePath> {
  readonly version: 1;
  /** Path on which the call is resumed. */
  readonly path: Path;
  /** The link; on link creation the one that is not finished yet. */
  readonly link: string;
  /** What ties the answer to the call. Each wrong token brings a challenge with another one. */
  readonly session: string;
  /** When the time to answer is over, as an ISO instant of this machine's clock; `null` where unknown. */
  readonly expiresAt: string | null;
  /** Counts the challenges of one call, from 1. */
  readonly attempt: number;
  /**
   * Whether the user has something to type in. `false` means to confirm on another device, after which the
   * call is resumed without a token. `true` where the API does not say.
   */
  readonly expectsInput: boolean;
  /** Kind of token, such as `numeric`, `qr` or `text`; the API's list of kinds is not known to be complete. */
  readonly type: string | null;
  /** What to tell the user, in the words of the institution. */
  readonly instructions: string | null;
  /** What to show beside that: a code, or the content of a QR code. Which encoding a QR code has is not documented. */
  readonly value: string | null;
  /** Quote it to Belvo. */
  readonly requestId: string | null;
}

// The paths with a PATCH that takes tokens, each a collection.
const resumable =
  /\/api\/(links|accounts|transactions|owners|incomes|recurring-expenses|risk-insights|invoices)\/$/;

/**
 * The path on which a call is resumed: its own collection. Changing the credentials of a link (`PUT`) is
 * resumed like its creation. `undefined` where the API has nothing to resume with. The path may be a template
 * or concrete, and may have the prefix of a proxy before it.
 */
export function resumePath(path: string, method: string | undefined): ResumablePath | undefined {
  const isOther = method !== undefined && method.toUpperCase() !== "PUT";
  const collection = isOther ? path : path.replace(/(\/api\/links\/)[^/]+\/$/, "$1");
  return resumable.exec(collection)?.[0] as ResumablePath | undefined; // The pattern has no other.
}

const fullText: Rule = [(value) => typeof value === "string" && value !== ""];
const textOrNull: Rule = [(value) => value === null || typeof value === "string"];
const challengeRules: Rules<keyof Challenge> = {
  version: whole(1, 1),
  path: [(value) => resumable.exec(`${value}`)?.[0] === value],
  link: fullText,
  session: fullText,
  expiresAt: [(value) => value === null || !Number.isNaN(Date.parse(`${value}`))],
  attempt: whole(1),
  expectsInput: flag,
  type: textOrNull,
  instructions: textOrNull,
  value: textOrNull,
  requestId: textOrNull,
};

/** Whether a value, such as parsed JSON, is a challenge. */
export function isChallenge(value: unknown): value is Challenge {
  return hasShape(value, challengeRules);
}
