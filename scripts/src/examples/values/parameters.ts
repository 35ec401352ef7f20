import { daysAgo, monthOf } from "../dates.js";
import { nthOf, type Place, type Rule, type Rules } from "../place.js";
import { bankOf } from "../world/banks.js";
import { personOf } from "../world/people.js";

/** Values of a status filter, by the last word of the parameter's component or of the path. */
const statuses: Record<string, readonly [string, string]> = {
  charges: ["SUCCEEDED", "PENDING"],
  enrollments: ["SUCCEEDED", "PENDING"],
  institutions: ["healthy", "down"],
  invoice: ["Vigente", "Cancelado"],
  invoices: ["Vigente", "Cancelado"],
  links: ["valid", "token_required"],
  "payment-intents": ["SUCCEEDED", "PROCESSING"],
  transactions: ["PROCESSED", "PENDING"],
};

function statusOf(place: Place): string | undefined {
  const words = `${place.resource}/${place.component ?? ""}`.split(/[/_]/).reverse();
  const known = words.find((word) => Object.hasOwn(statuses, word));
  return known === undefined ? undefined : statuses[known]?.[nthOf(place)];
}

/** Filters by what an answer shows. A list of values takes them one by one. */
const filters: Record<string, Rule> = {
  status: statusOf,
  currency: oneOf("BRL", "USD"),
  category: oneOf("CHECKING_ACCOUNT", "SAVINGS_ACCOUNT"),
  account_type: oneOf("CONTA_DEPOSITO_A_VISTA", "CONTA_POUPANCA"),
  "type_accounts.type": oneOf("CONTA_DEPOSITO_A_VISTA", "CONTA_POUPANCA"),
  "type_investments.type": oneOf("BANCARIA", "FUND"),
  "investment-transactions:type": oneOf("BANCARIA", "FUND"),
  "investments:type": oneOf("BANCARIA", "FUND"),
  "accounts:type": oneOf("CONTA_DEPOSITO_A_VISTA", "CONTA_POUPANCA"),
  tipo_declaracion: oneOf("Normal", "Complementaria"),
  ejercicio: (place) => 2025 - nthOf(place),
  country_code: oneOf("BR", "MX"),
  bill_name: (place) => monthOf(daysAgo(20 + 31 * nthOf(place))),
  resources: oneOf("ACCOUNTS", "OWNERS"),
  reference: (_, random) => random.digits(12),
  name: (place) => nameOf(place),
  institution: (place) => codeOf(place),
  display_name: (place) =>
    /institutions$/.test(place.resource) ? bankOf(place.seed, "BR", 0).displayName : undefined,
  "display_name.display_name": (place) => bankOf(place.seed, "BR", 0).displayName,
  "display_name__icontains.display_name": (place) => personOf(place.seed, "BR", 0).name,
  name__icontains: "corrente",
  search: "cesta",
  fields: "id,created_at",
  omit: "created_at",
  page: 1,
  page_size: 50,
  ordering: "-updated_at",
  "X-Belvo-Request-Mode": "async",
  "Belvo-Idempotency-Key": (_, random) => random.uuid(),
  "Belvo-Idempotency-Status": "AVAILABLE",
};

function oneOf(first: string, second: string): Rule {
  return (place) => (nthOf(place) === 0 ? first : second);
}

function codeOf(place: Place): string {
  const { code } = bankOf(place.seed, "BR", nthOf(place));
  return place.resource.startsWith("payments/") ? code.replace("_br_", "_") : code;
}

function nameOf(place: Place): string {
  return /accounts/.test(`${place.component} ${place.resource}`) ? "Conta corrente" : codeOf(place);
}

/** Query parameters and headers: these rules speak for parameters only. */
export const parameters: Rules = Object.fromEntries(
  Object.entries(filters).map(([key, rule]): [string, Rule] => [
    key,
    (place, random) => {
      if (place.side !== "parameter") return undefined;
      return typeof rule === "function" ? rule(place, random) : rule;
    },
  ]),
);
