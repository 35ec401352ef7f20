import { amountBetween } from "../amounts.js";
import { daysAgo, instantAgo } from "../dates.js";
import type { Rules } from "../place.js";
import { bankOf } from "../world/banks.js";

/** Currency operations and what happened to them. */
export const exchange: Rules = {
  operation_identifier: (_, random) => random.hex(20),
  operation_number: (_, random) => random.digits(12),
  event_sequence_number: (place) => String(place.item + 1).padStart(12, "0"),
  "ExchangeHistory.event_type": (place) => (place.item === 0 ? 1 : 4),
  operation_type: "COMPRA",
  operation_requested_at: () => instantAgo(9, 37_800).replace(".000", ""),
  event_created_at: (place) => instantAgo(8 - place.item, 38_400).replace(".000", ""),
  operation_due_date: () => daysAgo(5),
  authorized_institution_identifier: (place) => Number(bankOf(place.seed, "BR", 0).cnpj),
  authorized_institution_name: (place) => bankOf(place.seed, "BR", 0).legalName,
  intermediary_institution_identifier: (place) => Number(bankOf(place.seed, "BR", 1).cnpj),
  intermediary_institution_name: (place) => bankOf(place.seed, "BR", 1).legalName,
  // Joined by the rate afterwards.
  local_operation_tax_amount: 5.4275,
  local_operation_tax_currency: "BRL",
  local_operation_value_amount: (place, random) => amountBetween(random, 4_000, 6_000, place.country),
  local_operation_value_currency: "BRL",
  foreign_operation_value_amount: (place, random) => amountBetween(random, 800, 1_200, place.country),
  foreign_operation_value_currency: "USD",
  operation_outstanding_balance_amount: 0,
  operation_outstanding_balance_currency: "USD",
  tev_amount_amount: 5.4893,
  tev_amount_currency: "BRL",
  local_currency_advance_percentage: 0,
  settlement_method: "TELETRANSMISSAO",
  operation_category_code: "12995",
  foreign_partie_relationship_code: "50",
  foreign_partie_name: "Northwind Paper Traders LLC",
  foreign_partie_country_code: "US",
};
