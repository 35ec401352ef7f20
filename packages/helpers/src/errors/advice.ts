import type { UserMessageKey } from "./user-messages.js";

/**
 * Who has to act on an error: nobody (`retry` the same request, or `wait` longer first), the end user at
 * the institution or in your app (`end_user`), the end user by connecting again (`reconnect`), you
 * (`fix_request`), or Belvo (`contact_belvo`).
 */
export type ErrorAction = "retry" | "wait" | "end_user" | "reconnect" | "fix_request" | "contact_belvo";

/** What an error means and what to do about it. */
export interface Advice<Action extends ErrorAction = ErrorAction> {
  /** Who acts. */
  readonly action: Action;
  /** What has happened, as half a sentence. */
  readonly meaning: string;
  /** What to do, as half a sentence. */
  readonly remedy: string;
  /** Both as a sentence for a developer or a log. */
  readonly developer: string;
  /**
   * Whether the same request may succeed later without anybody doing anything. It says nothing about
   * whether *repeating* the operation is harmless: that depends on the operation, see `retry()`.
   */
  readonly retryable: boolean;
  /** How long to wait before that, in milliseconds; our own suggestion where the API names no time. */
  readonly waitMs?: number;
  /** What to tell the end user; pass the advice or the error to `userMessage()`. */
  readonly userMessage: UserMessageKey;
}

/** A row of a code table. What is left out follows from who acts; a meaning alone may stand for the row. */
export type AdviceRow =
  | string
  | readonly [
      meaning: string,
      remedy?: string | undefined,
      userMessage?: UserMessageKey | undefined,
      waitMs?: number,
    ];

/** A code table, by who acts. */
export type RowsByAction = Readonly<Partial<Record<ErrorAction, Readonly<Record<string, AdviceRow>>>>>;

export const second = 1000;
export const minute: number = 60 * second;
export const hour: number = 60 * minute;

/** The wait of a row that nobody can act on now and that a program must not repeat. */
export const never: number = Number.POSITIVE_INFINITY;

const defaults: Readonly<
  Record<ErrorAction, readonly [remedy: string, userMessage: UserMessageKey, waitMs: number]>
> = {
  retry: ["repeat it", "later", 3 * second],
  wait: ["repeat it", "institution_down", 15 * minute],
  end_user: ["ask the end user to act", "details", never],
  reconnect: ["let the end user connect again", "reconnect", never],
  fix_request: ["correct the request", "our_side", never],
  contact_belvo: ["contact Belvo with the request id", "our_side", never],
};

/** Finds a code in a table; `waitMs` is the wait that this very answer asked for, if it did. */
export function findAdvice(table: RowsByAction, code: string, waitMs?: number): Advice | undefined {
  for (const [action, rows] of Object.entries(table)) {
    // Object.entries forgets that the keys are the table's own.
    if (Object.hasOwn(rows, code)) return toAdvice(action as ErrorAction, rows[code] ?? "", waitMs);
  }
  return undefined;
}

/** Spells a row out. */
export function toAdvice(action: ErrorAction, row: AdviceRow, serverWaitMs?: number): Advice {
  const [defaultRemedy, defaultMessage, defaultWaitMs] = defaults[action];
  const [meaning, ownRemedy, userMessage = defaultMessage, rowWaitMs = defaultWaitMs] =
    typeof row === "string" ? [row] : row;
  const retryable = rowWaitMs !== never;
  const waitMs = serverWaitMs ?? rowWaitMs;
  const remedy = `${ownRemedy ?? defaultRemedy}${retryable ? ` in ${Math.ceil(waitMs / second)} s` : ""}`;
  return {
    action,
    meaning,
    remedy,
    developer: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}; ${remedy}.`,
    retryable,
    ...(retryable && { waitMs }),
    userMessage,
  };
}
