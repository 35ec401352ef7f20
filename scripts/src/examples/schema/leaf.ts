import type { Json, Schema } from "../../openapi/document.js";
import { amountBetween } from "../amounts.js";
import { nthOf, type Place, randomAt } from "../place.js";
import { fits } from "./fits.js";
import { textWithFormat } from "./formats.js";
import { numbersNear } from "./numbers.js";
import { textMatching } from "./pattern.js";
import { isNull, listedIn, typesOf } from "./words.js";

/** A value for a schema without members, where the tables know nothing: from what the schema itself says. */
export function leaf(schema: Schema, place: Place): Json {
  const random = randomAt(place);
  // An open list of known values shows one of them as well.
  const listed = listedIn(schema) ?? (schema["x-extensible-enum"] as unknown[] | undefined);
  const members = listed?.filter((member) => member !== null && fits(schema, member));
  // Enumerations hold JSON.
  if (members !== undefined && members.length > 0)
    return structuredClone(members[turnOf(place) % members.length] as Json);
  if (listedIn(schema) !== undefined || isNull(schema)) return null;
  switch (typesOf(schema)[0]) {
    case "boolean":
      return typeof schema.default === "boolean" ? schema.default : random.int(0, 1) === 1;
    case "integer":
      return within(schema, random.int(1, 9));
    case "number":
      return within(schema, amountBetween(random, 100, 900, place.country));
    default:
      return text(schema, place);
  }
}

/** Shows different members in different places, the same ones wherever the same thing is shown. */
function turnOf(place: Place): number {
  return nthOf(place) + (place.entity?.index ?? place.turn);
}

/** The usual value if it may stand here, else another; the usual one too where the schema contradicts itself. */
function within(schema: Schema, usual: number): number {
  if (fits(schema, usual)) return usual;
  for (const value of numbersNear(schema, usual)) if (fits(schema, value)) return value;
  return usual;
}

function text(schema: Schema, place: Place): string {
  const { format, pattern } = schema;
  const formatted = format === undefined ? undefined : textWithFormat(format, place, randomAt(place));
  if (formatted !== undefined && fits(schema, formatted)) return formatted;
  const plain = clip(schema, `example ${(place.names.at(-1) ?? "text").replaceAll("_", " ")}`);
  if (fits(schema, plain)) return plain;
  if (typeof pattern !== "string") return plain;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const matching = textMatching(pattern, randomAt({ ...place, path: [...place.path, "pattern", attempt] }));
    if (fits(schema, matching)) return matching;
  }
  throw new Error(`/${place.path.join("/")} has the pattern ${pattern}, for which no text was found`);
}

function clip(schema: Schema, value: string): string {
  const { minLength = 0, maxLength = value.length } = schema;
  return value.slice(0, Number(maxLength)).padEnd(Number(minLength), "x");
}
