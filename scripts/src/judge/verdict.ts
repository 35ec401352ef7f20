/** How much a change asks of those who use the packages, before the shift that 0.x versions apply. */
export type Level = "major" | "minor" | "patch" | "none";

/** One change between two descriptions, as either judge sees it. */
export interface Finding {
  level: Level;
  /** The product area: the first tag of the operation. */
  tag: string;
  /** The operationId; absent where the change belongs to no operation. */
  operation?: string;
  direction?: "request" | "response";
  /** One line in our own words. */
  what: string;
  source: "structure" | "compiler";
}

const ascending: readonly Level[] = ["none", "patch", "minor", "major"];

/** Returns the highest of the given levels, `none` when there are none. */
export function highest(levels: Iterable<Level>): Level {
  let rank = 0;
  for (const level of levels) rank = Math.max(rank, ascending.indexOf(level));
  return ascending[rank] ?? "none";
}
