import { type SafeCause, safeCause } from "./safe-cause.js";

import type { UserMessageKey } from "./user-messages.js";

/** What the errors of this package have in common. Everything enumerable on them is safe to log. */
export abstract class BelvoError extends Error {
  abstract override readonly name: BelvoErrorName;
  /** Name and code of the error behind this one; its message and properties are left out, they hold secrets. */
  declare readonly cause?: SafeCause;
  /** What `userMessage()` tells the end user about it. */
  abstract readonly userMessage: UserMessageKey;

  constructor(message: string, cause?: unknown) {
    super(message, cause ? { cause: safeCause(cause) } : undefined);
  }

  /** Name, message and the enumerable properties. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([["name", this.name], ["message", this.message], ...Object.entries(this)]);
  }
}

/** Literal names of the error classes, by which the guards tell them apart. */
export type BelvoErrorName =
  | "BelvoApiError"
  | "BelvoConnectionError"
  | "BelvoTimeoutError"
  | "BelvoAbortError"
  | "BelvoMfaError";
