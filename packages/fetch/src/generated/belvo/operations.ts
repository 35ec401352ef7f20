// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

import type { BelvoOperation } from "../../client-types.js";
import { operation } from "../../operation.js";

export const listAccounts: BelvoOperation<"get", "/api/accounts/"> = /* @__PURE__ */ operation("get", "/api/accounts/");

export const retrieveAccounts: BelvoOperation<"post", "/api/accounts/"> = /* @__PURE__ */ operation("post", "/api/accounts/");

export const patchAccounts: BelvoOperation<"patch", "/api/accounts/"> = /* @__PURE__ */ operation("patch", "/api/accounts/");

export const detailAccount: BelvoOperation<"get", "/api/accounts/{id}/"> = /* @__PURE__ */ operation("get", "/api/accounts/{id}/");

export const destroyAccount: BelvoOperation<"delete", "/api/accounts/{id}/"> = /* @__PURE__ */ operation("delete", "/api/accounts/{id}/");

export const listBills: BelvoOperation<"get", "/api/bills/"> = /* @__PURE__ */ operation("get", "/api/bills/");

export const retrieveBills: BelvoOperation<"post", "/api/bills/"> = /* @__PURE__ */ operation("post", "/api/bills/");

export const detailBills: BelvoOperation<"get", "/api/bills/{id}/"> = /* @__PURE__ */ operation("get", "/api/bills/{id}/");

export const destroyBills: BelvoOperation<"delete", "/api/bills/{id}/"> = /* @__PURE__ */ operation("delete", "/api/bills/{id}/");

export const listBalances: BelvoOperation<"get", "/api/br/balances/"> = /* @__PURE__ */ operation("get", "/api/br/balances/");

export const retrieveBalances: BelvoOperation<"post", "/api/br/balances/"> = /* @__PURE__ */ operation("post", "/api/br/balances/");

export const detailBalance: BelvoOperation<"get", "/api/br/balances/{id}/"> = /* @__PURE__ */ operation("get", "/api/br/balances/{id}/");

export const listEmploymentsBrazil: BelvoOperation<"get", "/api/br/employments/"> = /* @__PURE__ */ operation("get", "/api/br/employments/");

export const retrieveEmploymentsBrazil: BelvoOperation<"post", "/api/br/employments/"> = /* @__PURE__ */ operation("post", "/api/br/employments/");

export const detailEmploymentBrazil: BelvoOperation<"get", "/api/br/employments/{id}/"> = /* @__PURE__ */ operation("get", "/api/br/employments/{id}/");

export const destroyEmploymentBrazil: BelvoOperation<"delete", "/api/br/employments/{id}/"> = /* @__PURE__ */ operation("delete", "/api/br/employments/{id}/");

export const listExchanges: BelvoOperation<"get", "/api/br/exchanges/"> = /* @__PURE__ */ operation("get", "/api/br/exchanges/");

export const retrieveExchanges: BelvoOperation<"post", "/api/br/exchanges/"> = /* @__PURE__ */ operation("post", "/api/br/exchanges/");

export const detailExchange: BelvoOperation<"get", "/api/br/exchanges/{id}/"> = /* @__PURE__ */ operation("get", "/api/br/exchanges/{id}/");

export const deleteExchange: BelvoOperation<"delete", "/api/br/exchanges/{id}/"> = /* @__PURE__ */ operation("delete", "/api/br/exchanges/{id}/");

export const listExchangeHistory: BelvoOperation<"get", "/api/br/exchanges/{id}/history/"> = /* @__PURE__ */ operation("get", "/api/br/exchanges/{id}/history/");

export const listInvestmentTransactionsBrazil: BelvoOperation<"get", "/api/br/investment-transactions/"> = /* @__PURE__ */ operation("get", "/api/br/investment-transactions/");

export const retrieveInvestmentTransactionsBrazil: BelvoOperation<"post", "/api/br/investment-transactions/"> = /* @__PURE__ */ operation("post", "/api/br/investment-transactions/");

export const detailInvestmentTransactionBrazil: BelvoOperation<"get", "/api/br/investment-transactions/{id}/"> = /* @__PURE__ */ operation("get", "/api/br/investment-transactions/{id}/");

export const destroyInvestmentTransactionBrazil: BelvoOperation<"delete", "/api/br/investment-transactions/{id}/"> = /* @__PURE__ */ operation("delete", "/api/br/investment-transactions/{id}/");

export const listInvestmentsBrazil: BelvoOperation<"get", "/api/br/investments/"> = /* @__PURE__ */ operation("get", "/api/br/investments/");

export const retrieveInvestmentsBrazil: BelvoOperation<"post", "/api/br/investments/"> = /* @__PURE__ */ operation("post", "/api/br/investments/");

export const detailInvestmentBrazil: BelvoOperation<"get", "/api/br/investments/{id}/"> = /* @__PURE__ */ operation("get", "/api/br/investments/{id}/");

export const destroyInvestmentBrazil: BelvoOperation<"delete", "/api/br/investments/{id}/"> = /* @__PURE__ */ operation("delete", "/api/br/investments/{id}/");

export const listDebtReportChile: BelvoOperation<"get", "/api/cl/debt-reports/"> = /* @__PURE__ */ operation("get", "/api/cl/debt-reports/");

export const retrieveDebtReportChile: BelvoOperation<"post", "/api/cl/debt-reports/"> = /* @__PURE__ */ operation("post", "/api/cl/debt-reports/");

export const detailDebtReportChile: BelvoOperation<"get", "/api/cl/debt-reports/{id}/"> = /* @__PURE__ */ operation("get", "/api/cl/debt-reports/{id}/");

export const destroyDebtReportChile: BelvoOperation<"delete", "/api/cl/debt-reports/{id}/"> = /* @__PURE__ */ operation("delete", "/api/cl/debt-reports/{id}/");

export const listInvoicesChile: BelvoOperation<"get", "/api/cl/invoices/"> = /* @__PURE__ */ operation("get", "/api/cl/invoices/");

export const retrieveInvoicesChile: BelvoOperation<"post", "/api/cl/invoices/"> = /* @__PURE__ */ operation("post", "/api/cl/invoices/");

export const detailInvoiceChile: BelvoOperation<"get", "/api/cl/invoices/{id}/"> = /* @__PURE__ */ operation("get", "/api/cl/invoices/{id}/");

export const destroyInvoiceChile: BelvoOperation<"delete", "/api/cl/invoices/{id}/"> = /* @__PURE__ */ operation("delete", "/api/cl/invoices/{id}/");

export const listTaxStatusChile: BelvoOperation<"get", "/api/cl/tax-status/"> = /* @__PURE__ */ operation("get", "/api/cl/tax-status/");

export const retrieveTaxStatusChile: BelvoOperation<"post", "/api/cl/tax-status/"> = /* @__PURE__ */ operation("post", "/api/cl/tax-status/");

export const detailTaxStatusChile: BelvoOperation<"get", "/api/cl/tax-status/{id}/"> = /* @__PURE__ */ operation("get", "/api/cl/tax-status/{id}/");

export const destroyTaxStatusChile: BelvoOperation<"delete", "/api/cl/tax-status/{id}/"> = /* @__PURE__ */ operation("delete", "/api/cl/tax-status/{id}/");

export const listConsents: BelvoOperation<"get", "/api/consents/"> = /* @__PURE__ */ operation("get", "/api/consents/");

export const detailConsent: BelvoOperation<"get", "/api/consents/{id}/"> = /* @__PURE__ */ operation("get", "/api/consents/{id}/");

export const listEmploymentMetrics: BelvoOperation<"get", "/api/employment-metrics/"> = /* @__PURE__ */ operation("get", "/api/employment-metrics/");

export const retrieveEmploymentMetricDetails: BelvoOperation<"post", "/api/employment-metrics/"> = /* @__PURE__ */ operation("post", "/api/employment-metrics/");

export const detailEmploymentMetric: BelvoOperation<"get", "/api/employment-metrics/{id}/"> = /* @__PURE__ */ operation("get", "/api/employment-metrics/{id}/");

export const destroyEmploymentMetric: BelvoOperation<"delete", "/api/employment-metrics/{id}/"> = /* @__PURE__ */ operation("delete", "/api/employment-metrics/{id}/");

export const listEmploymentRecords: BelvoOperation<"get", "/api/employment-records/"> = /* @__PURE__ */ operation("get", "/api/employment-records/");

export const retrieveEmploymentRecordDetails: BelvoOperation<"post", "/api/employment-records/"> = /* @__PURE__ */ operation("post", "/api/employment-records/");

export const detailEmploymentRecord: BelvoOperation<"get", "/api/employment-records/{id}/"> = /* @__PURE__ */ operation("get", "/api/employment-records/{id}/");

export const destroyEmploymentRecord: BelvoOperation<"delete", "/api/employment-records/{id}/"> = /* @__PURE__ */ operation("delete", "/api/employment-records/{id}/");

export const listFinancialStatements: BelvoOperation<"get", "/api/financial-statements/"> = /* @__PURE__ */ operation("get", "/api/financial-statements/");

export const retrieveFinancialStatements: BelvoOperation<"post", "/api/financial-statements/"> = /* @__PURE__ */ operation("post", "/api/financial-statements/");

export const detailFinancialStatement: BelvoOperation<"get", "/api/financial-statements/{id}/"> = /* @__PURE__ */ operation("get", "/api/financial-statements/{id}/");

export const destroyFinancialStatement: BelvoOperation<"delete", "/api/financial-statements/{id}/"> = /* @__PURE__ */ operation("delete", "/api/financial-statements/{id}/");

export const listIncomes: BelvoOperation<"get", "/api/incomes/"> = /* @__PURE__ */ operation("get", "/api/incomes/");

export const retrieveIncome: BelvoOperation<"post", "/api/incomes/"> = /* @__PURE__ */ operation("post", "/api/incomes/");

export const patchIncomes: BelvoOperation<"patch", "/api/incomes/"> = /* @__PURE__ */ operation("patch", "/api/incomes/");

export const detailIncome: BelvoOperation<"get", "/api/incomes/{id}/"> = /* @__PURE__ */ operation("get", "/api/incomes/{id}/");

export const destroyIncomes: BelvoOperation<"delete", "/api/incomes/{id}/"> = /* @__PURE__ */ operation("delete", "/api/incomes/{id}/");

export const listInstitutions: BelvoOperation<"get", "/api/institutions/"> = /* @__PURE__ */ operation("get", "/api/institutions/");

export const detailInstitution: BelvoOperation<"get", "/api/institutions/{id}/"> = /* @__PURE__ */ operation("get", "/api/institutions/{id}/");

export const listInvoices: BelvoOperation<"get", "/api/invoices/"> = /* @__PURE__ */ operation("get", "/api/invoices/");

export const retrieveInvoices: BelvoOperation<"post", "/api/invoices/"> = /* @__PURE__ */ operation("post", "/api/invoices/");

export const patchInvoices: BelvoOperation<"patch", "/api/invoices/"> = /* @__PURE__ */ operation("patch", "/api/invoices/");

export const detailInvoice: BelvoOperation<"get", "/api/invoices/{id}/"> = /* @__PURE__ */ operation("get", "/api/invoices/{id}/");

export const destroyInvoice: BelvoOperation<"delete", "/api/invoices/{id}/"> = /* @__PURE__ */ operation("delete", "/api/invoices/{id}/");

export const listLinks: BelvoOperation<"get", "/api/links/"> = /* @__PURE__ */ operation("get", "/api/links/");

export const registerLink: BelvoOperation<"post", "/api/links/"> = /* @__PURE__ */ operation("post", "/api/links/");

export const patchLinks: BelvoOperation<"patch", "/api/links/"> = /* @__PURE__ */ operation("patch", "/api/links/");

export const detailLink: BelvoOperation<"get", "/api/links/{id}/"> = /* @__PURE__ */ operation("get", "/api/links/{id}/");

export const updateLink: BelvoOperation<"put", "/api/links/{id}/"> = /* @__PURE__ */ operation("put", "/api/links/{id}/");

export const destroyLink: BelvoOperation<"delete", "/api/links/{id}/"> = /* @__PURE__ */ operation("delete", "/api/links/{id}/");

export const modifyLinkDataRetrieval: BelvoOperation<"patch", "/api/links/{id}/"> = /* @__PURE__ */ operation("patch", "/api/links/{id}/");

export const refreshHistoricalDataForLink: BelvoOperation<"post", "/api/links/{id}/refresh/"> = /* @__PURE__ */ operation("post", "/api/links/{id}/refresh/");

export const listCurrentEmployments: BelvoOperation<"get", "/api/mx/current-employments/"> = /* @__PURE__ */ operation("get", "/api/mx/current-employments/");

export const retrieveCurrentEmployments: BelvoOperation<"post", "/api/mx/current-employments/"> = /* @__PURE__ */ operation("post", "/api/mx/current-employments/");

export const getCurrentEmploymentDetails: BelvoOperation<"get", "/api/mx/current-employments/{id}/"> = /* @__PURE__ */ operation("get", "/api/mx/current-employments/{id}/");

export const deleteCurrentEmployment: BelvoOperation<"delete", "/api/mx/current-employments/{id}/"> = /* @__PURE__ */ operation("delete", "/api/mx/current-employments/{id}/");

export const listOwners: BelvoOperation<"get", "/api/owners/"> = /* @__PURE__ */ operation("get", "/api/owners/");

export const retrieveOwners: BelvoOperation<"post", "/api/owners/"> = /* @__PURE__ */ operation("post", "/api/owners/");

export const patchOwners: BelvoOperation<"patch", "/api/owners/"> = /* @__PURE__ */ operation("patch", "/api/owners/");

export const detailOwner: BelvoOperation<"get", "/api/owners/{id}/"> = /* @__PURE__ */ operation("get", "/api/owners/{id}/");

export const destroyOwner: BelvoOperation<"delete", "/api/owners/{id}/"> = /* @__PURE__ */ operation("delete", "/api/owners/{id}/");

export const listRecurringExpenses: BelvoOperation<"get", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("get", "/api/recurring-expenses/");

export const retrieveRecurringExpenses: BelvoOperation<"post", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("post", "/api/recurring-expenses/");

export const patchRecurringExpenses: BelvoOperation<"patch", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("patch", "/api/recurring-expenses/");

export const detailRecurringExpense: BelvoOperation<"get", "/api/recurring-expenses/{id}/"> = /* @__PURE__ */ operation("get", "/api/recurring-expenses/{id}/");

export const destroyRecurringExpense: BelvoOperation<"delete", "/api/recurring-expenses/{id}/"> = /* @__PURE__ */ operation("delete", "/api/recurring-expenses/{id}/");

export const listRiskInsights: BelvoOperation<"get", "/api/risk-insights/"> = /* @__PURE__ */ operation("get", "/api/risk-insights/");

export const retrieveRiskInsights: BelvoOperation<"post", "/api/risk-insights/"> = /* @__PURE__ */ operation("post", "/api/risk-insights/");

export const patchRiskInsights: BelvoOperation<"patch", "/api/risk-insights/"> = /* @__PURE__ */ operation("patch", "/api/risk-insights/");

export const detailRiskInsights: BelvoOperation<"get", "/api/risk-insights/{id}/"> = /* @__PURE__ */ operation("get", "/api/risk-insights/{id}/");

export const destroyRiskInsights: BelvoOperation<"delete", "/api/risk-insights/{id}/"> = /* @__PURE__ */ operation("delete", "/api/risk-insights/{id}/");

export const listTaxComplianceStatus: BelvoOperation<"get", "/api/tax-compliance-status/"> = /* @__PURE__ */ operation("get", "/api/tax-compliance-status/");

export const retrieveTaxComplianceStatus: BelvoOperation<"post", "/api/tax-compliance-status/"> = /* @__PURE__ */ operation("post", "/api/tax-compliance-status/");

export const detailTaxComplianceStatus: BelvoOperation<"get", "/api/tax-compliance-status/{id}/"> = /* @__PURE__ */ operation("get", "/api/tax-compliance-status/{id}/");

export const destroyTaxComplianceStatus: BelvoOperation<"delete", "/api/tax-compliance-status/{id}/"> = /* @__PURE__ */ operation("delete", "/api/tax-compliance-status/{id}/");

export const listTaxRetentions: BelvoOperation<"get", "/api/tax-retentions/"> = /* @__PURE__ */ operation("get", "/api/tax-retentions/");

export const retrieveTaxRetentions: BelvoOperation<"post", "/api/tax-retentions/"> = /* @__PURE__ */ operation("post", "/api/tax-retentions/");

export const detailTaxRetentions: BelvoOperation<"get", "/api/tax-retentions/{id}/"> = /* @__PURE__ */ operation("get", "/api/tax-retentions/{id}/");

export const destroyTaxRetention: BelvoOperation<"delete", "/api/tax-retentions/{id}/"> = /* @__PURE__ */ operation("delete", "/api/tax-retentions/{id}/");

export const listTaxReturns: BelvoOperation<"get", "/api/tax-returns/"> = /* @__PURE__ */ operation("get", "/api/tax-returns/");

export const retrieveTaxReturns: BelvoOperation<"post", "/api/tax-returns/"> = /* @__PURE__ */ operation("post", "/api/tax-returns/");

export const detailTaxReturn: BelvoOperation<"get", "/api/tax-returns/{id}/"> = /* @__PURE__ */ operation("get", "/api/tax-returns/{id}/");

export const destroyTaxReturn: BelvoOperation<"delete", "/api/tax-returns/{id}/"> = /* @__PURE__ */ operation("delete", "/api/tax-returns/{id}/");

export const listTaxStatus: BelvoOperation<"get", "/api/tax-status/"> = /* @__PURE__ */ operation("get", "/api/tax-status/");

export const retrieveTaxStatus: BelvoOperation<"post", "/api/tax-status/"> = /* @__PURE__ */ operation("post", "/api/tax-status/");

export const detailTaxStatus: BelvoOperation<"get", "/api/tax-status/{id}/"> = /* @__PURE__ */ operation("get", "/api/tax-status/{id}/");

export const destroyTaxStatus: BelvoOperation<"delete", "/api/tax-status/{id}/"> = /* @__PURE__ */ operation("delete", "/api/tax-status/{id}/");

export const generateWidgetAccessToken: BelvoOperation<"post", "/api/token/"> = /* @__PURE__ */ operation("post", "/api/token/");

export const listTransactions: BelvoOperation<"get", "/api/transactions/"> = /* @__PURE__ */ operation("get", "/api/transactions/");

export const retrieveTransactions: BelvoOperation<"post", "/api/transactions/"> = /* @__PURE__ */ operation("post", "/api/transactions/");

export const patchTransactions: BelvoOperation<"patch", "/api/transactions/"> = /* @__PURE__ */ operation("patch", "/api/transactions/");

export const detailTransaction: BelvoOperation<"get", "/api/transactions/{id}/"> = /* @__PURE__ */ operation("get", "/api/transactions/{id}/");

export const destroyTransaction: BelvoOperation<"delete", "/api/transactions/{id}/"> = /* @__PURE__ */ operation("delete", "/api/transactions/{id}/");

export const listBankAccountBrazil: BelvoOperation<"get", "/payments/br/bank-accounts/"> = /* @__PURE__ */ operation("get", "/payments/br/bank-accounts/");

export const registerBankAccountBrazil: BelvoOperation<"post", "/payments/br/bank-accounts/"> = /* @__PURE__ */ operation("post", "/payments/br/bank-accounts/");

export const detailBankAccountBrazil: BelvoOperation<"get", "/payments/br/bank-accounts/{id}/"> = /* @__PURE__ */ operation("get", "/payments/br/bank-accounts/{id}/");

export const listAllChargesBrazil: BelvoOperation<"get", "/payments/br/charges/"> = /* @__PURE__ */ operation("get", "/payments/br/charges/");

export const detailChargeBrazil: BelvoOperation<"get", "/payments/br/charges/{charge_id}/"> = /* @__PURE__ */ operation("get", "/payments/br/charges/{charge_id}/");

export const listCustomersBrazil: BelvoOperation<"get", "/payments/br/customers/"> = /* @__PURE__ */ operation("get", "/payments/br/customers/");

export const createCustomerBrazil: BelvoOperation<"post", "/payments/br/customers/"> = /* @__PURE__ */ operation("post", "/payments/br/customers/");

export const detailCustomerBrazil: BelvoOperation<"get", "/payments/br/customers/{id}/"> = /* @__PURE__ */ operation("get", "/payments/br/customers/{id}/");

export const listEnrollmentsBrazil: BelvoOperation<"get", "/payments/br/enrollments/"> = /* @__PURE__ */ operation("get", "/payments/br/enrollments/");

export const createEnrollmentBrazil: BelvoOperation<"post", "/payments/br/enrollments/"> = /* @__PURE__ */ operation("post", "/payments/br/enrollments/");

export const completeEnrollmentRedirectionBrazil: BelvoOperation<"post", "/payments/br/enrollments/complete-redirection/"> = /* @__PURE__ */ operation("post", "/payments/br/enrollments/complete-redirection/");

export const detailEnrollmentBrazil: BelvoOperation<"get", "/payments/br/enrollments/{enrollment_id}/"> = /* @__PURE__ */ operation("get", "/payments/br/enrollments/{enrollment_id}/");

export const listPaymentInstitutionsBrazil: BelvoOperation<"get", "/payments/br/institutions/"> = /* @__PURE__ */ operation("get", "/payments/br/institutions/");

export const listPaymentAuthorizationsBrazil: BelvoOperation<"get", "/payments/br/payment-authorizations/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-authorizations/");

export const createPaymentAuthorizationBrazil: BelvoOperation<"post", "/payments/br/payment-authorizations/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-authorizations/");

export const detailPaymentAuthorizationBrazil: BelvoOperation<"get", "/payments/br/payment-authorizations/{payment_authorization_id}/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-authorizations/{payment_authorization_id}/");

export const cancelPaymentAuthorizationBrazil: BelvoOperation<"post", "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/");

export const listPaymentAuthorizationChargesBrazil: BelvoOperation<"get", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/");

export const detailPaymentAuthorizationChargeBrazil: BelvoOperation<"get", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/");

export const cancelPaymentAuthorizationChargeBrazil: BelvoOperation<"post", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/");

export const retryPaymentAuthorizationChargeBrazil: BelvoOperation<"post", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/");

export const listPaymentIntentsBrazil: BelvoOperation<"get", "/payments/br/payment-intents/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-intents/");

export const createPaymentIntentBrazil: BelvoOperation<"post", "/payments/br/payment-intents/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-intents/");

export const detailPaymentIntentBrazil: BelvoOperation<"get", "/payments/br/payment-intents/{id}/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-intents/{id}/");

export const patchPaymentIntentBrazil: BelvoOperation<"patch", "/payments/br/payment-intents/{id}/"> = /* @__PURE__ */ operation("patch", "/payments/br/payment-intents/{id}/");

export const cancelPaymentIntentBrazil: BelvoOperation<"post", "/payments/br/payment-intents/{id}/cancel/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-intents/{id}/cancel/");

export const listChargesBrazil: BelvoOperation<"get", "/payments/br/payment-intents/{payment_intent_id}/charges/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-intents/{payment_intent_id}/charges/");

export const detailChargesBrazil: BelvoOperation<"get", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/"> = /* @__PURE__ */ operation("get", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/");

export const cancelChargeBrazil: BelvoOperation<"post", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/"> = /* @__PURE__ */ operation("post", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/");

export const generatePaymentWidgetAccessToken: BelvoOperation<"post", "/payments/br/token/"> = /* @__PURE__ */ operation("post", "/payments/br/token/");

export const listPaymentTransactionsBrazil: BelvoOperation<"get", "/payments/br/transactions/"> = /* @__PURE__ */ operation("get", "/payments/br/transactions/");

export const detailPaymentTransactionsBrazil: BelvoOperation<"get", "/payments/br/transactions/{id}/"> = /* @__PURE__ */ operation("get", "/payments/br/transactions/{id}/");
