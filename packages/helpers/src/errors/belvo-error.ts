import { type SafeCause, safeCause } from "./safe-cause.js";

/** What the errors of this package have in common. Everything enumerable on them is safe to log. */
export abstract class BelvoError extends Error {
  abstract override readonly name: BelvoErrorName;
  /** Name and code of the error behind this one; its message and properties are left out, they hold secrets. */
  declare readonly cause?: SafeCause;

  constructor(message: string, cause?: unknown) {
    super(message, cause ? { cause: safeCause(cause) } : undefined);
  }

  /** Name, message and the enumerable properties. */
  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this);
  }
}

/** Literal names of the error classes, by which the guards tell them apart. */
export type BelvoErrorName =
  | "BelvoApiError"
  | "BelvoConnectionError"
  | "BelvoTimeoutError"
  | "BelvoAbortError"
  | "BelvoMfaError";
