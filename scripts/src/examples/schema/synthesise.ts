import type { Document, Json, Schema } from "../../openapi/document.js";
import { resolve } from "../../openapi/resolve.js";
import { repair } from "../consistency/index.js";
import { countryOfSchema } from "../country.js";
import { entityAt } from "../entities.js";
import { enter, itemOf, omit, type Place, propertyOf } from "../place.js";
import { knownValues } from "../values/index.js";
import { fitsInside } from "./fits.js";
import { leaf } from "./leaf.js";
import { lengthOf } from "./lengths.js";
import { targetOf } from "./target.js";

/** A JSON value for a schema: from the tables where they know the property, else from the schema alone. */
export function synthesise(document: Document, schema: Schema, place: Place): Json {
  const walker: Walker = { document, open: [] };
  return valueAt(walker, schema, place) ?? null;
}

interface Walker {
  document: Document;
  /** Components being written, to end circles. */
  open: readonly string[];
}

function valueAt(walker: Walker, schema: Schema, place: Place): Json | undefined {
  if (schema.$ref !== undefined) return throughReference(walker, schema.$ref, place);
  const union = schema.oneOf ?? schema.anyOf;
  if (union !== undefined) {
    const branch = union[(place.branch ?? place.turn) % union.length];
    return branch === undefined ? null : valueAt(walker, branch, { ...place, branch: undefined });
  }
  if (schema.allOf !== undefined) return merged(walker, schema.allOf, place);
  if (schema.items !== undefined) return listOf(walker, schema, schema.items, place);
  if (schema.properties !== undefined || schema.type === "object") return objectOf(walker, schema, place);
  return leaf(schema, place);
}

function throughReference(walker: Walker, $ref: string, place: Place): Json | undefined {
  if (walker.open.filter((name) => name === $ref).length > 1) return undefined;
  const target = resolve<Schema>(walker.document, { $ref });
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const inside = { ...walker, open: [...walker.open, $ref] };
  const { country } = place;
  return valueAt(inside, target, { ...place, component: name, country: countryOfSchema(name) ?? country });
}

function merged(walker: Walker, parts: readonly Schema[], place: Place): Json | undefined {
  const values = parts.map((part) => valueAt(walker, part, place));
  if (values.every((value) => typeof value === "object" && value !== null && !Array.isArray(value))) {
    return repair(Object.assign({}, ...values), place);
  }
  return values[0];
}

function listOf(walker: Walker, schema: Schema, items: Schema, place: Place): Json {
  const members = plainEnum(walker.document, items);
  if (members !== undefined) return members.slice(0, lengthOf(schema, place, Math.min(3, members.length)));
  const list: Json[] = [];
  for (let index = 0; index < lengthOf(schema, place); index += 1) {
    const value = valueAt(walker, items, itemOf(place, index));
    if (value !== undefined) list.push(value);
  }
  return list;
}

/** The members of an enumeration, if the items are one: a list of these shows different ones. */
function plainEnum(document: Document, items: Schema): Json[] | undefined {
  // Enumerations hold JSON.
  return targetOf(document, items).enum?.filter((member) => member !== null) as Json[] | undefined;
}

function objectOf(walker: Walker, schema: Schema, place: Place): Json {
  const object: { [key: string]: Json } = {};
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const isRequired = schema.required?.includes(name) ?? false;
    const target = targetOf(walker.document, property);
    if (isLeftOut(target, place) || (target.deprecated === true && !isRequired)) continue;
    const value = propertyValue(walker, property, target, propertyOf(place, name), isRequired);
    if (value !== undefined) object[name] = value;
  }
  return repair(object, place);
}

function isLeftOut(schema: Schema, place: Place): boolean {
  return place.side === "request" ? schema.readOnly === true : schema.writeOnly === true;
}

function propertyValue(walker: Walker, schema: Schema, target: Schema, place: Place, isRequired: boolean) {
  for (const known of knownValues(place)) {
    if (known === omit) {
      if (!isRequired) return undefined;
    } else if (fitsInside(walker.document, target, known)) return structuredClone(known);
  }
  return valueAt(walker, schema, isStructure(target) ? entered(place) : place);
}

/** Inside the thing that the property is named after, what stands there is that thing's. */
function entered(place: Place): Place {
  const entity = place.side === "response" ? entityAt(place) : undefined;
  return entity === undefined ? place : enter(place, entity);
}

function isStructure(schema: Schema): boolean {
  return schema.properties !== undefined || schema.items !== undefined;
}
