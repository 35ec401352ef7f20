import type { Schema } from "../../openapi/document.js";
import type { Place } from "../place.js";

/** Things that come in three kinds, so that a list shows all of them. */
const ofThreeKinds = new Set(["accounts", "invoices"]);

/** Lists inside things that show more when they are longer. */
const usual: Record<string, number> = {
  document_ids: 3,
  employment_scores: 3,
  employment_records: 2,
  employment_status_updates: 2,
  equity_holders: 2,
  filiations: 2,
  parties: 2,
  category_metrics: 2,
  salaries: 3,
};

/** How many items a list gets: what suits it, inside the bounds of its schema. */
export function lengthOf(schema: Schema, place: Place, preferred = preferredLength(place)): number {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  return Math.max(Number(minItems), Math.min(preferred, Number(maxItems)));
}

function preferredLength(place: Place): number {
  const name = place.names.at(-1);
  const isOutermost = name === undefined || (place.names.length === 1 && name === "results");
  if (isOutermost) return place.side === "error" ? 1 : ofThreeKinds.has(place.resource) ? 3 : 2;
  if (name === "transactions" && place.resource === "recurring-expenses") return 3;
  return usual[name] ?? (place.side === "parameter" ? 2 : 1);
}
