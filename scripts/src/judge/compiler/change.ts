import type { Finding, Level } from "../verdict.js";

/** Whether a type is what callers write or what they read. */
export type Direction = "request" | "response";

/** A difference between two types. */
export interface Change extends Pick<Finding, "level" | "kind" | "subject"> {
  /** From the compared type down, or from the subject where there is one: `.results[].status`. */
  readonly path: string;
  /** A predicate to the path: `is required now`. */
  readonly what: string;
}

export function change(level: Level, what: string, kind?: Change["kind"]): Change {
  return { level, path: "", what, ...(kind && { kind }) };
}

/** Calls are broken by one and readers by the other; whoever is not broken only gains. */
export function changeFor(direction: Direction, breaks: Direction, what: Record<Direction, string>): Change {
  return change(direction === breaks ? "major" : "minor", what[direction]);
}

/** The same changes, seen from further up. A shared schema stays where it is from wherever it is seen. */
export function below(segment: string, changes: readonly Change[]): readonly Change[] {
  return changes.map((one) => (one.subject === undefined ? { ...one, path: segment + one.path } : one));
}

/** What a change is the same by, wherever it is met. */
export function keyOf({ level, subject, path, what }: Change): string {
  return JSON.stringify([level, subject, path, what]);
}

/** Each change once. */
export function unique(changes: readonly Change[]): readonly Change[] {
  return changes.length < 2 ? changes : [...new Map(changes.map((one) => [keyOf(one), one])).values()];
}
