import type { Finding, Level } from "../verdict.js";

export type Direction = "request" | "response";

/** A change inside one operation or one shared schema, before it is known whom it concerns. */
export type Change = Pick<Finding, "level" | "subject" | "instead" | "kind" | "what">;

/** Collects what a comparison finds. */
export interface Sink {
  changes: Change[];
  /** The pairs of shared schemas that were reached, as JSON; their changes are kept with the pair. */
  reaches: Set<string>;
}

export function openSink(): Sink {
  return { changes: [], reaches: new Set() };
}

/** The level of a change that only callers or only readers feel. */
export function levelFor(direction: Direction, request: Level, response: Level): Level {
  return direction === "request" ? request : response;
}
