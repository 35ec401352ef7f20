import type { LinkDeletion } from "./deletion.js";

/** What became of a number of links. Plain data: it can be stored as JSON, errors included. */
export interface DeletionReport {
  /** One for each link that was asked for, in that order. */
  readonly links: readonly LinkDeletion[];
  /** How many came to which outcome. */
  readonly counts: Readonly<Record<LinkDeletion["outcome"], number>>;
  /** The links that are still there, or may be: what to delete in the next run. */
  readonly remaining: readonly string[];
  /**
   * Why the run ended: every link had its turn (`done`), your signal was aborted with links left (`aborted`),
   * or an error came that every link would meet, such as wrong keys (`stopped`).
   */
  readonly end: "done" | "aborted" | "stopped";
}

/** Sums the deletions up. */
export function reportOf(links: readonly LinkDeletion[], isAborted: boolean): DeletionReport {
  const counts = { deleted: 0, accepted: 0, not_found: 0, failed: 0, unknown: 0, not_attempted: 0 };
  const remaining: string[] = [];
  for (const { id, outcome } of links) {
    counts[outcome]++;
    if (["failed", "unknown", "not_attempted"].includes(outcome)) remaining.push(id);
  }
  const isCut = isAborted && remaining.length > 0;
  return { links, counts, remaining, end: isCut ? "aborted" : counts.not_attempted ? "stopped" : "done" };
}
