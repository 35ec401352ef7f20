import type { Anchor, Documented, Undocumented } from "./anchor.js";

interface Invoices {
  total_invoices: number;
  /** ISO date. */
  first_invoice_date: string;
  /** ISO date. */
  last_invoice_date: string;
}

interface TaxReturns {
  type: "yearly" | "monthly" | (string & {});
  total_tax_returns: number;
  first_tax_return_year: number;
  last_tax_return_year: number;
}

/** What the events about the data of a link carry, by the name of the event. */
export interface DataEvents {
  "ACCOUNTS.historical_update": Documented<{ total_accounts: number }>;
  "ACCOUNTS.new_accounts_available": Documented<{ new_accounts: number }>;
  "OWNERS.historical_update": Documented<{ total_owners: number }>;
  "OWNERS.new_owners_available": Documented<{ new_owners: number }>;
  "TRANSACTIONS.historical_update": Documented<{
    total_transactions: number;
    total_inflow_transactions: number;
    total_outflow_transactions: number;
    /** ISO date. */
    first_transaction_date: string;
    /** ISO date. */
    last_transaction_date: string;
  }>;
  /** Not documented; `new_transactions` would be in line with the others. */
  "TRANSACTIONS.new_transactions_available": Undocumented;
  /** Not documented. */
  "TRANSACTIONS.transactions_updated": Undocumented;
  /** Not documented, nor how it names the transactions. */
  "TRANSACTIONS.transactions_deleted": Undocumented;
  "BILLS.historical_update": Documented<{ total_bills: number }>;
  "BILLS.new_bills_available": Documented<{ new_bills: number }>;
  /** Not documented. */
  "INVESTMENTS.historical_update": Undocumented;
  /** Not documented. */
  "INVESTMENTS.new_investments_available": Undocumented;
  /** Not documented. */
  "INVESTMENT_TRANSACTIONS.historical_update": Undocumented;
  /** Not documented. */
  "INVESTMENT_TRANSACTIONS.new_investment_transactions_available": Undocumented;
  "INCOMES.historical_update": Documented<{
    /** Always 1. */
    total_incomes: number;
    number_of_income_streams: number;
  }>;
  "EMPLOYMENT_RECORDS.historical_update": Documented<{ total_employment_record_profiles: number }>;
  /** Sent to those who have asked Belvo for it. */
  "EMPLOYMENT_RECORDS.employment_changes": Documented<{
    /** Such as `EMPLOYED` or `SALARY_INCREASED`. */
    employment_changes: readonly string[];
  }>;
  "EMPLOYMENT_METRICS.historical_update": Documented<{ total_employment_metrics: number }>;
  "EMPLOYMENTS.historical_update": Documented<{ total_employments: number }>;
  "EMPLOYMENTS.new_employments_available": Documented<{ new_employments: number }>;
  "INVOICES.initial_inflow_update": Documented<Invoices>;
  "INVOICES.initial_outflow_update": Documented<Invoices>;
  "INVOICES.historical_inflow_update": Documented<Invoices>;
  "INVOICES.historical_outflow_update": Documented<Invoices>;
  /** One for each `type`. */
  "TAX_RETURNS.historical_update": Documented<TaxReturns>;
  "TAX_RETURNS.new_tax_returns_available": Documented<TaxReturns>;
  "TAX_RETENTIONS.historical_update": Documented<{
    total_tax_retentions: number;
    /** ISO date. */
    first_tax_retention_date: string;
    /** ISO date. */
    last_tax_retention_date: string;
  }>;
  "TAX_STATUS.historical_update": Documented<{
    total_tax_status: number;
    /** ISO date. */
    last_status_change_date: string;
  }>;
  "TAX_COMPLIANCE_STATUS.historical_update": Documented<{ total_tax_compliance_status: number }>;
  /** Of Colombia, which is gone. */
  "TAX_DECLARATIONS.historical_update": Documented<{
    total_tax_returns: number;
    /** ISO date. */
    first_tax_declaration_date: string;
    /** ISO date. */
    last_tax_declaration_date: string;
  }>;
  "FINANCIAL_STATEMENTS.historical_update": Documented<{ new_financial_statements: number }>;
  "FINANCIAL_STATEMENTS.new_financial_statements_available": Documented<{ new_financial_statements: number }>;
}

export const dataEvents: Readonly<Record<keyof DataEvents, Anchor>> = {
  "ACCOUNTS.historical_update": "link_id",
  "ACCOUNTS.new_accounts_available": "link_id",
  "OWNERS.historical_update": "link_id",
  "OWNERS.new_owners_available": "link_id",
  "TRANSACTIONS.historical_update": "link_id",
  "TRANSACTIONS.new_transactions_available": "link_id",
  "TRANSACTIONS.transactions_updated": "link_id",
  "TRANSACTIONS.transactions_deleted": "link_id",
  "BILLS.historical_update": "link_id",
  "BILLS.new_bills_available": "link_id",
  "INVESTMENTS.historical_update": "link_id",
  "INVESTMENTS.new_investments_available": "link_id",
  "INVESTMENT_TRANSACTIONS.historical_update": "link_id",
  "INVESTMENT_TRANSACTIONS.new_investment_transactions_available": "link_id",
  "INCOMES.historical_update": "link_id",
  "EMPLOYMENT_RECORDS.historical_update": "link_id",
  "EMPLOYMENT_RECORDS.employment_changes": "link_id",
  "EMPLOYMENT_METRICS.historical_update": "link_id",
  "EMPLOYMENTS.historical_update": "link_id",
  "EMPLOYMENTS.new_employments_available": "link_id",
  "INVOICES.initial_inflow_update": "link_id",
  "INVOICES.initial_outflow_update": "link_id",
  "INVOICES.historical_inflow_update": "link_id",
  "INVOICES.historical_outflow_update": "link_id",
  "TAX_RETURNS.historical_update": "link_id",
  "TAX_RETURNS.new_tax_returns_available": "link_id",
  "TAX_RETENTIONS.historical_update": "link_id",
  "TAX_STATUS.historical_update": "link_id",
  "TAX_COMPLIANCE_STATUS.historical_update": "link_id",
  "TAX_DECLARATIONS.historical_update": "link_id",
  "FINANCIAL_STATEMENTS.historical_update": "link_id",
  "FINANCIAL_STATEMENTS.new_financial_statements_available": "link_id",
};
