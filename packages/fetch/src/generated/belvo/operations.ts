// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

import type { BelvoOperation } from "../../client-types.js";
import { operation } from "../../operation.js";

export const listAccounts: BelvoOperation<"GET", "/api/accounts/"> = /* @__PURE__ */ operation("GET", "/api/accounts/");

export const retrieveAccounts: BelvoOperation<"POST", "/api/accounts/"> = /* @__PURE__ */ operation("POST", "/api/accounts/");

export const patchAccounts: BelvoOperation<"PATCH", "/api/accounts/"> = /* @__PURE__ */ operation("PATCH", "/api/accounts/");

export const detailAccount: BelvoOperation<"GET", "/api/accounts/{id}/"> = /* @__PURE__ */ operation("GET", "/api/accounts/{id}/");

export const destroyAccount: BelvoOperation<"DELETE", "/api/accounts/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/accounts/{id}/");

export const listBills: BelvoOperation<"GET", "/api/bills/"> = /* @__PURE__ */ operation("GET", "/api/bills/");

export const retrieveBills: BelvoOperation<"POST", "/api/bills/"> = /* @__PURE__ */ operation("POST", "/api/bills/");

export const detailBills: BelvoOperation<"GET", "/api/bills/{id}/"> = /* @__PURE__ */ operation("GET", "/api/bills/{id}/");

export const destroyBills: BelvoOperation<"DELETE", "/api/bills/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/bills/{id}/");

export const listBalances: BelvoOperation<"GET", "/api/br/balances/"> = /* @__PURE__ */ operation("GET", "/api/br/balances/");

export const retrieveBalances: BelvoOperation<"POST", "/api/br/balances/"> = /* @__PURE__ */ operation("POST", "/api/br/balances/");

export const detailBalance: BelvoOperation<"GET", "/api/br/balances/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/balances/{id}/");

export const listEmploymentsBrazil: BelvoOperation<"GET", "/api/br/employments/"> = /* @__PURE__ */ operation("GET", "/api/br/employments/");

export const retrieveEmploymentsBrazil: BelvoOperation<"POST", "/api/br/employments/"> = /* @__PURE__ */ operation("POST", "/api/br/employments/");

export const detailEmploymentBrazil: BelvoOperation<"GET", "/api/br/employments/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/employments/{id}/");

export const destroyEmploymentBrazil: BelvoOperation<"DELETE", "/api/br/employments/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/employments/{id}/");

export const listExchanges: BelvoOperation<"GET", "/api/br/exchanges/"> = /* @__PURE__ */ operation("GET", "/api/br/exchanges/");

export const retrieveExchanges: BelvoOperation<"POST", "/api/br/exchanges/"> = /* @__PURE__ */ operation("POST", "/api/br/exchanges/");

export const detailExchange: BelvoOperation<"GET", "/api/br/exchanges/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/exchanges/{id}/");

export const deleteExchange: BelvoOperation<"DELETE", "/api/br/exchanges/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/exchanges/{id}/");

export const listExchangeHistory: BelvoOperation<"GET", "/api/br/exchanges/{id}/history/"> = /* @__PURE__ */ operation("GET", "/api/br/exchanges/{id}/history/");

export const listInvestmentTransactionsBrazil: BelvoOperation<"GET", "/api/br/investment-transactions/"> = /* @__PURE__ */ operation("GET", "/api/br/investment-transactions/");

export const retrieveInvestmentTransactionsBrazil: BelvoOperation<"POST", "/api/br/investment-transactions/"> = /* @__PURE__ */ operation("POST", "/api/br/investment-transactions/");

export const detailInvestmentTransactionBrazil: BelvoOperation<"GET", "/api/br/investment-transactions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/investment-transactions/{id}/");

export const destroyInvestmentTransactionBrazil: BelvoOperation<"DELETE", "/api/br/investment-transactions/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/investment-transactions/{id}/");

export const listInvestmentsBrazil: BelvoOperation<"GET", "/api/br/investments/"> = /* @__PURE__ */ operation("GET", "/api/br/investments/");

export const retrieveInvestmentsBrazil: BelvoOperation<"POST", "/api/br/investments/"> = /* @__PURE__ */ operation("POST", "/api/br/investments/");

export const detailInvestmentBrazil: BelvoOperation<"GET", "/api/br/investments/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/investments/{id}/");

export const destroyInvestmentBrazil: BelvoOperation<"DELETE", "/api/br/investments/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/investments/{id}/");

export const listDebtReportChile: BelvoOperation<"GET", "/api/cl/debt-reports/"> = /* @__PURE__ */ operation("GET", "/api/cl/debt-reports/");

export const retrieveDebtReportChile: BelvoOperation<"POST", "/api/cl/debt-reports/"> = /* @__PURE__ */ operation("POST", "/api/cl/debt-reports/");

export const detailDebtReportChile: BelvoOperation<"GET", "/api/cl/debt-reports/{id}/"> = /* @__PURE__ */ operation("GET", "/api/cl/debt-reports/{id}/");

export const destroyDebtReportChile: BelvoOperation<"DELETE", "/api/cl/debt-reports/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/cl/debt-reports/{id}/");

export const listInvoicesChile: BelvoOperation<"GET", "/api/cl/invoices/"> = /* @__PURE__ */ operation("GET", "/api/cl/invoices/");

export const retrieveInvoicesChile: BelvoOperation<"POST", "/api/cl/invoices/"> = /* @__PURE__ */ operation("POST", "/api/cl/invoices/");

export const detailInvoiceChile: BelvoOperation<"GET", "/api/cl/invoices/{id}/"> = /* @__PURE__ */ operation("GET", "/api/cl/invoices/{id}/");

export const destroyInvoiceChile: BelvoOperation<"DELETE", "/api/cl/invoices/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/cl/invoices/{id}/");

export const listTaxStatusChile: BelvoOperation<"GET", "/api/cl/tax-status/"> = /* @__PURE__ */ operation("GET", "/api/cl/tax-status/");

export const retrieveTaxStatusChile: BelvoOperation<"POST", "/api/cl/tax-status/"> = /* @__PURE__ */ operation("POST", "/api/cl/tax-status/");

export const detailTaxStatusChile: BelvoOperation<"GET", "/api/cl/tax-status/{id}/"> = /* @__PURE__ */ operation("GET", "/api/cl/tax-status/{id}/");

export const destroyTaxStatusChile: BelvoOperation<"DELETE", "/api/cl/tax-status/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/cl/tax-status/{id}/");

export const listConsents: BelvoOperation<"GET", "/api/consents/"> = /* @__PURE__ */ operation("GET", "/api/consents/");

export const detailConsent: BelvoOperation<"GET", "/api/consents/{id}/"> = /* @__PURE__ */ operation("GET", "/api/consents/{id}/");

export const listEmploymentMetrics: BelvoOperation<"GET", "/api/employment-metrics/"> = /* @__PURE__ */ operation("GET", "/api/employment-metrics/");

export const retrieveEmploymentMetricDetails: BelvoOperation<"POST", "/api/employment-metrics/"> = /* @__PURE__ */ operation("POST", "/api/employment-metrics/");

export const detailEmploymentMetric: BelvoOperation<"GET", "/api/employment-metrics/{id}/"> = /* @__PURE__ */ operation("GET", "/api/employment-metrics/{id}/");

export const destroyEmploymentMetric: BelvoOperation<"DELETE", "/api/employment-metrics/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/employment-metrics/{id}/");

export const listEmploymentRecords: BelvoOperation<"GET", "/api/employment-records/"> = /* @__PURE__ */ operation("GET", "/api/employment-records/");

export const retrieveEmploymentRecordDetails: BelvoOperation<"POST", "/api/employment-records/"> = /* @__PURE__ */ operation("POST", "/api/employment-records/");

export const detailEmploymentRecord: BelvoOperation<"GET", "/api/employment-records/{id}/"> = /* @__PURE__ */ operation("GET", "/api/employment-records/{id}/");

export const destroyEmploymentRecord: BelvoOperation<"DELETE", "/api/employment-records/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/employment-records/{id}/");

export const listFinancialStatements: BelvoOperation<"GET", "/api/financial-statements/"> = /* @__PURE__ */ operation("GET", "/api/financial-statements/");

export const retrieveFinancialStatements: BelvoOperation<"POST", "/api/financial-statements/"> = /* @__PURE__ */ operation("POST", "/api/financial-statements/");

export const detailFinancialStatement: BelvoOperation<"GET", "/api/financial-statements/{id}/"> = /* @__PURE__ */ operation("GET", "/api/financial-statements/{id}/");

export const destroyFinancialStatement: BelvoOperation<"DELETE", "/api/financial-statements/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/financial-statements/{id}/");

export const listIncomes: BelvoOperation<"GET", "/api/incomes/"> = /* @__PURE__ */ operation("GET", "/api/incomes/");

export const retrieveIncome: BelvoOperation<"POST", "/api/incomes/"> = /* @__PURE__ */ operation("POST", "/api/incomes/");

export const patchIncomes: BelvoOperation<"PATCH", "/api/incomes/"> = /* @__PURE__ */ operation("PATCH", "/api/incomes/");

export const detailIncome: BelvoOperation<"GET", "/api/incomes/{id}/"> = /* @__PURE__ */ operation("GET", "/api/incomes/{id}/");

export const destroyIncomes: BelvoOperation<"DELETE", "/api/incomes/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/incomes/{id}/");

export const listInstitutions: BelvoOperation<"GET", "/api/institutions/"> = /* @__PURE__ */ operation("GET", "/api/institutions/");

export const detailInstitution: BelvoOperation<"GET", "/api/institutions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/institutions/{id}/");

export const listInvoices: BelvoOperation<"GET", "/api/invoices/"> = /* @__PURE__ */ operation("GET", "/api/invoices/");

export const retrieveInvoices: BelvoOperation<"POST", "/api/invoices/"> = /* @__PURE__ */ operation("POST", "/api/invoices/");

export const patchInvoices: BelvoOperation<"PATCH", "/api/invoices/"> = /* @__PURE__ */ operation("PATCH", "/api/invoices/");

export const detailInvoice: BelvoOperation<"GET", "/api/invoices/{id}/"> = /* @__PURE__ */ operation("GET", "/api/invoices/{id}/");

export const destroyInvoice: BelvoOperation<"DELETE", "/api/invoices/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/invoices/{id}/");

export const listLinks: BelvoOperation<"GET", "/api/links/"> = /* @__PURE__ */ operation("GET", "/api/links/");

export const registerLink: BelvoOperation<"POST", "/api/links/"> = /* @__PURE__ */ operation("POST", "/api/links/");

export const patchLinks: BelvoOperation<"PATCH", "/api/links/"> = /* @__PURE__ */ operation("PATCH", "/api/links/");

export const detailLink: BelvoOperation<"GET", "/api/links/{id}/"> = /* @__PURE__ */ operation("GET", "/api/links/{id}/");

export const updateLink: BelvoOperation<"PUT", "/api/links/{id}/"> = /* @__PURE__ */ operation("PUT", "/api/links/{id}/");

export const destroyLink: BelvoOperation<"DELETE", "/api/links/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/links/{id}/");

export const modifyLinkDataRetrieval: BelvoOperation<"PATCH", "/api/links/{id}/"> = /* @__PURE__ */ operation("PATCH", "/api/links/{id}/");

export const refreshHistoricalDataForLink: BelvoOperation<"POST", "/api/links/{id}/refresh/"> = /* @__PURE__ */ operation("POST", "/api/links/{id}/refresh/");

export const listCurrentEmployments: BelvoOperation<"GET", "/api/mx/current-employments/"> = /* @__PURE__ */ operation("GET", "/api/mx/current-employments/");

export const retrieveCurrentEmployments: BelvoOperation<"POST", "/api/mx/current-employments/"> = /* @__PURE__ */ operation("POST", "/api/mx/current-employments/");

export const getCurrentEmploymentDetails: BelvoOperation<"GET", "/api/mx/current-employments/{id}/"> = /* @__PURE__ */ operation("GET", "/api/mx/current-employments/{id}/");

export const deleteCurrentEmployment: BelvoOperation<"DELETE", "/api/mx/current-employments/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/mx/current-employments/{id}/");

export const listOwners: BelvoOperation<"GET", "/api/owners/"> = /* @__PURE__ */ operation("GET", "/api/owners/");

export const retrieveOwners: BelvoOperation<"POST", "/api/owners/"> = /* @__PURE__ */ operation("POST", "/api/owners/");

export const patchOwners: BelvoOperation<"PATCH", "/api/owners/"> = /* @__PURE__ */ operation("PATCH", "/api/owners/");

export const detailOwner: BelvoOperation<"GET", "/api/owners/{id}/"> = /* @__PURE__ */ operation("GET", "/api/owners/{id}/");

export const destroyOwner: BelvoOperation<"DELETE", "/api/owners/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/owners/{id}/");

export const listRecurringExpenses: BelvoOperation<"GET", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("GET", "/api/recurring-expenses/");

export const retrieveRecurringExpenses: BelvoOperation<"POST", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("POST", "/api/recurring-expenses/");

export const patchRecurringExpenses: BelvoOperation<"PATCH", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("PATCH", "/api/recurring-expenses/");

export const detailRecurringExpense: BelvoOperation<"GET", "/api/recurring-expenses/{id}/"> = /* @__PURE__ */ operation("GET", "/api/recurring-expenses/{id}/");

export const destroyRecurringExpense: BelvoOperation<"DELETE", "/api/recurring-expenses/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/recurring-expenses/{id}/");

export const listRiskInsights: BelvoOperation<"GET", "/api/risk-insights/"> = /* @__PURE__ */ operation("GET", "/api/risk-insights/");

export const retrieveRiskInsights: BelvoOperation<"POST", "/api/risk-insights/"> = /* @__PURE__ */ operation("POST", "/api/risk-insights/");

export const patchRiskInsights: BelvoOperation<"PATCH", "/api/risk-insights/"> = /* @__PURE__ */ operation("PATCH", "/api/risk-insights/");

export const detailRiskInsights: BelvoOperation<"GET", "/api/risk-insights/{id}/"> = /* @__PURE__ */ operation("GET", "/api/risk-insights/{id}/");

export const destroyRiskInsights: BelvoOperation<"DELETE", "/api/risk-insights/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/risk-insights/{id}/");

export const listTaxComplianceStatus: BelvoOperation<"GET", "/api/tax-compliance-status/"> = /* @__PURE__ */ operation("GET", "/api/tax-compliance-status/");

export const retrieveTaxComplianceStatus: BelvoOperation<"POST", "/api/tax-compliance-status/"> = /* @__PURE__ */ operation("POST", "/api/tax-compliance-status/");

export const detailTaxComplianceStatus: BelvoOperation<"GET", "/api/tax-compliance-status/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-compliance-status/{id}/");

export const destroyTaxComplianceStatus: BelvoOperation<"DELETE", "/api/tax-compliance-status/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-compliance-status/{id}/");

export const listTaxRetentions: BelvoOperation<"GET", "/api/tax-retentions/"> = /* @__PURE__ */ operation("GET", "/api/tax-retentions/");

export const retrieveTaxRetentions: BelvoOperation<"POST", "/api/tax-retentions/"> = /* @__PURE__ */ operation("POST", "/api/tax-retentions/");

export const detailTaxRetentions: BelvoOperation<"GET", "/api/tax-retentions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-retentions/{id}/");

export const destroyTaxRetention: BelvoOperation<"DELETE", "/api/tax-retentions/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-retentions/{id}/");

export const listTaxReturns: BelvoOperation<"GET", "/api/tax-returns/"> = /* @__PURE__ */ operation("GET", "/api/tax-returns/");

export const retrieveTaxReturns: BelvoOperation<"POST", "/api/tax-returns/"> = /* @__PURE__ */ operation("POST", "/api/tax-returns/");

export const detailTaxReturn: BelvoOperation<"GET", "/api/tax-returns/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-returns/{id}/");

export const destroyTaxReturn: BelvoOperation<"DELETE", "/api/tax-returns/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-returns/{id}/");

export const listTaxStatus: BelvoOperation<"GET", "/api/tax-status/"> = /* @__PURE__ */ operation("GET", "/api/tax-status/");

export const retrieveTaxStatus: BelvoOperation<"POST", "/api/tax-status/"> = /* @__PURE__ */ operation("POST", "/api/tax-status/");

export const detailTaxStatus: BelvoOperation<"GET", "/api/tax-status/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-status/{id}/");

export const destroyTaxStatus: BelvoOperation<"DELETE", "/api/tax-status/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-status/{id}/");

export const generateWidgetAccessToken: BelvoOperation<"POST", "/api/token/"> = /* @__PURE__ */ operation("POST", "/api/token/");

export const listTransactions: BelvoOperation<"GET", "/api/transactions/"> = /* @__PURE__ */ operation("GET", "/api/transactions/");

export const retrieveTransactions: BelvoOperation<"POST", "/api/transactions/"> = /* @__PURE__ */ operation("POST", "/api/transactions/");

export const patchTransactions: BelvoOperation<"PATCH", "/api/transactions/"> = /* @__PURE__ */ operation("PATCH", "/api/transactions/");

export const detailTransaction: BelvoOperation<"GET", "/api/transactions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/transactions/{id}/");

export const destroyTransaction: BelvoOperation<"DELETE", "/api/transactions/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/transactions/{id}/");

export const listBankAccountBrazil: BelvoOperation<"GET", "/payments/br/bank-accounts/"> = /* @__PURE__ */ operation("GET", "/payments/br/bank-accounts/");

export const registerBankAccountBrazil: BelvoOperation<"POST", "/payments/br/bank-accounts/"> = /* @__PURE__ */ operation("POST", "/payments/br/bank-accounts/");

export const detailBankAccountBrazil: BelvoOperation<"GET", "/payments/br/bank-accounts/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/bank-accounts/{id}/");

export const listAllChargesBrazil: BelvoOperation<"GET", "/payments/br/charges/"> = /* @__PURE__ */ operation("GET", "/payments/br/charges/");

export const detailChargeBrazil: BelvoOperation<"GET", "/payments/br/charges/{charge_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/charges/{charge_id}/");

export const listCustomersBrazil: BelvoOperation<"GET", "/payments/br/customers/"> = /* @__PURE__ */ operation("GET", "/payments/br/customers/");

export const createCustomerBrazil: BelvoOperation<"POST", "/payments/br/customers/"> = /* @__PURE__ */ operation("POST", "/payments/br/customers/");

export const detailCustomerBrazil: BelvoOperation<"GET", "/payments/br/customers/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/customers/{id}/");

export const listEnrollmentsBrazil: BelvoOperation<"GET", "/payments/br/enrollments/"> = /* @__PURE__ */ operation("GET", "/payments/br/enrollments/");

export const createEnrollmentBrazil: BelvoOperation<"POST", "/payments/br/enrollments/"> = /* @__PURE__ */ operation("POST", "/payments/br/enrollments/");

export const completeEnrollmentRedirectionBrazil: BelvoOperation<"POST", "/payments/br/enrollments/complete-redirection/"> = /* @__PURE__ */ operation("POST", "/payments/br/enrollments/complete-redirection/");

export const detailEnrollmentBrazil: BelvoOperation<"GET", "/payments/br/enrollments/{enrollment_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/enrollments/{enrollment_id}/");

export const listPaymentInstitutionsBrazil: BelvoOperation<"GET", "/payments/br/institutions/"> = /* @__PURE__ */ operation("GET", "/payments/br/institutions/");

export const listPaymentAuthorizationsBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/");

export const createPaymentAuthorizationBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/");

export const detailPaymentAuthorizationBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/{payment_authorization_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/{payment_authorization_id}/");

export const cancelPaymentAuthorizationBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/");

export const listPaymentAuthorizationChargesBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/");

export const detailPaymentAuthorizationChargeBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/");

export const cancelPaymentAuthorizationChargeBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/");

export const retryPaymentAuthorizationChargeBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/");

export const listPaymentIntentsBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/");

export const createPaymentIntentBrazil: BelvoOperation<"POST", "/payments/br/payment-intents/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-intents/");

export const detailPaymentIntentBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/{id}/");

export const patchPaymentIntentBrazil: BelvoOperation<"PATCH", "/payments/br/payment-intents/{id}/"> = /* @__PURE__ */ operation("PATCH", "/payments/br/payment-intents/{id}/");

export const cancelPaymentIntentBrazil: BelvoOperation<"POST", "/payments/br/payment-intents/{id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-intents/{id}/cancel/");

export const listChargesBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/{payment_intent_id}/charges/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/{payment_intent_id}/charges/");

export const detailChargesBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/");

export const cancelChargeBrazil: BelvoOperation<"POST", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/");

export const generatePaymentWidgetAccessToken: BelvoOperation<"POST", "/payments/br/token/"> = /* @__PURE__ */ operation("POST", "/payments/br/token/");

export const listPaymentTransactionsBrazil: BelvoOperation<"GET", "/payments/br/transactions/"> = /* @__PURE__ */ operation("GET", "/payments/br/transactions/");

export const detailPaymentTransactionsBrazil: BelvoOperation<"GET", "/payments/br/transactions/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/transactions/{id}/");
