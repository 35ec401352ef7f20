import { isDeepStrictEqual } from "node:util";
import type { MediaType } from "../../openapi/document.js";
import { levelFor, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { code, listed, note, type Place } from "./place.js";
import { anything } from "./plain.js";

/** Compares bodies by media type. */
export function compareContent(
  comparison: Comparison,
  sink: Sink,
  old: Record<string, MediaType>,
  now: Record<string, MediaType>,
  place: Place,
): void {
  const { direction } = comparison;
  for (const [type, media] of Object.entries(old)) {
    const successor = now[type];
    if (successor === undefined) continue;
    comparison.compare(sink, media.schema ?? anything, successor.schema ?? anything, place);
    if (!isDeepStrictEqual(media.encoding, successor.encoding)) {
      const level = levelFor(direction, "major", "minor");
      note(sink, place, level, `has its parts encoded in another way (${code(type)})`);
    }
  }
  const went = Object.keys(old).filter((type) => !Object.hasOwn(now, type));
  const came = Object.keys(now).filter((type) => !Object.hasOwn(old, type));
  const verb = direction === "request" ? "take" : "come";
  const as = direction === "request" ? "" : " as";
  if (went.length > 0 && came.length > 0)
    note(sink, place, "major", `${verb}s${as} ${listed(came)} instead of ${listed(went)}`);
  else if (went.length > 0) note(sink, place, "major", `no longer ${verb}s${as} ${listed(went)}`);
  else if (came.length > 0) note(sink, place, "minor", `also ${verb}s${as} ${listed(came)}`);
}
