import type { Json, Schema } from "../../openapi/document.js";
import { itemOf, type Place } from "../place.js";
import { lengthOf } from "./lengths.js";
import { hasInside, isEnough } from "./size.js";
import { targetOf } from "./target.js";
import type { Walker } from "./walker.js";
import { isImpossible, listedIn } from "./words.js";

/** So many more items are made at most where all have to be different. */
const spare = 24;

/** A list of a length that suits the place and the bounds of the schema. */
export function listOf(walker: Walker, schema: Schema, place: Place): Json {
  const { contains = {}, items = contains, prefixItems = [], uniqueItems } = schema as ListSchema;
  const members = prefixItems.length === 0 ? listedMembers(walker, items) : undefined;
  const most = members?.length ?? Number.POSITIVE_INFINITY;
  const isClosed = isImpossible(items) || (schema.items === undefined && prefixItems.length > 0);
  const preferred = members !== undefined ? Math.min(3, most) : prefixItems.length || undefined;
  walker.spent.nodes += 1;
  const isEnd = members === undefined && isEnough(walker) && hasInside(targetOf(walker.document, items));
  const length =
    isClosed && schema.minItems === undefined
      ? prefixItems.length
      : lengthOf(schema, place, isEnd ? 0 : preferred);

  const list: Json[] = [];
  for (let index = 0; list.length < length && index < length + spare; index += 1) {
    const item = prefixItems[index] ?? items;
    const value = members?.[index % most] ?? walker.valueAt(walker, item, itemOf(place, index));
    if (value === undefined) break;
    if (uniqueItems !== true || !list.some((other) => isSame(other, value))) list.push(value);
  }
  return list;
}

interface ListSchema extends Schema {
  contains?: Schema;
  prefixItems?: Schema[];
  uniqueItems?: boolean;
}

/** The members of an enumeration, if the items are one: a list of these shows different ones. */
function listedMembers({ document }: Walker, items: Schema): Json[] | undefined {
  // Enumerations hold JSON.
  const members = listedIn(targetOf(document, items))?.filter((member) => member !== null) as
    | Json[]
    | undefined;
  return members?.length === 0 ? undefined : members;
}

function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
