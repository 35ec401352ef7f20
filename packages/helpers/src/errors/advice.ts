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
  /** The code and both of these, for a developer or a log. */
  readonly developer: string;
  /**
   * Whether the same request may succeed later without anybody doing anything. It says nothing about
   * whether *repeating* the operation is harmless: that depends on the operation, see `retry()`.
   */
  readonly retryable: boolean;
  /** How long to wait before that, in milliseconds; our own suggestion where the API names no time. */
  readonly waitMs?: number | undefined;
  /** What to tell the end user; pass the advice or the error to `userMessage()`. */
  readonly userMessage: UserMessageKey;
}

/** What a row of a table says; what is left out follows from who acts. */
export interface AdviceRow {
  readonly meaning: string;
  readonly remedy?: string;
  readonly userMessage?: UserMessageKey;
  /** In milliseconds; `undefined` where a program must not repeat the request. */
  readonly waitMs?: number | undefined;
}

/** Rows by who acts, then by a pattern of codes; a meaning alone may stand for the row. */
export type AdviceTable = Readonly<
  Partial<Record<ErrorAction, Readonly<Record<string, string | AdviceRow>>>>
>;

/** A row, and who acts. */
export interface FoundRow extends AdviceRow {
  readonly action: ErrorAction;
}

const defaults: Readonly<Record<ErrorAction, Pick<Advice, "remedy" | "userMessage" | "waitMs">>> = {
  retry: { remedy: "repeat it", userMessage: "later", waitMs: 3000 },
  wait: { remedy: "repeat it", userMessage: "institution_down", waitMs: 15 * 60_000 },
  end_user: { remedy: "ask the user", userMessage: "details" },
  reconnect: { remedy: "let the user connect again", userMessage: "reconnect" },
  fix_request: { remedy: "correct the request", userMessage: "our_side" },
  contact_belvo: { remedy: "contact Belvo", userMessage: "our_side" },
};

const compiled: Record<string, RegExp> = {};

/** Finds the first row of a table whose pattern fits the whole text, in upper or lower case. */
export function findRow(table: AdviceTable, text: string): FoundRow | undefined {
  for (const [action, rows] of Object.entries(table)) {
    for (const [pattern, row] of Object.entries(rows)) {
      compiled[pattern] ??= new RegExp(`^(${pattern})$`, "is");
      if (!compiled[pattern].test(text)) continue;
      // Object.entries forgets that the keys are the table's own.
      return { action: action as ErrorAction, ...(typeof row === "string" ? { meaning: row } : row) };
    }
  }
  return undefined;
}

/** Spells a row out for a code; `serverWaitMs` is the wait that this very answer asked for, if it did. */
export function toAdvice(row: FoundRow, code: string | undefined, serverWaitMs?: number): Advice {
  const {
    action,
    meaning,
    remedy: whatToDo,
    userMessage,
    waitMs: usualMs,
  } = { ...defaults[row.action], ...row };
  const waitMs = usualMs && (serverWaitMs ?? usualMs);
  const retryable = waitMs !== undefined;
  const remedy = retryable ? `wait ${Math.ceil(waitMs / 1000)} s, then ${whatToDo}` : whatToDo;
  return {
    action,
    meaning,
    remedy,
    developer: `${code ? `${code}: ` : ""}${meaning}; ${remedy}.`,
    retryable,
    waitMs,
    userMessage,
  };
}
