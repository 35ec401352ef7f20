/**
 * The list that has what events of a type announce. INVOICES and the taxes are those of Mexico: what Chile's
 * events are called is not documented. TAX_DECLARATIONS has no list any more.
 */
export const dataLists = {
  ACCOUNTS: "/api/accounts/",
  OWNERS: "/api/owners/",
  TRANSACTIONS: "/api/transactions/",
  BILLS: "/api/bills/",
  INVESTMENTS: "/api/br/investments/",
  INVESTMENT_TRANSACTIONS: "/api/br/investment-transactions/",
  INCOMES: "/api/incomes/",
  EMPLOYMENT_RECORDS: "/api/employment-records/",
  EMPLOYMENT_METRICS: "/api/employment-metrics/",
  EMPLOYMENTS: "/api/br/employments/",
  INVOICES: "/api/invoices/",
  TAX_RETURNS: "/api/tax-returns/",
  TAX_RETENTIONS: "/api/tax-retentions/",
  TAX_STATUS: "/api/tax-status/",
  TAX_COMPLIANCE_STATUS: "/api/tax-compliance-status/",
  FINANCIAL_STATEMENTS: "/api/financial-statements/",
} as const;

/** The lists of payments, which can be asked for an id. Enrollments have a list that cannot. */
export const paymentLists = {
  CHARGES: "/payments/br/charges/",
  PAYMENT_INTENTS: "/payments/br/payment-intents/",
  TRANSACTIONS: "/payments/br/transactions/",
} as const;

/** The lists of what exists in version 2 of payments. */
export const paymentV2Lists = {
  BANK_ACCOUNTS: "/payments/br/bank-accounts/",
  CUSTOMERS: "/payments/br/customers/",
  PAYMENT_AUTHORIZATIONS: "/payments/br/payment-authorizations/",
} as const;
