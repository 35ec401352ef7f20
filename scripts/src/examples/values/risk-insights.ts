import { nthOf, type Rule, type Rules } from "../place.js";

/** The windows that risk insights look back over, in days. */
const windowDays: Record<string, number> = { "3d": 3, "1w": 7, "1m": 30, "3m": 91, "6m": 182, "12m": 365 };

/** What comes in and goes out in one day, on average. Sums and counts follow. */
const daily = { incoming: 214.3, outgoing: 187.6, incomingCount: 0.5, outgoingCount: 2.2 };

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

interface Window {
  days: number;
  incoming: number;
  outgoing: number;
  incomingCount: number;
  outgoingCount: number;
}

function over(days: number): Window {
  return {
    days,
    incoming: cents(daily.incoming * days),
    outgoing: cents(daily.outgoing * days),
    incomingCount: Math.ceil(daily.incomingCount * days),
    outgoingCount: Math.ceil(daily.outgoingCount * days),
  };
}

/** Each metric of a window, so that longer windows contain shorter ones and sums divide by counts. */
const metrics: Record<string, (window: Window) => number> = {
  min_balance: ({ days }) => cents(2_310.4 - days * 3.1),
  mean_balance: ({ days }) => cents(3_120.75 - days * 0.4),
  max_balance: ({ days }) => cents(3_905.2 + days * 4.7),
  std_balance: ({ days }) => cents(180.3 + days * 0.9),
  balance_trend: ({ days }) => cents(26.4 / Math.ceil(days / 30)),
  days_balance_below_0: () => 0,
  days_balance_below_mean: ({ days }) => Math.floor(days / 2),
  days_balance_below_x: ({ days }) => Math.floor(days / 90),
  num_transactions: (window) => window.incomingCount + window.outgoingCount,
  max_num_transactions: () => 6,
  mean_num_transactions: (window) => cents((window.incomingCount + window.outgoingCount) / window.days),
  num_incoming_transactions: (window) => window.incomingCount,
  max_num_incoming_transactions: () => 2,
  mean_num_incoming_transactions: (window) => cents(window.incomingCount / window.days),
  sum_incoming_amount: (window) => window.incoming,
  max_incoming_amount: (window) => Math.min(window.incoming, 4_150),
  mean_incoming_amount: (window) => cents(window.incoming / window.incomingCount),
  num_outgoing_transactions: (window) => window.outgoingCount,
  max_num_outgoing_transactions: () => 4,
  mean_num_outgoing_transactions: (window) => cents(window.outgoingCount / window.days),
  sum_outgoing_amount: (window) => window.outgoing,
  max_outgoing_amount: (window) => Math.min(window.outgoing, 1_680),
  mean_outgoing_amount: (window) => cents(window.outgoing / window.outgoingCount),
  days_without_transactions: ({ days }) => Math.floor(days / 14),
  max_positive: (window) => Math.min(window.incoming, 4_150),
  max_negative: (window) => Math.min(window.outgoing, 1_680),
  mean_positive: (window) => cents(window.incoming / window.incomingCount),
  mean_negative: (window) => cents(window.outgoing / window.outgoingCount),
  sum_positive: (window) => window.incoming,
  sum_negative: (window) => window.outgoing,
  sum_positive_trend: ({ days }) => cents(18.2 / Math.ceil(days / 30)),
  sum_negative_trend: ({ days }) => cents(-6.9 / Math.ceil(days / 30)),
  positive_to_negative_ratio: (window) => cents(window.incoming / window.outgoing),
  net_cashflow: (window) => cents(window.incoming - window.outgoing),
  net_cashflow_trend: ({ days }) => cents(25.1 / Math.ceil(days / 30)),
};

const windows: [string, Rule][] = Object.entries(metrics).flatMap(([metric, of]) =>
  Object.entries(windowDays).map(([window, days]): [string, Rule] => [`${metric}_${window}`, of(over(days))]),
);

/** Sums, counts and trends over all accounts of a person. */
export const riskInsights: Rules = {
  ...Object.fromEntries(windows),
  closing_balance: 3_214.92,
  balance_threshold_x: 500,
  days_since_last_transaction: 1,
  days_since_last_incoming_transaction: 4,
  days_since_last_outgoing_transaction: 1,
  days_history: 365,
  "RiskInsightsAssetMetrics.institutions": ["ofmockbank_br_retail"],
  num_assets_accounts: 2,
  num_checking_accounts: 1,
  num_savings_accounts: 1,
  checking_accounts_balance: 2_104.72,
  savings_accounts_balance: 1_110.2,
  num_accounts: 1,
  sum_credit_limit: 8_000,
  sum_credit_used: 1_840,
  credit_card_limit_utilization: 0.23,
  sum_loans_principal: 15_000,
  sum_loans_outstanding_principal: 8_700,
  sum_loans_monthly_payment: 512.4,
  loan_limit_utilization: 0.58,
  overdraft_limit: 2_000,
  overdraft_limit_utilization: 0.15,
  "RiskInsightsCategoryMetrics.category": (place) =>
    nthOf(place) === 0 ? "Food & Groceries" : "Income & Payments",
  "RiskInsightsCategoryMetrics.subcategory": (place) => (nthOf(place) === 0 ? "Groceries" : "Salary"),
  net_amount_3m: (place) => (nthOf(place) === 0 ? -2_310.55 : 12_450),
  category_inflow_ratio_3m: (place) => (nthOf(place) === 0 ? 0 : 0.64),
  trend_3m: (place) => (nthOf(place) === 0 ? -12.4 : 0),
};
