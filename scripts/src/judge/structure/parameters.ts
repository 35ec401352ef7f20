import { isDeepStrictEqual } from "node:util";
import type { MediaType, Parameter, Schema } from "../../openapi/document.js";
import type { OperationEntry } from "../../openapi/operations.js";
import type { Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { compareContent } from "./content.js";
import { code, note, type Place, shownValue } from "./place.js";
import { anything } from "./plain.js";
import { compareWireForm } from "./wire-form.js";

/** Compares what an operation takes in its address and headers. */
export function compareParameters(
  comparison: Comparison,
  sink: Sink,
  old: OperationEntry,
  now: OperationEntry,
): void {
  const pathNames = renamedPathParameters(old, now);
  const before = byKey(old.parameters, pathNames);
  const after = byKey(now.parameters, new Map());
  for (const [key, parameter] of before) {
    const successor = after.get(key);
    if (successor === undefined) note(sink, placeOf(parameter), "major", "is gone");
    else compareParameter(comparison, sink, parameter, successor);
  }
  for (const [key, parameter] of after) {
    if (before.has(key)) continue;
    if (parameter.required === true) note(sink, placeOf(parameter), "major", "is new and required");
    else note(sink, placeOf(parameter), "minor", "is new");
  }
}

export function placeOf({ in: kind, name }: Parameter): Place {
  const part = kind === "query" ? "query parameter" : kind === "path" ? "path parameter" : kind;
  return { part: `${part} ${code(name)}`, path: "" };
}

/** Path parameters by what they are called now: they are told by where they stand in the path. */
function renamedPathParameters(old: OperationEntry, now: OperationEntry): Map<string, string> {
  const [from, to] = [old.path, now.path].map((path) => path.match(/\{[^}]*\}/gu) ?? []);
  if (from === undefined || to === undefined || from.length !== to.length) return new Map();
  return new Map(from.map((name, index) => [name.slice(1, -1), to[index]?.slice(1, -1) ?? ""]));
}

function byKey(
  parameters: readonly Parameter[],
  pathNames: ReadonlyMap<string, string>,
): Map<string, Parameter> {
  return new Map(
    parameters.map((parameter) => {
      const { in: kind, name } = parameter;
      const known = kind === "path" ? (pathNames.get(name) ?? name) : name;
      return [`${kind}:${kind === "header" ? known.toLowerCase() : known}`, parameter];
    }),
  );
}

function compareParameter(comparison: Comparison, sink: Sink, old: Parameter, now: Parameter): void {
  const place = placeOf(now);
  if (old.name !== now.name && old.in !== "header")
    note(sink, placeOf(old), "major", `is now called ${code(now.name)}`);
  compareRequired(sink, old, now, place);
  if (old.deprecated !== now.deprecated && (old.deprecated === true || now.deprecated === true))
    note(sink, place, "minor", `is ${now.deprecated === true ? "" : "no longer "}deprecated`, "deprecation");
  compareWireForm(comparison, sink, old, now, place);
  compareRest(sink, old, now, place);
  compareValue(comparison, sink, old as Valued, now as Valued, place); // `content` may stand in place of `schema`
}

const comparedElsewhere = new Set([
  ...["name", "in", "required", "deprecated", "description"],
  ...["style", "explode", "schema", "content"],
]);

/** Whatever else a parameter says. */
function compareRest(sink: Sink, old: Parameter, now: Parameter, place: Place): void {
  const [from, to] = [old, now].map((parameter) => new Map(Object.entries(parameter))) as [Rest, Rest];
  for (const key of new Set([...from.keys(), ...to.keys()])) {
    const [was, is] = [from.get(key), to.get(key)];
    if (comparedElsewhere.has(key) || isDeepStrictEqual(was, is)) continue;
    if (key !== "allowEmptyValue")
      note(sink, place, "patch", `${key}: ${shownValue(is)} instead of ${shownValue(was)}`);
    else if (was === true) note(sink, place, "major", "may no longer be empty");
    else if (is === true) note(sink, place, "minor", "may be empty");
  }
}

type Rest = Map<string, unknown>;

function compareRequired(sink: Sink, old: Parameter, now: Parameter, place: Place): void {
  if ((old.required === true) === (now.required === true)) return;
  if (now.required === true) note(sink, place, "major", "is required now");
  else note(sink, place, "minor", "is optional now");
}

/** Parameters and headers. */
export interface Valued {
  schema?: Schema | undefined;
  content?: Record<string, MediaType>;
}

/** Compares the value of a parameter or header, which stands under `schema` or under one media type. */
export function compareValue(
  comparison: Comparison,
  sink: Sink,
  old: Valued,
  now: Valued,
  place: Place,
): void {
  if (old.content === undefined && now.content === undefined)
    comparison.compare(sink, old.schema ?? anything, now.schema ?? anything, place);
  else if (old.content !== undefined && now.content !== undefined)
    compareContent(comparison, sink, old.content, now.content, place);
  else note(sink, place, "major", "is encoded in another way");
}
