import type { Json, Schema } from "../../openapi/document.js";
import { repair } from "../consistency/index.js";
import { entityAt } from "../entities.js";
import { enter, omit, type Place, propertyOf } from "../place.js";
import { knownValues } from "../values/index.js";
import { fitsInside } from "./fits.js";
import { hasInside, isEnough } from "./size.js";
import { targetOf } from "./target.js";
import type { Walker } from "./walker.js";
import { isImpossible, isNullable } from "./words.js";

type JsonObject = { [key: string]: Json };

/** An object with the properties of the schema, as many as it wants. */
export function objectOf(walker: Walker, schema: Schema, place: Place): Json {
  const object: JsonObject = {};
  walker.spent.nodes += 1;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const isRequired = schema.required?.includes(name) ?? false;
    const target = targetOf(walker.document, property);
    const isEnd = hasInside(target) && isEnough(walker);
    if (!isRequired && (isEnd || isLeftOut(walker, target, place))) continue;
    const inside = propertyOf(place, name);
    const value =
      isEnd && isNullable(target) ? null : propertyValue(walker, property, target, inside, isRequired);
    if (value === undefined) {
      // What has to be there all the same where a circle ends.
      if (isRequired && isNullable(target)) object[name] = null;
    } else if (isRequired || walker.holds === undefined || walker.holds(property, value))
      object[name] = value;
  }
  shorten(object, schema);
  addMembers(walker, object, schema, place);
  return walker.way === "usual" ? repair(object, place) : object;
}

/** What only the other side sends, and what is deprecated. */
function isLeftOut({ way }: Walker, property: Schema, { side }: Place): boolean {
  const isOfOtherSide = side === "request" ? property.readOnly === true : property.writeOnly === true;
  return isOfOtherSide || property.deprecated === true || way === "bare";
}

function propertyValue(walker: Walker, schema: Schema, target: Schema, place: Place, isRequired: boolean) {
  for (const known of walker.way === "usual" ? knownValues(place) : []) {
    if (known === omit) {
      if (!isRequired) return undefined;
    } else if (fitsInside(walker.document, target, known)) return structuredClone(known);
  }
  return walker.valueAt(walker, schema, isStructure(target) ? entered(place) : place);
}

/** Inside the thing that the property is named after, what stands there is that thing's. */
function entered(place: Place): Place {
  const entity = place.side === "response" ? entityAt(place) : undefined;
  return entity === undefined ? place : enter(place, entity);
}

function isStructure(schema: Schema): boolean {
  return schema.properties !== undefined || schema.items !== undefined;
}

function shorten(object: JsonObject, { required = [], maxProperties }: Schema): void {
  if (typeof maxProperties !== "number") return;
  const optional = Object.keys(object).filter((name) => !required.includes(name));
  while (Object.keys(object).length > maxProperties && optional.length > 0)
    delete object[optional.pop() ?? ""];
}

/** Properties that the schema does not name, where it asks for more than it names. */
function addMembers(walker: Walker, object: JsonObject, schema: Schema, place: Place): void {
  const { minProperties, additionalProperties: rest = true, propertyNames } = schema as ObjectSchema;
  if (typeof minProperties !== "number" || isImpossible(rest)) return;
  const content = rest === true ? {} : (rest as Schema);
  for (let index = 1; Object.keys(object).length < minProperties && index < minProperties + 24; index += 1) {
    const at = propertyOf({ ...place, turn: place.turn + index }, `example_${index}`);
    const name = propertyNames === undefined ? `example_${index}` : walker.valueAt(walker, propertyNames, at);
    const value = walker.valueAt(walker, content, at);
    if (typeof name === "string" && value !== undefined && !Object.hasOwn(object, name)) object[name] = value;
  }
}

interface ObjectSchema extends Schema {
  propertyNames?: Schema;
}
