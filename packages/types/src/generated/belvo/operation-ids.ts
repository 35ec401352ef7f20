// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

/** Operations that answer with pages: `{ count, next, previous, results }`. */
export type PaginatedOperationId =
  | "ListAccounts"
  | "ListBills"
  | "ListBalances"
  | "ListEmploymentsBrazil"
  | "ListExchanges"
  | "ListExchangeHistory"
  | "ListInvestmentTransactionsBrazil"
  | "ListInvestmentsBrazil"
  | "ListDebtReportChile"
  | "ListInvoicesChile"
  | "ListTaxStatusChile"
  | "ListConsents"
  | "ListEmploymentMetrics"
  | "ListEmploymentRecords"
  | "ListFinancialStatements"
  | "ListIncomes"
  | "ListInstitutions"
  | "ListInvoices"
  | "ListLinks"
  | "ListCurrentEmployments"
  | "ListOwners"
  | "ListRecurringExpenses"
  | "ListRiskInsights"
  | "ListTaxComplianceStatus"
  | "ListTaxRetentions"
  | "ListTaxReturns"
  | "ListTaxStatus"
  | "ListTransactions"
  | "ListBankAccountBrazil"
  | "ListAllChargesBrazil"
  | "ListCustomersBrazil"
  | "ListEnrollmentsBrazil"
  | "ListPaymentInstitutionsBrazil"
  | "ListPaymentAuthorizationsBrazil"
  | "ListPaymentAuthorizationChargesBrazil"
  | "ListPaymentIntentsBrazil"
  | "ListChargesBrazil"
  | "ListPaymentTransactionsBrazil";

/** Paths of the paginated operations. */
export type PaginatedPath =
  | "/api/accounts/"
  | "/api/bills/"
  | "/api/br/balances/"
  | "/api/br/employments/"
  | "/api/br/exchanges/"
  | "/api/br/exchanges/{id}/history/"
  | "/api/br/investment-transactions/"
  | "/api/br/investments/"
  | "/api/cl/debt-reports/"
  | "/api/cl/invoices/"
  | "/api/cl/tax-status/"
  | "/api/consents/"
  | "/api/employment-metrics/"
  | "/api/employment-records/"
  | "/api/financial-statements/"
  | "/api/incomes/"
  | "/api/institutions/"
  | "/api/invoices/"
  | "/api/links/"
  | "/api/mx/current-employments/"
  | "/api/owners/"
  | "/api/recurring-expenses/"
  | "/api/risk-insights/"
  | "/api/tax-compliance-status/"
  | "/api/tax-retentions/"
  | "/api/tax-returns/"
  | "/api/tax-status/"
  | "/api/transactions/"
  | "/payments/br/bank-accounts/"
  | "/payments/br/charges/"
  | "/payments/br/customers/"
  | "/payments/br/enrollments/"
  | "/payments/br/institutions/"
  | "/payments/br/payment-authorizations/"
  | "/payments/br/payment-authorizations/{payment_authorization_id}/charges/"
  | "/payments/br/payment-intents/"
  | "/payments/br/payment-intents/{payment_intent_id}/charges/"
  | "/payments/br/transactions/";

/** Operations that take an MFA token for a session that another operation has opened. */
export type ResumableOperationId =
  | "PatchAccounts"
  | "PatchIncomes"
  | "PatchInvoices"
  | "PatchLinks"
  | "PatchOwners"
  | "PatchRecurringExpenses"
  | "PatchRiskInsights"
  | "PatchTransactions";

/** Paths of the resumable operations. */
export type ResumablePath =
  | "/api/accounts/"
  | "/api/incomes/"
  | "/api/invoices/"
  | "/api/links/"
  | "/api/owners/"
  | "/api/recurring-expenses/"
  | "/api/risk-insights/"
  | "/api/transactions/";

/** Operations that a repeated idempotency key makes safe to send again. */
export type IdempotentOperationId =
  | "CreatePaymentIntentBrazil";

/** Paths of the idempotent operations. */
export type IdempotentPath =
  | "/payments/br/payment-intents/";

/** Operations that can answer at once with a request id and tell the outcome by webhook. */
export type AsynchronousOperationId =
  | "RetrieveEmploymentsBrazil"
  | "RetrieveDebtReportChile"
  | "RetrieveInvoicesChile"
  | "RetrieveEmploymentRecordDetails"
  | "RetrieveFinancialStatements"
  | "RetrieveInvoices"
  | "DestroyLink"
  | "RetrieveTransactions";

/** Paths of the asynchronous operations. */
export type AsynchronousPath =
  | "/api/br/employments/"
  | "/api/cl/debt-reports/"
  | "/api/cl/invoices/"
  | "/api/employment-records/"
  | "/api/financial-statements/"
  | "/api/invoices/"
  | "/api/links/{id}/"
  | "/api/transactions/";

/** Error codes that the API is known to send. Others may come: see `ErrorCode`. */
export type KnownErrorCode = never;
