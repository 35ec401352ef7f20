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
  /** The code that it is about, where there is one. */
  readonly code?: string | undefined;
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
}

/**
 * A row of a table: what has happened and, after a semicolon, what to do; then the wait in milliseconds, or
 * `undefined` where a program must not repeat the request. What is left out follows from who acts.
 */
export type AdviceRow = string | readonly [text: string, waitMs: number | undefined];

/** Rows by who acts, then by a pattern of codes. */
export type AdviceTable = Readonly<Partial<Record<ErrorAction, Readonly<Record<string, AdviceRow>>>>>;

/** A row, and who acts. */
export type FoundRow = readonly [action: ErrorAction, row: AdviceRow];

const defaults: Readonly<Record<ErrorAction, readonly [remedy: string, waitMs?: number]>> = {
  retry: ["repeat it", 3000],
  wait: ["repeat it", 15 * 60_000],
  end_user: ["ask the user"],
  reconnect: ["let the user connect again"],
  fix_request: ["correct the request"],
  contact_belvo: ["contact Belvo"],
};

/**
 * Finds the first row of a table whose pattern fits, in upper or lower case: the whole text, or a part of it
 * where anything (`.*`) may stand `around` it.
 */
export function findRow(table: AdviceTable, text: string, around: "" | ".*" = ""): FoundRow | undefined {
  for (const [action, rows] of Object.entries(table)) {
    for (const [pattern, row] of Object.entries(rows)) {
      // Object.entries forgets that the keys are the table's own.
      if (new RegExp(`^${around}(${pattern})${around}$`, "is").test(text))
        return [action as ErrorAction, row];
    }
  }
  return undefined;
}

/** Spells a row out for a code; `serverWaitMs` is the wait that this very answer asked for, if it did. */
export function toAdvice([action, row]: FoundRow, code: string | undefined, serverWaitMs?: number): Advice {
  const [usualRemedy, usualMs] = defaults[action];
  const [text, rowMs] = typeof row === "string" ? [row, usualMs] : row;
  const [meaning = text, whatToDo = usualRemedy] = text.split("; ");
  const waitMs = rowMs && (serverWaitMs ?? rowMs);
  const retryable = waitMs !== undefined;
  const remedy = retryable ? `wait ${Math.ceil(waitMs / 1000)} s, then ${whatToDo}` : whatToDo;
  const developer = `${code ? `${code}: ` : ""}${meaning}; ${remedy}.`;
  return { action, code, meaning, remedy, developer, retryable, waitMs };
}
