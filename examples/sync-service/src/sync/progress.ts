import type { Sync } from "../database/syncs.js";

/** How far the data of a link has been read, for whoever waits for it. */
export interface Progress {
  /** `expected` until Belvo's first webhook about the link. */
  readonly state: "expected" | "reading" | "done" | "failed";
  readonly pages: number;
  readonly loaded: number;
  /** Belvo's count; `null` until the first page has come. */
  readonly total: number | null;
}

export function progressOf(sync: Sync | undefined): Progress {
  if (!sync) return { state: "expected", pages: 0, loaded: 0, total: null };
  const { state, pages, loaded, total } = sync;
  return { state: state === "waiting" ? "reading" : state, pages, loaded, total };
}
