import { isListed } from "../../openapi/is-listed.js";
import { levelFor, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { listed, note, type Place } from "./place.js";
import type { View } from "./view.js";

/** Notes which values of an enum came and went. */
export function compareValues(
  { direction }: Comparison,
  sink: Sink,
  { values: old }: Pick<View, "values">,
  { values: now }: Pick<View, "values">,
  place: Place,
): void {
  const isRequest = direction === "request";
  if (old === undefined && now === undefined) return;
  if (now === undefined) {
    const level = levelFor(direction, "minor", "major");
    note(sink, place, level, isRequest ? "takes any value" : "may have any value");
  } else if (old === undefined) {
    const level = levelFor(direction, "major", "minor");
    note(sink, place, level, `${isRequest ? "takes" : "is"} only ${listed(now)} now`);
  } else {
    const came = now.filter((value) => !isListed(old, value));
    const went = old.filter((value) => !isListed(now, value));
    if (went.length > 0 && went.length === old.length) {
      note(sink, place, "major", `is ${listed(now)} instead of ${listed(old)}`);
      return;
    }
    if (went.length > 0) {
      // For readers too: code that asks for the value does not compile any more.
      note(sink, place, "major", `${isRequest ? "no longer takes" : "is no longer"} ${listed(went)}`);
    }
    if (came.length > 0) {
      const kind = isRequest ? undefined : "enum value";
      note(sink, place, "minor", `${isRequest ? "also takes" : "may be"} ${listed(came)}`, kind);
    }
  }
}

/** Values that others may join, and those that stand alone, if any do. */
type Known = readonly [list: unknown, values: readonly unknown[]];

/** Notes which values of a list that others may join came and went. */
export function compareKnown(sink: Sink, [from, before]: Known, [to, after]: Known, place: Place): void {
  const [old, now] = [from, to].map((list) => (Array.isArray(list) ? list : [])) as [unknown[], unknown[]];
  const came = now.filter((value) => !isListed([...old, ...before], value));
  const went = old.filter((value) => !isListed([...now, ...after], value));
  if (came.length > 0) note(sink, place, "minor", `is known to be ${listed(came)}`, "enum value");
  if (went.length > 0) note(sink, place, "minor", `no longer lists ${listed(went)}`, "withdrawn value");
}
