import type { Json } from "../../openapi/document.js";
import { type omit, type Place, type Rule, type Rules, randomAt } from "../place.js";
import { accounts } from "./accounts.js";
import { common } from "./common.js";
import { employment } from "./employment.js";
import { employmentMetrics } from "./employment-metrics.js";
import { errors } from "./errors.js";
import { exchange } from "./exchange.js";
import { incomes } from "./incomes.js";
import { institutions } from "./institutions.js";
import { investments } from "./investments.js";
import { invoicesChile } from "./invoices-chile.js";
import { invoicesMexico } from "./invoices-mexico.js";
import { links } from "./links.js";
import { loans } from "./loans.js";
import { owners } from "./owners.js";
import { parameters } from "./parameters.js";
import { payments } from "./payments.js";
import { registersChile } from "./registers-chile.js";
import { riskInsights } from "./risk-insights.js";
import { statements } from "./statements.js";
import { taxesMexico } from "./taxes-mexico.js";
import { transactions } from "./transactions.js";

const tables: readonly Rules[] = [
  errors,
  parameters,
  links,
  institutions,
  payments,
  accounts,
  loans,
  transactions,
  investments,
  exchange,
  owners,
  employment,
  riskInsights,
  incomes,
  employmentMetrics,
  invoicesMexico,
  taxesMexico,
  statements,
  invoicesChile,
  registersChile,
  common,
];

const byKey = new Map<string, Rule[]>();
for (const table of tables) {
  for (const [key, rule] of Object.entries(table)) byKey.set(key, [...(byKey.get(key) ?? []), rule]);
}

/**
 * What the tables say about a place: the values of all rules that have an opinion. Rules for `Component.property`
 * come first, then those for `resource:property.from.the.top`, for `parent.property` and for `property`.
 */
export function* knownValues(place: Place): Generator<Json | typeof omit> {
  const name = place.names.at(-1);
  if (name === undefined) return;
  const keys = [
    `${place.component ?? ""}.${name}`,
    `${place.resource}:${place.names.join(".")}`,
    `${place.names.at(-2) ?? ""}.${name}`,
    name,
  ];
  for (const rule of keys.flatMap((key) => byKey.get(key) ?? [])) {
    const value = typeof rule === "function" ? rule(place, randomAt(place)) : rule;
    if (value !== undefined) yield value;
  }
}
