import type { Json } from "../openapi/document.js";
import type { Country } from "./country.js";
import { type Random, randomFor } from "./random.js";

/** Where a value goes. Everything that a value may depend on. */
export interface Place {
  readonly seed: string;
  /** What keeps the values of one example apart from those of another: method, path and status. */
  readonly scope: string;
  readonly side: "request" | "response" | "error" | "parameter";
  readonly country: Country;
  /** What the path is about, e.g. `accounts`, `payments/charges`. */
  readonly resource: string;
  /** The component whose property this is, if it has a name. */
  readonly component: string | undefined;
  /** Property names from the top, array positions left out. */
  readonly names: readonly string[];
  /** Property names and array positions from the top. */
  readonly path: readonly (string | number)[];
  /** Position in the outermost list; the first object stands alone or is number 0. */
  readonly item: number;
  /** Position in the innermost list. */
  readonly nth: number;
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

/** Rules by `Component.property`, `parent.property` or `property`, the more special first. */
export type Rules = Record<string, Rule>;

export const omit = Symbol("omit");

export function randomAt(place: Place): Random {
  return randomFor(place.seed, place.scope, place.turn, ...place.path);
}

/** The place of a property of the object at `place`. */
export function propertyOf(place: Place, name: string): Place {
  return { ...place, names: [...place.names, name], path: [...place.path, name] };
}

/** The place of an item of the list at `place`. */
export function itemOf(place: Place, index: number): Place {
  const outermost = !place.path.some((part) => typeof part === "number");
  return {
    ...place,
    path: [...place.path, index],
    nth: index,
    item: outermost ? index : place.item,
    turn: place.turn + index,
  };
}
