import type { ResumablePath } from "@x/belvo-types";

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

/** The paths with a PATCH that takes tokens. */
export const resumablePaths: readonly ResumablePath[] = Object.freeze([
  "/api/links/",
  "/api/accounts/",
  "/api/transactions/",
  "/api/owners/",
  "/api/incomes/",
  "/api/recurring-expenses/",
  "/api/risk-insights/",
  "/api/invoices/",
] as const satisfies readonly ResumablePath[]);

/**
 * The path on which a call is resumed: its own collection. Changing the credentials of a link (`PUT`) is
 * resumed like its creation. `undefined` where the API has nothing to resume with. The path may be a template
 * or concrete, and may have the prefix of a proxy before it.
 */
export function resumePath(path: string, method?: string): ResumablePath | undefined {
  const own = resumablePaths.find((resumable) => path.endsWith(resumable));
  if (own) return own;
  const isLinkUpdate = /\/api\/links\/[^/]+\/$/.test(path) && (method ?? "PUT").toUpperCase() === "PUT";
  return isLinkUpdate ? "/api/links/" : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

/** Whether a value, such as parsed JSON, is a challenge. */
export function isChallenge(value: unknown): value is Challenge {
  if (typeof value !== "object" || value === null) return false;
  const { version, path, link, session, expiresAt, attempt, expectsInput, ...shown } = value as Challenge;
  return (
    version === 1 &&
    resumablePaths.includes(path) &&
    isText(link) &&
    isText(session) &&
    (expiresAt === null || !Number.isNaN(Date.parse(expiresAt))) &&
    Number.isSafeInteger(attempt) &&
    attempt >= 1 &&
    typeof expectsInput === "boolean" &&
    [shown.type, shown.instructions, shown.value, shown.requestId].every(isTextOrNull)
  );
}
