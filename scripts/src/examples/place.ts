import type { Json } from "../openapi/document.js";
import type { Country } from "./country.js";
import { type Random, randomFor } from "./random.js";

/** Something with an id: the account, charge or invoice at a place in its country's list. */
export interface Entity {
  kind: string;
  index: number;
}

/** Where a value goes. Everything that a value may depend on. */
export interface Place {
  readonly seed: string;
  /** What keeps the values of one example apart from those of another: method, path and status. */
  readonly scope: string;
  readonly side: "request" | "response" | "error" | "parameter";
  readonly country: Country;
  /** What the path is about, e.g. `accounts`, `payments/charges`. */
  readonly resource: string;
  /** What the value describes, in responses: it is the same in all of them. */
  readonly entity: Entity | undefined;
  /** The component whose property this is, if it has a name. */
  readonly component: string | undefined;
  /** Property names from the top, array positions left out. */
  readonly names: readonly string[];
  /** Property names and array positions from the top, or from the entity. */
  readonly path: readonly (string | number)[];
  /** Position of the entity in its list; without one, in the outermost list. */
  readonly item: number;
  /** Position in the innermost list; `undefined` outside all lists. */
  readonly position: number | undefined;
  /** Which of several examples of the same body this is: nested unions take another branch in each. */
  readonly turn: number;
  /** Which branch the outermost union takes; the union consumes it. */
  readonly branch: number | undefined;
}

/**
 * What to put at a place: a value, or a function of the place. `undefined` is no opinion;
 * {@link omit} leaves an optional property out.
 */
export type Rule = Json | ((place: Place, random: Random) => Json | undefined | typeof omit);

/** Rules by `Component.property`, `resource:property`, `parent.property` or `property`, the more special first. */
export type Rules = Record<string, Rule>;

export const omit = Symbol("omit");

export function randomAt(place: Place): Random {
  const { seed, entity, country, scope, turn, path } = place;
  if (entity !== undefined) return randomFor(seed, "entity", entity.kind, country, entity.index, ...path);
  return randomFor(seed, scope, turn, ...path);
}

/** Random choices that are the same all over one entity. */
export function randomOf(place: Place): Random {
  return randomAt({ ...place, path: [] });
}

/** The position in the innermost list, 0 outside all lists. */
export function nthOf(place: Place): number {
  return place.position ?? 0;
}

/** The position in an outer list of that name, 0 outside of it. */
export function positionIn(place: Place, list: string): number {
  const position = place.path[place.path.lastIndexOf(list) + 1];
  return typeof position === "number" ? position : 0;
}

/** The place of a property of the object at `place`. */
export function propertyOf(place: Place, name: string): Place {
  return { ...place, names: [...place.names, name], path: [...place.path, name] };
}

/** The place of an item of the list at `place`. */
export function itemOf(place: Place, index: number): Place {
  const inside = { ...place, path: [...place.path, index], position: index, turn: place.turn + index };
  const { entity } = place;
  // A list that is all there is in an answer, or in the thing named: its items are the things.
  if (entity !== undefined && isListOfThings(place)) return enter(inside, { ...entity, index });
  return entity === undefined && place.position === undefined ? { ...inside, item: index } : inside;
}

function isListOfThings(place: Place): boolean {
  return place.path.length === 0 || (place.path.length === 1 && place.path[0] === "results");
}

/** The place of an entity inside another one, or of the entity that an answer is about. */
export function enter(place: Place, entity: Entity): Place {
  return { ...place, entity, item: entity.index, path: [] };
}
