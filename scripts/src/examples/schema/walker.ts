import type { Document, Json, Schema } from "../../openapi/document.js";
import type { Place } from "../place.js";

/**
 * How a value is made. `usual`: with what the tables know, and members that agree. `plain`: from the schema alone.
 * `bare`: from the schema alone, without anything optional.
 */
export type Way = "usual" | "plain" | "bare";

/** Tells whether a value may stand under a schema. */
export type Holds = (schema: Schema, value: Json) => boolean;

/** What has been spent on one example so far. */
export interface Spent {
  /** Values that did not hold. */
  failures: number;
  /** Objects and lists, those of attempts that failed too. */
  nodes: number;
}

/** What every step on the way down through a schema knows. */
export interface Walker {
  document: Document;
  /** Components being written, to end circles. */
  open: readonly string[];
  /** How many of these may be inside of each other before what is optional ends. */
  depth: number;
  way: Way;
  /** Asked at each step of a second attempt; the first one hopes for the best. */
  holds: Holds | undefined;
  /** Counted over the whole example, all attempts at it included. */
  spent: Spent;
  /** Makes what stands further inside; `undefined` when that cannot be made. */
  valueAt: (walker: Walker, schema: Schema, place: Place) => Json | undefined;
}
