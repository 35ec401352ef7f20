import { type Entity, nthOf, type Place } from "./place.js";
import { randomFor } from "./random.js";

/** Property and parameter names that hold, or wrap, something that has a resource of its own. */
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
  institution: "payments/institutions",
  institution_id: "payments/institutions",
  institutions: "payments/institutions",
  investment: "investments",
  link: "links",
  link_id: "links",
  payer: "payments/bank-accounts",
  payer_institution: "payments/institutions",
  payment_authorization_id: "payments/payment-authorizations",
  payment_intent: "payments/payment-intents",
  payment_intent_id: "payments/payment-intents",
  target: "payments/bank-accounts",
};

/** Names that say what they hold in the payments part only. */
const paymentKinds: Record<string, string> = { transactions: "payments/transactions" };

/** The entity that a property name refers to, if the name says so. */
export function entityAt(place: Place): Entity | undefined {
  const name = place.names.at(-1) ?? "";
  const isPayment = place.resource.startsWith("payments/");
  const table = isPayment && Object.hasOwn(paymentKinds, name) ? paymentKinds : kinds;
  const kind = Object.hasOwn(table, name) ? table[name] : undefined;
  return kind === undefined ? undefined : { kind, index: indexOf(name, place) };
}

/** Which one of its kind: each of a list, and for some the one that fits the thing around it. */
function indexOf(name: string, place: Place): number {
  if (place.side === "parameter" || name.endsWith("s")) return nthOf(place);
  // Nobody pays into the account they pay from.
  if (name === "payer") return 1;
  // Bills are of the card; transactions of the account with money and of the card in turn.
  if (name === "account" && place.resource === "bills") return 1;
  if (name === "account" && place.resource === "transactions") return place.item % 2;
  return 0;
}

/** The id that stands at a place: of the thing that is named, else of the one that is described. */
export function idAt(place: Place): string {
  const entity = entityAt(place) ?? place.entity ?? { kind: place.resource, index: place.item };
  return randomFor(place.seed, "id", entity.kind, place.country, entity.index).uuid();
}

/** The path with the ids of the things it leads through. */
export function pathWithIds(place: Place, path: string): string {
  return path.replace(/\{[^}]*\}/g, (_, at: number) => {
    const kind = resourceOfPath(path.slice(0, at));
    return randomFor(place.seed, "id", kind, place.country, 0).uuid();
  });
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
