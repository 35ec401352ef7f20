import type { Document, Schema } from "../../openapi/document.js";
import { isReference, resolve } from "../../openapi/resolve.js";
import { type Change, type Direction, levelFor, openSink, type Sink } from "./change.js";
import { compareValues } from "./compare-values.js";
import { compareKeywords } from "./constraints.js";
import { compareMembers } from "./members.js";
import { note, type Place } from "./place.js";
import { plain } from "./plain.js";
import { reference } from "./reference.js";
import { compareTypes } from "./types.js";
import { compareUnions } from "./unions.js";
import { type View, viewOf } from "./view.js";

/** Compares schemas of two documents for one direction; each pair of shared schemas once. */
export interface Comparison {
  before: Document;
  after: Document;
  direction: Direction;
  /** Shared schemas of the same content whose name has changed, old name to new. */
  renamed: ReadonlyMap<string, string>;
  compare: (sink: Sink, before: Schema, after: Schema, place: Place) => void;
  /** Everything found in a sink and in the pairs of shared schemas it reaches, however far away. */
  closure: (sink: Sink) => Closure;
}

export interface Closure {
  changes: Change[];
  /** The shared schemas on the way. */
  names: ReadonlySet<string>;
}

export function openComparison(
  before: Document,
  after: Document,
  direction: Direction,
  renamed: ReadonlyMap<string, string>,
): Comparison {
  const pairs = new Map<string, Sink>();
  const underway = new Map<Schema, Set<Schema>>();

  const compare: Comparison["compare"] = (sink, old, now, place) => {
    const [from, to] = [reference(before, old), reference(after, now)];
    if (from === undefined || to === undefined) {
      compareInline(sink, old, now, place);
      return;
    }
    compareUse(sink, from.wrapper, to.wrapper, place);
    const key = JSON.stringify([from.name, to.name]);
    sink.reaches.add(key);
    if (pairs.has(key)) return;
    const pair = openSink();
    pairs.set(key, pair);
    compareInline(pair, component(before, from.name), component(after, to.name), {
      subject: to.name,
      ...(isSame(from.name, to.name) ? {} : { instead: from.name }),
      part: "",
      path: "",
    });
  };

  const compareInline: Comparison["compare"] = (sink, oldSchema, nowSchema, place) => {
    const [old, now] = [plain(oldSchema), plain(nowSchema)];
    const [from, to] = [target(before, old), target(after, now)];
    const against = underway.get(from) ?? new Set();
    if (against.has(to)) return; // a schema that contains itself
    underway.set(from, against.add(to));
    const views = [viewOf(before, old), viewOf(after, now)] as const;
    for (const { parts } of views) for (const name of parts) sink.reaches.add(JSON.stringify([name]));
    compareViews(comparison, sink, old, now, views, place);
    against.delete(to);
  };

  const compareUse = (sink: Sink, old: Schema, now: Schema, place: Place): void => {
    const views = [viewOf(before, old), viewOf(after, now)] as const;
    compareNull(comparison, sink, ...views, place);
    compareKeywords(comparison, sink, ...views, place);
  };

  const isSame = (from: string, to: string): boolean => from === to || renamed.get(from) === to;

  const closure: Comparison["closure"] = (sink) => {
    const visited = new Set<string>();
    const reached = new Set<string>();
    const waiting = [sink];
    const changes: Change[] = [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      changes.push(...next.changes);
      for (const key of next.reaches) {
        if (visited.has(key)) continue;
        visited.add(key);
        for (const name of JSON.parse(key) as string[]) reached.add(name);
        const pair = pairs.get(key);
        if (pair !== undefined) waiting.push(pair);
      }
    }
    return { changes, names: reached };
  };

  const comparison: Comparison = { before, after, direction, renamed, compare, closure };
  return comparison;
}

/** What a mere reference stands for: each of those that lead to a schema is an object of its own. */
function target(document: Document, schema: Schema): Schema {
  const isMere = isReference(schema) && Object.keys(schema).length === 1;
  return isMere ? plain(resolve<Schema>(document, schema)) : schema;
}

function component(document: Document, name: string): Schema {
  const schema = document.components?.schemas?.[name];
  if (schema === undefined) throw new Error(`#/components/schemas/${name} is referred to and not there`);
  return schema;
}

function compareViews(
  comparison: Comparison,
  sink: Sink,
  old: Schema,
  now: Schema,
  views: readonly [View, View],
  place: Place,
): void {
  compareNull(comparison, sink, ...views, place);
  if (compareUnions(comparison, sink, old, now, views, place) === "all") return;
  if (compareTypes(comparison, sink, ...views, place) === "apart") return;
  compareValues(comparison, sink, ...views, place);
  compareKeywords(comparison, sink, ...views, place);
  compareMembers(comparison, sink, ...views, place);
}

function compareNull({ direction }: Comparison, sink: Sink, old: View, now: View, place: Place): void {
  if (old.nullable === now.nullable) return;
  if (now.nullable)
    note(
      sink,
      place,
      levelFor(direction, "minor", "major"),
      direction === "request" ? "accepts null" : "may be null",
    );
  else
    note(
      sink,
      place,
      levelFor(direction, "major", "minor"),
      direction === "request" ? "no longer accepts null" : "is never null any more",
    );
}
