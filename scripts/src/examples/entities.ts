import type { Place } from "./place.js";
import { randomFor } from "./random.js";

/** Property and parameter names that hold, or wrap, the id of something that has a resource of its own. */
const kinds: Record<string, string> = {
  account: "accounts",
  account_id: "accounts",
  accounts: "accounts",
  bank_account: "payments/bank-accounts",
  beneficiary: "payments/bank-accounts",
  beneficiary_bank_account: "payments/bank-accounts",
  charge: "payments/charges",
  charge_id: "payments/charges",
  charges: "payments/charges",
  created_by: "organisation",
  credit_card_bill: "bills",
  customer: "payments/customers",
  enrollment: "payments/enrollments",
  enrollment_id: "payments/enrollments",
  exchange_id: "exchanges",
  institution_id: "payments/institutions",
  investment: "investments",
  link: "links",
  link_id: "links",
  payer: "payments/bank-accounts",
  payer_institution: "payments/institutions",
  payment_authorization_id: "payments/payment-authorizations",
  payment_intent: "payments/payment-intents",
  payment_intent_id: "payments/payment-intents",
  target: "payments/bank-accounts",
  transactions: "payments/transactions",
};

/** The kind of thing a property name refers to, if the name says so. */
export function kindOf(name: string, resource: string): string | undefined {
  if (name === "institution") return "payments/institutions";
  if (name === "transactions" && !resource.startsWith("payments/")) return undefined;
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** The id of the thing at a place in its country's list: the same wherever it is named. */
export function idOf(place: Place, kind: string, index: number): string {
  return randomFor(place.seed, "entity", kind, place.country, index).uuid();
}

/** The id that stands at a place: of the nearest thing named around it, else of what the path is about. */
export function idAt(place: Place): string {
  const name = place.names.at(-1) ?? "";
  const own = kindOf(name, place.resource);
  if (own !== undefined) return idOf(place, own, indexFor(name, place));
  const around = [...place.names.slice(0, -1)].reverse().find((outer) => kindOf(outer, place.resource));
  const kind = around === undefined ? undefined : kindOf(around, place.resource);
  if (kind !== undefined) return idOf(place, kind, 0);
  return idOf(place, place.resource, place.item);
}

/** Lists of ids and filters by several ids name several things; a reference names the first. */
function indexFor(name: string, place: Place): number {
  return name === "accounts" || name === "charges" || place.side === "parameter" ? place.nth : 0;
}

/** `/payments/br/payment-intents/{id}/charges/{charge_id}/retry/` → `payments/charges`. */
export function resourceOfPath(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const nouns = segments.filter((segment) => !actions.has(segment) && !prefixes.has(segment));
  const noun = nouns.at(-1) ?? "";
  return segments[0] === "payments" ? `payments/${noun}` : noun;
}

const prefixes = new Set(["api", "payments", "br", "mx", "cl"]);
const actions = new Set(["cancel", "complete-redirection", "confirm", "refresh", "retry", "revoke"]);
