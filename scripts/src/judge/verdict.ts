/** How much a change asks of those who use the packages, before the shift that 0.x versions apply. */
export type Level = "major" | "minor" | "patch" | "none";

/** One change between two descriptions, as either judge sees it. */
export interface Finding {
  level: Level;
  /** The product area: the first tag of the operation, or `generalTag`. */
  tag: string;
  /** The operationId; absent where the change belongs to no operation. */
  operation?: string;
  direction?: "request" | "response";
  /** The type that the change stands in, where several operations share it. */
  subject?: string;
  /** The type that stood there before `subject`, where it was another one. */
  instead?: string;
  /** What the reports list under a heading of its own. */
  kind?: "operation" | "type" | "enum value" | "withdrawn value" | "deprecation";
  /** One line in our own words. */
  what: string;
  source: "structure" | "compiler";
}

/** The area of what belongs to no operation, or to operations of several areas. */
export const generalTag = "General";

const ascending: readonly Level[] = ["none", "patch", "minor", "major"];

/** Returns the highest of the given levels, `none` when there are none. */
export function highest(levels: Iterable<Level>): Level {
  let rank = 0;
  for (const level of levels) rank = Math.max(rank, ascending.indexOf(level));
  return ascending[rank] ?? "none";
}

/** For sorting: the highest level first. */
export function byLevel(a: Level, b: Level): number {
  return ascending.indexOf(b) - ascending.indexOf(a);
}
