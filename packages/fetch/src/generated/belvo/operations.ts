// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

import type { BelvoOperation } from "../../client-types.js";
import { operation } from "../../operation.js";

/**
 * Lists the accounts that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the accounts are in `results`, and `next` says whether there are more.
 */
export const listAccounts: BelvoOperation<"GET", "/api/accounts/"> = /* @__PURE__ */ operation("GET", "/api/accounts/");

/**
 * Fetches the accounts of a link from the institution.
 *
 * In Brazil's Open Finance each CPF or CNPJ allows 8 of these a month (420 where only balance and overdraft are asked); then `operational_limits_reached` until the next month.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 */
export const retrieveAccounts: BelvoOperation<"POST", "/api/accounts/"> = /* @__PURE__ */ operation("POST", "/api/accounts/");

/**
 * Resumes an account retrieval after an MFA challenge.
 *
 * Answers with an array of accounts, as the retrieval would have.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchAccounts: BelvoOperation<"PATCH", "/api/accounts/"> = /* @__PURE__ */ operation("PATCH", "/api/accounts/");

/** Returns one stored account by id. */
export const detailAccount: BelvoOperation<"GET", "/api/accounts/{id}/"> = /* @__PURE__ */ operation("GET", "/api/accounts/{id}/");

/**
 * Deletes a stored account with its transactions and owners.
 *
 * At most five of these deletions are allowed each minute; more are answered with 429.
 */
export const destroyAccount: BelvoOperation<"DELETE", "/api/accounts/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/accounts/{id}/");

/**
 * Lists the credit card bills that Belvo has stored for a link.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the bills are in `results`, and `next` says whether there are more.
 */
export const listBills: BelvoOperation<"GET", "/api/bills/"> = /* @__PURE__ */ operation("GET", "/api/bills/");

/**
 * Fetches the credit card bills of a link from the institution.
 *
 * Brazil's Open Finance allows 30 of these a month for each CPF or CNPJ.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for bills.
 */
export const retrieveBills: BelvoOperation<"POST", "/api/bills/"> = /* @__PURE__ */ operation("POST", "/api/bills/");

/** Returns one stored credit card bill by id. */
export const detailBills: BelvoOperation<"GET", "/api/bills/{id}/"> = /* @__PURE__ */ operation("GET", "/api/bills/{id}/");

/** Deletes one stored credit card bill. */
export const destroyBills: BelvoOperation<"DELETE", "/api/bills/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/bills/{id}/");

/**
 * Lists the balances that Belvo has stored for a link.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the balances are in `results`, and `next` says whether there are more.
 */
export const listBalances: BelvoOperation<"GET", "/api/br/balances/"> = /* @__PURE__ */ operation("GET", "/api/br/balances/");

/**
 * Fetches current account balances of a link from the institution.
 *
 * Covers checking and savings accounts; `account_id` in the body narrows it to one. Brazil's Open Finance allows 420 of these a month for each CPF or CNPJ.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for balances.
 */
export const retrieveBalances: BelvoOperation<"POST", "/api/br/balances/"> = /* @__PURE__ */ operation("POST", "/api/br/balances/");

/** Returns one stored balance by id. */
export const detailBalance: BelvoOperation<"GET", "/api/br/balances/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/balances/{id}/");

/**
 * Lists the Brazilian employments that Belvo has stored for a link.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the employments are in `results`, and `next` says whether there are more.
 */
export const listEmploymentsBrazil: BelvoOperation<"GET", "/api/br/employments/"> = /* @__PURE__ */ operation("GET", "/api/br/employments/");

/**
 * Fetches a person's employments from the Brazilian institution.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for employments.
 */
export const retrieveEmploymentsBrazil: BelvoOperation<"POST", "/api/br/employments/"> = /* @__PURE__ */ operation("POST", "/api/br/employments/");

/** Returns one stored Brazilian employment by id. */
export const detailEmploymentBrazil: BelvoOperation<"GET", "/api/br/employments/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/employments/{id}/");

/** Deletes one stored Brazilian employment. */
export const destroyEmploymentBrazil: BelvoOperation<"DELETE", "/api/br/employments/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/employments/{id}/");

/**
 * Lists the exchange operations that Belvo has stored for a link.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the exchange operations are in `results`, and `next` says whether there are more.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const listExchanges: BelvoOperation<"GET", "/api/br/exchanges/"> = /* @__PURE__ */ operation("GET", "/api/br/exchanges/");

/**
 * Fetches the exchange operations of a link from the institution.
 *
 * Without dates it covers the last 365 days. The history of each operation is fetched along with it.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for exchange operations.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const retrieveExchanges: BelvoOperation<"POST", "/api/br/exchanges/"> = /* @__PURE__ */ operation("POST", "/api/br/exchanges/");

/**
 * Returns one stored exchange operation by id.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const detailExchange: BelvoOperation<"GET", "/api/br/exchanges/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/exchanges/{id}/");

/**
 * Deletes a stored exchange operation with its history.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const deleteExchange: BelvoOperation<"DELETE", "/api/br/exchanges/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/exchanges/{id}/");

/**
 * Lists the events that changed an exchange operation.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the events are in `results`, and `next` says whether there are more.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const listExchangeHistory: BelvoOperation<"GET", "/api/br/exchanges/{id}/history/"> = /* @__PURE__ */ operation("GET", "/api/br/exchanges/{id}/history/");

/**
 * Lists the investment transactions that Belvo has stored for a link.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the investment transactions are in `results`, and `next` says whether there are more.
 */
export const listInvestmentTransactionsBrazil: BelvoOperation<"GET", "/api/br/investment-transactions/"> = /* @__PURE__ */ operation("GET", "/api/br/investment-transactions/");

/**
 * Fetches the investment transactions of a link from the institution.
 *
 * The official description has the 202 but not the header that asks for it; that the header works here is inferred.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveInvestmentTransactionsBrazil: BelvoOperation<"POST", "/api/br/investment-transactions/"> = /* @__PURE__ */ operation("POST", "/api/br/investment-transactions/");

/** Returns one stored investment transaction by id. */
export const detailInvestmentTransactionBrazil: BelvoOperation<"GET", "/api/br/investment-transactions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/investment-transactions/{id}/");

/** Deletes one stored investment transaction. */
export const destroyInvestmentTransactionBrazil: BelvoOperation<"DELETE", "/api/br/investment-transactions/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/investment-transactions/{id}/");

/**
 * Lists the investments that Belvo has stored for a link.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the investments are in `results`, and `next` says whether there are more.
 */
export const listInvestmentsBrazil: BelvoOperation<"GET", "/api/br/investments/"> = /* @__PURE__ */ operation("GET", "/api/br/investments/");

/**
 * Fetches the investments of a link from the institution.
 *
 * The official description has the 202 but not the header that asks for it; that the header works here is inferred.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveInvestmentsBrazil: BelvoOperation<"POST", "/api/br/investments/"> = /* @__PURE__ */ operation("POST", "/api/br/investments/");

/** Returns one stored investment by id. */
export const detailInvestmentBrazil: BelvoOperation<"GET", "/api/br/investments/{id}/"> = /* @__PURE__ */ operation("GET", "/api/br/investments/{id}/");

/** Deletes one stored investment. */
export const destroyInvestmentBrazil: BelvoOperation<"DELETE", "/api/br/investments/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/br/investments/{id}/");

/**
 * Lists the Chilean debt reports that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the debt reports are in `results`, and `next` says whether there are more.
 */
export const listDebtReportChile: BelvoOperation<"GET", "/api/cl/debt-reports/"> = /* @__PURE__ */ operation("GET", "/api/cl/debt-reports/");

/**
 * Fetches the Chilean debt reports of a link from the institution.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveDebtReportChile: BelvoOperation<"POST", "/api/cl/debt-reports/"> = /* @__PURE__ */ operation("POST", "/api/cl/debt-reports/");

/** Returns one stored Chilean debt report by id. */
export const detailDebtReportChile: BelvoOperation<"GET", "/api/cl/debt-reports/{id}/"> = /* @__PURE__ */ operation("GET", "/api/cl/debt-reports/{id}/");

/** Deletes one stored Chilean debt report. */
export const destroyDebtReportChile: BelvoOperation<"DELETE", "/api/cl/debt-reports/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/cl/debt-reports/{id}/");

/**
 * Lists the Chilean invoices that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the Chilean invoices are in `results`, and `next` says whether there are more.
 */
export const listInvoicesChile: BelvoOperation<"GET", "/api/cl/invoices/"> = /* @__PURE__ */ operation("GET", "/api/cl/invoices/");

/**
 * Fetches Chilean invoices of a link between two dates from the SII.
 *
 * One request covers at most 365 days. It is slow enough that the asynchronous mode is the better choice.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveInvoicesChile: BelvoOperation<"POST", "/api/cl/invoices/"> = /* @__PURE__ */ operation("POST", "/api/cl/invoices/");

/** Returns one stored Chilean invoice by id. */
export const detailInvoiceChile: BelvoOperation<"GET", "/api/cl/invoices/{id}/"> = /* @__PURE__ */ operation("GET", "/api/cl/invoices/{id}/");

/** Deletes one stored Chilean invoice. */
export const destroyInvoiceChile: BelvoOperation<"DELETE", "/api/cl/invoices/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/cl/invoices/{id}/");

/**
 * Lists the Chilean tax statuses that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the Chilean tax statuses are in `results`, and `next` says whether there are more.
 */
export const listTaxStatusChile: BelvoOperation<"GET", "/api/cl/tax-status/"> = /* @__PURE__ */ operation("GET", "/api/cl/tax-status/");

/**
 * Fetches the tax status of a link from the SII.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 */
export const retrieveTaxStatusChile: BelvoOperation<"POST", "/api/cl/tax-status/"> = /* @__PURE__ */ operation("POST", "/api/cl/tax-status/");

/** Returns one stored Chilean tax status by id. */
export const detailTaxStatusChile: BelvoOperation<"GET", "/api/cl/tax-status/{id}/"> = /* @__PURE__ */ operation("GET", "/api/cl/tax-status/{id}/");

/** Deletes one stored Chilean tax status. */
export const destroyTaxStatusChile: BelvoOperation<"DELETE", "/api/cl/tax-status/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/cl/tax-status/{id}/");

/**
 * Lists the Open Finance consents of one person or company in Brazil.
 *
 * `user_document` is required: there is no list over all end users.
 *
 * The answer is a page: the consents are in `results`, and `next` says whether there are more.
 */
export const listConsents: BelvoOperation<"GET", "/api/consents/"> = /* @__PURE__ */ operation("GET", "/api/consents/");

/** Returns one Open Finance consent by id. */
export const detailConsent: BelvoOperation<"GET", "/api/consents/{id}/"> = /* @__PURE__ */ operation("GET", "/api/consents/{id}/");

/**
 * Lists the employment metrics that Belvo has computed and stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the employment metrics are in `results`, and `next` says whether there are more.
 */
export const listEmploymentMetrics: BelvoOperation<"GET", "/api/employment-metrics/"> = /* @__PURE__ */ operation("GET", "/api/employment-metrics/");

/**
 * Computes employment metrics from a link's employment records.
 *
 * Retrieve the employment records first; these figures are made from them.
 *
 * Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
 */
export const retrieveEmploymentMetricDetails: BelvoOperation<"POST", "/api/employment-metrics/"> = /* @__PURE__ */ operation("POST", "/api/employment-metrics/");

/** Returns one stored set of employment metrics by id. */
export const detailEmploymentMetric: BelvoOperation<"GET", "/api/employment-metrics/{id}/"> = /* @__PURE__ */ operation("GET", "/api/employment-metrics/{id}/");

/** Deletes one stored set of employment metrics. */
export const destroyEmploymentMetric: BelvoOperation<"DELETE", "/api/employment-metrics/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/employment-metrics/{id}/");

/**
 * Lists the Mexican employment records that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the employment records are in `results`, and `next` says whether there are more.
 */
export const listEmploymentRecords: BelvoOperation<"GET", "/api/employment-records/"> = /* @__PURE__ */ operation("GET", "/api/employment-records/");

/**
 * Fetches a person's employment record from the Mexican institution.
 *
 * The IMSS lets the same CURP in three times within 24 hours; after that the answer is a 403 (`forbidden_by_host`) and only waiting a day helps.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for employment records.
 */
export const retrieveEmploymentRecordDetails: BelvoOperation<"POST", "/api/employment-records/"> = /* @__PURE__ */ operation("POST", "/api/employment-records/");

/** Returns one stored employment record by id. */
export const detailEmploymentRecord: BelvoOperation<"GET", "/api/employment-records/{id}/"> = /* @__PURE__ */ operation("GET", "/api/employment-records/{id}/");

/**
 * Deletes one stored employment record.
 *
 * At most five of these deletions are allowed each minute; more are answered with 429.
 */
export const destroyEmploymentRecord: BelvoOperation<"DELETE", "/api/employment-records/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/employment-records/{id}/");

/**
 * Lists the financial statements that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the financial statements are in `results`, and `next` says whether there are more.
 */
export const listFinancialStatements: BelvoOperation<"GET", "/api/financial-statements/"> = /* @__PURE__ */ operation("GET", "/api/financial-statements/");

/**
 * Fetches the financial statements of a link from the tax authority.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveFinancialStatements: BelvoOperation<"POST", "/api/financial-statements/"> = /* @__PURE__ */ operation("POST", "/api/financial-statements/");

/** Returns one stored financial statement by id. */
export const detailFinancialStatement: BelvoOperation<"GET", "/api/financial-statements/{id}/"> = /* @__PURE__ */ operation("GET", "/api/financial-statements/{id}/");

/** Deletes one stored financial statement. */
export const destroyFinancialStatement: BelvoOperation<"DELETE", "/api/financial-statements/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/financial-statements/{id}/");

/**
 * Lists the incomes that Belvo has computed and stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the incomes are in `results`, and `next` says whether there are more.
 */
export const listIncomes: BelvoOperation<"GET", "/api/incomes/"> = /* @__PURE__ */ operation("GET", "/api/incomes/");

/**
 * Computes the income of a link from its checking and savings accounts.
 *
 * Looks at up to 365 days, as far as the institution goes back; fewer than 90 days are refused with `invalid_period`.
 *
 * Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
 */
export const retrieveIncome: BelvoOperation<"POST", "/api/incomes/"> = /* @__PURE__ */ operation("POST", "/api/incomes/");

/**
 * Resumes an income computation after an MFA challenge.
 *
 * According to the official description this answers with an array, although the request it continues answers with a single object. Accept both.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchIncomes: BelvoOperation<"PATCH", "/api/incomes/"> = /* @__PURE__ */ operation("PATCH", "/api/incomes/");

/** Returns one stored income by id. */
export const detailIncome: BelvoOperation<"GET", "/api/incomes/{id}/"> = /* @__PURE__ */ operation("GET", "/api/incomes/{id}/");

/** Deletes one stored income. */
export const destroyIncomes: BelvoOperation<"DELETE", "/api/incomes/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/incomes/{id}/");

/**
 * Lists the institutions that Belvo can connect to.
 *
 * Each entry says which login fields it needs (`form_fields`), which `resources` it offers and its `status`: what an institution picker of your own shows.
 *
 * The answer is a page: the institutions are in `results`, and `next` says whether there are more.
 */
export const listInstitutions: BelvoOperation<"GET", "/api/institutions/"> = /* @__PURE__ */ operation("GET", "/api/institutions/");

/**
 * Returns one institution by its numeric id.
 *
 * Takes the number in `id`, not the `name` that links and filters use.
 */
export const detailInstitution: BelvoOperation<"GET", "/api/institutions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/institutions/{id}/");

/**
 * Lists the Mexican invoices that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the invoices are in `results`, and `next` says whether there are more.
 */
export const listInvoices: BelvoOperation<"GET", "/api/invoices/"> = /* @__PURE__ */ operation("GET", "/api/invoices/");

/**
 * Fetches Mexican invoices of a link between two dates from the SAT.
 *
 * `date_from`, `date_to` and `type` are required; one request covers at most 365 days and one direction.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveInvoices: BelvoOperation<"POST", "/api/invoices/"> = /* @__PURE__ */ operation("POST", "/api/invoices/");

/**
 * Resumes an invoice retrieval after an MFA challenge.
 *
 * Answers with an array of invoices, as the retrieval would have.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchInvoices: BelvoOperation<"PATCH", "/api/invoices/"> = /* @__PURE__ */ operation("PATCH", "/api/invoices/");

/** Returns one stored Mexican invoice by id. */
export const detailInvoice: BelvoOperation<"GET", "/api/invoices/{id}/"> = /* @__PURE__ */ operation("GET", "/api/invoices/{id}/");

/** Deletes one stored Mexican invoice. */
export const destroyInvoice: BelvoOperation<"DELETE", "/api/invoices/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/invoices/{id}/");

/**
 * Lists the links of your Belvo account.
 *
 * The answer is a page: the links are in `results`, and `next` says whether there are more.
 */
export const listLinks: BelvoOperation<"GET", "/api/links/"> = /* @__PURE__ */ operation("GET", "/api/links/");

/**
 * Creates a link from an end user's login at an institution.
 *
 * Belvo logs in while you wait, so let your timeout exceed five minutes. A 428 asks for an MFA token: continue with `PATCH` on the same path. The body fits fiscal and employment institutions; banks in Brazil are linked by consent, in the widget. A link that exists already is answered with `duplicated`, and the end user's password is in the body, so neither repeat nor log this request lightly.
 */
export const registerLink: BelvoOperation<"POST", "/api/links/"> = /* @__PURE__ */ operation("POST", "/api/links/");

/**
 * Resumes a link registration after an MFA challenge.
 *
 * Answers with the finished link. To edit the settings of a link use `PATCH` on the link itself, the path with the id.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchLinks: BelvoOperation<"PATCH", "/api/links/"> = /* @__PURE__ */ operation("PATCH", "/api/links/");

/** Returns one link by id. */
export const detailLink: BelvoOperation<"GET", "/api/links/{id}/"> = /* @__PURE__ */ operation("GET", "/api/links/{id}/");

/**
 * Replaces the stored credentials of a link.
 *
 * For links that have become `invalid` or `token_required`. Belvo tries the new credentials while you wait; a recurrent link is brought up to date afterwards, announced by webhooks. Settings such as `access_mode` are changed by `PATCH` on the same path.
 */
export const updateLink: BelvoOperation<"PUT", "/api/links/{id}/"> = /* @__PURE__ */ operation("PUT", "/api/links/{id}/");

/**
 * Deletes a link and all data collected through it.
 *
 * Cannot be undone. With `X-Belvo-Request-Mode: async` the answer is a 202, the limit below does not apply, and a `link_deleted` webhook says when it is done.
 *
 * At most five of these deletions are allowed each minute; more are answered with 429.
 */
export const destroyLink: BelvoOperation<"DELETE", "/api/links/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/links/{id}/");

/**
 * Changes how a link collects and keeps data.
 *
 * Takes `access_mode`, `stale_in` and `fetch_resources`. Of these only the change from `single` to `recurrent` sets off a historical update, the day after, and that update is billed. This is not the MFA resume, which is `PATCH` on the path without an id; nor does it change credentials, which is `PUT`.
 */
export const modifyLinkDataRetrieval: BelvoOperation<"PATCH", "/api/links/{id}/"> = /* @__PURE__ */ operation("PATCH", "/api/links/{id}/");

/**
 * Starts a new historical update of a link's data.
 *
 * Answers with a 202 at once; `historical_update` webhooks with its `request_id` say which data is ready. `fetch_resources` counts for this update alone and means everything the institution offers when left out. A link can be refreshed every ten minutes; sooner gives a 409 (`link_refreshed`) that tells the minutes left only in its message.
 */
export const refreshHistoricalDataForLink: BelvoOperation<"POST", "/api/links/{id}/refresh/"> = /* @__PURE__ */ operation("POST", "/api/links/{id}/refresh/");

/**
 * Lists the Mexican current employments that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the current employments are in `results`, and `next` says whether there are more.
 */
export const listCurrentEmployments: BelvoOperation<"GET", "/api/mx/current-employments/"> = /* @__PURE__ */ operation("GET", "/api/mx/current-employments/");

/**
 * Fetches a person's current employment from the Mexican institution.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for current employments.
 */
export const retrieveCurrentEmployments: BelvoOperation<"POST", "/api/mx/current-employments/"> = /* @__PURE__ */ operation("POST", "/api/mx/current-employments/");

/** Returns one stored current employment by id. */
export const getCurrentEmploymentDetails: BelvoOperation<"GET", "/api/mx/current-employments/{id}/"> = /* @__PURE__ */ operation("GET", "/api/mx/current-employments/{id}/");

/** Deletes one stored current employment. */
export const deleteCurrentEmployment: BelvoOperation<"DELETE", "/api/mx/current-employments/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/mx/current-employments/{id}/");

/**
 * Lists the account owners that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the owners are in `results`, and `next` says whether there are more.
 */
export const listOwners: BelvoOperation<"GET", "/api/owners/"> = /* @__PURE__ */ operation("GET", "/api/owners/");

/**
 * Fetches the owners of a link from the institution.
 *
 * Brazil's Open Finance allows 8 of these a month for each CPF or CNPJ.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 */
export const retrieveOwners: BelvoOperation<"POST", "/api/owners/"> = /* @__PURE__ */ operation("POST", "/api/owners/");

/**
 * Resumes an owner retrieval after an MFA challenge.
 *
 * Answers with an array of owners, as the retrieval would have.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchOwners: BelvoOperation<"PATCH", "/api/owners/"> = /* @__PURE__ */ operation("PATCH", "/api/owners/");

/** Returns one stored owner by id. */
export const detailOwner: BelvoOperation<"GET", "/api/owners/{id}/"> = /* @__PURE__ */ operation("GET", "/api/owners/{id}/");

/** Deletes one stored owner. */
export const destroyOwner: BelvoOperation<"DELETE", "/api/owners/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/owners/{id}/");

/**
 * Lists the recurring expenses that Belvo has computed and stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the recurring expenses are in `results`, and `next` says whether there are more.
 */
export const listRecurringExpenses: BelvoOperation<"GET", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("GET", "/api/recurring-expenses/");

/**
 * Computes the recurring expenses of a link from its transactions.
 *
 * Looks at up to 365 days, as far as the institution goes back.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 */
export const retrieveRecurringExpenses: BelvoOperation<"POST", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("POST", "/api/recurring-expenses/");

/**
 * Resumes a recurring expense computation after an MFA challenge.
 *
 * Answers with an array of recurring expenses, as the first request would have.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchRecurringExpenses: BelvoOperation<"PATCH", "/api/recurring-expenses/"> = /* @__PURE__ */ operation("PATCH", "/api/recurring-expenses/");

/** Returns one stored recurring expense by id. */
export const detailRecurringExpense: BelvoOperation<"GET", "/api/recurring-expenses/{id}/"> = /* @__PURE__ */ operation("GET", "/api/recurring-expenses/{id}/");

/** Deletes one stored recurring expense. */
export const destroyRecurringExpense: BelvoOperation<"DELETE", "/api/recurring-expenses/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/recurring-expenses/{id}/");

/**
 * Lists the risk insights that Belvo has computed and stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the risk insights are in `results`, and `next` says whether there are more.
 */
export const listRiskInsights: BelvoOperation<"GET", "/api/risk-insights/"> = /* @__PURE__ */ operation("GET", "/api/risk-insights/");

/**
 * Computes risk insights for a link.
 *
 * Amounts are in the currency of the account, which the account itself names.
 *
 * Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
 */
export const retrieveRiskInsights: BelvoOperation<"POST", "/api/risk-insights/"> = /* @__PURE__ */ operation("POST", "/api/risk-insights/");

/**
 * Resumes a risk insights computation after an MFA challenge.
 *
 * According to the official description this answers with an array, although the request it continues answers with a single object. Accept both.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchRiskInsights: BelvoOperation<"PATCH", "/api/risk-insights/"> = /* @__PURE__ */ operation("PATCH", "/api/risk-insights/");

/** Returns one stored set of risk insights by id. */
export const detailRiskInsights: BelvoOperation<"GET", "/api/risk-insights/{id}/"> = /* @__PURE__ */ operation("GET", "/api/risk-insights/{id}/");

/** Deletes one stored set of risk insights. */
export const destroyRiskInsights: BelvoOperation<"DELETE", "/api/risk-insights/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/risk-insights/{id}/");

/**
 * Lists the tax compliance statuses that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the tax compliance statuses are in `results`, and `next` says whether there are more.
 */
export const listTaxComplianceStatus: BelvoOperation<"GET", "/api/tax-compliance-status/"> = /* @__PURE__ */ operation("GET", "/api/tax-compliance-status/");

/**
 * Fetches the tax compliance status of a link from the SAT.
 *
 * Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
 *
 * A 428 is declared but no way to resume it: there is no PATCH for tax compliance statuses.
 */
export const retrieveTaxComplianceStatus: BelvoOperation<"POST", "/api/tax-compliance-status/"> = /* @__PURE__ */ operation("POST", "/api/tax-compliance-status/");

/** Returns one stored tax compliance status by id. */
export const detailTaxComplianceStatus: BelvoOperation<"GET", "/api/tax-compliance-status/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-compliance-status/{id}/");

/** Deletes one stored tax compliance status. */
export const destroyTaxComplianceStatus: BelvoOperation<"DELETE", "/api/tax-compliance-status/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-compliance-status/{id}/");

/**
 * Lists the tax retentions that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the tax retentions are in `results`, and `next` says whether there are more.
 */
export const listTaxRetentions: BelvoOperation<"GET", "/api/tax-retentions/"> = /* @__PURE__ */ operation("GET", "/api/tax-retentions/");

/**
 * Fetches the tax retentions of a link between two dates from the SAT.
 *
 * A period yields at most 500 of them, so ask for shorter periods when you reach that number.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for tax retentions.
 */
export const retrieveTaxRetentions: BelvoOperation<"POST", "/api/tax-retentions/"> = /* @__PURE__ */ operation("POST", "/api/tax-retentions/");

/** Returns one stored tax retention by id. */
export const detailTaxRetentions: BelvoOperation<"GET", "/api/tax-retentions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-retentions/{id}/");

/** Deletes one stored tax retention. */
export const destroyTaxRetention: BelvoOperation<"DELETE", "/api/tax-retentions/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-retentions/{id}/");

/**
 * Lists the tax returns that Belvo has stored.
 *
 * Yearly and monthly returns come mixed and have different shapes.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the tax returns are in `results`, and `next` says whether there are more.
 */
export const listTaxReturns: BelvoOperation<"GET", "/api/tax-returns/"> = /* @__PURE__ */ operation("GET", "/api/tax-returns/");

/**
 * Fetches the yearly or monthly tax returns of a link from the SAT.
 *
 * `type` decides: `yearly` takes `year_from` and `year_to`, `monthly` takes `date_from` and `date_to`.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * A 428 is declared but no way to resume it: there is no PATCH for tax returns.
 */
export const retrieveTaxReturns: BelvoOperation<"POST", "/api/tax-returns/"> = /* @__PURE__ */ operation("POST", "/api/tax-returns/");

/** Returns one stored tax return by id. */
export const detailTaxReturn: BelvoOperation<"GET", "/api/tax-returns/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-returns/{id}/");

/** Deletes one stored tax return. */
export const destroyTaxReturn: BelvoOperation<"DELETE", "/api/tax-returns/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-returns/{id}/");

/**
 * Lists the Mexican tax statuses that Belvo has stored.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the tax statuses are in `results`, and `next` says whether there are more.
 */
export const listTaxStatus: BelvoOperation<"GET", "/api/tax-status/"> = /* @__PURE__ */ operation("GET", "/api/tax-status/");

/**
 * Fetches the tax status of a link from the SAT.
 *
 * Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
 *
 * A 428 is declared but no way to resume it: there is no PATCH for tax statuses.
 */
export const retrieveTaxStatus: BelvoOperation<"POST", "/api/tax-status/"> = /* @__PURE__ */ operation("POST", "/api/tax-status/");

/** Returns one stored Mexican tax status by id. */
export const detailTaxStatus: BelvoOperation<"GET", "/api/tax-status/{id}/"> = /* @__PURE__ */ operation("GET", "/api/tax-status/{id}/");

/** Deletes one stored Mexican tax status. */
export const destroyTaxStatus: BelvoOperation<"DELETE", "/api/tax-status/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/tax-status/{id}/");

/**
 * Creates a token that opens the Belvo widget for one end user.
 *
 * The body repeats the API keys as `id` and `password`: make this call on a server and keep the body out of logs. Ask for a new token each time; `access` is said to last ten minutes and to end once a link has been made. The bodies for update mode and for consent management that Belvo's guides show are not part of the official description.
 */
export const generateWidgetAccessToken: BelvoOperation<"POST", "/api/token/"> = /* @__PURE__ */ operation("POST", "/api/token/");

/**
 * Lists the transactions that Belvo has stored for a link.
 *
 * To select a period use `value_date__range` or its siblings. `date_from` and `date_to` belong to the retrieval only: a list ignores parameters that it does not know and returns every row.
 *
 * `link` is required: there is no list over all links.
 *
 * Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
 *
 * The answer is a page: the transactions are in `results`, and `next` says whether there are more.
 */
export const listTransactions: BelvoOperation<"GET", "/api/transactions/"> = /* @__PURE__ */ operation("GET", "/api/transactions/");

/**
 * Fetches the transactions of a link between two dates from the institution.
 *
 * `date_from` and `date_to` are required, at most 365 days apart. How far back an institution goes varies; you get what it has. More than 2000 transactions in an account's month often end in a timeout (408): ask for shorter spans. In Brazil's Open Finance each CPF or CNPJ allows 8 of these a month, or 240 that cover fewer than six days.
 *
 * Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
 *
 * With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
 */
export const retrieveTransactions: BelvoOperation<"POST", "/api/transactions/"> = /* @__PURE__ */ operation("POST", "/api/transactions/");

/**
 * Resumes a transaction retrieval after an MFA challenge.
 *
 * Answers with an array of transactions, as the retrieval would have.
 *
 * Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
 */
export const patchTransactions: BelvoOperation<"PATCH", "/api/transactions/"> = /* @__PURE__ */ operation("PATCH", "/api/transactions/");

/** Returns one stored transaction by id. */
export const detailTransaction: BelvoOperation<"GET", "/api/transactions/{id}/"> = /* @__PURE__ */ operation("GET", "/api/transactions/{id}/");

/**
 * Deletes one stored transaction.
 *
 * At most five of these deletions are allowed each minute; more are answered with 429.
 */
export const destroyTransaction: BelvoOperation<"DELETE", "/api/transactions/{id}/"> = /* @__PURE__ */ operation("DELETE", "/api/transactions/{id}/");

/**
 * Lists the bank accounts registered for payments.
 *
 * The answer is a page: the bank accounts are in `results`, and `next` says whether there are more.
 *
 * Answers come in the first version's shape unless the version header asks for the second.
 */
export const listBankAccountBrazil: BelvoOperation<"GET", "/payments/br/bank-accounts/"> = /* @__PURE__ */ operation("GET", "/payments/br/bank-accounts/");

/**
 * Registers a bank account for payments to come from or go to.
 *
 * The version header changes the shape of the body as well as that of the answer. A Pix key or account number that is registered already is refused with `already_exists`: find it with the list instead.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * No idempotency key is described for this operation. When the outcome of a request is unknown, look the bank account up before sending it again.
 */
export const registerBankAccountBrazil: BelvoOperation<"POST", "/payments/br/bank-accounts/"> = /* @__PURE__ */ operation("POST", "/payments/br/bank-accounts/");

/**
 * Returns one registered bank account by id.
 *
 * Answers come in the first version's shape unless the version header asks for the second.
 */
export const detailBankAccountBrazil: BelvoOperation<"GET", "/payments/br/bank-accounts/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/bank-accounts/{id}/");

/**
 * Lists all charges, whatever payment they belong to.
 *
 * The answer is a page: the charges are in `results`, and `next` says whether there are more.
 */
export const listAllChargesBrazil: BelvoOperation<"GET", "/payments/br/charges/"> = /* @__PURE__ */ operation("GET", "/payments/br/charges/");

/**
 * Returns one charge by its id alone.
 *
 * Answers come in the first version's shape unless the version header asks for the second.
 */
export const detailChargeBrazil: BelvoOperation<"GET", "/payments/br/charges/{charge_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/charges/{charge_id}/");

/**
 * Lists your payment customers.
 *
 * The answer is a page: the customers are in `results`, and `next` says whether there are more.
 *
 * Answers come in the first version's shape unless the version header asks for the second.
 */
export const listCustomersBrazil: BelvoOperation<"GET", "/payments/br/customers/"> = /* @__PURE__ */ operation("GET", "/payments/br/customers/");

/**
 * Registers a person or company as a payment customer.
 *
 * The version header changes the shape of the body as well as that of the answer.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * No idempotency key is described for this operation. When the outcome of a request is unknown, look the customer up before sending it again.
 */
export const createCustomerBrazil: BelvoOperation<"POST", "/payments/br/customers/"> = /* @__PURE__ */ operation("POST", "/payments/br/customers/");

/**
 * Returns one payment customer by id.
 *
 * Answers come in the first version's shape unless the version header asks for the second.
 */
export const detailCustomerBrazil: BelvoOperation<"GET", "/payments/br/customers/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/customers/{id}/");

/**
 * Lists the devices enrolled for biometric Pix.
 *
 * The answer is a page: the enrollments are in `results`, and `next` says whether there are more.
 */
export const listEnrollmentsBrazil: BelvoOperation<"GET", "/payments/br/enrollments/"> = /* @__PURE__ */ operation("GET", "/payments/br/enrollments/");

/**
 * Starts the enrollment of an end user's device for biometric Pix.
 *
 * The customer has to exist before.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * No idempotency key is described for this operation. When the outcome of a request is unknown, look the enrollment up before sending it again.
 */
export const createEnrollmentBrazil: BelvoOperation<"POST", "/payments/br/enrollments/"> = /* @__PURE__ */ operation("POST", "/payments/br/enrollments/");

/**
 * Completes a device enrollment after the institution has redirected the end user.
 *
 * Pass on what the callback URL carried, be it a success or an error. A 200 is no proof of success: look at `status`, which may be `FAILED` with a `status_reason_code`.
 *
 * There is no sandbox for payments: this happens in production.
 */
export const completeEnrollmentRedirectionBrazil: BelvoOperation<"POST", "/payments/br/enrollments/complete-redirection/"> = /* @__PURE__ */ operation("POST", "/payments/br/enrollments/complete-redirection/");

/** Returns one device enrollment by id. */
export const detailEnrollmentBrazil: BelvoOperation<"GET", "/payments/br/enrollments/{enrollment_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/enrollments/{enrollment_id}/");

/**
 * Lists the Brazilian institutions that payers can pay from.
 *
 * The answer is a page: the payment institutions are in `results`, and `next` says whether there are more.
 */
export const listPaymentInstitutionsBrazil: BelvoOperation<"GET", "/payments/br/institutions/"> = /* @__PURE__ */ operation("GET", "/payments/br/institutions/");

/**
 * Lists your payment authorizations.
 *
 * The answer is a page: the payment authorizations are in `results`, and `next` says whether there are more.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const listPaymentAuthorizationsBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/");

/**
 * Creates a payment authorization for the payer to confirm.
 *
 * `payment_method` decides what is authorized: `PIX_OF_IMMEDIATE` for one payment now, `PIX_OF_SCHEDULED` for one later. The payer confirms it at the institution; a webhook with the status `AUTHORIZED` says so.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * No idempotency key is described for this operation. When the outcome of a request is unknown, look the payment authorization up before sending it again.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const createPaymentAuthorizationBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/");

/**
 * Returns one payment authorization by id.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const detailPaymentAuthorizationBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/{payment_authorization_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/{payment_authorization_id}/");

/**
 * Cancels a payment authorization.
 *
 * Until 22:00:00 (GMT-3) on the eve of the next charge this stops that charge too. Later the authorization ends all the same, yet that charge still goes through. A webhook confirms the cancellation.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const cancelPaymentAuthorizationBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/");

/**
 * Lists the charges of one payment authorization.
 *
 * The answer is a page: the charges are in `results`, and `next` says whether there are more.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const listPaymentAuthorizationChargesBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/");

/**
 * Returns one charge of a payment authorization.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const detailPaymentAuthorizationChargeBrazil: BelvoOperation<"GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/");

/**
 * Cancels a scheduled charge of a payment authorization.
 *
 * Possible until 22:00:00 (GMT-3) on the eve of the charge; later the API answers with an error and the payment goes through. A webhook confirms the cancellation.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const cancelPaymentAuthorizationChargeBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/");

/**
 * Tries a failed charge of a payment authorization again.
 *
 * `date` in the body is the day of the new attempt, tomorrow at the earliest. The answer is a charge; whether it has an id of its own is not documented.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * No idempotency key is described for this operation. When the outcome of a request is unknown, look the charge up before sending it again.
 *
 * Belvo still calls this "coming soon"; details may change.
 */
export const retryPaymentAuthorizationChargeBrazil: BelvoOperation<"POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/");

/**
 * Lists your payment intents.
 *
 * The answer is a page: the payment intents are in `results`, and `next` says whether there are more.
 */
export const listPaymentIntentsBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/");

/**
 * Creates a payment intent, the start of a payment by Open Finance or Pix.
 *
 * Send a `Belvo-Idempotency-Key` and keep it for every repetition, or a lost answer may become a second payment. An intent paid to a Pix key has to be completed afterwards by `PATCH` on the intent. The redirect URL that the answer leads to lasts about five minutes and is for the payer's browser alone: do not fetch it, and do not open it in a webview or frame.
 *
 * There is no sandbox for payments: this happens in production.
 */
export const createPaymentIntentBrazil: BelvoOperation<"POST", "/payments/br/payment-intents/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-intents/");

/**
 * Returns one payment intent by id.
 *
 * `status` and `payment_method_information` say where the payment stands. `next_step`, which older code reads, is called deprecated by Belvo.
 */
export const detailPaymentIntentBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/{id}/");

/**
 * Completes a payment intent with the details still missing and confirms it.
 *
 * There is no sandbox for payments: this happens in production.
 *
 * No idempotency key is described for this operation. When the outcome of a request is unknown, look the payment intent up before sending it again.
 */
export const patchPaymentIntentBrazil: BelvoOperation<"PATCH", "/payments/br/payment-intents/{id}/"> = /* @__PURE__ */ operation("PATCH", "/payments/br/payment-intents/{id}/");

/**
 * Cancels a scheduled one-off payment intent.
 *
 * Possible until 23:59:00 (GMT-3) on the eve of the payment; later, or when it is not scheduled, the answer is `cancellation_error`. A webhook confirms the cancellation.
 *
 * There is no sandbox for payments: this happens in production.
 */
export const cancelPaymentIntentBrazil: BelvoOperation<"POST", "/payments/br/payment-intents/{id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-intents/{id}/cancel/");

/**
 * Lists the charges of one payment intent.
 *
 * The answer is a page: the charges are in `results`, and `next` says whether there are more.
 */
export const listChargesBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/{payment_intent_id}/charges/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/{payment_intent_id}/charges/");

/** Returns one charge of a payment intent. */
export const detailChargesBrazil: BelvoOperation<"GET", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/");

/**
 * Cancels a scheduled charge of a payment intent.
 *
 * Possible until 23:59:00 (GMT-3) on the eve of the payment. A webhook confirms the cancellation.
 *
 * There is no sandbox for payments: this happens in production.
 */
export const cancelChargeBrazil: BelvoOperation<"POST", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/"> = /* @__PURE__ */ operation("POST", "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/");

/**
 * Creates a token that opens the biometric Pix widget.
 *
 * Unlike the token for the data widget it takes no keys in the body.
 *
 * There is no sandbox for payments: this happens in production.
 */
export const generatePaymentWidgetAccessToken: BelvoOperation<"POST", "/payments/br/token/"> = /* @__PURE__ */ operation("POST", "/payments/br/token/");

/**
 * Lists your payment transactions.
 *
 * The answer is a page: the payment transactions are in `results`, and `next` says whether there are more.
 */
export const listPaymentTransactionsBrazil: BelvoOperation<"GET", "/payments/br/transactions/"> = /* @__PURE__ */ operation("GET", "/payments/br/transactions/");

/** Returns one payment transaction by id. */
export const detailPaymentTransactionsBrazil: BelvoOperation<"GET", "/payments/br/transactions/{id}/"> = /* @__PURE__ */ operation("GET", "/payments/br/transactions/{id}/");
