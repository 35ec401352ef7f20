import type { Schema } from "../../openapi/document.js";
import { levelFor, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { inside, note, type Place } from "./place.js";
import { anything } from "./plain.js";
import type { View } from "./view.js";

/** Compares the items of two lists: those that have a place of their own (`prefixItems`) by it, then all others. */
export function compareItems(comparison: Comparison, sink: Sink, old: View, now: View, place: Place): void {
  const { compare, direction } = comparison;
  const [from, to] = [restOf(old), restOf(now)];
  for (let index = 0; index < Math.max(old.prefix.length, now.prefix.length); index++) {
    const [was, is] = [old.prefix[index] ?? from, now.prefix[index] ?? to];
    const here = inside(place, `[${index}]`);
    if (was !== false && is !== false) compare(sink, was, is, here);
    else if (is !== false) note(sink, here, "minor", "is new");
    else if (was !== false) note(sink, here, "major", "is gone");
  }
  if (from !== false && to !== false) {
    if (old.items !== now.items) compare(sink, from, to, inside(place, "[]"));
  } else if (from !== false)
    note(sink, place, levelFor(direction, "major", "patch"), "has no other items than those described");
  else if (to !== false)
    note(sink, place, levelFor(direction, "minor", "patch"), "may have other items than those described");
}

/** What stands behind the items that have a place of their own. */
function restOf({ items }: View): Schema | false {
  return items ?? anything;
}
