import { daysAgo } from "../dates.js";
import { idAt } from "../entities.js";
import { nthOf, type Rules } from "../place.js";

/** Incomes and recurring expenses. */
export const incomes: Rules = {
  first_transaction_date: () => daysAgo(349),
  last_transaction_date: () => daysAgo(13),
  last_income_date: () => daysAgo(13),
  "RecurringExpenseSourceTransaction.value_date": (place) => daysAgo(4 + 30 * nthOf(place)),

  // Incomes: one monthly salary over twelve months
  "IncomeStreamsBody.account_id": (place) => idAt(place),
  income_type: "SALARY",
  "IncomeStreamsBody.frequency": "MONTHLY",
  monthly_average: 4_150,
  monthly_median: 4_150,
  average_income_amount: 4_150,
  last_income_amount: 4_150,
  last_income_description: "CREDITO SALARIO CAFES SERRA AZUL",
  stability: 1,
  regularity: 1,
  trend: 0,
  lookback_periods: 12,
  full_periods: 12,
  periods_with_income: 12,
  number_of_incomes: 12,
  confidence: "HIGH",
  best_working_day_to_charge: 5,
  good_working_days_to_charge: [6, 7],
  number_of_income_streams: 1,
  monthly_average_regular: 4_150,
  monthly_average_irregular: 0,
  monthly_average_low_confidence: 0,
  monthly_average_medium_confidence: 0,
  monthly_average_high_confidence: 4_150,
  total_income_amount: 49_800,
  total_regular_income_amount: 49_800,
  total_irregular_income_amount: 0,
  total_low_confidence: 0,
  total_medium_confidence: 0,
  total_high_confidence: 49_800,
  minimum_confidence_level: "MEDIUM",
  allowed_income_types: ["SALARY", "FREELANCE"],

  // Recurring expenses: the same charge each month
  "RecurringExpenses.name": "Academia Corpo Leve",
  "RecurringExpenses.category": "Online Platforms & Leisure",
  "RecurringExpenses.payment_type": "SUBSCRIPTION",
  average_transaction_amount: 89.9,
  median_transaction_amount: 89.9,
  "RecurringExpenseSourceTransaction.amount": 89.9,
  "RecurringExpenseSourceTransaction.description": "ACADEMIA CORPO LEVE MENSALIDADE",
  "RecurringExpenses.days_since_last_transaction": 4,
};
