import type { Schema } from "../../openapi/document.js";
import { levelFor, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { inside, note, type Place } from "./place.js";
import { compareItems } from "./tuples.js";
import type { Member, View } from "./view.js";

/** Compares the fields of two objects, the values of two maps and the items of two lists. */
export function compareMembers(comparison: Comparison, sink: Sink, old: View, now: View, place: Place): void {
  const { compare } = comparison;
  for (const [name, member] of old.properties) {
    const successor = now.properties.get(name);
    const here = memberPlace(place, name, successor ?? member);
    if (successor === undefined) {
      if (!leftToMap(comparison, sink, [name, member], now, here)) note(sink, here, "major", "is gone");
      continue;
    }
    compareRequired(comparison, sink, old.required.has(name), now.required.has(name), here);
    compare(sink, member.schema, successor.schema, here);
  }
  for (const [name, member] of now.properties) {
    if (!old.properties.has(name))
      noteNew(comparison, sink, now.required.has(name), memberPlace(place, name, member));
  }
  compareForbidden(comparison, sink, old, now, place);
  compareStrayRequired(comparison, sink, old, now, place);
  compareAdditional(comparison, sink, old.additional, now.additional, place);
  compareItems(comparison, sink, old, now, place);
}

/** Fields that are named only to be forbidden, and were not described before, or are not any more. */
function compareForbidden({ direction }: Comparison, sink: Sink, old: View, now: View, place: Place): void {
  const isShut = ({ additional, forbidden }: View, name: string): boolean =>
    additional === false || forbidden.has(name);
  for (const name of now.forbidden)
    if (!old.properties.has(name) && !isShut(old, name))
      note(sink, fieldPlace(place, name), levelFor(direction, "major", "patch"), "is forbidden now");
  for (const name of old.forbidden)
    if (!now.properties.has(name) && !isShut(now, name))
      note(sink, fieldPlace(place, name), levelFor(direction, "minor", "patch"), "is no longer forbidden");
}

/** A field that an `allOf` brings in belongs to the schema that declares it, so that all its users say the same. */
function memberPlace(place: Place, name: string, { owner }: Member): Place {
  return fieldPlace(owner === undefined ? place : { subject: owner, part: "", path: "" }, name);
}

function fieldPlace(place: Place, name: string): Place {
  return inside(place, /^[\w$-]+$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);
}

/** A field that is no longer named but still fits under the map that the object has become. */
function leftToMap(
  comparison: Comparison,
  sink: Sink,
  [name, member]: readonly [string, Member],
  now: View,
  place: Place,
): boolean {
  if (typeof now.additional === "boolean" || now.forbidden.has(name)) return false;
  comparison.compare(sink, member.schema, now.additional, place);
  return true;
}

function compareRequired(
  { direction }: Comparison,
  sink: Sink,
  old: boolean,
  now: boolean,
  place: Place,
): void {
  if (old === now) return;
  const isRequest = direction === "request";
  if (now)
    note(
      sink,
      place,
      levelFor(direction, "major", "minor"),
      isRequest ? "is required now" : "is always there now",
    );
  else
    note(
      sink,
      place,
      levelFor(direction, "minor", "major"),
      isRequest ? "is optional now" : "may be missing",
    );
}

function noteNew({ direction }: Comparison, sink: Sink, required: boolean, place: Place): void {
  if (direction === "request" && required) note(sink, place, "major", "is new and required");
  else note(sink, place, "minor", "is new");
}

/** Names in `required` that no property has. */
function compareStrayRequired(
  { direction }: Comparison,
  sink: Sink,
  old: View,
  now: View,
  place: Place,
): void {
  for (const name of now.required) {
    if (old.required.has(name) || now.properties.has(name)) continue;
    const here = inside(place, `.${name}`);
    note(sink, here, levelFor(direction, "major", "patch"), "is listed as required without being described");
  }
}

function compareAdditional(
  { direction, compare }: Comparison,
  sink: Sink,
  old: Schema | boolean,
  now: Schema | boolean,
  place: Place,
): void {
  const [from, to] = [old, now].map((value) => (typeof value === "object" && isEmpty(value) ? true : value));
  if (from === to) return;
  const here = inside(place, ".*");
  if (typeof from === "object" && typeof to === "object") compare(sink, from, to, here);
  else if (to === false)
    note(sink, place, levelFor(direction, "major", "patch"), "has no other fields than those described");
  else if (from === false)
    note(sink, place, levelFor(direction, "minor", "patch"), "may have other fields than those described");
  else if (typeof to === "object")
    note(sink, here, levelFor(direction, "major", "minor"), "has a form of its own now");
  else note(sink, here, levelFor(direction, "minor", "major"), "may be anything");
}

function isEmpty(schema: Schema): boolean {
  return Object.keys(schema).length === 0;
}
