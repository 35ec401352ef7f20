import type { Document, Json, Parameter, Schema } from "../openapi/document.js";
import { itemOf, omit, type Place } from "./place.js";
import { fitsInside } from "./schema/fits.js";
import { leaf } from "./schema/leaf.js";
import { synthesise } from "./schema/synthesise.js";
import { targetOf } from "./schema/target.js";
import type { Holds } from "./schema/walker.js";
import { knownValues } from "./values/index.js";

/** What a filter does with the property it is named after: `amount__gte`, `created_at__range`. */
const operators = new Set(["in", "not_in", "allin", "range", "gt", "gte", "lt", "lte", "icontains"]);

/**
 * A value for a parameter: what the property it filters by would hold; two in order for ranges and lists.
 *
 * @param holds For a second attempt, where the first value does not hold: goes by the schema alone.
 */
export function parameterExample(
  document: Document,
  parameter: Parameter,
  place: Place,
  holds?: Holds,
): Json {
  const schema = targetOf(document, parameter.schema ?? {});
  const segments = parameter.name.split("__");
  const operator = segments.length > 1 && operators.has(segments.at(-1) ?? "") ? segments.pop() : undefined;
  const exact = { ...place, names: [parameter.name], path: [parameter.name] };
  const property = { ...place, names: segments, path: [parameter.name] };
  if (holds !== undefined) return synthesise(document, parameter.schema ?? {}, property, holds);
  const direct = [...valuesFor(document, schema, exact), ...valuesFor(document, schema, property)][0];
  if (direct !== undefined) return direct;
  if (schema.items === undefined) return synthesise(document, schema, property);

  const items = targetOf(document, schema.items);
  // Enumerations hold JSON.
  if (items.enum !== undefined) return items.enum.filter((member) => member !== null).slice(0, 2) as Json[];
  const values = [0, 1].map((index) => {
    const at = itemOf(property, index);
    return valuesFor(document, items, at)[0] ?? leaf(items, at);
  });
  const distinct = values.filter((value, index) => values.indexOf(value) === index);
  return operator === "range" ? (values.sort(ascending) as Json[]) : (distinct as Json[]);
}

function valuesFor(document: Document, schema: Schema, place: Place): Json[] {
  return [...knownValues(place)].filter(
    (value): value is Json => value !== omit && value !== null && fitsInside(document, schema, value),
  );
}

function ascending(first: Json, second: Json): number {
  if (typeof first === "number" && typeof second === "number") return first - second;
  return String(first) < String(second) ? -1 : 1;
}
