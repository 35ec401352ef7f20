import type { Place } from "../place.js";
import { balances } from "./balances.js";
import { dates } from "./dates.js";
import { invoices } from "./invoices.js";
import { pages } from "./pages.js";
import { paymentStates } from "./payments.js";
import type { JsonObject, Repair } from "./repair.js";
import { sums } from "./sums.js";

const repairs: readonly Repair[] = [pages, balances, invoices, sums, dates, paymentStates];

/** The object with members that fit together. The object given is fresh and is changed in place. */
export function repair(object: JsonObject, place: Place): JsonObject {
  for (const each of repairs) each(object, place);
  return object;
}
