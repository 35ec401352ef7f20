import type { Document, Parameter } from "../../openapi/document.js";
import type { Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { code, note, type Place } from "./place.js";
import { viewOf } from "./view.js";

/** Notes when the same value of a parameter is written into the request in another way. */
export function compareWireForm(
  comparison: Comparison,
  sink: Sink,
  old: Parameter,
  now: Parameter,
  place: Place,
): void {
  const { before, after } = comparison;
  const isList = isCompound(before, old) && isCompound(after, now);
  const [from, to] = [old, now].map(isList ? wireForm : wireFormOfOne);
  if (from !== to) note(sink, place, "major", `is sent as ${to} instead of ${from}`);
}

function isCompound(document: Document, { schema }: Parameter): boolean {
  if (schema === undefined) return false;
  const { types, items, properties } = viewOf(document, schema);
  return (
    items !== undefined ||
    properties.size > 0 ||
    types?.has("array") === true ||
    types?.has("object") === true
  );
}

/** A single value looks the same in all styles but two. */
function wireFormOfOne({ style = "" }: Parameter): string {
  return style === "label" || style === "matrix" ? code(style) : "the value alone";
}

/** How a list or an object is put into the address, with the defaults of what the description leaves out. */
function wireForm(parameter: Parameter): string {
  const inQuery = parameter.in === "query" || parameter.in === "cookie";
  const { style = inQuery ? "form" : "simple", explode = style === "form" } = parameter;
  const styles: Record<string, string> = {
    form: explode ? "one entry per item" : "one entry with commas",
    simple: explode ? "pairs with commas" : "a text with commas",
  };
  return styles[style] ?? code(`${style}${explode ? ", exploded" : ""}`);
}
