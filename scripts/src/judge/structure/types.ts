import { levelFor, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { note, type Place } from "./place.js";
import { typeOfValue } from "./value-type.js";
import type { View } from "./view.js";

/** The JSON types of a view; `undefined` for anything. */
export function typesOf({
  types,
  values,
  properties,
  forbidden,
  prefix,
  items,
  additional,
}: View): ReadonlySet<string> | undefined {
  if (types !== undefined) return types;
  if (values !== undefined) return new Set(values.map(typeOfValue));
  if (items !== undefined || prefix.length > 0) return new Set(["array"]);
  const namesFields = properties.size > 0 || forbidden.size > 0; // be it only to forbid them
  return namesFields || additional !== true ? new Set(["object"]) : undefined;
}

const nouns: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "a boolean",
  object: "an object",
  array: "a list",
};

function inWords(types: ReadonlySet<string> | undefined): string {
  if (types === undefined) return "anything";
  return [...types].map((type) => nouns[type] ?? type).join(" or ") || "nothing but null";
}

function covers(wide: ReadonlySet<string> | undefined, narrow: ReadonlySet<string> | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  return [...narrow].every((type) => wide.has(type) || (type === "integer" && wide.has("number")));
}

/** Notes a change of JSON type. `apart`: what stands below cannot be compared any more. */
export function compareTypes(
  { direction }: Comparison,
  sink: Sink,
  oldView: View,
  nowView: View,
  place: Place,
): "apart" | "together" {
  const listsBoth = oldView.values !== undefined && nowView.values !== undefined;
  const [old, now] = [oldView, nowView].map((view) =>
    typesOf(listsBoth ? { ...view, types: undefined } : view),
  );
  const [wider, narrower] = [covers(now, old), covers(old, now)];
  // Nothing but null has nothing below it.
  const meets = (wider || narrower) && old?.size !== 0 && now?.size !== 0 ? "together" : "apart";
  if (wider && narrower) return meets;
  const numbers =
    inWords(old).replace("an integer", "a number") === inWords(now).replace("an integer", "a number");
  const mild = numbers ? "patch" : "minor"; // TypeScript knows numbers only
  const change = `is ${inWords(now)} instead of ${inWords(old)}`;
  if (wider) note(sink, place, levelFor(direction, mild, "major"), change);
  else if (narrower) note(sink, place, levelFor(direction, "major", mild), change);
  else note(sink, place, "major", change);
  return meets;
}
