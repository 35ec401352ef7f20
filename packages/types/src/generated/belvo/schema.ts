// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

export interface paths {
    "/api/accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the accounts that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the accounts are in `results`, and `next` says whether there are more.
         */
        get: operations["ListAccounts"];
        put?: never;
        /**
         * Fetches the accounts of a link from the institution
         * @description In Brazil's Open Finance each CPF or CNPJ allows 8 of these a month (420 where only balance and overdraft are asked); then `operational_limits_reached` until the next month.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         */
        post: operations["RetrieveAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes an account retrieval after an MFA challenge
         * @description Answers with an array of accounts, as the retrieval would have.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchAccounts"];
        trace?: never;
    };
    "/api/accounts/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored account by id */
        get: operations["DetailAccount"];
        put?: never;
        post?: never;
        /**
         * Deletes a stored account with its transactions and owners
         * @description At most five of these deletions are allowed each minute; more are answered with 429.
         */
        delete: operations["DestroyAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bills/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the credit card bills that Belvo has stored for a link
         * @description `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the bills are in `results`, and `next` says whether there are more.
         */
        get: operations["ListBills"];
        put?: never;
        /**
         * Fetches the credit card bills of a link from the institution
         * @description Brazil's Open Finance allows 30 of these a month for each CPF or CNPJ.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for bills.
         */
        post: operations["RetrieveBills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bills/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored credit card bill by id */
        get: operations["DetailBills"];
        put?: never;
        post?: never;
        /** Deletes one stored credit card bill */
        delete: operations["DestroyBills"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/balances/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the balances that Belvo has stored for a link
         * @description `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the balances are in `results`, and `next` says whether there are more.
         */
        get: operations["ListBalances"];
        put?: never;
        /**
         * Fetches current account balances of a link from the institution
         * @description Covers checking and savings accounts; `account_id` in the body narrows it to one. Brazil's Open Finance allows 420 of these a month for each CPF or CNPJ.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for balances.
         */
        post: operations["RetrieveBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/balances/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored balance by id */
        get: operations["DetailBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/employments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Brazilian employments that Belvo has stored for a link
         * @description `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the employments are in `results`, and `next` says whether there are more.
         */
        get: operations["ListEmploymentsBrazil"];
        put?: never;
        /**
         * Fetches a person's employments from the Brazilian institution
         * @description Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for employments.
         */
        post: operations["RetrieveEmploymentsBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/employments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored Brazilian employment by id */
        get: operations["DetailEmploymentBrazil"];
        put?: never;
        post?: never;
        /** Deletes one stored Brazilian employment */
        delete: operations["DestroyEmploymentBrazil"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/exchanges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the exchange operations that Belvo has stored for a link
         * @description `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the exchange operations are in `results`, and `next` says whether there are more.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        get: operations["ListExchanges"];
        put?: never;
        /**
         * Fetches the exchange operations of a link from the institution
         * @description Without dates it covers the last 365 days. The history of each operation is fetched along with it.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for exchange operations.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        post: operations["RetrieveExchanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/exchanges/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one stored exchange operation by id
         * @description Belvo still calls this "coming soon"; details may change.
         */
        get: operations["DetailExchange"];
        put?: never;
        post?: never;
        /**
         * Deletes a stored exchange operation with its history
         * @description Belvo still calls this "coming soon"; details may change.
         */
        delete: operations["DeleteExchange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/exchanges/{id}/history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the events that changed an exchange operation
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the events are in `results`, and `next` says whether there are more.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        get: operations["ListExchangeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/investment-transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the investment transactions that Belvo has stored for a link
         * @description `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the investment transactions are in `results`, and `next` says whether there are more.
         */
        get: operations["ListInvestmentTransactionsBrazil"];
        put?: never;
        /**
         * Fetches the investment transactions of a link from the institution
         * @description The official description has the 202 but not the header that asks for it; that the header works here is inferred.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveInvestmentTransactionsBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/investment-transactions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored investment transaction by id */
        get: operations["DetailInvestmentTransactionBrazil"];
        put?: never;
        post?: never;
        /** Deletes one stored investment transaction */
        delete: operations["DestroyInvestmentTransactionBrazil"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/investments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the investments that Belvo has stored for a link
         * @description `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the investments are in `results`, and `next` says whether there are more.
         */
        get: operations["ListInvestmentsBrazil"];
        put?: never;
        /**
         * Fetches the investments of a link from the institution
         * @description The official description has the 202 but not the header that asks for it; that the header works here is inferred.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveInvestmentsBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/br/investments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored investment by id */
        get: operations["DetailInvestmentBrazil"];
        put?: never;
        post?: never;
        /** Deletes one stored investment */
        delete: operations["DestroyInvestmentBrazil"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cl/debt-reports/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Chilean debt reports that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the debt reports are in `results`, and `next` says whether there are more.
         */
        get: operations["ListDebtReportChile"];
        put?: never;
        /**
         * Fetches the Chilean debt reports of a link from the institution
         * @description Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveDebtReportChile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cl/debt-reports/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored Chilean debt report by id */
        get: operations["DetailDebtReportChile"];
        put?: never;
        post?: never;
        /** Deletes one stored Chilean debt report */
        delete: operations["DestroyDebtReportChile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cl/invoices/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Chilean invoices that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the Chilean invoices are in `results`, and `next` says whether there are more.
         */
        get: operations["ListInvoicesChile"];
        put?: never;
        /**
         * Fetches Chilean invoices of a link between two dates from the SII
         * @description One request covers at most 365 days. It is slow enough that the asynchronous mode is the better choice.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveInvoicesChile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cl/invoices/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored Chilean invoice by id */
        get: operations["DetailInvoiceChile"];
        put?: never;
        post?: never;
        /** Deletes one stored Chilean invoice */
        delete: operations["DestroyInvoiceChile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cl/tax-status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Chilean tax statuses that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the Chilean tax statuses are in `results`, and `next` says whether there are more.
         */
        get: operations["ListTaxStatusChile"];
        put?: never;
        /**
         * Fetches the tax status of a link from the SII
         * @description Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         */
        post: operations["RetrieveTaxStatusChile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cl/tax-status/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored Chilean tax status by id */
        get: operations["DetailTaxStatusChile"];
        put?: never;
        post?: never;
        /** Deletes one stored Chilean tax status */
        delete: operations["DestroyTaxStatusChile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Open Finance consents of one person or company in Brazil
         * @description `user_document` is required: there is no list over all end users.
         *
         *     The answer is a page: the consents are in `results`, and `next` says whether there are more.
         */
        get: operations["ListConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one Open Finance consent by id */
        get: operations["DetailConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment-metrics/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the employment metrics that Belvo has computed and stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the employment metrics are in `results`, and `next` says whether there are more.
         */
        get: operations["ListEmploymentMetrics"];
        put?: never;
        /**
         * Computes employment metrics from a link's employment records
         * @description Retrieve the employment records first; these figures are made from them.
         *
         *     Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
         */
        post: operations["RetrieveEmploymentMetricDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment-metrics/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored set of employment metrics by id */
        get: operations["DetailEmploymentMetric"];
        put?: never;
        post?: never;
        /** Deletes one stored set of employment metrics */
        delete: operations["DestroyEmploymentMetric"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment-records/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Mexican employment records that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the employment records are in `results`, and `next` says whether there are more.
         */
        get: operations["ListEmploymentRecords"];
        put?: never;
        /**
         * Fetches a person's employment record from the Mexican institution
         * @description The IMSS lets the same CURP in three times within 24 hours; after that the answer is a 403 (`forbidden_by_host`) and only waiting a day helps.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for employment records.
         */
        post: operations["RetrieveEmploymentRecordDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employment-records/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored employment record by id */
        get: operations["DetailEmploymentRecord"];
        put?: never;
        post?: never;
        /**
         * Deletes one stored employment record
         * @description At most five of these deletions are allowed each minute; more are answered with 429.
         */
        delete: operations["DestroyEmploymentRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-statements/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the financial statements that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the financial statements are in `results`, and `next` says whether there are more.
         */
        get: operations["ListFinancialStatements"];
        put?: never;
        /**
         * Fetches the financial statements of a link from the tax authority
         * @description Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveFinancialStatements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/financial-statements/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored financial statement by id */
        get: operations["DetailFinancialStatement"];
        put?: never;
        post?: never;
        /** Deletes one stored financial statement */
        delete: operations["DestroyFinancialStatement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incomes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the incomes that Belvo has computed and stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the incomes are in `results`, and `next` says whether there are more.
         */
        get: operations["ListIncomes"];
        put?: never;
        /**
         * Computes the income of a link from its checking and savings accounts
         * @description Looks at up to 365 days, as far as the institution goes back; fewer than 90 days are refused with `invalid_period`.
         *
         *     Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
         */
        post: operations["RetrieveIncome"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes an income computation after an MFA challenge
         * @description According to the official description this answers with an array, although the request it continues answers with a single object. Accept both.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchIncomes"];
        trace?: never;
    };
    "/api/incomes/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored income by id */
        get: operations["DetailIncome"];
        put?: never;
        post?: never;
        /** Deletes one stored income */
        delete: operations["DestroyIncomes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/institutions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the institutions that Belvo can connect to
         * @description Each entry says which login fields it needs (`form_fields`), which `resources` it offers and its `status`: what an institution picker of your own shows.
         *
         *     The answer is a page: the institutions are in `results`, and `next` says whether there are more.
         */
        get: operations["ListInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/institutions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one institution by its numeric id
         * @description Takes the number in `id`, not the `name` that links and filters use.
         */
        get: operations["DetailInstitution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Mexican invoices that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the invoices are in `results`, and `next` says whether there are more.
         */
        get: operations["ListInvoices"];
        put?: never;
        /**
         * Fetches Mexican invoices of a link between two dates from the SAT
         * @description `date_from`, `date_to` and `type` are required; one request covers at most 365 days and one direction.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes an invoice retrieval after an MFA challenge
         * @description Answers with an array of invoices, as the retrieval would have.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchInvoices"];
        trace?: never;
    };
    "/api/invoices/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored Mexican invoice by id */
        get: operations["DetailInvoice"];
        put?: never;
        post?: never;
        /** Deletes one stored Mexican invoice */
        delete: operations["DestroyInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the links of your Belvo account
         * @description The answer is a page: the links are in `results`, and `next` says whether there are more.
         */
        get: operations["ListLinks"];
        put?: never;
        /**
         * Creates a link from an end user's login at an institution
         * @description Belvo logs in while you wait, so let your timeout exceed five minutes. A 428 asks for an MFA token: continue with `PATCH` on the same path. The body fits fiscal and employment institutions; banks in Brazil are linked by consent, in the widget. A link that exists already is answered with `duplicated`, and the end user's password is in the body, so neither repeat nor log this request lightly.
         */
        post: operations["RegisterLink"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes a link registration after an MFA challenge
         * @description Answers with the finished link. To edit the settings of a link use `PATCH` on the link itself, the path with the id.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchLinks"];
        trace?: never;
    };
    "/api/links/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one link by id */
        get: operations["DetailLink"];
        /**
         * Replaces the stored credentials of a link
         * @description For links that have become `invalid` or `token_required`. Belvo tries the new credentials while you wait; a recurrent link is brought up to date afterwards, announced by webhooks. Settings such as `access_mode` are changed by `PATCH` on the same path.
         */
        put: operations["UpdateLink"];
        post?: never;
        /**
         * Deletes a link and all data collected through it
         * @description Cannot be undone. With `X-Belvo-Request-Mode: async` the answer is a 202, the limit below does not apply, and a `link_deleted` webhook says when it is done.
         *
         *     At most five of these deletions are allowed each minute; more are answered with 429.
         */
        delete: operations["DestroyLink"];
        options?: never;
        head?: never;
        /**
         * Changes how a link collects and keeps data
         * @description Takes `access_mode`, `stale_in` and `fetch_resources`. Of these only the change from `single` to `recurrent` sets off a historical update, the day after, and that update is billed. This is not the MFA resume, which is `PATCH` on the path without an id; nor does it change credentials, which is `PUT`.
         */
        patch: operations["ModifyLinkDataRetrieval"];
        trace?: never;
    };
    "/api/links/{id}/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a new historical update of a link's data
         * @description Answers with a 202 at once; `historical_update` webhooks with its `request_id` say which data is ready. `fetch_resources` counts for this update alone and means everything the institution offers when left out. A link can be refreshed every ten minutes; sooner gives a 409 (`link_refreshed`) that tells the minutes left only in its message.
         */
        post: operations["RefreshHistoricalDataForLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mx/current-employments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Mexican current employments that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the current employments are in `results`, and `next` says whether there are more.
         */
        get: operations["ListCurrentEmployments"];
        put?: never;
        /**
         * Fetches a person's current employment from the Mexican institution
         * @description Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for current employments.
         */
        post: operations["RetrieveCurrentEmployments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mx/current-employments/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored current employment by id */
        get: operations["getCurrentEmploymentDetails"];
        put?: never;
        post?: never;
        /** Deletes one stored current employment */
        delete: operations["deleteCurrentEmployment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/owners/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the account owners that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the owners are in `results`, and `next` says whether there are more.
         */
        get: operations["ListOwners"];
        put?: never;
        /**
         * Fetches the owners of a link from the institution
         * @description Brazil's Open Finance allows 8 of these a month for each CPF or CNPJ.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         */
        post: operations["RetrieveOwners"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes an owner retrieval after an MFA challenge
         * @description Answers with an array of owners, as the retrieval would have.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchOwners"];
        trace?: never;
    };
    "/api/owners/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored owner by id */
        get: operations["DetailOwner"];
        put?: never;
        post?: never;
        /** Deletes one stored owner */
        delete: operations["DestroyOwner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recurring-expenses/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the recurring expenses that Belvo has computed and stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the recurring expenses are in `results`, and `next` says whether there are more.
         */
        get: operations["ListRecurringExpenses"];
        put?: never;
        /**
         * Computes the recurring expenses of a link from its transactions
         * @description Looks at up to 365 days, as far as the institution goes back.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         */
        post: operations["RetrieveRecurringExpenses"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes a recurring expense computation after an MFA challenge
         * @description Answers with an array of recurring expenses, as the first request would have.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchRecurringExpenses"];
        trace?: never;
    };
    "/api/recurring-expenses/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored recurring expense by id */
        get: operations["DetailRecurringExpense"];
        put?: never;
        post?: never;
        /** Deletes one stored recurring expense */
        delete: operations["DestroyRecurringExpense"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/risk-insights/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the risk insights that Belvo has computed and stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the risk insights are in `results`, and `next` says whether there are more.
         */
        get: operations["ListRiskInsights"];
        put?: never;
        /**
         * Computes risk insights for a link
         * @description Amounts are in the currency of the account, which the account itself names.
         *
         *     Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
         */
        post: operations["RetrieveRiskInsights"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes a risk insights computation after an MFA challenge
         * @description According to the official description this answers with an array, although the request it continues answers with a single object. Accept both.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchRiskInsights"];
        trace?: never;
    };
    "/api/risk-insights/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored set of risk insights by id */
        get: operations["DetailRiskInsights"];
        put?: never;
        post?: never;
        /** Deletes one stored set of risk insights */
        delete: operations["DestroyRiskInsights"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-compliance-status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tax compliance statuses that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the tax compliance statuses are in `results`, and `next` says whether there are more.
         */
        get: operations["ListTaxComplianceStatus"];
        put?: never;
        /**
         * Fetches the tax compliance status of a link from the SAT
         * @description Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for tax compliance statuses.
         */
        post: operations["RetrieveTaxComplianceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-compliance-status/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored tax compliance status by id */
        get: operations["DetailTaxComplianceStatus"];
        put?: never;
        post?: never;
        /** Deletes one stored tax compliance status */
        delete: operations["DestroyTaxComplianceStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-retentions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tax retentions that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the tax retentions are in `results`, and `next` says whether there are more.
         */
        get: operations["ListTaxRetentions"];
        put?: never;
        /**
         * Fetches the tax retentions of a link between two dates from the SAT
         * @description A period yields at most 500 of them, so ask for shorter periods when you reach that number.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for tax retentions.
         */
        post: operations["RetrieveTaxRetentions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-retentions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored tax retention by id */
        get: operations["DetailTaxRetentions"];
        put?: never;
        post?: never;
        /** Deletes one stored tax retention */
        delete: operations["DestroyTaxRetention"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-returns/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tax returns that Belvo has stored
         * @description Yearly and monthly returns come mixed and have different shapes.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the tax returns are in `results`, and `next` says whether there are more.
         */
        get: operations["ListTaxReturns"];
        put?: never;
        /**
         * Fetches the yearly or monthly tax returns of a link from the SAT
         * @description `type` decides: `yearly` takes `year_from` and `year_to`, `monthly` takes `date_from` and `date_to`.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for tax returns.
         */
        post: operations["RetrieveTaxReturns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-returns/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored tax return by id */
        get: operations["DetailTaxReturn"];
        put?: never;
        post?: never;
        /** Deletes one stored tax return */
        delete: operations["DestroyTaxReturn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Mexican tax statuses that Belvo has stored
         * @description Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the tax statuses are in `results`, and `next` says whether there are more.
         */
        get: operations["ListTaxStatus"];
        put?: never;
        /**
         * Fetches the tax status of a link from the SAT
         * @description Can take five minutes, as the institution may be asked, so let your timeout be longer than that. The answer is a single object, neither an array nor a page. It is stored and the status is 201, unless you send `save_data: false` (status 200).
         *
         *     A 428 is declared but no way to resume it: there is no PATCH for tax statuses.
         */
        post: operations["RetrieveTaxStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tax-status/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored Mexican tax status by id */
        get: operations["DetailTaxStatus"];
        put?: never;
        post?: never;
        /** Deletes one stored Mexican tax status */
        delete: operations["DestroyTaxStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a token that opens the Belvo widget for one end user
         * @description The body repeats the API keys as `id` and `password`: make this call on a server and keep the body out of logs. Ask for a new token each time; `access` is said to last ten minutes and to end once a link has been made. The bodies for update mode and for consent management that Belvo's guides show are not part of the official description.
         */
        post: operations["GenerateWidgetAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the transactions that Belvo has stored for a link
         * @description To select a period use `value_date__range` or its siblings. `date_from` and `date_to` belong to the retrieval only: a list ignores parameters that it does not know and returns every row.
         *
         *     `link` is required: there is no list over all links.
         *
         *     Reads what Belvo has stored and asks nothing of the institution. Until the `historical_update` webhook has come, pages may be empty or incomplete.
         *
         *     The answer is a page: the transactions are in `results`, and `next` says whether there are more.
         */
        get: operations["ListTransactions"];
        put?: never;
        /**
         * Fetches the transactions of a link between two dates from the institution
         * @description `date_from` and `date_to` are required, at most 365 days apart. How far back an institution goes varies; you get what it has. More than 2000 transactions in an account's month often end in a timeout (408): ask for shorter spans. In Brazil's Open Finance each CPF or CNPJ allows 8 of these a month, or 240 that cover fewer than six days.
         *
         *     Asks the institution now and waits for it, which can take five minutes, so let your timeout be longer than that. The answer is a plain array, not a page: there is no `results`. The data is stored and the status is 201, unless you send `save_data: false` (status 200). Do not repeat it blindly: six failed requests turn a link `invalid`.
         *
         *     With `X-Belvo-Request-Mode: async` the answer is a 202 with a `request_id` instead, and a webhook with the same id reports the result.
         */
        post: operations["RetrieveTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resumes a transaction retrieval after an MFA challenge
         * @description Answers with an array of transactions, as the retrieval would have.
         *
         *     Continues a request that was answered with a 428. Send its `session` and `link`, and the `token` that the end user received; leave `token` out if the user confirms on another device. A wrong token brings a new 428 with a new session (seen in the sandbox). After the session's `expiry` the answer is `session_expired` and the first request has to be made again.
         */
        patch: operations["PatchTransactions"];
        trace?: never;
    };
    "/api/transactions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one stored transaction by id */
        get: operations["DetailTransaction"];
        put?: never;
        post?: never;
        /**
         * Deletes one stored transaction
         * @description At most five of these deletions are allowed each minute; more are answered with 429.
         */
        delete: operations["DestroyTransaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/bank-accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the bank accounts registered for payments
         * @description The answer is a page: the bank accounts are in `results`, and `next` says whether there are more.
         *
         *     Answers come in the first version's shape unless the version header asks for the second.
         */
        get: operations["ListBankAccountBrazil"];
        put?: never;
        /**
         * Registers a bank account for payments to come from or go to
         * @description The version header changes the shape of the body as well as that of the answer. A Pix key or account number that is registered already is refused with `already_exists`: find it with the list instead.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     No idempotency key is described for this operation. When the outcome of a request is unknown, look the bank account up before sending it again.
         */
        post: operations["RegisterBankAccountBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/bank-accounts/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one registered bank account by id
         * @description Answers come in the first version's shape unless the version header asks for the second.
         */
        get: operations["DetailBankAccountBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/charges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists all charges, whatever payment they belong to
         * @description The answer is a page: the charges are in `results`, and `next` says whether there are more.
         */
        get: operations["ListAllChargesBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/charges/{charge_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one charge by its id alone
         * @description Answers come in the first version's shape unless the version header asks for the second.
         */
        get: operations["DetailChargeBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/customers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your payment customers
         * @description The answer is a page: the customers are in `results`, and `next` says whether there are more.
         *
         *     Answers come in the first version's shape unless the version header asks for the second.
         */
        get: operations["ListCustomersBrazil"];
        put?: never;
        /**
         * Registers a person or company as a payment customer
         * @description The version header changes the shape of the body as well as that of the answer.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     No idempotency key is described for this operation. When the outcome of a request is unknown, look the customer up before sending it again.
         */
        post: operations["CreateCustomerBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/customers/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one payment customer by id
         * @description Answers come in the first version's shape unless the version header asks for the second.
         */
        get: operations["DetailCustomerBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/enrollments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the devices enrolled for biometric Pix
         * @description The answer is a page: the enrollments are in `results`, and `next` says whether there are more.
         */
        get: operations["ListEnrollmentsBrazil"];
        put?: never;
        /**
         * Starts the enrollment of an end user's device for biometric Pix
         * @description The customer has to exist before.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     No idempotency key is described for this operation. When the outcome of a request is unknown, look the enrollment up before sending it again.
         */
        post: operations["CreateEnrollmentBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/enrollments/complete-redirection/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Completes a device enrollment after the institution has redirected the end user
         * @description Pass on what the callback URL carried, be it a success or an error. A 200 is no proof of success: look at `status`, which may be `FAILED` with a `status_reason_code`.
         *
         *     There is no sandbox for payments: this happens in production.
         */
        post: operations["CompleteEnrollmentRedirectionBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/enrollments/{enrollment_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one device enrollment by id */
        get: operations["DetailEnrollmentBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/institutions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the Brazilian institutions that payers can pay from
         * @description The answer is a page: the payment institutions are in `results`, and `next` says whether there are more.
         */
        get: operations["ListPaymentInstitutionsBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your payment authorizations
         * @description The answer is a page: the payment authorizations are in `results`, and `next` says whether there are more.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        get: operations["ListPaymentAuthorizationsBrazil"];
        put?: never;
        /**
         * Creates a payment authorization for the payer to confirm
         * @description `payment_method` decides what is authorized: `PIX_OF_IMMEDIATE` for one payment now, `PIX_OF_SCHEDULED` for one later. The payer confirms it at the institution; a webhook with the status `AUTHORIZED` says so.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     No idempotency key is described for this operation. When the outcome of a request is unknown, look the payment authorization up before sending it again.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        post: operations["CreatePaymentAuthorizationBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/{payment_authorization_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one payment authorization by id
         * @description Belvo still calls this "coming soon"; details may change.
         */
        get: operations["DetailPaymentAuthorizationBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/{payment_authorization_id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a payment authorization
         * @description Until 22:00:00 (GMT-3) on the eve of the next charge this stops that charge too. Later the authorization ends all the same, yet that charge still goes through. A webhook confirms the cancellation.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        post: operations["CancelPaymentAuthorizationBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/{payment_authorization_id}/charges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the charges of one payment authorization
         * @description The answer is a page: the charges are in `results`, and `next` says whether there are more.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        get: operations["ListPaymentAuthorizationChargesBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one charge of a payment authorization
         * @description Belvo still calls this "coming soon"; details may change.
         */
        get: operations["DetailPaymentAuthorizationChargeBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a scheduled charge of a payment authorization
         * @description Possible until 22:00:00 (GMT-3) on the eve of the charge; later the API answers with an error and the payment goes through. A webhook confirms the cancellation.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        post: operations["CancelPaymentAuthorizationChargeBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-authorizations/{payment_authorization_id}/charges/{charge_id}/retry/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries a failed charge of a payment authorization again
         * @description `date` in the body is the day of the new attempt, tomorrow at the earliest. The answer is a charge; whether it has an id of its own is not documented.
         *
         *     There is no sandbox for payments: this happens in production.
         *
         *     No idempotency key is described for this operation. When the outcome of a request is unknown, look the charge up before sending it again.
         *
         *     Belvo still calls this "coming soon"; details may change.
         */
        post: operations["RetryPaymentAuthorizationChargeBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-intents/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your payment intents
         * @description The answer is a page: the payment intents are in `results`, and `next` says whether there are more.
         */
        get: operations["ListPaymentIntentsBrazil"];
        put?: never;
        /**
         * Creates a payment intent, the start of a payment by Open Finance or Pix
         * @description Send a `Belvo-Idempotency-Key` and keep it for every repetition, or a lost answer may become a second payment. An intent paid to a Pix key has to be completed afterwards by `PATCH` on the intent. The redirect URL that the answer leads to lasts about five minutes and is for the payer's browser alone: do not fetch it, and do not open it in a webview or frame.
         *
         *     There is no sandbox for payments: this happens in production.
         */
        post: operations["CreatePaymentIntentBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-intents/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns one payment intent by id
         * @description `status` and `payment_method_information` say where the payment stands. `next_step`, which older code reads, is called deprecated by Belvo.
         */
        get: operations["DetailPaymentIntentBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Completes a payment intent with the details still missing and confirms it
         * @description There is no sandbox for payments: this happens in production.
         *
         *     No idempotency key is described for this operation. When the outcome of a request is unknown, look the payment intent up before sending it again.
         */
        patch: operations["PatchPaymentIntentBrazil"];
        trace?: never;
    };
    "/payments/br/payment-intents/{id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a scheduled one-off payment intent
         * @description Possible until 23:59:00 (GMT-3) on the eve of the payment; later, or when it is not scheduled, the answer is `cancellation_error`. A webhook confirms the cancellation.
         *
         *     There is no sandbox for payments: this happens in production.
         */
        post: operations["CancelPaymentIntentBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-intents/{payment_intent_id}/charges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the charges of one payment intent
         * @description The answer is a page: the charges are in `results`, and `next` says whether there are more.
         */
        get: operations["ListChargesBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one charge of a payment intent */
        get: operations["DetailChargesBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/payment-intents/{payment_intent_id}/charges/{charge_id}/cancel/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels a scheduled charge of a payment intent
         * @description Possible until 23:59:00 (GMT-3) on the eve of the payment. A webhook confirms the cancellation.
         *
         *     There is no sandbox for payments: this happens in production.
         */
        post: operations["CancelChargeBrazil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/token/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Creates a token that opens the biometric Pix widget
         * @description Unlike the token for the data widget it takes no keys in the body.
         *
         *     There is no sandbox for payments: this happens in production.
         */
        post: operations["GeneratePaymentWidgetAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/transactions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists your payment transactions
         * @description The answer is a page: the payment transactions are in `results`, and `next` says whether there are more.
         */
        get: operations["ListPaymentTransactionsBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/br/transactions/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Returns one payment transaction by id */
        get: operations["DetailPaymentTransactionsBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A field of a payments request is missing or has a wrong value. */
        "400_validation_error": {
            code?: "already_exists"
              | "already_registered"
              | "blank"
              | "cancellation_error"
              | "does_not_exist"
              | "idempotency_key_invalid"
              | "invalid"
              | "invalid_choice"
              | "max_decimal_places"
              | "max_digits"
              | "max_length"
              | "min_length"
              | "min_value"
              | "not_a_list"
              | "null"
              | "parse_error"
              | "required"
              | "validation_error" | (string & {});
            /** @description Name of the field that is wrong. Present only when one is to blame. */
            field?: string | null;
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The product is not enabled for your keys. */
        AccessToResourceDenied: {
            code?: "access_to_production_denied"
              | "access_to_resource_denied"
              | "forbidden_by_host"
              | "permission_denied"
              | "quota_limit_reached" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The balances of an account when it was collected. */
        AccountBalanceOpenFinanceBrazil: {
            /**
             * Format: float
             * @description What the institution has invested by agreement with the owner.
             */
            automatically_invested?: number;
            /**
             * Format: float
             * @description What can still be used. Differs from `current` by pending movements, or is the credit that is left.
             */
            available?: number | null;
            /**
             * Format: float
             * @description What is held back by pending movements.
             */
            blocked?: number;
            /**
             * Format: float
             * @description For checking and savings accounts the balance; for a credit card what has been spent in the current billing period.
             */
            current: number | null;
        };
        AccountCreditDataCardsOpenFinanceBrazil: {
            identification_number: string;
            is_multiple: boolean;
        };
        AccountCreditDataLimitsOpenFinanceBrazil: {
            /** Format: float */
            available_amount: number;
            consolidation_type: string;
            /** Format: float */
            credit_limit: number | null;
            identification_number: string | null;
            is_limit_flexible: boolean;
            line_name: string | null;
            line_name_additional_info: string | null;
            type: components["schemas"]["EnumCreditCardLimitType"];
            /** Format: float */
            used_amount: number | null;
        };
        AccountCreditDataOpenFinanceBrazil: {
            cards?: components["schemas"]["AccountCreditDataCardsOpenFinanceBrazil"][];
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** Format: float */
            credit_limit: number | null;
            /** Format: date */
            cutting_date?: string | null;
            /** Format: float */
            interest_rate?: number | null;
            /** @deprecated */
            last_payment_date?: string | null;
            limits?: components["schemas"]["AccountCreditDataLimitsOpenFinanceBrazil"][];
            /** Format: float */
            minimum_payment?: number | null;
            /** @deprecated */
            monthly_payment?: number | null;
            network?: components["schemas"]["EnumAccountCreditCardNetwork"];
            network_additional_info?: string | null;
            next_payment_date?: string | null;
            /** Format: float */
            no_interest_payment?: number | null;
        } | null;
        AccountLoanDataBalloonPaymentsOpenFinanceBrazil: {
            /** Format: float */
            amount: number | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string | null;
            /**
             * Format: date
             * @description Day by which it has to be paid or falls due.
             */
            due_date: string | null;
        } | null;
        AccountLoanDataCollateralsOpenFinanceBrazil: {
            /** Format: float */
            amount: number;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            subtype: string;
            type: string;
        } | null;
        AccountLoanDataContractedChargesOpenFinanceBrazil: {
            info?: string | null;
            /** Format: float */
            rate?: number | null;
            type?: components["schemas"]["EnumAccountLoanDataContractedChargeType"];
        } | null;
        AccountLoanDataFeesOpenFinanceBrazil: {
            code: string;
            fee_charge: components["schemas"]["EnumAccountLoanDataFeeCharge"];
            fee_charge_type: components["schemas"]["EnumAccountLoanDataFeeChargeType"];
            name: string;
            /** Format: float */
            rate: number | null;
            type: components["schemas"]["EnumAccountLoanDataFeeType"];
            /** Format: float */
            value: number | null;
        } | null;
        AccountLoanDataInterestRateDataOpenFinanceBrazil: {
            additional_info: string | null;
            calculation_base: string;
            /** Format: float */
            post_fixed_rate: number;
            /** Format: float */
            pre_fixed_rate: number;
            rate_type: components["schemas"]["EnumAccountLoanDataInterestRateDataRateType"];
            reference_index_info: string | null;
            reference_index_subtype: string | null;
            reference_index_type: components["schemas"]["EnumAccountLoanDataInterestRateDataReferenceIndexType"];
            tax_type: components["schemas"]["EnumAccountLoanDataInterestRateDataTaxType"];
            type?: components["schemas"]["EnumAccountLoanDataInterestRateType"];
        } | null;
        AccountLoanDataInterestRateOpenFinanceBrazil: {
            interest_rate_data: components["schemas"]["AccountLoanDataInterestRateDataOpenFinanceBrazil"];
            name: string | null;
            type: components["schemas"]["EnumAccountLoanDataInterestRateType"];
            /** Format: float */
            value: number | null;
        };
        AccountLoanDataOpenFinanceBrazil: {
            amortization_schedule: string;
            amortization_schedule_info: string | null;
            balloon_payments: components["schemas"]["AccountLoanDataBalloonPaymentsOpenFinanceBrazil"][] | null;
            collaterals: components["schemas"]["AccountLoanDataCollateralsOpenFinanceBrazil"][] | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            consignee_id: string | null;
            /** Format: float */
            contract_amount: number | null;
            /** Format: date */
            contract_end_date: string | null;
            contract_number: string | null;
            contract_remaining_frequency: components["schemas"]["EnumAccountLoanDataContractRemainingFrequency"];
            /** Format: int32 */
            contract_remaining_total: number | null;
            /** Format: date */
            contract_start_date: string;
            contracted_charges?: components["schemas"]["AccountLoanDataContractedChargesOpenFinanceBrazil"][] | null;
            /** @deprecated */
            credit_limit: number | null;
            /** @deprecated */
            cutting_date: string | null;
            /** @deprecated */
            cutting_day: string | null;
            disbursement_dates: (string | null)[] | null;
            fees: components["schemas"]["AccountLoanDataFeesOpenFinanceBrazil"][] | null;
            /** Format: date */
            first_installment_due_date: string | null;
            installment_frequency: components["schemas"]["EnumAccountLoanDataInstallmentFrequency"];
            installment_frequency_info: string | null;
            installments_contract_term_frequency: components["schemas"]["EnumAccountsLoanDataContractInstallmentFrequency"];
            /** @deprecated */
            interest_rate: number | null;
            interest_rates: components["schemas"]["AccountLoanDataInterestRateOpenFinanceBrazil"][];
            /** @deprecated */
            last_payment_date: string | null;
            /** @deprecated */
            last_period_balance: number | null;
            /** @deprecated */
            limit_day: string | null;
            loan_code: string;
            loan_type: string;
            /** Format: float */
            monthly_payment: number | null;
            /** @deprecated */
            no_interest_payment: number | null;
            /** Format: int32 */
            number_of_installments_outstanding: number | null;
            /** Format: int32 */
            number_of_installments_paid: number | null;
            /** Format: int32 */
            number_of_installments_past_due: number | null;
            /** Format: int32 */
            number_of_installments_total: number | null;
            /** Format: float */
            outstanding_balance: number | null;
            /** Format: float */
            outstanding_principal: number | null;
            payment_day: string | null;
            /** Format: float */
            principal: number | null;
            settlement_date: string | null;
            /** Format: float */
            total_effective_cost: number | null;
        } | null;
        /** @description A checking or savings account, credit card or loan. */
        AccountOpenFinanceBrazil: {
            /** @description Branch number of the bank account (agência). */
            agency: string | null;
            /** @description The balances of an account when it was collected. */
            balance: components["schemas"]["AccountBalanceOpenFinanceBrazil"];
            /** @description How to count the balance, an `ASSET` for the owner or a `LIABILITY` against the owner. The numbers themselves do not tell. */
            balance_type: string | null;
            /** @description Kind of account in Belvo's terms, such as `CHECKING_ACCOUNT` or `CREDIT_CARD`. The `type` is in the institution's. */
            category: components["schemas"]["EnumAccountCategoryOpenFinance"];
            /** @description Check digit of the number beside it. */
            check_digit: string | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Limits and cards, for credit card accounts. */
            credit_data: components["schemas"]["AccountCreditDataOpenFinanceBrazil"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            /** @description Always null for Open Finance in Brazil. */
            funds_data: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description The institution that holds the account. */
            institution: components["schemas"]["InstitutionAccount"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification: string;
            /** @description When Belvo last got through to the institution. */
            last_accessed_at: components["schemas"]["last_accessed_at"];
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            /** @description Terms and outstanding amounts, for loans. */
            loan_data: components["schemas"]["AccountLoanDataOpenFinanceBrazil"];
            /** @description Name of the account at the institution. */
            name: string | null;
            /** @description Account number at the institution. */
            number: string | null;
            overdraft?: components["schemas"]["AccountOverdraftOpenFinanceBrazil"];
            /** @description What `public_identification_value` is, for instance `AGENCY/ACCOUNT`. */
            public_identification_name: string | null;
            /** @description The number by which others know the account. */
            public_identification_value: string | null;
            subtype: string;
            /** @description Kind of account in the institution's own words. */
            type: string;
        };
        AccountOverdraftOpenFinanceBrazil: {
            /** Format: float */
            arranged: number;
            /** Format: float */
            unarranged: number;
            /** Format: float */
            used: number;
        } | null;
        /** @description What one account held when it was asked. */
        BalanceOFDA: {
            /** Format: uuid */
            account_id: string;
            account_internal_identification: string;
            /** Format: float */
            automatically_invested: number;
            /** Format: float */
            available: number;
            /** Format: float */
            blocked: number;
            /**
             * Format: date-time
             * @description When Belvo fetched this from the institution.
             */
            collected_at: string;
            /**
             * Format: date-time
             * @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`.
             */
            created_at: string;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            /**
             * Format: uuid
             * @description Belvo's id for this object.
             */
            id: string;
            /** Format: date-time */
            last_updated_at: string;
            /**
             * Format: uuid
             * @description Id of the link that this belongs to.
             */
            link: string;
        };
        BankAccountDetailsOfpi: {
            /** @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`. */
            account_type: components["schemas"]["EnumBankAccountPixAccountTypeOfpi"];
            /** @description Branch number of the bank account (agência). */
            agency: string;
            number: string;
        };
        BankAccountDetailsOpenFinance: {
            /** @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`. */
            account_type: components["schemas"]["EnumBankAccountPixAccountTypeOfpi"];
            /** @description Branch number of the bank account (agência). */
            agency: string;
            country: components["schemas"]["EnumPaymentsCountry"];
            number: string;
        };
        BankAccountDetailsOpenFinancePix: {
            country: components["schemas"]["EnumPaymentsCountry"];
            /** @description The Pix key paid to: e-mail address, telephone number, CPF, CNPJ or random key. */
            pix_key: string;
        };
        /** Format: uuid */
        BankAccountId: string;
        BankAccountObject: {
            details: {
                /**
                 * @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`.
                 * @enum {string}
                 */
                account_type: "CHECKINGS" | "SAVINGS" | "PAYMENTS";
                /** @description Branch number of the bank account (agência). */
                agency: string;
                /** Format: uuid */
                institution: string;
                number: string;
            };
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                identifier: string;
                name: string;
            };
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: components["schemas"]["metadata__payments"];
        };
        /** @description A registered bank account, in the first version of the payments API. */
        BankAccountOfpiResponse: {
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by: components["schemas"]["created_by"];
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer: string | null;
            details: components["schemas"]["BankAccountDetailsOfpi"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            holder: components["schemas"]["HolderResponseOfpiIndividual"] | components["schemas"]["HolderResponseOfpiBusiness"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** Format: uuid */
            institution: string | null;
        };
        /** @description A registered bank account, in the second version of the payments API. */
        BankAccountV2: {
            active: boolean;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            details: {
                /**
                 * @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`.
                 * @enum {string}
                 */
                account_type: "CHECKINGS" | "SAVINGS" | "PAYMENTS";
                /** @description Branch number of the bank account (agência). */
                agency: string;
                /** Format: uuid */
                institution: string;
                number: string;
            };
            /** @description An identifier of your own. Put no personal data in it. */
            external_id: components["schemas"]["external_id__payments"];
            holder: {
                /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                identifier: string;
                name: string;
            };
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata: components["schemas"]["metadata__payments"];
            /** @description When this last changed at Belvo. */
            updated_at: components["schemas"]["updated_at"];
        };
        BeneficiaryBankAccountOfpi: {
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by: components["schemas"]["created_by"];
            details?: components["schemas"]["BankAccountDetailsOpenFinance"] | components["schemas"]["BankAccountDetailsOpenFinancePix"];
            holder: components["schemas"]["HolderResponseOfpi"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            institution: components["schemas"]["paymentInstitution"];
        };
        /** @description A credit card statement. */
        Bill: {
            /** @description A checking or savings account, credit card or loan. */
            account?: components["schemas"]["AccountOpenFinanceBrazil"] | null;
            bill_name?: string | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string | null;
            /**
             * Format: date
             * @description Day by which it has to be paid or falls due.
             */
            due_date?: string | null;
            finance_charges?: components["schemas"]["BillFinanceCharges"][];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification?: string | null;
            is_installment?: boolean | null;
            /** Format: float */
            minimum_amount?: number | null;
            payments?: components["schemas"]["BillPayments"][];
            /** Format: float */
            total_amount?: number | null;
        };
        BillFinanceCharges: {
            additional_info?: string | null;
            /** Format: float */
            amount?: number | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string | null;
            type?: components["schemas"]["EnumBillFinanceChargeType"];
        };
        BillPayments: {
            /** Format: float */
            amount?: number | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string | null;
            /** Format: date */
            payment_date?: string | null;
            payment_mode?: components["schemas"]["EnumBillPaymentPaymentMode"];
            type?: components["schemas"]["EnumBillPaymentType"];
        };
        /** @description Body of a token request for the biometric Pix widget. */
        BiometricPaymentWidgetRequest: {
            use_cases: ("ENROLLMENT" | "PAYMENT_INTENT")[];
            /** @description How the widget looks, where it leads and what it asks for. */
            widget: {
                /** @description Name, logo and colours shown in the widget. */
                branding: components["schemas"]["BrandingBiometricWidget"];
                /** @description Where the widget sends the end user afterwards. */
                callback_urls: components["schemas"]["CallbackUrlsBiometricPaymentWidget"];
                enrollment?: components["schemas"]["EnrollmentBiometricPaymentWidget"];
                payment_intent?: components["schemas"]["PaymentIntentBiometricWidget"];
                theme?: components["schemas"]["ThemeBiometricWidget"][];
                top_tier_institutions?: ("nubank_retail"
                  | "inter_retail"
                  | "picpay_retail"
                  | "mercadopago_retail"
                  | "itau_retail"
                  | "santander_retail"
                  | "c6_retail"
                  | "bradesco_retail"
                  | "banco_do_brasil_retail"
                  | "sicredi_retail"
                  | "btg_retail"
                  | "caixa_retail"
                  | "pan_retail"
                  | "pagseguro_retail")[];
            };
        };
        BrandingBiometricWidget: {
            /**
             * @default LIGHT
             * @enum {string}
             */
            color_scheme?: "LIGHT" | "DARK";
            company_name: string;
        };
        BrokerNote: {
            broker_note_number: string;
            /** Format: float */
            brokerage_fee: number;
            /** Format: float */
            clearing_custody_fee: number;
            /** Format: float */
            clearing_registration_fee: number;
            /** Format: float */
            clearing_settlement_fee: number;
            /** Format: float */
            gross_value: number;
            /** Format: float */
            income_tax: number;
            /** Format: float */
            net_value: number;
            /** Format: float */
            stock_exchange_asset_trade_notice_fee: number;
            /** Format: float */
            stock_exchange_fee: number;
            /** Format: float */
            taxes: number;
        } | null;
        CallbackUrlsBiometricPaymentWidget: {
            exit: string;
            success: string;
        };
        /** @description New settings for a link. Only the change from `single` to `recurrent` starts a (billed) historical update. */
        ChangeAccessMode: {
            /** @description `single` collects once, `recurrent` keeps the data up to date. */
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: string[];
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
        };
        /** @description A debit under a payment intent to a bank account. */
        ChargeBrazil: {
            amount: string | null;
            /**
             * Format: uuid
             * @description Who is paid.
             */
            beneficiary: string;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by?: components["schemas"]["created_by"];
            /**
             * @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`.
             * @enum {string}
             */
            currency?: "BRL";
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer?: string;
            description?: string;
            /** @description Why the payment failed, as a lower-case code. The list of codes is not published. */
            failure_code: string | null;
            /** @description Why the payment failed, in words. */
            failure_message: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata: {
                [key: string]: unknown;
            };
            payer_information?: components["schemas"]["ChargePayerInformation"];
            /** Format: uuid */
            payment_intent?: string;
            /** @description What is known about the way to pay. */
            payment_method_details: components["schemas"]["ChargePaymentMethodDetailsOfpi"];
            /** @description How the payment is, or was, carried out. */
            payment_method_information: components["schemas"]["PaymentMethodInformationOfpi"];
            /** @enum {string} */
            payment_method_type?: "open_finance";
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
            /** @enum {string} */
            status: "CANCELED"
        | "PENDING"
        | "SCHEDULED"
        | "SUCCEEDED"
        | "FAILED"
        | "PARTIAL"
        | "CREATED";
            transactions?: components["schemas"]["paymentTransaction"][];
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at: string | null;
        };
        /** @description A debit under a payment intent to a Pix key. */
        ChargeBrazilPix: {
            amount: string | null;
            /**
             * Format: uuid
             * @description Who is paid.
             */
            beneficiary: string | null;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by?: components["schemas"]["created_by"];
            /**
             * @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`.
             * @enum {string}
             */
            currency?: "BRL";
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer?: string;
            description?: string;
            /** @description Why the payment failed, as a lower-case code. The list of codes is not published. */
            failure_code: string | null;
            /** @description Why the payment failed, in words. */
            failure_message: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata: {
                [key: string]: unknown;
            };
            payer_information?: components["schemas"]["ChargePayerInformation"];
            /** Format: uuid */
            payment_intent?: string;
            /** @description What is known about the way to pay. */
            payment_method_details: components["schemas"]["ChargePaymentMethodDetailsPix"];
            /** @description How the payment is, or was, carried out. */
            payment_method_information: components["schemas"]["PaymentMethodInformationPixKeysConfirmed"];
            /** @enum {string} */
            payment_method_type?: "open_finance";
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
            /** @enum {string} */
            status: "CANCELED"
        | "PENDING"
        | "SCHEDULED"
        | "SUCCEEDED"
        | "FAILED"
        | "PARTIAL"
        | "CREATED";
            transactions?: unknown;
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at: string | null;
        };
        ChargePayerInformation: {
            bank_account?: {
                /** @description Branch number of the bank account (agência). */
                agency?: string;
                /** Format: uuid */
                institution_id?: string;
                number?: string;
                type?: string;
            };
        };
        ChargePaymentMethodDetailsOfpi: {
            open_finance?: components["schemas"]["ChargePaymentMethodDetailsOfpiContent"];
        };
        ChargePaymentMethodDetailsOfpiContent: {
            /**
             * Format: uuid
             * @description The bank account that is paid to, in most schemas by its Belvo id.
             */
            beneficiary_bank_account?: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution?: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule"];
        };
        ChargePaymentMethodDetailsPix: {
            open_finance?: components["schemas"]["ChargePaymentMethodDetailsPixContent"];
        };
        ChargePaymentMethodDetailsPixContent: {
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution?: string;
            /** @description The Pix key paid to: e-mail address, telephone number, CPF, CNPJ or random key. */
            pix_key?: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule"];
        };
        /** @description A debit under a payment authorization. */
        ChargeV2: {
            amount?: string | null;
            /** @description Who is paid. */
            beneficiary?: {
                bank_account?: {
                    details?: {
                        /** @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`. */
                        account_type?: string;
                        /** @description Branch number of the bank account (agência). */
                        agency?: string;
                        code?: string;
                        /** Format: uuid */
                        institution?: string;
                        number?: string;
                    };
                    holder?: {
                        /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                        identifier?: string;
                        name?: string;
                    };
                    /**
                     * Format: uuid
                     * @description Belvo's id for this object.
                     */
                    id?: string;
                };
            };
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** Format: date */
            date?: string | null;
            /** @description Id of the payment in the Pix network. */
            end_to_end_id?: string | null;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: components["schemas"]["metadata__payments"];
            /**
             * Format: uuid
             * @description Absolute URL of the next page, filters included; null on the last one. Check its host before you send credentials there.
             */
            next?: string | null;
            /** @description Who pays. */
            payer?: {
                bank_account?: {
                    details?: {
                        /** @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`. */
                        account_type?: string;
                        /** @description Branch number of the bank account (agência). */
                        agency?: string;
                        code?: string;
                        /** Format: uuid */
                        institution?: string;
                        number?: string;
                    };
                    holder?: {
                        /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                        identifier?: string;
                    };
                };
            };
            /**
             * Format: uuid
             * @description Absolute URL of the page before; null on the first one.
             */
            previous?: string | null;
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
            /** @enum {string} */
            status?: "PENDING" | "SCHEDULED" | "SETTLED" | "CANCELED" | "FAILED" | "SUCCEEDED";
            /** @description Why it has this status, as one of Belvo's upper-case codes. */
            status_reason_code?: ("ACCOUNT_NOT_ALLOWED"
              | "AMOUNT_OVER_LIMIT"
              | "AUTHORIZATION_EXPIRED"
              | "BANK_USER_MISMATCH"
              | "BENEFICIARY_ACCOUNT_BLOCKED"
              | "BENEFICIARY_ACCOUNT_CLOSED"
              | "BENEFICIARY_ACCOUNT_ERROR"
              | "BENEFICIARY_ACCOUNT_NUMBER_INVALID"
              | "BENEFICIARY_ACCOUNT_TYPE_INVALID"
              | "BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED"
              | "BENEFICIARY_BANK_REJECTED_CHARGE"
              | "BENEFICIARY_CANCELLED_RECURRING_PAYMENT"
              | "BENEFICIARY_IDENTIFIER_INVALID"
              | "BENEFICIARY_IDENTIFIER_MISMATCH"
              | "BENEFICIARY_REVOKED_AUTHORIZATION"
              | "CANCELLATION_NOT_ALLOWED_CHARGE"
              | "CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION"
              | "CANCELLED_WHILE_PENDING"
              | "CANCELLED_WHILE_SCHEDULED"
              | "CHARGE_EXCEEDS_AUTHORIZED_AMOUNT"
              | "CHARGE_PERIOD_LIMIT_REACHED"
              | "CHARGE_SETTLEMENT_FAILED"
              | "CHARGE_SETTLEMENT_TIMEOUT"
              | "DUPLICATE_BENEFICIARY_CHARGE"
              | "FRAUD_SUSPECTED"
              | "IDENTIFIER_MISMATCH"
              | "INSUFFICIENT_FUNDS"
              | "INSUFFICIENT_PERMISSION"
              | "INVALID_AMOUNT_QRCODE"
              | "INVALID_CHARGE"
              | "INVALID_PAYMENT_AUTHORIZATION"
              | "NO_REASON_PROVIDED"
              | "OPEN_FINANCE_NETWORK_FAILURE"
              | "OUTSIDE_ALLOWED_TIMEFRAME"
              | "PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION"
              | "PAYER_ACCOUNT_TIMEOUT_ERROR"
              | "PAYER_BLOCKED_BY_REGULATORY_REASON"
              | "PAYER_REVOKED_AUTHORIZATION"
              | "PAYMENT_CONSENT_MISMATCH"
              | "PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED"
              | "PAYMENT_REFUSED_BY_HOLDER"
              | "PAYMENT_SCHEDULING_FAILURE"
              | "REJECTED_UNKNOWN"
              | "REVOKED_PAYMENT_AUTHORIZATION"
              | "REVOKED_UNKNOWN"
              | "SAME_ORIGIN_DESTINATION_ACCOUNTS"
              | "SETTLEMENT_LIMIT_REACHED"
              | "SYSTEM_ERROR"
              | "UNEXPECTED_ERROR"
              | "USER_DAILY_LIMIT_REACHED"
              | "USER_PERIOD_LIMIT_REACHED"
              | "USER_REJECTED" | (string & {})) | null;
            status_reason_message?: string | null;
            /** Format: date-time */
            status_updated_at?: string | null;
        };
        ClassificationDetails: {
            category?: string | null;
            class?: string | null;
            subclass?: string | null;
        } | null;
        /** @description No account is left under the consent. A new consent is needed, not new API keys. */
        ConsentWithoutAccountsError: {
            code?: "consent_without_accounts" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description A permission that an end user gave in Brazil's Open Finance network. */
        Consents: {
            belvo_institution_name?: string;
            belvo_organization_name?: string;
            consent_duration?: number | null;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Name to show to people. */
            display_name?: string | null;
            /** @description Number of the identity document. */
            document_number?: string;
            /** Format: date-time */
            expired_at?: string;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            institution_display_name?: string;
            institution_icon_logo?: string;
            /** Format: uuid */
            link_id?: string;
            permissions?: {
                ACCOUNTS?: string[];
                CREDIT_CARDS?: string[];
                CREDIT_OPERATIONS?: string[];
                INVESTMENTS?: string[];
                REGISTER?: string[];
                RESOURCES?: string[];
            };
            status?: components["schemas"]["EnumConsentStatus"];
            undefined_consent_expiration?: boolean;
            user_name?: string | null;
        };
        /** @description Body that registers a company's bank account, in the first version of the payments API. */
        CreateBankAccountOfpiBusiness: {
            details: components["schemas"]["BankAccountDetailsOfpi"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                information: {
                    /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                    identifier: string;
                    /**
                     * @description `CPF` for persons, `CNPJ` for companies.
                     * @default CNPJ
                     * @enum {string}
                     */
                    identifier_type: "CNPJ";
                    name: string;
                };
                /**
                 * @default BUSINESS
                 * @enum {string}
                 */
                type: "BUSINESS";
            };
            /** Format: uuid */
            institution: string;
        };
        /** @description Body that registers a person's bank account, in the first version of the payments API. */
        CreateBankAccountOfpiIndividual: {
            details: components["schemas"]["BankAccountDetailsOfpi"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                information: {
                    /** @description Given name. */
                    first_name: string;
                    /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                    identifier: string;
                    /**
                     * @description `CPF` for persons, `CNPJ` for companies.
                     * @default CPF
                     * @enum {string}
                     */
                    identifier_type: "CPF";
                    /** @description Family name. */
                    last_name: string;
                };
                /**
                 * @default INDIVIDUAL
                 * @enum {string}
                 */
                type: "INDIVIDUAL";
            };
            /** Format: uuid */
            institution: string;
        };
        /** @description Body that registers a bank account, in the second version of the payments API. */
        CreateBankAccountV2: {
            details: {
                /**
                 * @description `CHECKINGS`, `SAVINGS` or `PAYMENTS`.
                 * @enum {string}
                 */
                account_type: "CHECKINGS" | "SAVINGS" | "PAYMENTS";
                /** @description Branch number of the bank account (agência). */
                agency: string;
                /** Format: uuid */
                institution: string;
                number: string;
            };
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                identifier: string;
                name: string;
            };
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: components["schemas"]["metadata__payments"];
        };
        /** @description Body that registers a payer, in the first version of the payments API. */
        CreateCustomerOfpi: {
            address?: string | null;
            /** @description E-mail address. */
            email?: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            name?: string;
            phone?: string | null;
        };
        /** @description Body that registers a payer, in the second version of the payments API. */
        CreateCustomerV2: {
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            name: string;
        };
        /** @description Body that starts a device enrollment. */
        CreateEnrollmentBiometricPix: {
            details: {
                /**
                 * Format: uri
                 * @description Where the institution sends the end user back to.
                 */
                callback_url?: string;
                /**
                 * Format: uuid
                 * @description The payer, by id or as an object.
                 */
                customer: string;
                /** Format: uuid */
                institution: string;
                name?: string;
                /** @enum {string} */
                platform: "ANDROID" | "BROWSER" | "CROSS_PLATFORM" | "IOS";
                risk_signals: {
                    [key: string]: unknown;
                };
            };
            /** @enum {string} */
            type: "open_finance_biometric_pix";
        };
        /** @description Body that asks for consent to one charge now. */
        CreatePaymentAuthorizationImmediate: {
            /** @description Who is paid. */
            beneficiary: {
                target: components["schemas"]["BankAccountObject"] | components["schemas"]["BankAccountId"];
                /** @enum {string} */
                type: "BANK_ACCOUNT";
            };
            description: string;
            /**
             * Format: uuid
             * @description An identifier of your own. Put no personal data in it.
             */
            external_id?: string;
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: components["schemas"]["metadata__payments"];
            /** @description Who pays. */
            payer: {
                /** @description The payer, by id or as an object. */
                customer: components["schemas"]["CustomerObject"] | components["schemas"]["CustomerId"];
                institution?: string;
                representative_identifier?: string;
            };
            /** @enum {string} */
            payment_method: "PIX_OF_IMMEDIATE";
            payment_method_configuration: {
                /** Format: float */
                amount: number;
                /** @description What the payer reads on the bank statement. */
                statement_description: string;
            };
            /**
             * Format: uri
             * @description Where the institution sends the payer back to.
             */
            return_url: string;
        };
        /** @description Body that asks for consent to a charge on a later day. */
        CreatePaymentAuthorizationScheduled: {
            /** @description Who is paid. */
            beneficiary: {
                target: components["schemas"]["BankAccountObject"] | components["schemas"]["BankAccountId"];
                /** @enum {string} */
                type: "BANK_ACCOUNT";
            };
            description: string;
            /**
             * Format: uuid
             * @description An identifier of your own. Put no personal data in it.
             */
            external_id?: string;
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: components["schemas"]["metadata__payments"];
            /** @description Who pays. */
            payer: {
                /** @description The payer, by id or as an object. */
                customer: components["schemas"]["CustomerObject"] | components["schemas"]["CustomerId"];
                institution?: string;
                representative_identifier?: string;
            };
            /** @enum {string} */
            payment_method: "PIX_OF_SCHEDULED";
            payment_method_configuration: {
                /** Format: float */
                amount: number;
                dates: string[];
                /** @description What the payer reads on the bank statement. */
                statement_description: string;
            };
            /**
             * Format: uri
             * @description Where the institution sends the payer back to.
             */
            return_url: string;
        };
        /** @description Body for a payment that registers the customer and the bank account paid to as well. */
        CreatePaymentIntentAndBankAccountAndCustomerOfpi: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /**
             * @description Whether this request confirms the payment intent.
             * @default false
             */
            confirm: boolean;
            /** @description Body that registers a payer, in the first version of the payments API. */
            customer: components["schemas"]["CreateCustomerOfpi"];
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description What is known about the way to pay. */
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount"];
            };
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        /** @description Body for a payment to a registered bank account that registers the customer as well. */
        CreatePaymentIntentAndCustomerOfpi: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /**
             * @description Whether this request confirms the payment intent.
             * @default false
             */
            confirm: boolean;
            /** @description Body that registers a payer, in the first version of the payments API. */
            customer: components["schemas"]["CreateCustomerOfpi"];
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description What is known about the way to pay. */
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount"];
            };
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        /** @description Body for a payment to a registered bank account by a registered customer. */
        CreatePaymentIntentOfpi: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /**
             * @description Whether this request confirms the payment intent.
             * @default false
             */
            confirm: boolean;
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer: string;
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description What is known about the way to pay. */
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi"];
            };
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        /** @description Body for a payment to a Pix key by a registered customer. */
        CreatePaymentIntentPixKeys: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /**
             * @description Whether this request confirms the payment intent.
             * @default false
             */
            confirm: boolean;
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer: string;
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description What is known about the way to pay. */
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey"];
            };
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        /** @description Body for a payment to a Pix key that registers the customer as well. */
        CreatePaymentIntentPixKeysAndCustomer: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /**
             * @description Whether this request confirms the payment intent.
             * @default false
             */
            confirm: boolean;
            /** @description Body that registers a payer, in the first version of the payments API. */
            customer: components["schemas"]["CreateCustomerOfpi"];
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description What is known about the way to pay. */
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey"];
            };
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        /** @description Whether a person in Mexico is employed now, and where. */
        CurrentEmployment: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            current_employment_records: components["schemas"]["CurrentEmploymentRecord"][] | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification: string | null;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            month: string | null;
            personal_data: components["schemas"]["CurrentEmploymentPersonalData"];
            /** @enum {string} */
            status: "EMPLOYED" | "UNEMPLOYED";
        };
        CurrentEmploymentDocumentId: {
            /** @description Number of the identity document. */
            document_number: string | null;
            /** @description Kind of identity document. */
            document_type: components["schemas"]["EnumEmploymentRecordDocumentType"];
        };
        CurrentEmploymentPersonalData: {
            /**
             * Format: date
             * @description Date of birth, as an ISO date.
             */
            birth_date: string | null;
            document_ids: components["schemas"]["CurrentEmploymentDocumentId"][];
            /** @description Given name. */
            first_name: string | null;
            /** @description Family name. */
            last_name: string | null;
            official_name: string | null;
        };
        CurrentEmploymentRecord: {
            /** Format: float */
            base_salary: number | null;
            days_employed: number;
            employer: string;
            employer_id: string;
            employer_rfc: string;
            /** Format: float */
            monthly_salary: number | null;
            state: string;
        };
        /** Format: uuid */
        CustomerId: string;
        /** Format: uuid */
        CustomerIdPaymentWidget: string;
        CustomerObject: {
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            name: string;
        };
        /** @description A payer, in the first version of the payments API. */
        CustomerOfpi: {
            address?: string | null;
            country: components["schemas"]["EnumPaymentsCountry"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by: components["schemas"]["created_by"];
            customer_type: components["schemas"]["EnumCustomerType"];
            /** @description E-mail address. */
            email: string | null;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            /** @description `CPF` for persons, `CNPJ` for companies. */
            identifier_type: components["schemas"]["EnumCustomerIdentifierTypeOfpi"];
            name: string | null;
            phone?: string | null;
        };
        CustomerPaymentWidget: {
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            name?: string;
        };
        /** @description A payer, in the second version of the payments API. */
        CustomerV2: {
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            name: string;
            /** @description When this last changed at Belvo. */
            updated_at: components["schemas"]["updated_at"];
        };
        DebtorDetails: {
            id_document_number?: string;
            name?: string;
        } | null;
        DisplayConfirmationRequiredOfpi: {
            /** @description The bank account that is paid to, in most schemas by its Belvo id. */
            beneficiary_bank_account?: components["schemas"]["BeneficiaryBankAccountOfpi"];
            payer_identifier?: string;
            /** @description The institution that the payer pays from, in most schemas by its Belvo id. */
            payer_institution?: components["schemas"]["paymentInstitution"];
            payer_name?: string;
        };
        DisplayPaymentFailed: {
            /** @description The institution that the payer pays from, in most schemas by its Belvo id. */
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        DisplayPaymentMethodInformationContentOfpi: {
            institutions?: components["schemas"]["paymentInstitution"][];
        };
        DisplayPaymentProcessing: {
            /** @description The institution that the payer pays from, in most schemas by its Belvo id. */
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        DisplayPaymentSucceeded: {
            /** @description The institution that the payer pays from, in most schemas by its Belvo id. */
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        EmployerDataBrazil: {
            code: string;
            economic_activity: string;
            name: string;
        };
        /** @description One employment of a person in Brazil. */
        EmploymentBrazil: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            employer_data: components["schemas"]["EmployerDataBrazil"];
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            occupations: components["schemas"]["OccupationBrazil"][];
            salaries: components["schemas"]["SalaryBrazil"][];
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        };
        /** @description Figures computed from the employment records of a person. */
        EmploymentMetric: {
            /** Format: int32 */
            age: number;
            /** Format: float */
            average_monthly_salary_1y: number | null;
            /** Format: float */
            average_monthly_salary_3y: number | null;
            /** Format: float */
            average_monthly_salary_5y: number | null;
            /** Format: float */
            base_salary_last: number | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** Format: int32 */
            current_employer_count: number | null;
            current_status: components["schemas"]["EnumEmploymentRecordStatus"];
            /** Format: int32 */
            decreases_1y: number | null;
            /** Format: int32 */
            decreases_3y: number | null;
            /** Format: int32 */
            decreases_5y: number | null;
            /** Format: int32 */
            decreases_after_change: number | null;
            /** Format: int32 */
            decreases_last_job: number | null;
            /** Format: int32 */
            decreases_overall: number | null;
            /** Format: int32 */
            employer_count: number | null;
            /** Format: float */
            employers_per_year: number | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** Format: int32 */
            increases_1y: number | null;
            /** Format: int32 */
            increases_3y: number | null;
            /** Format: int32 */
            increases_5y: number | null;
            /** Format: int32 */
            increases_after_change: number | null;
            /** Format: int32 */
            increases_last_job: number | null;
            /** Format: int32 */
            increases_overall: number | null;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            /** Format: float */
            max_monthly_salary_1y: number | null;
            /** Format: float */
            max_monthly_salary_3y: number | null;
            /** Format: float */
            max_monthly_salary_5y: number | null;
            /** Format: float */
            max_weeks_between_jobs: number | null;
            /** Format: float */
            min_monthly_salary_1y: number | null;
            /** Format: float */
            min_monthly_salary_3y: number | null;
            /** Format: float */
            min_monthly_salary_5y: number | null;
            /** Format: date */
            reference_date: string | null;
            /** Format: int32 */
            unique_employer_count: number | null;
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at: string | null;
            /** Format: float */
            weeks_between_jobs: number | null;
            /** Format: float */
            weeks_employed_last_job: number | null;
            /** Format: float */
            weeks_employed_total: number | null;
            /** Format: float */
            weeks_since_last_job: number | null;
            /** Format: float */
            weeks_with_multiple_employers: number | null;
            /** Format: float */
            yearly_change_1y: number | null;
            /** Format: float */
            yearly_change_3y: number | null;
            /** Format: float */
            yearly_change_5y: number | null;
        };
        /** @description Work history and social security contributions of a person in Mexico. */
        EmploymentRecord: {
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            days_since_extraction?: number;
            employment_records?: components["schemas"]["EmploymentRecordDetail"][];
            employment_scores?: components["schemas"]["EmploymentRecordScore"][] | null;
            files?: components["schemas"]["EmploymentRecordFile"][] | null;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification?: string;
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            personal_data?: components["schemas"]["EmploymentRecordPersonalData"];
            /** Format: date */
            report_date?: string;
            salary_estimation?: components["schemas"]["EmploymentRecordSalaryEstimation"];
            social_security_summary?: components["schemas"]["EmploymentRecordSocialSecuritySummary"];
        };
        EmploymentRecordDetail: {
            /**
             * Format: date-time
             * @description When Belvo fetched this from the institution.
             */
            collected_at?: string;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string;
            employer?: string;
            employer_id?: string | null;
            employment_status_updates?: components["schemas"]["EmploymentRecordEmploymentStatusUpdates"][] | null;
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date?: string | null;
            /** Format: float */
            monthly_salary?: number;
            /** Format: float */
            most_recent_base_salary?: number;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date?: string;
            state?: string | null;
            /** Format: int32 */
            weeks_employed?: number;
        };
        EmploymentRecordDocumentId: {
            /** @description Number of the identity document. */
            document_number?: string | null;
            /** @description Kind of identity document. */
            document_type?: components["schemas"]["EnumEmploymentRecordDocumentType"];
        };
        EmploymentRecordEmploymentStatusUpdates: {
            /** Format: float */
            base_salary?: number;
            event?: components["schemas"]["EnumEmploymentRecordStatusUpdateEvents"];
            /** Format: date */
            update_date?: string;
        } | null;
        EmploymentRecordEntitlement: {
            entitled_to_company_benefits?: boolean;
            entitled_to_health_insurance?: boolean;
            status?: components["schemas"]["EnumEmploymentRecordStatus"];
            /** Format: date */
            valid_until?: string | null;
        };
        EmploymentRecordFile: {
            type?: string;
            value?: string | null;
        };
        EmploymentRecordPersonalData: {
            /**
             * Format: date
             * @description Date of birth, as an ISO date.
             */
            birth_date?: string | null;
            document_ids?: components["schemas"]["EmploymentRecordDocumentId"][];
            /**
             * @deprecated
             * @description E-mail address.
             */
            email?: string | null;
            entitlements?: components["schemas"]["EmploymentRecordEntitlement"];
            /** @description Given name. */
            first_name?: string | null;
            /** @description Family name. */
            last_name?: string | null;
            official_name?: string | null;
        };
        EmploymentRecordSalaryEstimation: {
            /** Format: float */
            base_salary_estimate: number | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            employment_status_estimate: string | null;
        } | null;
        EmploymentRecordScore: {
            period?: number;
            score?: number | null;
            version?: string;
        };
        EmploymentRecordSocialSecuritySummary: {
            /** Format: int32 */
            weeks_contributed?: number | null;
            /** Format: int32 */
            weeks_redeemed?: number | null;
            /** Format: int32 */
            weeks_reinstated?: number | null;
        } | null;
        EnrollmentBiometricPaymentWidget: {
            details: {
                /** @description The payer, by id or as an object. */
                customer: components["schemas"]["CustomerIdPaymentWidget"] | components["schemas"]["CustomerPaymentWidget"];
                /** Format: uuid */
                institution?: string;
                name?: string;
            };
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            type: "open_finance_biometric_pix";
        };
        /** @description A device enrolled, or being enrolled, for biometric Pix. */
        EnrollmentBiometricPix: {
            /**
             * Format: date-time
             * @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`.
             */
            created_at?: string;
            /**
             * Format: uuid
             * @description Id of the Belvo user that made this.
             */
            created_by?: string;
            details?: {
                /**
                 * Format: uri
                 * @description Where the institution sends the end user back to.
                 */
                callback_url?: string;
                /**
                 * Format: uuid
                 * @description The payer, by id or as an object.
                 */
                customer?: string;
                /** Format: date-time */
                expires_at?: string;
                /** Format: uuid */
                institution?: string;
                name?: string | null;
                /** @enum {string} */
                platform?: "ANDROID" | "BROWSER" | "CROSS_PLATFORM" | "IOS";
                /** Format: uri */
                redirect_url?: string;
                risk_signals?: string;
                /** @enum {string} */
                status?: "AWAITING_ACCOUNT_HOLDER_VALIDATION"
                  | "AWAITING_ENROLLMENT"
                  | "AUTHORIZED"
                  | "REJECTED"
                  | "REVOKED";
            };
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /**
             * Format: uuid
             * @description Belvo's id for this object.
             */
            id?: string;
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description `PENDING`, `SUCCEEDED`, `CANCELED` or `FAILED`. Look at it even after a 200.
             * @enum {string}
             */
            status?: "PENDING" | "SUCCEEDED" | "CANCELED" | "FAILED";
            /** @description Why it has this status, as one of Belvo's upper-case codes. */
            status_reason_code?: ("biometric_registration_failed"
              | "biometric_validation_error"
              | "blocked_by_institution_security_policy"
              | "canceled_due_to_expiration"
              | "device_not_supports_biometric_authentication"
              | "institution_infra_failed"
              | "insufficient_funds"
              | "redirection_back_from_institution_failed"
              | "redirection_to_institution_failed"
              | "rejected_by_user"
              | "rejected_other"
              | "send_risk_signals_failed"
              | "too_many_device_registration_attempts" | (string & {})) | null;
            status_reason_message?: string | null;
            /** @enum {string} */
            type?: "open_finance_biometric_pix";
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at?: string;
        };
        /** @enum {string|null} */
        EnumAccountCategoryOpenFinance: "ADVANCE_DEPOSIT_ACCOUNT"
          | "CHECKING_ACCOUNT"
          | "CREDIT_CARD"
          | "FINANCING_ACCOUNT"
          | "INVESTMENT_ACCOUNT"
          | "INVOICE_FINANCING_ACCOUNT"
          | "LOAN_ACCOUNT"
          | "PENSION_FUND_ACCOUNT"
          | "SAVINGS_ACCOUNT"
          | "UNCATEGORIZED" | null;
        /** @enum {string} */
        EnumAccountCreditCardNetwork: "VISA"
          | "MASTERCARD"
          | "AMERICAN_EXPRESS"
          | "DINERS_CLUB"
          | "HIPERCARD"
          | "BANDEIRA_PROPRIA"
          | "CHEQUE_ELETRONICO"
          | "ELO"
          | "OTHER";
        /** @enum {string|null} */
        EnumAccountLoanDataContractRemainingFrequency: "DAY"
          | "WEEK"
          | "MONTH"
          | "YEAR"
          | "NO_DEADLINE_REMAINING" | null;
        /** @enum {string} */
        EnumAccountLoanDataContractedChargeType: "LATE_PAYMENT_INTEREST_FEE"
          | "LATE_PAYMENT_PENALTY_FEE"
          | "DEFAULT_INTEREST_FEE"
          | "LOAN_CONTRACT_TAX"
          | "LATE_PAYMENT_TAX"
          | "NO_CHARGE"
          | "OTHER";
        /** @enum {string} */
        EnumAccountLoanDataFeeCharge: "MINIMUM" | "MAXIMUM" | "FIXED" | "PERCENTAGE";
        /** @enum {string} */
        EnumAccountLoanDataFeeChargeType: "SINGLE" | "PER_INSTALLMENT";
        /** @enum {string|null} */
        EnumAccountLoanDataFeeType: "OPERATION_FEE" | "INSURANCE_FEE" | "OTHERS" | null;
        /** @enum {string} */
        EnumAccountLoanDataInstallmentFrequency: "IRREGULAR"
          | "WEEKLY"
          | "FORTNIGHTLY"
          | "MONTHLY"
          | "BIMONTHLY"
          | "QUARTERLY"
          | "BIANNUALLY"
          | "ANNUALLY"
          | "OTHER";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateDataRateType: "SIMPLE" | "COMPOUND";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateDataReferenceIndexType: "WITHOUT_INDEX_TYPE"
          | "PRE_FIXED"
          | "POST_FIXED"
          | "FLOATING"
          | "INDEXED_PRICE"
          | "RURAL_CREDIT"
          | "OTHER_INDEX";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateDataTaxType: "NOMINAL" | "EFFECTIVE";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateType: "MONTHLY" | "YEARLY";
        /** @enum {string|null} */
        EnumAccountsLoanDataContractInstallmentFrequency: "DAY"
          | "WEEK"
          | "MONTH"
          | "YEAR"
          | "NO_DEADLINE_REMAINING" | null;
        /** @enum {string} */
        EnumBankAccountHolderTypeOfpi: "INDIVIDUAL" | "BUSINESS";
        /** @enum {string} */
        EnumBankAccountPixAccountTypeOfpi: "CHECKINGS" | "SAVINGS" | "SALARY" | "PAYMENTS";
        /** @enum {string|null} */
        EnumBillFinanceChargeType: "LATE_PAYMENT_INTEREST"
          | "LATE_FEE"
          | "ARREARS_INTEREST"
          | "IOF"
          | "NO_CHARGE"
          | "OTHER" | null;
        /** @enum {string|null} */
        EnumBillPaymentPaymentMode: "DIRECT_DEBIT"
   | "BANK_SLIP"
   | "SALARY_DEDUCTION"
   | "PIX" | null;
        /** @enum {string|null} */
        EnumBillPaymentType: "INSTALLMENT" | "FULL" | "OTHER" | null;
        /** @enum {string|null} */
        EnumConsentStatus: "AUTHORISED"
          | "AWAITING_AUTHORISATION_CONFIRMATION"
          | "AWAITING_AUTHORISATION"
          | "REJECTED"
          | "EXPIRED" | null;
        /** @enum {string} */
        EnumCreditCardLimitType: "TOTAL_LIMIT" | "MODAL_LIMIT";
        /** @enum {string} */
        EnumCustomerIdentifierTypeOfpi: "CPF" | "CNPJ";
        /** @enum {string} */
        EnumCustomerType: "INDIVIDUAL" | "BUSINESS";
        /** @enum {string|null} */
        EnumEmploymentRecordDocumentType: "NSS" | "CURP" | "RFC" | null;
        /** @enum {string|null} */
        EnumEmploymentRecordStatus: "EMPLOYED" | "RETIRED" | "UNEMPLOYED" | null;
        /** @enum {string|null} */
        EnumEmploymentRecordStatusUpdateEvents: "DISMISSED_RESIGNED"
          | "SALARY_MODIFICATION"
          | "HIRED"
          | "VOLUNTARY_CONTRIBUTION"
          | "ABSENCE"
          | "SICK_LEAVE"
          | "NORMAL"
          | "BDUTA_CERTIFICATE"
          | "DYE_CERTIFICATE" | null;
        /** @enum {string|null} */
        EnumEmploymentSalaryType: "REGULAR" | "THIRTEENTH" | "VOLUNTARY" | "RETIREMENT" | null;
        /** @enum {integer} */
        EnumExchangeEventType: 1 | 2 | 3 | 4 | 5 | 6 | 9;
        /** @enum {string} */
        EnumExchangeOperationType: "COMPRA" | "VENDA";
        /** @enum {string|null} */
        EnumExchangeSettlementMethod: "CONTA_DEPOSITO_MOEDA_ESTRANGEIRA_PAIS"
          | "CONTA_DEPOSITO_OU_PAGAMENTO_EXPORTADOR_INSTITUICAO_EXTERIOR"
          | "ESPECIE_CHEQUES_VIAGEM"
          | "CARTAO_PREPAGO"
          | "TELETRANSMISSAO"
          | "SEM_MOVIMENTACAO_VALORES"
          | "DEMAIS"
          | "CARTA_CREDITO_A_VISTA"
          | "CARTA_CREDITO_A_PRAZO"
          | "CONTA_DEPOSITO"
          | "CHEQUE"
          | "TITULOS_VALORES"
          | "SIMBOLICA"
          | "CONTA_DEPOSITO_EXPORTADOR_MANTIDA_NO_EXTERIOR"
          | "CONVENIO_PAGAMENTOS_E_CREDITOS_RECIPROCOS"
          | "OUTRO_NAO_MAPEADO_OFB" | null;
        /** @enum {string} */
        EnumIncomeMinimumConfidenceLevelRequest: "HIGH" | "MEDIUM" | "LOW";
        /** @enum {string} */
        EnumIncomeSourceType: "BANK";
        /** @enum {string} */
        EnumIncomeStreamConfidence: "HIGH" | "MEDIUM" | "LOW";
        /** @enum {string} */
        EnumIncomeStreamFrequency: "MONTHLY" | "FORTNIGHTLY" | "WEEKLY" | "IRREGULAR" | "SINGLE";
        /** @enum {string} */
        EnumIncomeStreamType: "SALARY"
          | "GOVERNMENT"
          | "INTEREST"
          | "RENT"
          | "RETIREMENT"
          | "FREELANCE"
          | "ALTERNATIVE_INCOME"
          | "TRANSFER"
          | "DEPOSIT"
          | "UNKNOWN";
        /** @enum {string} */
        EnumInstitutionIntegrationType: "credentials" | "openfinance";
        /** @enum {string} */
        EnumInstitutionStatus: "healthy" | "down";
        /** @enum {string} */
        EnumInstitutionType: "bank" | "fiscal" | "employment";
        /** @enum {string} */
        EnumInvoiceAllowedIncomeTypesRequest: "SALARY"
          | "GOVERNMENT"
          | "INTEREST"
          | "RENT"
          | "RETIREMENT"
          | "FREELANCE"
          | "ALTERNATIVE_INCOME"
          | "TRANSFER"
          | "DEPOSIT"
          | "UNKNOWN";
        /** @enum {string|null} */
        EnumInvoicePayrollPeriodicity: "DAILY"
          | "WEEKLY"
          | "TENTH_DAY"
          | "FOURTEENTH_DAY"
          | "FIFTEENTH_DAY"
          | "MONTHLY"
          | "BIMONTHLY"
          | "PER_TASK"
          | "COMMISSION"
          | "ONE_OFF"
          | "OTHER_PERIODICITY" | null;
        /** @enum {string|null} */
        EnumInvoiceSatInvoiceType: "Egreso" | "Ingreso" | "Nómina" | "Pago" | "Traslado" | null;
        /** @enum {string|null} */
        EnumInvoiceSatPaymentMethod: "PUE" | "PPD" | null;
        /** @enum {string|null} */
        EnumInvoiceType: "OUTFLOW" | "INFLOW" | null;
        /**
         * @default recurrent
         * @enum {string}
         */
        EnumLinkAccessModeRequest: "single" | "recurrent";
        /** @enum {string|null} */
        EnumLinkAccessModeResponse: "single" | "recurrent" | null;
        /**
         * @default 7d
         * @enum {string|null}
         */
        EnumLinkRefreshRate: "6h" | "12h" | "24h" | "7d" | "30d" | null;
        /** @enum {string} */
        EnumLinkStatus: "valid" | "invalid" | "unconfirmed" | "token_required";
        /** @enum {string|null} */
        EnumOwnerBusinessInformedRevenueFrequency: "DAILY"
          | "WEEKLY"
          | "FORTNIGHTLY"
          | "MONTHLY"
          | "BIMONTHLY"
          | "QUARTERLY"
          | "BIANNUALLY"
          | "ANNUALLY"
          | "OTHERS" | null;
        /** @enum {string|null} */
        EnumOwnerBusinessProductType: "SAVINGS_ACCOUNT" | "CHECKING_ACCOUNT" | null;
        /** @enum {string|null} */
        EnumOwnerFiliationType: "MOTHER" | "FATHER" | null;
        /** @enum {string|null} */
        EnumOwnerGender: "FEMALE" | "MALE" | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerIndividualDocumentIdType: "DRIVERS_LICENSE"
          | "PASSPORT"
          | "ID_CARD"
          | "FISCAL_ID"
          | "FOREIGNER_REGISTRATION_CARD"
          | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerIndividualFinancialProfileOccupationCode: "BRAZIL_PUBLIC_OFFICE"
          | "BRAZIL_OCCUPATION_CODE"
          | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerIndividualProductType: "SAVINGS_ACCOUNT" | "CHECKING_ACCOUNT" | null;
        /** @enum {string|null} */
        EnumOwnerInformedIncomeFrequency: "DAILY"
          | "WEEKLY"
          | "FORTNIGHTLY"
          | "MONTHLY"
          | "BIMONTHLY"
          | "QUARTERLY"
          | "BIANNUALLY"
          | "ANNUALLY"
          | "OTHERS" | null;
        /** @enum {string|null} */
        EnumOwnerMaritalStatus: "SINGLE"
          | "MARRIED"
          | "WIDOWED"
          | "SEPARATED"
          | "DIVORCED"
          | "CIVIL_UNION"
          | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerPartyDocumentType: "CPF" | "CNPJ" | "OTHER_TRAVEL_DOCUMENT" | "PASSPORT" | null;
        /** @enum {string|null} */
        EnumOwnerPartyPersonType: "INDIVIDUAL" | "COMPANY" | null;
        /** @enum {string|null} */
        EnumOwnerPartyType: "MEMBER" | "ADMINISTRATOR" | null;
        /** @enum {string|null} */
        EnumOwnerPhoneNumberType: "LANDLINE" | "MOBILE" | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerProcuratorType: "LEGAL_REPRESENTATIVE" | "ATTORNEY" | null;
        /**
         * @description Where a payment intent stands. Belvo's guides know more values than the official description, so allow for others.
         * @enum {string}
         */
        EnumPaymentIntentStatus: "REQUIRES_PAYMENT_METHOD"
          | "REQUIRES_ACTION"
          | "SUCCEEDED"
          | "PROCESSING"
          | "FAILED"
          | "SCHEDULED"
          | "SCHEDULE_FINISHED"
          | "CANCELED";
        /** @enum {string} */
        EnumPaymentLinkAllowedPaymentMethod: "open_finance" | "open_finance_biometric_pix";
        /**
         * @deprecated
         * @enum {string}
         */
        EnumPaymentLinkProvider: "belvo";
        /** @enum {string} */
        EnumPaymentTransactionType: "INFLOW" | "OUTFLOW";
        /** @enum {string|null} */
        EnumPaymentsCountry: "BRA" | null;
        /** @enum {string} */
        EnumPaymentsCurrency: "BRL";
        /** @enum {string} */
        EnumRecurringExpenseCategory: "Bills & Utilities"
          | "Credits & Loans"
          | "Insurance"
          | "Online Platforms & Leisure"
          | "Transport & Travel"
          | "Taxes";
        /**
         * @default MONTHLY
         * @enum {string}
         */
        EnumRecurringExpenseFrequency: "MONTHLY";
        /** @enum {string|null} */
        EnumRecurringExpensePaymentType: "SUBSCRIPTION" | "REGULAR" | null;
        /** @enum {string|null} */
        EnumTaxComplianceStatusOutcome: "POSITIVE" | "NEGATIVE" | "NO_OBLIGATIONS" | null;
        /** @enum {string|null} */
        EnumTaxRetentionPaymentStatus: "PAID" | "PROVISIONED" | null;
        /** @enum {string|null} */
        EnumTaxRetentionReceiverNationality: "NATIONAL" | "FOREIGN" | null;
        /** @enum {string} */
        EnumTaxRetentionType: "OUTFLOW" | "INFLOW";
        /** @enum {string|null} */
        EnumTransactionCategory: "Bills & Utilities"
          | "Credits & Loans"
          | "Deposits"
          | "Fees & Charges"
          | "Food & Groceries"
          | "Home & Life"
          | "Income & Payments"
          | "Insurance"
          | "Investments & Savings"
          | "Online Platforms & Leisure"
          | "Personal Shopping"
          | "Taxes"
          | "Transfers"
          | "Transport & Travel"
          | "Unknown"
          | "Withdrawal & ATM" | null;
        /** @enum {string|null} */
        EnumTransactionCounterpartyType: "INDIVIDUAL" | "COMPANY" | null;
        /** @enum {string|null} */
        EnumTransactionCreditCardDataCreditType: "REVOLVING_CREDIT"
          | "BILL_INSTALLMENT_PAYMENT"
          | "LOAN"
          | "OTHERS" | null;
        /** @enum {string|null} */
        EnumTransactionCreditCardDataFeeType: "ANNUAL_FEE"
          | "NATIONAL_WITHDRAWAL"
          | "INTERNATIONAL_WITHDRAWAL"
          | "EMERGENCY_CREDIT_EVALUATION_FEE"
          | "DUPLICATE_ISSUANCE_FEE"
          | "PAYMENT_FEE"
          | "SMS_FEE"
          | "OTHERS" | null;
        /** @enum {string|null} */
        EnumTransactionPaymentType: "FULL" | "INSTALLMENT" | null;
        /** @enum {string|null} */
        EnumTransactionStatus: "PENDING" | "PROCESSED" | "UNCATEGORIZED" | null;
        /** @enum {string|null} */
        EnumTransactionSubcategory: "Electricity & Energy"
          | "Rent"
          | "Telecommunications"
          | "Water"
          | "Auto"
          | "Credit Card"
          | "Instalment"
          | "Interest & Charges"
          | "Mortgage"
          | "Pay Advance"
          | "Personal"
          | "Adjustments"
          | "Bank Fees"
          | "Chargeback"
          | "Refund"
          | "Blocked Balances"
          | "Alimony"
          | "Alcohol & Tobacco"
          | "Bakery & Coffee"
          | "Bars & Nightclubs"
          | "Convenience Store"
          | "Delivery"
          | "Groceries"
          | "Restaurants"
          | "Education"
          | "Gyms & Fitness"
          | "Hair & Beauty"
          | "Health"
          | "Home Decor & Appliances"
          | "Laundry & Dry Cleaning"
          | "Pharmacies"
          | "Professional Services"
          | "Veterinary Services"
          | "Freelance"
          | "Interest"
          | "Retirement"
          | "Salary"
          | "Government"
          | "Home Insurance"
          | "Auto Insurance"
          | "Health & Life Insurance"
          | "Savings"
          | "Fixed income"
          | "Equity"
          | "Investment Funds"
          | "Derivatives"
          | "Cryptocurrencies"
          | "Apps, Software and Cloud Services"
          | "Events, Parks and Museums"
          | "Gambling"
          | "Gaming"
          | "Lottery"
          | "Movie & Audio"
          | "Books & News"
          | "Clothing & Accessories"
          | "Department Store"
          | "Electronics"
          | "E-commerce"
          | "Gifts"
          | "Office Supplies"
          | "Pet Supplies"
          | "Auto Tax & Fees"
          | "Donation"
          | "Government Fees"
          | "Income Tax"
          | "Real Estate Tax & Fees"
          | "Tax Return"
          | "Accommodation"
          | "Auto Expenses"
          | "Auto Rental"
          | "Flights"
          | "Gas"
          | "Mileage Programs"
          | "Parking & Tolls"
          | "Public Transit"
          | "Taxis & Rideshares"
          | "Other" | null;
        /** @enum {string|null} */
        EnumTransactionType: "OUTFLOW" | "INFLOW" | null;
        /** @description A foreign exchange contract. */
        Exchange: {
            /** Format: int64 */
            authorized_institution_identifier: number;
            authorized_institution_name: string;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** Format: float */
            foreign_operation_value_amount: number;
            foreign_operation_value_currency: string;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** Format: int64 */
            intermediary_institution_identifier?: number | null;
            intermediary_institution_name?: string | null;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            /** Format: float */
            local_currency_advance_percentage?: number | null;
            /** Format: float */
            local_operation_tax_amount: number;
            local_operation_tax_currency: string;
            /** Format: float */
            local_operation_value_amount: number;
            local_operation_value_currency: string;
            operation_category_code: string;
            /** Format: date */
            operation_due_date: string;
            operation_identifier: string;
            operation_number?: string | null;
            /** Format: float */
            operation_outstanding_balance_amount?: number | null;
            operation_outstanding_balance_currency?: string | null;
            /** Format: date-time */
            operation_requested_at: string;
            operation_type: components["schemas"]["EnumExchangeOperationType"];
            settlement_method: components["schemas"]["EnumExchangeSettlementMethod"];
            /** Format: float */
            tev_amount_amount?: number | null;
            tev_amount_currency?: string | null;
        };
        /** @description An event that changed a foreign exchange contract. */
        ExchangeHistory: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** Format: date-time */
            event_created_at: string;
            event_sequence_number: string;
            event_type: components["schemas"]["EnumExchangeEventType"];
            /** Format: uuid */
            exchange_id: string;
            /** Format: float */
            foreign_operation_value_amount?: number | null;
            foreign_operation_value_currency?: string | null;
            foreign_partie_country_code?: string | null;
            foreign_partie_name?: string | null;
            foreign_partie_relationship_code?: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            /** Format: float */
            local_currency_advance_percentage?: number | null;
            /** Format: float */
            local_operation_tax_amount?: number | null;
            local_operation_tax_currency?: string | null;
            /** Format: float */
            local_operation_value_amount?: number | null;
            local_operation_value_currency?: string | null;
            operation_category_code?: string | null;
            /** Format: date */
            operation_due_date?: string | null;
            operation_identifier: string;
            /** Format: float */
            operation_outstanding_balance_amount?: number | null;
            operation_outstanding_balance_currency?: string | null;
            settlement_method?: components["schemas"]["EnumExchangeSettlementMethod"];
            /** Format: float */
            tev_amount_amount?: number | null;
            tev_amount_currency?: string | null;
        };
        /** @description Balance sheet and income statement of a taxpayer in Mexico. */
        FinancialStatement: {
            balance_sheet: components["schemas"]["FinancialStatementBalanceSheet"];
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            error: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            income_statement: components["schemas"]["FinancialStatementIncomeStatement"];
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            year: string;
        };
        FinancialStatementBalanceSheet: {
            current_assets?: components["schemas"]["FinancialStatementBalanceSheetCurrentAssets"];
            current_liabilities?: components["schemas"]["FinancialStatementBalanceSheetCurrentLiabilities"];
            equity?: components["schemas"]["FinancialStatementBalanceSheetEquity"];
            non_current_assets?: components["schemas"]["FinancialStatementBalanceSheetNonCurrentAssets"];
            non_current_liabilities?: components["schemas"]["FinancialStatementBalanceSheetNonCurrentLiabilities"];
        };
        FinancialStatementBalanceSheetCurrentAssets: {
            /** Format: float */
            accounts_receivable: number | null;
            /** Format: float */
            assets_available_for_sale: number | null;
            /** Format: float */
            bad_debt_provision: number | null;
            /** Format: float */
            cash_and_equivalents: number | null;
            /** Format: float */
            inventory: number | null;
            /** Format: float */
            notes_receivable: number | null;
            /** Format: float */
            other_debtors: number | null;
            /** Format: float */
            prepaid_expenses: number | null;
            /** Format: float */
            short_term_investments: number | null;
            /** Format: float */
            tax_recoverable: number | null;
            /** Format: float */
            total: number | null;
        };
        FinancialStatementBalanceSheetCurrentLiabilities: {
            /** Format: float */
            accounts_payable: number | null;
            /** Format: float */
            bank_loans: number | null;
            /** Format: float */
            customer_advances: number | null;
            /** Format: float */
            financial_instruments: number | null;
            /** Format: float */
            income_tax_payable: number | null;
            /** Format: float */
            notes_payable: number | null;
            /** Format: float */
            other_creditors: number | null;
            /** Format: float */
            provisions: number | null;
            /** Format: float */
            taxes_payable: number | null;
            /** Format: float */
            total: number | null;
        };
        FinancialStatementBalanceSheetEquity: {
            /** Format: float */
            capital_reserve: number | null;
            /** Format: float */
            capital_update_excess: number | null;
            /** Format: float */
            capital_update_insufficiency: number | null;
            /** Format: float */
            controlling_interest: number | null;
            /** Format: float */
            future_capital_contributions: number | null;
            /** Format: float */
            legal_reserve: number | null;
            /** Format: float */
            non_controlling_interest: number | null;
            /** Format: float */
            other_comprehensive_income: number | null;
            /** Format: float */
            retained_earnings: number | null;
            /** Format: float */
            share_premium_on_stock_sales: number | null;
            /** Format: float */
            stockholders_equity: number | null;
            /** Format: float */
            total: number | null;
        };
        FinancialStatementBalanceSheetNonCurrentAssets: {
            /** Format: float */
            accumulated_depreciation_and_amortization: number | null;
            /** Format: float */
            goodwill: number | null;
            /** Format: float */
            intangible_assets: number | null;
            /** Format: float */
            investments_in_associates: number | null;
            /** Format: float */
            long_term_accounts_receivable: number | null;
            /** Format: float */
            long_term_financial_instruments: number | null;
            /** Format: float */
            prepayment_to_suppliers: number | null;
            /** Format: float */
            property_plant_and_equipment: number | null;
            /** Format: float */
            total: number | null;
        };
        FinancialStatementBalanceSheetNonCurrentLiabilities: {
            /** Format: float */
            contributions_for_future_capital_increases: number | null;
            /** Format: float */
            deferred_income_tax: number | null;
            /** Format: float */
            deferred_revenue: number | null;
            /** Format: float */
            employee_benefits: number | null;
            /** Format: float */
            long_term_accounts_payable: number | null;
            /** Format: float */
            long_term_financial_instruments: number | null;
            /** Format: float */
            long_term_provisions: number | null;
            /** Format: float */
            total: number | null;
        };
        FinancialStatementIncomeStatement: {
            /** Format: float */
            cost_of_goods_sold: number | null;
            /** Format: float */
            cost_of_services_sold: number | null;
            /** Format: float */
            discontinued_operations: number | null;
            /** Format: float */
            domestic_sales: number | null;
            /** Format: float */
            equity_in_earnings_of_affiliates: number | null;
            /** Format: float */
            financial_result: number | null;
            /** Format: float */
            foreign_sales: number | null;
            /** Format: float */
            gross_loss: number | null;
            /** Format: float */
            gross_profit: number | null;
            /** Format: float */
            income_before_taxes: number | null;
            /** Format: float */
            income_from_continuing_operations: number | null;
            /** Format: float */
            income_statement_financial_costs: number | null;
            /** Format: float */
            income_statement_financial_gains: number | null;
            /** Format: float */
            income_taxes: number | null;
            /** Format: float */
            loss_before_taxes: number | null;
            /** Format: float */
            loss_from_continuing_operations: number | null;
            /** Format: float */
            materials_used: number | null;
            /** Format: float */
            net_income: number | null;
            /** Format: float */
            net_loss: number | null;
            /** Format: float */
            net_revenue: number | null;
            /** Format: float */
            operating_expenses: number | null;
            /** Format: float */
            operating_income: number | null;
            /** Format: float */
            operating_loss: number | null;
        };
        HolderInformationBusinessOfpiResponse: {
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            /**
             * @description `CPF` for persons, `CNPJ` for companies.
             * @default CNPJ
             * @enum {string}
             */
            identifier_type: "CNPJ";
            name: string;
        };
        HolderInformationIndividualOfpiResponse: {
            /** @description Given name. */
            first_name: string;
            /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
            identifier: string;
            /**
             * @description `CPF` for persons, `CNPJ` for companies.
             * @enum {string}
             */
            identifier_type: "CPF";
            /** @description Family name. */
            last_name: string;
        };
        HolderResponseOfpi: {
            information: components["schemas"]["HolderInformationBusinessOfpiResponse"] | components["schemas"]["HolderInformationIndividualOfpiResponse"];
            type: components["schemas"]["EnumBankAccountHolderTypeOfpi"];
        };
        HolderResponseOfpiBusiness: {
            information: components["schemas"]["HolderInformationBusinessOfpiResponse"];
            /**
             * @default BUSINESS
             * @enum {string}
             */
            type: "BUSINESS";
        };
        HolderResponseOfpiIndividual: {
            information: components["schemas"]["HolderInformationIndividualOfpiResponse"];
            /**
             * @default INDIVIDUAL
             * @enum {string}
             */
            type: "INDIVIDUAL";
        };
        /** @description The first request with this idempotency key has not finished yet. */
        IdempotencyConflictError: {
            code?: "idempotency_key_conflict" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The idempotency key belongs to a request with another body. */
        IdempotencyMismatchError: {
            code?: "idempotency_payload_mismatch" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description What Belvo recognises as income on the accounts of a link. */
        Income: {
            /** Format: int32 */
            best_working_day_to_charge: number;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** Format: date */
            first_transaction_date: string | null;
            good_working_days_to_charge: number[];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            income_source_type: components["schemas"]["EnumIncomeSourceType"];
            income_streams: components["schemas"]["IncomeStreamsBody"][];
            /** Format: date */
            last_transaction_date: string;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            /** Format: float */
            monthly_average: number;
            /** Format: float */
            monthly_average_high_confidence: number;
            /** Format: float */
            monthly_average_irregular: number;
            /** Format: float */
            monthly_average_low_confidence: number;
            /** Format: float */
            monthly_average_medium_confidence: number;
            /** Format: float */
            monthly_average_regular: number;
            /** Format: int32 */
            number_of_income_streams: number;
            /** Format: float */
            total_high_confidence: number;
            /** Format: float */
            total_income_amount: number;
            /** Format: float */
            total_irregular_income_amount?: number;
            /** Format: float */
            total_low_confidence: number;
            /** Format: float */
            total_medium_confidence: number;
            /** Format: float */
            total_regular_income_amount: number;
        };
        /** @description One stream of income, from one source. */
        IncomeStreamsBody: {
            account_id: string;
            /** Format: float */
            average_income_amount: number;
            confidence: components["schemas"]["EnumIncomeStreamConfidence"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            frequency: components["schemas"]["EnumIncomeStreamFrequency"];
            /** Format: int32 */
            full_periods: number;
            income_type: components["schemas"]["EnumIncomeStreamType"];
            /** Format: float */
            last_income_amount: number;
            /** Format: date */
            last_income_date: string;
            last_income_description: string;
            /** Format: int32 */
            lookback_periods: number;
            /** Format: float */
            monthly_average: number;
            /** Format: float */
            monthly_median?: number;
            /** Format: int32 */
            number_of_incomes: number;
            /** Format: int32 */
            periods_with_income: number;
            /** Format: float */
            regularity: number | null;
            /** Format: float */
            stability: number | null;
            /** Format: float */
            trend: number | null;
        };
        IndividualRequestBiometricPix: {
            open_finance_biometric_pix: {
                /**
                 * Format: uuid
                 * @description The bank account that is paid to, in most schemas by its Belvo id.
                 */
                beneficiary_bank_account: string;
                /** Format: uuid */
                enrollment?: string;
            };
        };
        /** @description The institution that holds the account. */
        InstitutionAccount: {
            name?: string;
            type?: components["schemas"]["EnumInstitutionType"];
        };
        /** @description The institution's site is down. Try again later. */
        InstitutionDownError: {
            code?: "institution_down" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        InstitutionFormField: {
            dependency?: string | null;
            label?: string;
            length?: number;
            name?: string;
            optional?: boolean;
            placeholder?: string;
            type?: string;
            validation?: string;
            validation_message?: string;
            values?: components["schemas"]["InstitutionsFormFieldValues"][];
        };
        InstitutionFormFieldSaveCredentials: {
            label?: string;
            name?: string;
            type?: string;
            validation?: string | null;
        };
        InstitutionFormFieldUsernameType: {
            name?: string;
            placeholder?: string;
            preselected?: number;
            type?: string;
            values?: components["schemas"]["InstitutionsFormFieldValues"][];
        };
        /** @description Belvo has switched the institution off for now. */
        InstitutionInactiveError: {
            code?: "institution_inactive" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        InstitutionOpenBankingInformation: {
            /** Format: uuid */
            authorization_server_id?: string | null;
            description?: string | null;
            participants?: string[] | null;
        } | null;
        InstitutionPublicApi: {
            /** @deprecated */
            code?: string | null;
            country_codes?: string[];
            /** @description Name to show to people. */
            display_name?: string;
            features?: components["schemas"]["InstitutionsFeature"][];
            form_fields?: components["schemas"]["InstitutionsFormField"][];
            icon_logo?: string | null;
            /**
             * Format: int32
             * @description Belvo's id for this object.
             */
            id?: number;
            integration_type?: components["schemas"]["EnumInstitutionIntegrationType"];
            /** @description URL of the logo. */
            logo?: string | null;
            name?: string;
            openbanking_information?: components["schemas"]["InstitutionOpenBankingInformation"];
            primary_color?: string;
            resources?: string[];
            status?: components["schemas"]["EnumInstitutionStatus"];
            text_logo?: string | null;
            type?: components["schemas"]["EnumInstitutionType"];
            /** @description URL of the website. */
            website?: string | null;
        };
        /** @description The institution cannot be reached. Try again later. */
        InstitutionUnavailableError: {
            code?: "institution_unavailable" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        InstitutionsFeature: {
            description?: string;
            name?: string;
        };
        InstitutionsFormField: {
            label?: string;
            name?: string;
            placeholder?: string;
            type?: string;
            validation?: string;
            validation_message?: string;
            values?: components["schemas"]["InstitutionsFormFieldValues"][];
        };
        InstitutionsFormFieldValues: {
            code?: string;
            label?: string;
            placeholder?: string;
            validation?: string;
            validation_message?: string;
        };
        /** @description This setting for storing credentials does not go with a recurrent link. */
        InvalidCredentialsStorageError: {
            code?: "invalid_credentials_storage" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description Without stored credentials `fetch_resources` has to be given. */
        InvalidFetchHistorical: {
            code?: "invalid_fetch_resources" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The stored credentials no longer work. The end user has to give new ones. */
        InvalidLinkError: {
            code?: "invalid_link" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The dates are too close together. */
        InvalidPeriodError: {
            code?: "invalid_period" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description `fetch_resources` names something that the institution does not offer. */
        InvalidResourcesError: {
            code?: "invalid" | (string & {});
            /** @description Name of the field that is wrong. Present only when one is to blame. */
            field?: string;
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        InvestmentBalance: {
            /** Format: float */
            blocked_amount?: number;
            /** Format: float */
            closing_price?: number | null;
            /** Format: float */
            gross_unit_price?: number | null;
            /** Format: float */
            gross_value?: number;
            /** Format: float */
            late_payment_fee?: number | null;
            /** Format: float */
            net_value?: number | null;
            /** Format: float */
            penalty_fee?: number | null;
            /** Format: float */
            post_fixed_rate?: number | null;
            /** Format: float */
            pre_fixed_rate?: number | null;
            /** Format: float */
            purchase_unit_price?: number | null;
            /** Format: float */
            quantity?: number;
            /** Format: date-time */
            reference_date?: string;
            /** Format: float */
            transaction_fee?: number | null;
            /** Format: float */
            unit_price_factor?: number | null;
            /** Format: float */
            withheld_amount?: number | null;
        };
        /** @description An investment position. */
        InvestmentBrazil: {
            balance?: components["schemas"]["InvestmentBalance"];
            classification_details?: components["schemas"]["ClassificationDetails"];
            clearing_code?: string | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string;
            debtor_details?: components["schemas"]["DebtorDetails"];
            /**
             * Format: date
             * @description Day by which it has to be paid or falls due.
             */
            due_date?: string | null;
            /** Format: date */
            grace_period_date?: string | null;
            /**
             * Format: uuid
             * @description Belvo's id for this object.
             */
            id?: string;
            is_tax_exempt?: boolean;
            isin_number?: string | null;
            /** Format: date */
            issue_date?: string | null;
            /** Format: float */
            issue_unit_price?: number | null;
            issuer_id_number?: string | null;
            product_name?: string;
            /** Format: date */
            purchase_date?: string | null;
            remuneration?: components["schemas"]["Remuneration"];
            type?: string;
            voucher_payment_details?: components["schemas"]["VoucherPaymentDetails"];
        };
        /** @description A movement on an investment. */
        InvestmentTransactionBrazil: {
            broker_note_details?: components["schemas"]["BrokerNote"];
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** Format: float */
            exit_fee?: number;
            /** Format: float */
            gross_value?: number;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** Format: float */
            income_tax?: number;
            /** Format: float */
            indexer_percentage?: number;
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification?: string;
            /** @description An investment position. */
            investment?: components["schemas"]["InvestmentBrazil"];
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            /** Format: float */
            net_value?: number;
            /** Format: float */
            price_factor?: number;
            /** Format: float */
            quantity?: number;
            /** Format: float */
            rate?: number;
            subtype?: string;
            subtype_additional_info?: string;
            /** Format: float */
            transaction_tax?: number;
            /** @enum {string|null} */
            type?: "INFLOW" | "OUTFLOW" | null;
            /** Format: float */
            unit_price?: number;
            /** Format: float */
            value?: number;
            /** Format: date */
            value_date?: string;
        };
        InvoiceDetailRetainedTaxSat: {
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /** Format: float */
            retained_tax_amount: number | null;
            tax: string | null;
            /** Format: float */
            tax_percentage: number | null;
            tax_type?: string | null;
        };
        InvoiceDetailSat: {
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            description: string | null;
            /** Format: float */
            discount?: number | null;
            identifier_number?: string | null;
            /** Format: float */
            pre_tax_amount: number | null;
            product_identification: string | null;
            /** Format: float */
            quantity: number | null;
            retained_taxes?: components["schemas"]["InvoiceDetailRetainedTaxSat"][];
            /** Format: float */
            tax_amount: number | null;
            /** Format: float */
            tax_percentage: number | null;
            tax_subject_code?: string | null;
            /** Format: float */
            total_amount: number | null;
            transferred_taxes?: components["schemas"]["InvoiceDetailTransferredTaxSat"][];
            /** Format: float */
            unit_amount: number | null;
            unit_code: string | null;
            unit_description: string | null;
        };
        InvoiceDetailTransferredTaxSat: {
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            tax: string | null;
            /** Format: float */
            tax_percentage: number | null;
            tax_type?: string | null;
            /** Format: float */
            transferred_tax_amount: number | null;
        };
        InvoicePayrollEarningsBreakdown: {
            /** Format: float */
            taxable_amount?: number;
            type?: string | null;
            /** Format: float */
            vat_free_amount?: number;
        } | null;
        InvoicePayrollOtherPayments: {
            /** Format: float */
            amount?: number;
            type?: string | null;
        } | null;
        InvoicePayrollTaxDeductions: {
            /** Format: float */
            amount?: number;
            type?: string | null;
        } | null;
        InvoiceWarningsSat: {
            code: string | null;
            /** @description A sentence for developers. It may change; rely on `code`. */
            message: string | null;
        } | null;
        /** @description An electronic invoice (CFDI) from the SAT. */
        InvoiceWithIdSat: {
            cancelation_status: string | null;
            /** Format: date */
            cancelation_update_date: string | null;
            certification_authority: string | null;
            /** Format: date */
            certification_date: string | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string | null;
            /** Format: float */
            discount_amount: number | null;
            /** Format: float */
            exchange_rate: number | null;
            export_type?: string | null;
            folio?: string | null;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            invoice_date: string | null;
            invoice_details: components["schemas"]["InvoiceDetailSat"][];
            invoice_identification: string | null;
            invoice_type: components["schemas"]["EnumInvoiceSatInvoiceType"];
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            payment_method?: components["schemas"]["EnumInvoiceSatPaymentMethod"];
            /** @deprecated */
            payment_method_description?: string | null;
            payment_type: string | null;
            /** @deprecated */
            payment_type_description: string | null;
            payments: components["schemas"]["InvoicesPaymentsSat"][];
            payroll: components["schemas"]["InvoicesPayrollSat"];
            place_of_issue?: string | null;
            /** @deprecated */
            receiver_blacklist_status?: string | null;
            receiver_fiscal_regime?: string | null;
            receiver_id: string | null;
            receiver_name: string | null;
            receiver_postal_code?: string;
            receiver_tax_fraud_status?: string | null;
            related_invoices?: components["schemas"]["RelatedInvoiceSat"][];
            /** @deprecated */
            sender_blacklist_status?: string | null;
            sender_fiscal_regime?: string | null;
            sender_id: string | null;
            sender_name: string | null;
            sender_tax_fraud_status?: string | null;
            series?: string | null;
            status: string | null;
            /** Format: float */
            subtotal_amount: number | null;
            /** Format: float */
            tax_amount: number | null;
            tax_details?: components["schemas"]["TaxDetailsInvoicesSat"];
            /** Format: float */
            total_amount: number | null;
            type: components["schemas"]["EnumInvoiceType"];
            usage?: string | null;
            version?: string | null;
            warnings?: components["schemas"]["InvoiceWarningsSat"];
            xml?: string | null;
        };
        InvoicesPaymentsRelatedDocumentsSat: {
            /** Format: float */
            amount_paid: number | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string | null;
            invoice_identification: string | null;
            /** Format: float */
            outstanding_balance: number | null;
            /** Format: int32 */
            partiality_number?: number;
            payment_method: string | null;
            /** Format: float */
            previous_balance: number | null;
        };
        InvoicesPaymentsSat: {
            /** Format: float */
            amount: number | null;
            beneficiary_account_number: string | null;
            beneficiary_rfc?: string | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string | null;
            /** Format: date-time */
            date: string | null;
            exchange_rate: string | null;
            operation_number: string | null;
            payer_account_number: string | null;
            payer_bank_name: string | null;
            payer_rfc: string | null;
            payment_type: string | null;
            related_documents: components["schemas"]["InvoicesPaymentsRelatedDocumentsSat"][];
        };
        InvoicesPayrollSat: {
            /** Format: float */
            amount: number;
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /**
             * Format: date
             * @description First day of the period, as an ISO date. Not after `date_to`.
             */
            date_from: string | null;
            /**
             * Format: date
             * @description Last day of the period, as an ISO date. Not in the future.
             */
            date_to: string | null;
            /** Format: int32 */
            days: number | null;
            earnings_breakdown?: components["schemas"]["InvoicePayrollEarningsBreakdown"][] | null;
            other_payments?: components["schemas"]["InvoicePayrollOtherPayments"][] | null;
            /** Format: date */
            payment_date: string;
            periodicity?: components["schemas"]["EnumInvoicePayrollPeriodicity"];
            tax_deductions?: components["schemas"]["InvoicePayrollTaxDeductions"][] | null;
            type: string | null;
            version: string;
        } | null;
        LastErrorPaymentError: {
            error_code: string;
            error_message: string;
        };
        /** @description A connection between an end user and an institution. */
        Link: {
            /** @description `single` (collected once) or `recurrent` (kept up to date). */
            access_mode?: components["schemas"]["EnumLinkAccessModeResponse"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by?: components["schemas"]["created_by"];
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: string[];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** @description Belvo name of the institution, such as `ofmockbank_br_retail`. */
            institution?: string;
            /** @description Marks one user at one institution, so that a second link for the same user can be noticed. Only on links made since 2022. */
            institution_user_id?: string;
            /** @description When Belvo last got through to the institution. */
            last_accessed_at?: components["schemas"]["last_accessed_at"];
            /** @description How often a recurrent link is refreshed, such as `24h`. Null for single links. */
            refresh_rate?: components["schemas"]["EnumLinkRefreshRate"];
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            /** @description `valid`, `invalid` (new credentials needed), `unconfirmed` (the registration was not finished) or `token_required`. */
            status?: components["schemas"]["EnumLinkStatus"];
        };
        /** @description The link was refreshed less than ten minutes ago. Only the message says how long to wait. */
        LinkAlreadyRefreshedError: {
            code?: "link_refreshed" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description New credentials for a link. */
        LinksPutRequest: {
            /** @description The end user's password at the institution. Keep it out of logs. */
            password: string;
            password2?: string;
            /** @description A one-time password or similar from the end user, if it is known already. */
            token?: components["schemas"]["token"];
        };
        /** @description Body that links a person at the INSS in Brazil. */
        LinksRequestEmploymentBrazil: {
            /** @description `single` collects once, `recurrent` keeps the data up to date. */
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_employment_brazil"];
            institution: string;
            /**
             * Format: password
             * @description The end user's password at the institution. Keep it out of logs.
             */
            password: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            username: string;
        };
        /** @description Body that links a person at the IMSS or the ISSSTE in Mexico. */
        LinksRequestEmploymentMexico: {
            /** @description `single` collects once, `recurrent` keeps the data up to date. */
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_employment_mexico"];
            institution: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            username: string;
            username2?: string;
        };
        /** @description Body that links a taxpayer at the SAT in Mexico. */
        LinksRequestFiscalMexico: {
            /** @description `single` collects once, `recurrent` keeps the data up to date. */
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_fiscal_mexico"];
            institution: string;
            /**
             * Format: password
             * @description The end user's password at the institution. Keep it out of logs.
             */
            password: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            username: string;
        };
        /** @description The login failed. The message tells why, in words that Belvo says may change. */
        LoginError: {
            code?: "login_error" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        NeedsRedirectContent: {
            /** @description The institution that the payer pays from, in most schemas by its Belvo id. */
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        NextStepDisplayConfirmationRequiredOfpi: {
            open_finance_display_confirmation_required?: components["schemas"]["DisplayConfirmationRequiredOfpi"];
            /**
             * @description Whether the payment intent can be confirmed now.
             * @default true
             */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information"
              | "open_finance_display_confirmation_required"
              | "open_finance_display_needs_redirect"
              | "open_finance_display_payment_processing"
              | "open_finance_display_payment_succeeded"
              | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentFailed: {
            open_finance_display_payment_failed?: components["schemas"]["DisplayPaymentFailed"];
            /**
             * @description Whether the payment intent can be confirmed now.
             * @default false
             */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information"
              | "open_finance_display_confirmation_required"
              | "open_finance_display_needs_redirect"
              | "open_finance_display_payment_processing"
              | "open_finance_display_payment_succeeded"
              | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentMethodInformation: {
            open_finance_display_payment_method_information?: components["schemas"]["DisplayPaymentMethodInformationContentOfpi"];
            /**
             * @description Whether the payment intent can be confirmed now.
             * @default false
             */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information"
              | "open_finance_display_confirmation_required"
              | "open_finance_display_needs_redirect"
              | "open_finance_display_payment_processing"
              | "open_finance_display_payment_succeeded"
              | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentProcessing: {
            open_finance_display_payment_processing?: components["schemas"]["DisplayPaymentProcessing"];
            /**
             * @description Whether the payment intent can be confirmed now.
             * @default false
             */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information"
              | "open_finance_display_confirmation_required"
              | "open_finance_display_needs_redirect"
              | "open_finance_display_payment_processing"
              | "open_finance_display_payment_succeeded"
              | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentSucceeded: {
            open_finance_display_payment_succeeded?: components["schemas"]["DisplayPaymentSucceeded"];
            /**
             * @description Whether the payment intent can be confirmed now.
             * @default false
             */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information"
              | "open_finance_display_confirmation_required"
              | "open_finance_display_needs_redirect"
              | "open_finance_display_payment_processing"
              | "open_finance_display_payment_succeeded"
              | "open_finance_display_payment_failed";
        };
        NextStepNeedsRedirect: {
            open_finance_display_needs_redirect?: components["schemas"]["NeedsRedirectContent"];
            /**
             * @description Whether the payment intent can be confirmed now.
             * @default false
             */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information"
              | "open_finance_display_confirmation_required"
              | "open_finance_display_needs_redirect"
              | "open_finance_display_payment_processing"
              | "open_finance_display_payment_succeeded"
              | "open_finance_display_payment_failed";
        };
        /** @description No such path or object. */
        NotFoundError: {
            code?: "expired_credentials" | "not_found" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        OccupationBrazil: {
            description: string;
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date: string | null;
            locale: string;
            name: string;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        };
        /** @description The person or company behind a link, in the older shape. */
        Owner: {
            address: string | null;
            /** @deprecated */
            business_name?: string | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Name to show to people. */
            display_name: string | null;
            document_id?: components["schemas"]["OwnerDocumentId"];
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string | null;
            /**
             * @deprecated
             * @description Given name.
             */
            first_name?: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification: string | null;
            /**
             * @deprecated
             * @description Family name.
             */
            last_name?: string | null;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            /** @description Telephone number. */
            phone_number: string | null;
            /** @deprecated */
            second_last_name?: string | null;
        };
        OwnerAddresses: {
            additional_info: string | null;
            address: string;
            country_code: string | null;
            country_name: string;
            district_name: string | null;
            is_main: boolean;
            latitude: string | null;
            longitude: string | null;
            postcode: string;
            state: string | null;
            town: string;
            town_code: string | null;
        } | null;
        OwnerBusinessDocumentIds: {
            additional_info: string | null;
            /** @description Check digit of the number beside it. */
            check_digit: string;
            country_of_issuance: string | null;
            /** Format: date */
            expiration_date: string | null;
            /** Format: date */
            issue_date: string | null;
            number: string;
            type: components["schemas"]["EnumOwnerIndividualDocumentIdType"];
            type_additional_info: string | null;
        } | null;
        OwnerBusinessEconomicActivies: {
            code: string;
            is_main: boolean;
        } | null;
        OwnerBusinessFinancialProfile: {
            economic_activities: components["schemas"]["OwnerBusinessEconomicActivies"][];
            informed_revenue: components["schemas"]["OwnerBusinessInformedRevenue"];
            patrimony: components["schemas"]["OwnerBusinessPatrimony"];
        } | null;
        OwnerBusinessFinancialRelation: {
            procurators: components["schemas"]["OwnerProcurators"][];
            product_services: string[];
            products: components["schemas"]["OwnerBusinessProducts"][];
            /**
             * Format: date-time
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        } | null;
        OwnerBusinessInformedRevenue: {
            /** Format: float */
            amount: number;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            frequency: components["schemas"]["EnumOwnerBusinessInformedRevenueFrequency"];
            frequency_additional_info: string | null;
            /** Format: int32 */
            year: number;
        } | null;
        /** @description A company behind a link, from Brazil's Open Finance network. */
        OwnerBusinessOpenFinanceBrazil: {
            additional_documents: components["schemas"]["OwnerBusinessDocumentIds"][];
            address: string | null;
            addresses: components["schemas"]["OwnerAddresses"][];
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            companies_id: string[];
            company_name: string;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            document_id: components["schemas"]["OwnerDocumentIdOpenFinanceBrazil"];
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string | null;
            emails: components["schemas"]["OwnerEmails"][];
            financial_profile: components["schemas"]["OwnerBusinessFinancialProfile"];
            financial_relation: components["schemas"]["OwnerBusinessFinancialRelation"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** Format: date */
            incorporation_date: string;
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification: string | null;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            parties: components["schemas"]["OwnerParties"][];
            /** @description Telephone number. */
            phone_number: string | null;
            phone_numbers: components["schemas"]["OwnerPhoneNumbers"][];
            trade_name: string | null;
        };
        OwnerBusinessPatrimony: {
            /** Format: float */
            amount: number;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            /** Format: date */
            date: string;
        } | null;
        OwnerBusinessProducts: {
            /** @description Branch number of the bank account (agência). */
            agency: string | null;
            /** @description Check digit of the number beside it. */
            check_digit: string;
            clearing_code: string;
            number: string;
            subtype: string;
            type: components["schemas"]["EnumOwnerBusinessProductType"];
        } | null;
        OwnerDocumentId: {
            /** @description Number of the identity document. */
            document_number: string | null;
            /** @description Kind of identity document. */
            document_type: string | null;
        } | null;
        OwnerDocumentIdOpenFinanceBrazil: {
            /** @description Number of the identity document. */
            document_number: string;
            /** @description Kind of identity document. */
            document_type: string;
        };
        OwnerEmails: {
            /** @description E-mail address. */
            email: string;
            is_main: boolean;
        } | null;
        OwnerFiliations: {
            civil_name: string;
            social_name: string | null;
            type: components["schemas"]["EnumOwnerFiliationType"];
        };
        OwnerIndividualDocumentIds: {
            additional_info: string | null;
            /** @description Check digit of the number beside it. */
            check_digit: string;
            country_of_issuance: string | null;
            /** Format: date */
            expiration_date: string | null;
            /** Format: date */
            issue_date: string | null;
            number: string;
            type: components["schemas"]["EnumOwnerIndividualDocumentIdType"];
            type_additional_info: string | null;
        } | null;
        OwnerIndividualFinancialProfile: {
            company_id: string | null;
            informed_income: components["schemas"]["OwnerIndividualInformedIncome"];
            occupation_code?: components["schemas"]["EnumOwnerIndividualFinancialProfileOccupationCode"];
            occupation_description: string | null;
            patrimony: components["schemas"]["OwnerIndividualPatrimony"];
            occuptation_code?: components["schemas"]["EnumOwnerIndividualFinancialProfileOccupationCode"];
        } | null;
        OwnerIndividualFinancialRelation: {
            payroll_accounts?: components["schemas"]["OwnerIndividualPayrollAccounts"][];
            procurators: components["schemas"]["OwnerProcurators"][];
            product_services: string[];
            product_services_additional_info: string | null;
            products: components["schemas"]["OwnerIndividualProducts"][];
            salary_portability_requests?: components["schemas"]["OwnerIndividualSalaryPortabilityRequests"][];
            /**
             * Format: date-time
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        } | null;
        OwnerIndividualInformedIncome: {
            /** Format: float */
            amount: number;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            /** Format: date */
            date: string;
            frequency: components["schemas"]["EnumOwnerInformedIncomeFrequency"];
        };
        OwnerIndividualNationalityDocumentId: {
            additional_info: string | null;
            country_of_issuance: string | null;
            /** Format: date */
            expiration_date: string | null;
            /** Format: date */
            issue_date: string | null;
            number: string;
            type: components["schemas"]["EnumOwnerIndividualDocumentIdType"];
        } | null;
        /** @description A person behind a link, from Brazil's Open Finance network. */
        OwnerIndividualOpenFinanceBrazil: {
            additional_documents: components["schemas"]["OwnerIndividualDocumentIds"][];
            address: string | null;
            addresses: components["schemas"]["OwnerAddresses"][];
            /**
             * Format: date
             * @description Date of birth, as an ISO date.
             */
            birth_date: string;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            companies_id: string[];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Name to show to people. */
            display_name: string;
            document_id: components["schemas"]["OwnerDocumentIdOpenFinanceBrazil"];
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string | null;
            emails: components["schemas"]["OwnerEmails"][];
            filiations: components["schemas"]["OwnerFiliations"][];
            financial_profile: components["schemas"]["OwnerIndividualFinancialProfile"];
            financial_relation: components["schemas"]["OwnerIndividualFinancialRelation"];
            gender: components["schemas"]["EnumOwnerGender"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification: string | null;
            is_local_resident: boolean;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            marital_status: components["schemas"]["EnumOwnerMaritalStatus"];
            marital_status_additional_info: string | null;
            nationalities: components["schemas"]["OwnerNationalities"][] | null;
            /** @description Telephone number. */
            phone_number: string | null;
            phone_numbers: components["schemas"]["OwnerPhoneNumbers"][];
            social_name: string | null;
        };
        OwnerIndividualPatrimony: {
            /** Format: float */
            amount: number;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            /** Format: int32 */
            year: number;
        } | null;
        OwnerIndividualPayrollAccounts: {
            /** Format: date */
            account_opening_date?: string;
            employer_bank_code?: string;
            employer_bank_id_number?: string;
            employer_id_number?: string;
            employer_name?: string;
        };
        OwnerIndividualProducts: {
            /** @description Branch number of the bank account (agência). */
            agency: string | null;
            /** @description Check digit of the number beside it. */
            check_digit: string;
            clearing_code: string;
            number: string;
            subtype: string | null;
            type: components["schemas"]["EnumOwnerIndividualProductType"];
        } | null;
        OwnerIndividualSalaryPortabilityRequests: {
            employer_bank_code?: string;
            employer_bank_id_number?: string;
            employer_id_number?: string;
            employer_name?: string;
            /** Format: date */
            portability_approval_date?: string;
        };
        OwnerNationalities: {
            documents: components["schemas"]["OwnerIndividualNationalityDocumentId"][];
            info: string | null;
        };
        OwnerParties: {
            company_name?: string | null;
            /** @description Name to show to people. */
            display_name: string | null;
            document_additional_info: string | null;
            document_country: string | null;
            /** Format: date */
            document_expiration_date: string | null;
            /** Format: date */
            document_issue_date: string | null;
            /** @description Number of the identity document. */
            document_number: string;
            /** @description Kind of identity document. */
            document_type: components["schemas"]["EnumOwnerPartyDocumentType"];
            /** Format: float */
            percentage_type: number | null;
            person_type: components["schemas"]["EnumOwnerPartyPersonType"];
            social_name: string | null;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string | null;
            trade_name: string | null;
            type: components["schemas"]["EnumOwnerPartyType"];
        } | null;
        OwnerPhoneNumbers: {
            additional_info: string | null;
            area_code: string | null;
            country_code: string | null;
            extension: string | null;
            is_main: boolean;
            number: string;
            type: components["schemas"]["EnumOwnerPhoneNumberType"];
        } | null;
        OwnerProcurators: {
            civil_name: string;
            /** @description Number of the identity document. */
            document_number: string;
            social_name: string | null;
            type: components["schemas"]["EnumOwnerProcuratorType"];
        } | null;
        /** @description Resumes a request that was answered with a 428. */
        PatchBody: {
            /**
             * Format: uuid
             * @description The `link` of the 428, together with its session.
             */
            link: string;
            /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
            save_data?: components["schemas"]["save_data"];
            /** @description The `session` of the 428. Each 428 has its own, also the one after a wrong token. */
            session: string;
            /** @description What the end user received. Left out when the 428 expects no input, as with a confirmation on another device. */
            token?: components["schemas"]["token"];
        };
        /** @description Body that completes and confirms a payment to a bank account. */
        PatchPaymentIntentOfpi: {
            /** @description Whether this request confirms the payment intent. */
            confirm?: boolean;
            /** @description What is known about the way to pay. */
            payment_method_details: {
                open_finance: {
                    /**
                     * Format: uuid
                     * @description The bank account that is paid to, in most schemas by its Belvo id.
                     */
                    beneficiary_bank_account?: string;
                    /**
                     * Format: uuid
                     * @description The institution that the payer pays from, in most schemas by its Belvo id.
                     */
                    payer_institution?: string;
                };
            };
        };
        /** @description Body that confirms a payment to a Pix key. */
        PatchPaymentIntentPixKeys: {
            /** @description Whether this request confirms the payment intent. */
            confirm: boolean;
        };
        /** @description A payer's consent to be charged. */
        PaymentAuthorization: {
            /** Format: date-time */
            authorized_at: string | null;
            /** @description Who is paid. */
            beneficiary: {
                /** Format: uuid */
                target?: string;
                /** @enum {string} */
                type?: "BANK_ACCOUNT";
            };
            charges: string[];
            /**
             * Format: date-time
             * @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`.
             */
            created_at: string;
            description: string;
            /**
             * Format: uuid
             * @description An identifier of your own. Put no personal data in it.
             */
            external_id: string | null;
            /**
             * Format: uuid
             * @description Belvo's id for this object.
             */
            id: string;
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: components["schemas"]["metadata__payments"];
            /** @description Who pays. */
            payer: {
                /**
                 * Format: uuid
                 * @description The payer, by id or as an object.
                 */
                customer?: string;
                /** Format: uuid */
                institution?: string;
                representative_identifier?: string;
            };
            /** @enum {string} */
            payment_method: "PIX_OF_IMMEDIATE" | "PIX_OF_SCHEDULED";
            payment_method_configuration: components["schemas"]["PaymentConfigurationImmediate"] | components["schemas"]["PaymentConfigurationScheduled"];
            /**
             * Format: uri
             * @description Where the institution sends the payer back to.
             */
            return_url: string;
            /** @enum {string} */
            status: "AWAITING_AUTHORIZATION"
              | "PARTIALLY_ACCEPTED"
              | "AUTHORIZED"
              | "FAILED"
              | "CONSUMED"
              | "REVOKED";
            /** @description Why it has this status, as one of Belvo's upper-case codes. */
            status_reason_code: ("ACCOUNT_NOT_ALLOWED"
              | "AMOUNT_OVER_LIMIT"
              | "AUTHORIZATION_EXPIRED"
              | "BANK_USER_MISMATCH"
              | "BENEFICIARY_ACCOUNT_BLOCKED"
              | "BENEFICIARY_ACCOUNT_CLOSED"
              | "BENEFICIARY_ACCOUNT_ERROR"
              | "BENEFICIARY_ACCOUNT_NUMBER_INVALID"
              | "BENEFICIARY_ACCOUNT_TYPE_INVALID"
              | "BENEFICIARY_ACCOUNT_TYPE_NOT_SUPPORTED"
              | "BENEFICIARY_BANK_REJECTED_CHARGE"
              | "BENEFICIARY_CANCELLED_RECURRING_PAYMENT"
              | "BENEFICIARY_IDENTIFIER_INVALID"
              | "BENEFICIARY_IDENTIFIER_MISMATCH"
              | "BENEFICIARY_REVOKED_AUTHORIZATION"
              | "CANCELLATION_NOT_ALLOWED_CHARGE"
              | "CANCELLATION_NOT_ALLOWED_PAYMENT_AUTHORIZATION"
              | "CANCELLED_WHILE_PENDING"
              | "CANCELLED_WHILE_SCHEDULED"
              | "CHARGE_EXCEEDS_AUTHORIZED_AMOUNT"
              | "CHARGE_PERIOD_LIMIT_REACHED"
              | "CHARGE_SETTLEMENT_FAILED"
              | "CHARGE_SETTLEMENT_TIMEOUT"
              | "DUPLICATE_BENEFICIARY_CHARGE"
              | "FRAUD_SUSPECTED"
              | "IDENTIFIER_MISMATCH"
              | "INSUFFICIENT_FUNDS"
              | "INSUFFICIENT_PERMISSION"
              | "INVALID_AMOUNT_QRCODE"
              | "INVALID_CHARGE"
              | "INVALID_PAYMENT_AUTHORIZATION"
              | "NO_REASON_PROVIDED"
              | "OPEN_FINANCE_NETWORK_FAILURE"
              | "OUTSIDE_ALLOWED_TIMEFRAME"
              | "PARTIALLY_ACCEPTED_PAYMENT_AUTHORIZATION"
              | "PAYER_ACCOUNT_TIMEOUT_ERROR"
              | "PAYER_BLOCKED_BY_REGULATORY_REASON"
              | "PAYER_REVOKED_AUTHORIZATION"
              | "PAYMENT_CONSENT_MISMATCH"
              | "PAYMENT_NOT_COMPLETED_CONSENT_EXPIRED"
              | "PAYMENT_REFUSED_BY_HOLDER"
              | "PAYMENT_SCHEDULING_FAILURE"
              | "REJECTED_UNKNOWN"
              | "REVOKED_PAYMENT_AUTHORIZATION"
              | "REVOKED_UNKNOWN"
              | "SAME_ORIGIN_DESTINATION_ACCOUNTS"
              | "SETTLEMENT_LIMIT_REACHED"
              | "SYSTEM_ERROR"
              | "UNEXPECTED_ERROR"
              | "USER_DAILY_LIMIT_REACHED"
              | "USER_PERIOD_LIMIT_REACHED"
              | "USER_REJECTED" | (string & {})) | null;
            status_reason_message: string | null;
            /** Format: date-time */
            status_updated_at: string;
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at: string;
        };
        PaymentConfigurationImmediate: {
            amount?: string;
            /** Format: uri */
            authorization_url?: string;
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        PaymentConfigurationScheduled: {
            amount?: string;
            /** Format: uri */
            authorization_url?: string;
            dates?: string[];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        PaymentIntentBiometricWidget: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: "open_finance_biometric_pix"[];
            amount: string;
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description What is known about the way to pay. */
            payment_method_details: components["schemas"]["IndividualRequestBiometricPix"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
        };
        /** @description A payment to a registered bank account. */
        PaymentIntentOfpi: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: string[];
            amount: string;
            charges?: components["schemas"]["ChargeBrazil"][];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by: components["schemas"]["created_by"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: components["schemas"]["EnumPaymentsCurrency"];
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer: string;
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Why the payment failed, as a lower-case code. The list of codes is not published. */
            failure_code: string | null;
            /** @description Why the payment failed, in words. */
            failure_message: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /**
             * @deprecated
             * @description Called deprecated by Belvo. The error of the previous step, in its own shape.
             */
            last_error: components["schemas"]["LastErrorPaymentError"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @deprecated
             * @description Called deprecated by Belvo. What the payer or you would have to do next.
             */
            next_step: components["schemas"]["NextStepDisplayPaymentMethodInformation"] | components["schemas"]["NextStepNeedsRedirect"] | components["schemas"]["NextStepDisplayConfirmationRequiredOfpi"] | components["schemas"]["NextStepDisplayPaymentProcessing"] | components["schemas"]["NextStepDisplayPaymentSucceeded"] | components["schemas"]["NextStepDisplayPaymentFailed"];
            /** @description What is known about the way to pay. */
            payment_method_details: components["schemas"]["PaymentIntentPaymentMethodDetailsIndividualOfpi"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBusinessOfpi"];
            /** @description How the payment is, or was, carried out. */
            payment_method_information: components["schemas"]["PaymentMethodInformationOfpi"];
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            selected_payment_method_type: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
            /** @description Where a payment intent stands. Belvo's guides know more values than the official description, so allow for others. */
            status: components["schemas"]["EnumPaymentIntentStatus"];
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at: string | null;
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessOfpi: {
            /**
             * Format: uuid
             * @description The bank account that is paid to, in most schemas by its Belvo id.
             */
            beneficiary_bank_account: string;
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf: string | null;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys: {
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf: string | null;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description The Pix key paid to: e-mail address, telephone number, CPF, CNPJ or random key. */
            pix_key: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi: {
            /**
             * Format: uuid
             * @description The bank account that is paid to, in most schemas by its Belvo id.
             */
            beneficiary_bank_account: string;
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount: {
            /** @description Body that registers a company's bank account, in the first version of the payments API. */
            beneficiary_bank_account: components["schemas"]["CreateBankAccountOfpiBusiness"];
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey: {
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description The Pix key paid to: e-mail address, telephone number, CPF, CNPJ or random key. */
            pix_key: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualOfpi: {
            /**
             * Format: uuid
             * @description The bank account that is paid to, in most schemas by its Belvo id.
             */
            beneficiary_bank_account: string;
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf?: string | null;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys: {
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /** @description The customer's CPF, masked in answers. */
            cpf?: string | null;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description The Pix key paid to: e-mail address, telephone number, CPF, CNPJ or random key. */
            pix_key: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi: {
            /**
             * Format: uuid
             * @description The bank account that is paid to, in most schemas by its Belvo id.
             */
            beneficiary_bank_account: string;
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution?: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount: {
            /** @description Body that registers a person's bank account, in the first version of the payments API. */
            beneficiary_bank_account: components["schemas"]["CreateBankAccountOfpiIndividual"];
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey: {
            /** @description Where the institution sends the end user back to. */
            callback_url: string;
            /**
             * Format: uuid
             * @description The institution that the payer pays from, in most schemas by its Belvo id.
             */
            payer_institution: string;
            /** @description The Pix key paid to: e-mail address, telephone number, CPF, CNPJ or random key. */
            pix_key: string;
            /** @description When to pay, if not at once. */
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBusinessOfpi: {
            open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessOfpi"];
        };
        PaymentIntentPaymentMethodDetailsBusinessPixKeys: {
            open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys"];
        };
        PaymentIntentPaymentMethodDetailsIndividualOfpi: {
            open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualOfpi"];
        };
        PaymentIntentPaymentMethodDetailsIndividualPixKeys: {
            open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys"];
        };
        /** @description A payment to a Pix key. After its creation it still has to be completed. */
        PaymentIntentPixKeys: {
            /** @description How the payment may be made, such as `open_finance`. */
            allowed_payment_method_types: string[];
            amount: string;
            charges?: components["schemas"]["ChargeBrazilPix"][];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by: components["schemas"]["created_by"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: components["schemas"]["EnumPaymentsCurrency"];
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer: string;
            description: string;
            /** @description An identifier of your own. Put no personal data in it. */
            external_id?: components["schemas"]["external_id__payments"];
            /** @description Why the payment failed, as a lower-case code. The list of codes is not published. */
            failure_code: string | null;
            /** @description Why the payment failed, in words. */
            failure_message: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /**
             * @deprecated
             * @description Called deprecated by Belvo. The error of the previous step, in its own shape.
             */
            last_error: components["schemas"]["LastErrorPaymentError"];
            /** @description Data of your own, kept by Belvo. Flat, at most 50 keys of 50 characters with values of 500, ASCII only. */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @deprecated
             * @description Called deprecated by Belvo. What the payer or you would have to do next.
             */
            next_step: components["schemas"]["NextStepDisplayPaymentMethodInformation"] | components["schemas"]["NextStepNeedsRedirect"] | components["schemas"]["NextStepDisplayConfirmationRequiredOfpi"] | components["schemas"]["NextStepDisplayPaymentProcessing"] | components["schemas"]["NextStepDisplayPaymentSucceeded"] | components["schemas"]["NextStepDisplayPaymentFailed"];
            /** @description What is known about the way to pay. */
            payment_method_details: components["schemas"]["PaymentIntentPaymentMethodDetailsIndividualPixKeys"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBusinessPixKeys"];
            /** @description How the payment is, or was, carried out. */
            payment_method_information: components["schemas"]["PaymentMethodInformationPixKeysInitial"] | components["schemas"]["PaymentMethodInformationPixKeysConfirmed"];
            /** @description Called deprecated by Belvo; always `belvo`. */
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            selected_payment_method_type: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"];
            /** @description What the payer reads on the bank statement. */
            statement_description?: string;
            /** @description Where a payment intent stands. Belvo's guides know more values than the official description, so allow for others. */
            status: components["schemas"]["EnumPaymentIntentStatus"];
            /**
             * Format: date-time
             * @description When this last changed at Belvo.
             */
            updated_at: string | null;
        };
        PaymentMethodInformationBodyOfpi: {
            /** @description Id of the payment in the Pix network. */
            end_to_end_id?: string | null;
            provider_request_id?: string | null;
            redirect_url?: string | null;
            /** Format: date */
            settlement_date?: string;
        };
        PaymentMethodInformationOfpi: {
            open_finance?: components["schemas"]["PaymentMethodInformationBodyOfpi"];
        };
        PaymentMethodInformationPixKeysConfirmed: {
            open_finance?: {
                /** @description Id of the payment in the Pix network. */
                end_to_end_id?: string | null;
                pix_key_details?: {
                    /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                    identifier?: string;
                    name?: string;
                };
                provider_request_id?: string | null;
                redirect_url?: string | null;
                /** Format: date */
                settlement_date?: string;
            };
        };
        PaymentMethodInformationPixKeysInitial: {
            open_finance?: {
                pix_key_details?: {
                    /** @description CPF (11 digits) or CNPJ (14 digits), masked in some answers. */
                    identifier?: string;
                    name?: string;
                };
            };
        };
        RecurringExpenseSourceTransaction: {
            /** Format: float */
            amount: number;
            description: string | null;
            /** Format: date */
            value_date: string;
        } | null;
        /** @description One payment that comes back regularly. */
        RecurringExpenses: {
            /** @description A checking or savings account, credit card or loan. */
            account: components["schemas"]["AccountOpenFinanceBrazil"] | null;
            /** Format: float */
            average_transaction_amount: number;
            category: components["schemas"]["EnumRecurringExpenseCategory"];
            /** Format: int32 */
            days_since_last_transaction: number;
            frequency: components["schemas"]["EnumRecurringExpenseFrequency"];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** Format: float */
            median_transaction_amount: number;
            /** @default null */
            name: string | null;
            payment_type: components["schemas"]["EnumRecurringExpensePaymentType"];
            transactions: components["schemas"]["RecurringExpenseSourceTransaction"][];
        };
        RelatedInvoiceSat: {
            related_invoice_identification?: string | null;
            relationship_type?: string | null;
        };
        Remuneration: {
            calculation_base?: string | null;
            indexer?: string | null;
            indexer_additional_info?: string | null;
            /** Format: float */
            post_fixed_rate?: number | null;
            /** Format: float */
            pre_fixed_rate?: number | null;
            rate_periodicity?: string | null;
            rate_type?: string | null;
        };
        /** @description The institution did not finish within five minutes. */
        RequestTimeoutError: {
            code?: "request_timeout" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        RetentionBreakdown: {
            /** Format: float */
            base_amount: number | null;
            payment_status: components["schemas"]["EnumTaxRetentionPaymentStatus"];
            /** Format: float */
            retained_amount: number | null;
            tax_type: string | null;
        };
        /** @description Figures about the accounts of a link, for credit decisions. */
        RiskInsights: {
            accounts: string[] | null;
            assets_metrics: components["schemas"]["RiskInsightsAssetMetrics"];
            balances_metrics: components["schemas"]["RiskInsightsBalanceMetrics"];
            cashflow_metrics: components["schemas"]["RiskInsightsCashflowMetrics"];
            category_metrics: components["schemas"]["RiskInsightsCategoryMetrics"][];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            credit_cards_metrics: components["schemas"]["RiskInsightsCreditCardMetrics"];
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            loans_metrics: components["schemas"]["RiskInsightsLoansMetrics"];
            transactions_metrics: components["schemas"]["RiskInsightsTransactionMetrics"];
        };
        RiskInsightsAssetMetrics: {
            /** Format: float */
            checking_accounts_balance: number | null;
            institutions: string[] | null;
            /** Format: int32 */
            num_assets_accounts?: number | null;
            /** Format: int32 */
            num_checking_accounts: number | null;
            /** Format: int32 */
            num_savings_accounts: number | null;
            /** Format: float */
            savings_accounts_balance: number | null;
        } | null;
        RiskInsightsBalanceMetrics: {
            /** Format: float */
            balance_threshold_x: number;
            /** Format: float */
            balance_trend_12m: number | null;
            /** Format: float */
            balance_trend_1m: number | null;
            /** Format: float */
            balance_trend_1w: number | null;
            /** Format: float */
            balance_trend_3d: number | null;
            /** Format: float */
            balance_trend_3m: number | null;
            /** Format: float */
            balance_trend_6m: number | null;
            /** Format: float */
            closing_balance: number | null;
            /** Format: int32 */
            days_balance_below_0_12m: number | null;
            /** Format: int32 */
            days_balance_below_0_1m: number | null;
            /** Format: int32 */
            days_balance_below_0_1w: number | null;
            /** Format: int32 */
            days_balance_below_0_3d: number | null;
            /** Format: int32 */
            days_balance_below_0_3m: number | null;
            /** Format: int32 */
            days_balance_below_0_6m: number | null;
            /** Format: int32 */
            days_balance_below_mean_12m: number | null;
            /** Format: int32 */
            days_balance_below_mean_1m: number | null;
            /** Format: int32 */
            days_balance_below_mean_1w: number | null;
            /** Format: int32 */
            days_balance_below_mean_3d: number | null;
            /** Format: int32 */
            days_balance_below_mean_3m: number | null;
            /** Format: int32 */
            days_balance_below_mean_6m: number | null;
            /** Format: int32 */
            days_balance_below_x_12m: number | null;
            /** Format: int32 */
            days_balance_below_x_1m: number | null;
            /** Format: int32 */
            days_balance_below_x_1w: number | null;
            /** Format: int32 */
            days_balance_below_x_3d: number | null;
            /** Format: int32 */
            days_balance_below_x_3m: number | null;
            /** Format: int32 */
            days_balance_below_x_6m: number | null;
            /** Format: float */
            max_balance_12m: number | null;
            /** Format: float */
            max_balance_1m: number | null;
            /** Format: float */
            max_balance_1w: number | null;
            /** Format: float */
            max_balance_3d: number | null;
            /** Format: float */
            max_balance_3m: number | null;
            /** Format: float */
            max_balance_6m: number | null;
            /** Format: float */
            mean_balance_12m: number | null;
            /** Format: float */
            mean_balance_1m: number | null;
            /** Format: float */
            mean_balance_1w: number | null;
            /** Format: float */
            mean_balance_3d: number | null;
            /** Format: float */
            mean_balance_3m: number | null;
            /** Format: float */
            mean_balance_6m: number | null;
            /** Format: float */
            min_balance_12m: number | null;
            /** Format: float */
            min_balance_1m: number | null;
            /** Format: float */
            min_balance_1w: number | null;
            /** Format: float */
            min_balance_3d: number | null;
            /** Format: float */
            min_balance_3m: number | null;
            /** Format: float */
            min_balance_6m: number | null;
            /** Format: float */
            std_balance_12m: number | null;
            /** Format: float */
            std_balance_1m: number | null;
            /** Format: float */
            std_balance_1w: number | null;
            /** Format: float */
            std_balance_3d: number | null;
            /** Format: float */
            std_balance_3m: number | null;
            /** Format: float */
            std_balance_6m: number | null;
        } | null;
        RiskInsightsCashflowMetrics: {
            /** Format: float */
            max_negative_12m: number | null;
            /** Format: float */
            max_negative_1m: number | null;
            /** Format: float */
            max_negative_1w: number | null;
            /** Format: float */
            max_negative_3d: number | null;
            /** Format: float */
            max_negative_3m: number | null;
            /** Format: float */
            max_negative_6m: number | null;
            /** Format: float */
            max_positive_12m: number | null;
            /** Format: float */
            max_positive_1m: number | null;
            /** Format: float */
            max_positive_1w: number | null;
            /** Format: float */
            max_positive_3d: number | null;
            /** Format: float */
            max_positive_3m: number | null;
            /** Format: float */
            max_positive_6m: number | null;
            /** Format: float */
            mean_negative_12m: number | null;
            /** Format: float */
            mean_negative_1m: number | null;
            /** Format: float */
            mean_negative_1w: number | null;
            /** Format: float */
            mean_negative_3d: number | null;
            /** Format: float */
            mean_negative_3m: number | null;
            /** Format: float */
            mean_negative_6m: number | null;
            /** Format: float */
            mean_positive_12m: number | null;
            /** Format: float */
            mean_positive_1m: number | null;
            /** Format: float */
            mean_positive_1w: number | null;
            /** Format: float */
            mean_positive_3d: number | null;
            /** Format: float */
            mean_positive_3m: number | null;
            /** Format: float */
            mean_positive_6m: number | null;
            /** Format: float */
            net_cashflow_12m: number | null;
            /** Format: float */
            net_cashflow_1m: number | null;
            /** Format: float */
            net_cashflow_1w: number | null;
            /** Format: float */
            net_cashflow_3d: number | null;
            /** Format: float */
            net_cashflow_3m: number | null;
            /** Format: float */
            net_cashflow_6m: number | null;
            /** Format: float */
            net_cashflow_trend_12m: number | null;
            /** Format: float */
            net_cashflow_trend_1m: number | null;
            /** Format: float */
            net_cashflow_trend_1w: number | null;
            /** Format: float */
            net_cashflow_trend_3d: number | null;
            /** Format: float */
            net_cashflow_trend_3m: number | null;
            /** Format: float */
            net_cashflow_trend_6m: number | null;
            /** Format: float */
            positive_to_negative_ratio_12m: number | null;
            /** Format: float */
            positive_to_negative_ratio_1m: number | null;
            /** Format: float */
            positive_to_negative_ratio_1w: number | null;
            /** Format: float */
            positive_to_negative_ratio_3d: number | null;
            /** Format: float */
            positive_to_negative_ratio_3m: number | null;
            /** Format: float */
            positive_to_negative_ratio_6m: number | null;
            /** Format: float */
            sum_negative_12m: number | null;
            /** Format: float */
            sum_negative_1m: number | null;
            /** Format: float */
            sum_negative_1w: number | null;
            /** Format: float */
            sum_negative_3d: number | null;
            /** Format: float */
            sum_negative_3m: number | null;
            /** Format: float */
            sum_negative_6m: number | null;
            /** Format: float */
            sum_negative_trend_12m: number | null;
            /** Format: float */
            sum_negative_trend_1m: number | null;
            /** Format: float */
            sum_negative_trend_1w: number | null;
            /** Format: float */
            sum_negative_trend_3d: number | null;
            /** Format: float */
            sum_negative_trend_3m: number | null;
            /** Format: float */
            sum_negative_trend_6m: number | null;
            /** Format: float */
            sum_positive_12m: number | null;
            /** Format: float */
            sum_positive_1m: number | null;
            /** Format: float */
            sum_positive_1w: number | null;
            /** Format: float */
            sum_positive_3d: number | null;
            /** Format: float */
            sum_positive_3m: number | null;
            /** Format: float */
            sum_positive_6m: number | null;
            /** Format: float */
            sum_positive_trend_12m: number | null;
            /** Format: float */
            sum_positive_trend_1m: number | null;
            /** Format: float */
            sum_positive_trend_1w: number | null;
            /** Format: float */
            sum_positive_trend_3d: number | null;
            /** Format: float */
            sum_positive_trend_3m: number | null;
            /** Format: float */
            sum_positive_trend_6m: number | null;
        } | null;
        RiskInsightsCategoryMetrics: {
            category?: components["schemas"]["EnumTransactionCategory"];
            /** Format: float */
            category_inflow_ratio_3m?: number | null;
            /** Format: float */
            net_amount_3m?: number | null;
            subcategory?: components["schemas"]["EnumTransactionSubcategory"];
            /** Format: float */
            trend_3m?: number | null;
        };
        RiskInsightsCreditCardMetrics: {
            /** Format: float */
            credit_card_limit_utilization: number | null;
            /** Format: int32 */
            num_accounts: number;
            /** Format: float */
            sum_credit_limit: number | null;
            /** Format: float */
            sum_credit_used: number | null;
        } | null;
        RiskInsightsLoansMetrics: {
            /** Format: float */
            loan_limit_utilization: number | null;
            /** Format: int32 */
            num_accounts: number;
            /** Format: float */
            overdraft_limit: number | null;
            /** Format: float */
            overdraft_limit_utilization: number | null;
            /** Format: float */
            sum_loans_monthly_payment: number | null;
            /** Format: float */
            sum_loans_outstanding_principal: number | null;
            /** Format: float */
            sum_loans_principal: number | null;
        } | null;
        RiskInsightsTransactionMetrics: {
            /**
             * Format: int32
             * @default 0
             */
            days_history: number;
            /**
             * Format: int32
             * @default 0
             */
            days_since_last_incoming_transaction: number;
            /**
             * Format: int32
             * @default 0
             */
            days_since_last_outgoing_transaction: number;
            /**
             * Format: int32
             * @default 0
             */
            days_since_last_transaction: number;
            /**
             * Format: int32
             * @default 0
             */
            days_without_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            days_without_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            days_without_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            days_without_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            days_without_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            days_without_transactions_6m: number;
            /** Format: float */
            max_incoming_amount_12m: number | null;
            /** Format: float */
            max_incoming_amount_1m: number | null;
            /** Format: float */
            max_incoming_amount_1w: number | null;
            /** Format: float */
            max_incoming_amount_3d: number | null;
            /** Format: float */
            max_incoming_amount_3m: number | null;
            /** Format: float */
            max_incoming_amount_6m: number | null;
            /**
             * Format: int32
             * @default 0
             */
            max_num_incoming_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_incoming_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_incoming_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_incoming_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_incoming_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_incoming_transactions_6m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_outgoing_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_outgoing_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_outgoing_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_outgoing_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_outgoing_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_outgoing_transactions_6m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            max_num_transactions_6m: number;
            /** Format: float */
            max_outgoing_amount_12m: number | null;
            /** Format: float */
            max_outgoing_amount_1m: number | null;
            /** Format: float */
            max_outgoing_amount_1w: number | null;
            /** Format: float */
            max_outgoing_amount_3d: number | null;
            /** Format: float */
            max_outgoing_amount_3m: number | null;
            /** Format: float */
            max_outgoing_amount_6m: number | null;
            /** Format: float */
            mean_incoming_amount_12m: number | null;
            /** Format: float */
            mean_incoming_amount_1m: number | null;
            /** Format: float */
            mean_incoming_amount_1w: number | null;
            /** Format: float */
            mean_incoming_amount_3d: number | null;
            /** Format: float */
            mean_incoming_amount_3m: number | null;
            /** Format: float */
            mean_incoming_amount_6m: number | null;
            /**
             * Format: float
             * @default 0
             */
            mean_num_incoming_transactions_12m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_incoming_transactions_1m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_incoming_transactions_1w: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_incoming_transactions_3d: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_incoming_transactions_3m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_incoming_transactions_6m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_outgoing_transactions_12m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_outgoing_transactions_1m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_outgoing_transactions_1w: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_outgoing_transactions_3d: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_outgoing_transactions_3m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_outgoing_transactions_6m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_transactions_12m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_transactions_1m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_transactions_1w: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_transactions_3d: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_transactions_3m: number;
            /**
             * Format: float
             * @default 0
             */
            mean_num_transactions_6m: number;
            /** Format: float */
            mean_outgoing_amount_12m: number | null;
            /** Format: float */
            mean_outgoing_amount_1m: number | null;
            /** Format: float */
            mean_outgoing_amount_1w: number | null;
            /** Format: float */
            mean_outgoing_amount_3d: number | null;
            /** Format: float */
            mean_outgoing_amount_3m: number | null;
            /** Format: float */
            mean_outgoing_amount_6m: number | null;
            /**
             * Format: int32
             * @default 0
             */
            num_incoming_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_incoming_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_incoming_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            num_incoming_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            num_incoming_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_incoming_transactions_6m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_outgoing_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_outgoing_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_outgoing_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            num_outgoing_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            num_outgoing_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_outgoing_transactions_6m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_transactions_12m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_transactions_1m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_transactions_1w: number;
            /**
             * Format: int32
             * @default 0
             */
            num_transactions_3d: number;
            /**
             * Format: int32
             * @default 0
             */
            num_transactions_3m: number;
            /**
             * Format: int32
             * @default 0
             */
            num_transactions_6m: number;
            /** Format: float */
            sum_incoming_amount_12m: number | null;
            /** Format: float */
            sum_incoming_amount_1m: number | null;
            /** Format: float */
            sum_incoming_amount_1w: number | null;
            /** Format: float */
            sum_incoming_amount_3d: number | null;
            /** Format: float */
            sum_incoming_amount_3m: number | null;
            /** Format: float */
            sum_incoming_amount_6m: number | null;
            /** Format: float */
            sum_outgoing_amount_12m: number | null;
            /** Format: float */
            sum_outgoing_amount_1m: number | null;
            /** Format: float */
            sum_outgoing_amount_1w: number | null;
            /** Format: float */
            sum_outgoing_amount_3d: number | null;
            /** Format: float */
            sum_outgoing_amount_3m: number | null;
            /** Format: float */
            sum_outgoing_amount_6m: number | null;
        } | null;
        SalaryBrazil: {
            /** Format: float */
            base_amount: number;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string;
            month: string;
            /** Format: float */
            retained_amount: number;
            type?: components["schemas"]["EnumEmploymentSalaryType"];
        };
        /** @description The token came too late. Start again from the first request. */
        SessionExpiredError: {
            code?: "session_expired" | "session_expired_ob" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The SAT's opinion on a taxpayer. */
        TaxComplianceStatus: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification?: string | null;
            outcome?: components["schemas"]["EnumTaxComplianceStatusOutcome"];
            /** Format: binary */
            pdf: string | null;
            rfc?: string | null;
        };
        TaxDetailsInvoicesSat: {
            retained_taxes?: {
                /** Format: float */
                pre_tax_amount?: number | null;
                tax?: string;
                /** Format: float */
                tax_amount?: number;
                /** Format: float */
                tax_percentage?: number | null;
                tax_type?: string | null;
            }[];
            /** Format: float */
            total_tax_retained?: number;
            /** Format: float */
            total_tax_transferred?: number;
            transferred_taxes?: {
                /** Format: float */
                pre_tax_amount?: number;
                tax?: string;
                /** Format: float */
                tax_amount?: number;
                /** Format: float */
                tax_percentage?: number;
                tax_type?: string | null;
            }[];
        };
        /** @description A tax that was withheld. */
        TaxRetentions: {
            /** Format: date-time */
            cancelled_at: string | null;
            /** Format: date-time */
            certified_at: string | null;
            /** Format: int32 */
            code: number | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** Format: uuid */
            invoice_identification: string | null;
            /** Format: date-time */
            issued_at: string | null;
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            receiver_id: string | null;
            receiver_name: string | null;
            receiver_nationality: components["schemas"]["EnumTaxRetentionReceiverNationality"];
            retention_breakdown: components["schemas"]["RetentionBreakdown"][] | null;
            sender_id: string | null;
            sender_name: string | null;
            /** Format: float */
            total_exempt_amount: number | null;
            /** Format: float */
            total_invoice_amount: number | null;
            /** Format: float */
            total_retained_amount: number | null;
            /** Format: float */
            total_taxable_amount: number | null;
            version: string | null;
            xml: string | null;
        };
        /** @description Yearly return of a company. */
        TaxReturnBusiness: {
            cifras_cierre_ejercicio: {
                [key: string]: unknown;
            } | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            conciliacion_entre_resultado_contable_fiscal: {
                [key: string]: unknown;
            } | null;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            datos_adicionales: {
                [key: string]: unknown;
            } | null;
            deducciones_autorizadas: {
                [key: string]: unknown;
            } | null;
            detalle_pago_r1_isr_personas_morales: {
                [key: string]: unknown;
            } | null;
            determinacion?: {
                [key: string]: unknown;
            } | null;
            determinacion_del_impuesto_sobre_la_renta: {
                [key: string]: unknown;
            } | null;
            dividendos_o_utilidades_distribuidos: {
                [key: string]: unknown;
            } | null;
            estado_posicion_financiera_balance: {
                [key: string]: unknown;
            } | null;
            estado_resultados: {
                [key: string]: unknown;
            } | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            informacion_general: {
                [key: string]: unknown;
            } | null;
            ingressos?: {
                [key: string]: unknown;
            } | null;
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Monthly return of a company. */
        TaxReturnBusinessMonthly: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            detalle_pago_isr: {
                [key: string]: unknown;
            } | null;
            detalle_pago_iva: {
                [key: string]: unknown;
            } | null;
            determinacion_isr: {
                [key: string]: unknown;
            } | null;
            determinacion_iva: {
                [key: string]: unknown;
            } | null;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            informacion_general: {
                [key: string]: unknown;
            } | null;
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf?: string | null;
            type: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Yearly return of a person. */
        TaxReturnPersonal: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            datos_informativos?: {
                [key: string]: unknown;
            } | null;
            deducciones_personales: {
                [key: string]: unknown;
            } | null;
            determinacion_impuesto: {
                [key: string]: unknown;
            } | null;
            dividendos: {
                [key: string]: unknown;
            } | null;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            informacion_general: {
                [key: string]: unknown;
            } | null;
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf: string | null;
            retenciones: {
                [key: string]: unknown;
            } | null;
            servicios_profesionales: {
                [key: string]: unknown;
            } | null;
            sueldos_salarios: {
                [key: string]: unknown;
            } | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Monthly return of a person. */
        TaxReturnPersonalMonthly: {
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            informacion_general: {
                [key: string]: unknown;
            } | null;
            isr: {
                [key: string]: unknown;
            } | null;
            iva: {
                [key: string]: unknown;
            } | null;
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf?: string | null;
            type: string;
        } & {
            [key: string]: unknown;
        };
        TaxReturnsMonthlyRequest: {
            /** @description `true` adds the document as a PDF, in binary form within the JSON. */
            attach_pdf?: components["schemas"]["attach_pdf"];
            /** @description First day of the period, as an ISO date. Not after `date_to`. */
            date_from: components["schemas"]["date_from"];
            /** @description Last day of the period, as an ISO date. Not in the future. */
            date_to: components["schemas"]["date_to"];
            /** @description Id of the link whose data is asked for. */
            link: components["schemas"]["link_request"];
            /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
            save_data?: components["schemas"]["save_data"];
            /** @default monthly */
            type: string;
        };
        TaxReturnsYearlyRequest: {
            /** @description `true` adds the document as a PDF, in binary form within the JSON. */
            attach_pdf?: components["schemas"]["attach_pdf"];
            /** @description Id of the link whose data is asked for. */
            link: components["schemas"]["link_request"];
            /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
            save_data?: components["schemas"]["save_data"];
            /** @default yearly */
            type: string;
            year_from: string;
            year_to: string;
        };
        TaxStatusAddressBetweenStreetSat: {
            street_one?: string | null;
            street_two?: string | null;
        };
        TaxStatusAddressSat: {
            between_street?: components["schemas"]["TaxStatusAddressBetweenStreetSat"][] | null;
            exterior_number?: string | null;
            interior_number?: string | null;
            locality?: string | null;
            municipality?: string | null;
            postal_code: string | null;
            state?: string | null;
            street?: string | null;
            street_type?: string | null;
            suburb?: string | null;
        } | null;
        TaxStatusEconomicActivitySat: {
            economic_activity?: string | null;
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date?: string | null;
            initial_date?: string | null;
            order?: string | null;
            percentage?: string | null;
        };
        TaxStatusObligationsSat: {
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date?: string | null;
            expiration?: string | null;
            /** Format: date */
            initial_date?: string | null;
            obligation?: string | null;
        };
        TaxStatusRegimensSat: {
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date: string | null;
            /** Format: date */
            initial_date: string | null;
            regimen: string | null;
        };
        /** @description Registration of a taxpayer at the SAT. */
        TaxStatusSat: {
            address: components["schemas"]["TaxStatusAddressSat"];
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            digital_stamp: string | null;
            digital_stamp_chain: string | null;
            economic_activity: components["schemas"]["TaxStatusEconomicActivitySat"][] | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            id_cif: string | null;
            /** @description Id of the link that this belongs to. */
            link: components["schemas"]["link"];
            obligations: components["schemas"]["TaxStatusObligationsSat"][] | null;
            official_name: string | null;
            /** Format: binary */
            pdf: string | null;
            place_and_date_of_issuance: string | null;
            regimes: components["schemas"]["TaxStatusRegimensSat"][] | null;
            tax_payer_information: components["schemas"]["TaxStatusTaxPayerInformationSat"];
        };
        TaxStatusTaxPayerInformationSat: {
            commercial_name?: string | null;
            curp?: string | null;
            /** @description E-mail address. */
            email?: string | null;
            first_last_name?: string | null;
            /** Format: date */
            last_status_change_date: string | null;
            name?: string | null;
            phone?: string | null;
            rfc: string | null;
            second_last_name?: string | null;
            social_name?: string | null;
            /** Format: date */
            start_operations_date: string | null;
            status_padron: string | null;
        } | null;
        ThemeBiometricWidget: {
            css_key: string;
            value: string;
        };
        /** @description The institution wants a second factor. Resume with `session` and `link` before the session expires. */
        TokenRequiredResponse: {
            /** @description `token_required`. The other code under this status, `activation_required`, has no session and cannot be resumed. */
            code?: "activation_required" | "token_required" | (string & {});
            /**
             * Format: uuid
             * @description The link that the login belongs to. For a registration this is the link in the making.
             */
            link?: string;
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
            /** @description Identifies the login that waits for the token. */
            session?: string;
            /** @description What to show to the end user. May be absent. */
            token_generation_data?: {
                /**
                 * @description `false` when the end user confirms elsewhere; resume without `token` then. True when absent. Belvo's guide spells it `expect_user_input`.
                 * @default true
                 */
                expects_user_input?: boolean;
                /** @description What the end user has to do, in words. */
                instructions?: string;
                /** @description How the token is obtained. Belvo's guide names numeric, text, QR and inputless; the exact strings are not documented. */
                type?: string;
                /** @description The code, or the content of the QR code. How a QR code is encoded is not documented. */
                value?: string;
                expect_user_input?: boolean;
            };
            /** @description Seconds until the session ends. The official description says integer, Belvo's guide shows a string; accept both. */
            expiry?: number | string;
        };
        /** @description The end user is logged in elsewhere, or another collection is running. The one error of this status worth repeating by itself. */
        TooManySessionsError: {
            code?: "too_many_sessions" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        TransactionCounterparty: {
            /** @description Branch number of the bank account (agência). */
            agency: string | null;
            /** @description Check digit of the number beside it. */
            check_digit: string | null;
            clearing_code: string | null;
            /** @description Number of the identity document. */
            document_number: string | null;
            number: string | null;
            type: components["schemas"]["EnumTransactionCounterpartyType"];
        } | null;
        TransactionCreditCardBill: {
            /**
             * Format: uuid
             * @description Belvo's id for this object.
             */
            id?: string;
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification?: string | null;
        } | null;
        TransactionCreditCardDataOpenFinanceBrazil: {
            /** Format: float */
            bill_amount: number | null;
            /** Format: date */
            bill_due_date?: string | null;
            bill_internal_identification?: string | null;
            bill_name: string | null;
            bill_status: string | null;
            card_number: string;
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            credit_card_bill?: components["schemas"]["TransactionCreditCardBill"];
            credits_type: components["schemas"]["EnumTransactionCreditCardDataCreditType"];
            credits_type_additional_info: string | null;
            fee_type: components["schemas"]["EnumTransactionCreditCardDataFeeType"];
            fee_type_additional_info: string | null;
            installment_identifier: string;
            number_of_installments: number | null;
            previous_bill_total: string | null;
        } | null;
        TransactionLoanDataCharges: {
            /** Format: float */
            amount: number;
            info: string;
            type: string;
        } | null;
        TransactionLoanDataFees: {
            /** Format: float */
            amount: number | null;
            code: string;
            name: string;
        } | null;
        TransactionLoanDataOpenFinanceBrazil: {
            charges: components["schemas"]["TransactionLoanDataCharges"][];
            fees: components["schemas"]["TransactionLoanDataFees"][];
            installment_id: string | null;
            is_detached: boolean;
        } | null;
        TransactionMerchantData: {
            /** @description URL of the logo. */
            logo?: string | null;
            merchant_name?: string;
            /** @description URL of the website. */
            website?: string | null;
        } | null;
        /** @description A movement on an account. The direction is in `type`, never in the sign of `amount`. */
        TransactionOpenFinanceBrazil: {
            /** @description A checking or savings account, credit card or loan. */
            account: components["schemas"]["AccountOpenFinanceBrazil"] | null;
            /** @description Day on which the institution booked the transaction. */
            accounting_date: string | null;
            /**
             * Format: float
             * @description Always positive. Whether money came in or went out is in `type`.
             */
            amount: number;
            /**
             * Format: float
             * @description Always null for Open Finance in Brazil.
             */
            balance: number | null;
            /** @description Belvo's classification. Null unless transaction categorization is part of your contract. */
            category: components["schemas"]["EnumTransactionCategory"];
            /** @description When Belvo fetched this from the institution. */
            collected_at: components["schemas"]["collected_at"];
            /** @description The other side of the transaction, where known. */
            counterparty: components["schemas"]["TransactionCounterparty"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            credit_card_data: components["schemas"]["TransactionCreditCardDataOpenFinanceBrazil"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: string | null;
            description: string | null;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** Format: date */
            inferred_accounting_date?: string;
            /** @description The institution's own id for this. For employment in Mexico that is the CURP. */
            internal_identification: string;
            loan_data: components["schemas"]["TransactionLoanDataOpenFinanceBrazil"];
            /**
             * Format: float
             * @description The amount in the local currency.
             */
            local_currency_amount: number | null;
            /**
             * Format: int32
             * @description Merchant category code (ISO 18245), on card transactions.
             */
            mcc: number | null;
            /** @description Who was paid, as recognised by Belvo. Only on new transactions of checking accounts and credit cards. */
            merchant: components["schemas"]["TransactionMerchantData"];
            /** @description Always null for Open Finance in Brazil. */
            observations: string | null;
            operation_type: string;
            operation_type_additional_info: string | null;
            payment_type: components["schemas"]["EnumTransactionPaymentType"];
            /** @description Always null for Open Finance in Brazil. */
            reference: string | null;
            /** @description `PROCESSED` or `PENDING`; `UNCATEGORIZED` is called deprecated. */
            status: components["schemas"]["EnumTransactionStatus"];
            /** @description Finer classification by Belvo. Null unless transaction categorization is part of your contract. */
            subcategory: components["schemas"]["EnumTransactionSubcategory"];
            /**
             * Format: date-time
             * @description Instant of the transaction in UTC. Before February 2024 often only the day is right and the time is midnight.
             */
            transacted_at?: string;
            /** @description `INFLOW` (money in) or `OUTFLOW` (money out); null where the institution does not say. */
            type: components["schemas"]["EnumTransactionType"];
            /**
             * Format: date
             * @description Day on which the transaction took place, as an ISO date.
             */
            value_date: string;
        };
        /** @description The API keys were not accepted. */
        UnauthorizedError: {
            code?: "authentication_failed" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The link was never finished, mostly because the MFA token was not sent. */
        UnconfirmedLinkError: {
            code?: "unconfirmed_link" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description Something failed at Belvo or at the institution. Belvo advises at most three more tries. */
        UnexpectedError: {
            code?: "service_unavailable" | "unexpected_error" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description The institution does not offer this resource. */
        UnsupportedOperationError: {
            code?: "unsupported_operation" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        /** @description A field is missing or has a wrong value. */
        ValidationError: {
            code?: "blank"
              | "does_not_exist"
              | "invalid"
              | "invalid_choice"
              | "max_decimal_places"
              | "max_digits"
              | "max_length"
              | "min_length"
              | "min_value"
              | "not_a_list"
              | "null"
              | "parse_error"
              | "required"
              | "validation_error" | (string & {});
            /** @description Name of the field that is wrong. Present only when one is to blame. */
            field?: string | null;
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        VoucherPaymentDetails: {
            is_voucher_payment?: boolean;
            periodicity?: string | null;
            periodicity_additional_info?: string | null;
        };
        /** @description Tokens that open the widget for one end user. */
        WidgetToken: {
            access?: string;
            refresh?: string;
        };
        /** @description Body of a token request for linking a bank in Brazil by consent. */
        WidgetTokenRequestBankingBrazil: {
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_ofda_brazil"];
            /** @description The secret id of your API keys. */
            id: string;
            /** @description The secret password of your API keys. Keep the body out of logs. */
            password: string;
            /** @description What the token allows, as one comma-joined text. */
            scopes: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            /** @description How the widget looks, where it leads and what it asks for. */
            widget: {
                /** @description Name, logo and colours shown in the widget. */
                branding?: {
                    /** Format: uri */
                    company_icon: string;
                    /** Format: uri */
                    company_logo: string;
                    company_name: string;
                    /** Format: uri */
                    company_terms_url: string;
                    overlay_background_color?: string;
                    show_belvo_middle_logo?: boolean;
                    social_proof?: boolean;
                };
                /** @description Where the widget sends the end user afterwards. */
                callback_urls: {
                    event: string;
                    exit: string;
                    success: string;
                };
                consent: {
                    /** @enum {number} */
                    default_consent_duration_days?: 92 | 183 | 275 | 366;
                    identification_info: {
                        name: string;
                        number: string;
                        type: string;
                    }[];
                    permissions: ("REGISTER"
  | "ACCOUNTS"
  | "CREDIT_CARDS"
  | "CREDIT_OPERATIONS")[];
                    purpose?: string;
                    /** Format: uri */
                    terms_and_conditions_url: string;
                };
                openfinance_feature: string;
                theme?: {
                    css_key: string;
                    value: string;
                }[];
                purpose?: string;
            };
        };
        /** @description Body of a token request for linking a person at the INSS in Brazil. */
        WidgetTokenRequestEmploymentBrazil: {
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_employment_brazil"];
            /** @description The secret id of your API keys. */
            id: string;
            /** @description The secret password of your API keys. Keep the body out of logs. */
            password: string;
            /** @description What the token allows, as one comma-joined text. */
            scopes: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            /** @description How the widget looks, where it leads and what it asks for. */
            widget: {
                /** @description Name, logo and colours shown in the widget. */
                branding?: {
                    /** Format: uri */
                    company_icon: string;
                    /** Format: uri */
                    company_logo: string;
                    company_name: string;
                    /** Format: uri */
                    company_terms_url: string;
                    company_terms_version?: string;
                    overlay_background_color?: string;
                    social_proof?: boolean;
                };
                /** @description Where the widget sends the end user afterwards. */
                callback_urls?: {
                    event: string;
                    exit: string;
                    success: string;
                };
                theme?: {
                    css_key: string;
                    value: string;
                }[];
            };
        };
        /** @description Body of a token request for linking a person at the IMSS or the ISSSTE in Mexico. */
        WidgetTokenRequestEmploymentMexico: {
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_employment_mexico"];
            /** @description The secret id of your API keys. */
            id: string;
            /** @description The secret password of your API keys. Keep the body out of logs. */
            password: string;
            /** @description What the token allows, as one comma-joined text. */
            scopes: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            /** @description How the widget looks, where it leads and what it asks for. */
            widget: {
                /** @description Name, logo and colours shown in the widget. */
                branding?: {
                    /** Format: uri */
                    company_icon: string;
                    /** Format: uri */
                    company_logo: string;
                    company_name: string;
                    /** Format: uri */
                    company_terms_url: string;
                    company_terms_version?: string;
                    overlay_background_color?: string;
                    social_proof?: boolean;
                };
                /** @description Where the widget sends the end user afterwards. */
                callback_urls?: {
                    event: string;
                    exit: string;
                    success: string;
                };
                theme?: {
                    css_key: string;
                    value: string;
                }[];
            };
        };
        /** @description Body of a token request for linking a taxpayer at the SAT in Mexico. */
        WidgetTokenRequestFiscalMexico: {
            /** @description How long Belvo keeps the end user's credentials: `store`, `nostore`, or days such as `30d` (up to `365d`). A recurrent link always stores them. */
            credentials_storage?: components["schemas"]["credentials_storage"];
            /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
            fetch_resources?: components["schemas"]["fetch_resources_fiscal_mexico"];
            /** @description The secret id of your API keys. */
            id: string;
            /** @description The secret password of your API keys. Keep the body out of logs. */
            password: string;
            /** @description What the token allows, as one comma-joined text. */
            scopes: string;
            /** @description How long Belvo keeps the collected data, such as `90d`; then it is deleted. */
            stale_in?: components["schemas"]["stale_in"];
            /** @description How the widget looks, where it leads and what it asks for. */
            widget: {
                /** @description Name, logo and colours shown in the widget. */
                branding?: {
                    /** Format: uri */
                    company_icon: string;
                    /** Format: uri */
                    company_logo: string;
                    company_name: string;
                    /** Format: uri */
                    company_terms_url: string;
                    company_terms_version?: string;
                    overlay_background_color?: string;
                    social_proof?: boolean;
                };
                /** @description Where the widget sends the end user afterwards. */
                callback_urls?: {
                    event: string;
                    exit: string;
                    success: string;
                };
                theme?: {
                    css_key: string;
                    value: string;
                }[];
            };
        };
        /** Format: uuid */
        account_id: string;
        /** @default false */
        attach_pdf: boolean;
        /** @default false */
        attach_xml: boolean;
        /** Format: date-time */
        collected_at: string;
        /** @description What every page carries beside its `results`. */
        common_pagination_properties: {
            /**
             * Format: int32
             * @description How many rows the whole query has, according to Belvo's guide. Not how many are on this page.
             */
            count: number;
            /**
             * Format: uri
             * @description Absolute URL of the next page, filters included; null on the last one. Check its host before you send credentials there.
             */
            next: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the page before; null on the first one.
             */
            previous: string | null;
        };
        /** Format: date-time */
        created_at: string;
        /** Format: uuid */
        created_by: string;
        credentials_storage: string;
        /** Format: date */
        date_from: string;
        /** Format: date */
        date_to: string;
        /** @description Debts of a taxpayer in Chile. */
        debt_chile: {
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            credit_lines?: {
                /** Format: float */
                direct_amount?: number | null;
                financial_institution?: string;
                /** Format: float */
                indirect_amount?: number | null;
            }[] | null;
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string;
            /** Format: float */
            current?: number | null;
            /** Format: date */
            debt_data_last_update?: string;
            /** Format: float */
            defaulted?: number | null;
            /** Format: float */
            delinquent?: number | null;
            direct_debts?: {
                /** Format: float */
                amount?: number;
                credit_type?: string;
                /** Format: float */
                current?: number | null;
                /** Format: float */
                defaulted?: number | null;
                /** Format: float */
                delinquent?: number | null;
                financial_institution?: string;
                /** Format: float */
                severely_delinquent?: number | null;
            }[] | null;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            indirect_debts?: {
                /** Format: float */
                amount?: number;
                credit_type?: string;
                /** Format: float */
                current?: number | null;
                /** Format: float */
                defaulted?: number | null;
                /** Format: float */
                delinquent?: number | null;
                financial_institution?: string;
                /** Format: float */
                severely_delinquent?: number | null;
            }[] | null;
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            other_credits?: {
                /** Format: float */
                direct_amount?: number | null;
                financial_institution?: string;
                /** Format: float */
                indirect_amount?: number | null;
            }[] | null;
            personal_data?: {
                /** @description Number of the identity document; in Chile the RUT. */
                document_id_number?: string;
                /**
                 * @description Kind of identity document; in Chile always `RUT`.
                 * @enum {string}
                 */
                document_id_type?: "RUT";
                full_name?: string;
            };
            /** Format: float */
            severely_delinquent?: number | null;
            /** Format: float */
            total?: number | null;
        };
        external_id: string;
        /** Format: uuid */
        external_id__payments: string;
        fetch_resources_employment_brazil: ("EMPLOYMENTS" | "OWNERS")[];
        fetch_resources_employment_mexico: ("EMPLOYMENT_RECORDS"
          | "CURRENT_EMPLOYMENTS"
          | "EMPLOYMENT_METRICS")[];
        fetch_resources_fiscal_mexico: ("FINANCIAL_STATEMENTS"
          | "INVOICES"
          | "TAX_COMPLIANCE_STATUS"
          | "TAX_RETENTIONS"
          | "TAX_RETURNS"
          | "TAX_STATUS")[];
        fetch_resources_ofda_brazil: ("ACCOUNTS"
          | "TRANSACTIONS"
          | "OWNERS"
          | "BILLS"
          | "INVESTMENTS"
          | "INVESTMENT_TRANSACTIONS"
          | "EXCHANGES"
          | "INCOMES"
          | "RECURRING_EXPENSES"
          | "RISK_INSIGHTS")[];
        /** Format: uuid */
        id: string;
        /** @description An electronic tax document from the SII. */
        invoice_chile: {
            /** Format: date-time */
            acknowledged_at?: string;
            category?: string;
            /** Format: date */
            claim_date?: string | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency?: string;
            document_code?: number;
            folio?: string;
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            /** Format: date */
            issue_date?: string;
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            /** Format: float */
            net_amount?: number;
            purchase_invoice_details?: {
                /** Format: float */
                additional_tax_amount?: number | null;
                /** Format: int32 */
                additional_tax_code?: number | null;
                additional_tax_rate?: string | null;
                credit_or_debit_note_on_purchase?: boolean | null;
                /** Format: float */
                net_amount_fixed_assets?: number | null;
                /** Format: float */
                tax_cigar_amount?: number | null;
                /** Format: float */
                tax_cigarettes_amount?: number | null;
                /** Format: float */
                tax_exempt_amount?: number | null;
                /** Format: float */
                tax_non_credit_amount?: number | null;
                /** Format: float */
                tax_processed_tobacco_amount?: number | null;
                /** Format: float */
                vat_common_use?: number | null;
                /** Format: float */
                vat_fixed_assets?: number | null;
                /** Format: float */
                vat_non_refundable_amount?: number | null;
                /** Format: int32 */
                vat_non_refundable_code?: number | null;
                /** Format: float */
                vat_non_withheld?: number | null;
                /** Format: float */
                vat_refundable_amount?: number | null;
            } | null;
            /** Format: date-time */
            received_at?: string;
            receiver_id?: string;
            receiver_name?: string;
            sales_invoice_details?: {
                /** Format: float */
                additional_tax_amount?: number | null;
                additional_tax_code?: number | null;
                additional_tax_rate?: string | null;
                /** Format: int32 */
                branch_code?: number | null;
                /** Format: float */
                construction_sector_tax_credit?: number | null;
                /** Format: float */
                container_deposit_guarantee?: number | null;
                credit_or_debit_note_on_purchase?: boolean | null;
                /** Format: float */
                domestic_transportation_amount?: number | null;
                foreign_recipient_id?: string | null;
                foreign_recipient_nationality?: string | null;
                /** Format: float */
                international_transportation_amount?: number | null;
                /** Format: float */
                invoice_settlement_exempt_commission?: number | null;
                /** Format: float */
                invoice_settlement_net_commission?: number | null;
                invoice_settlement_sender_id?: string | null;
                /** Format: float */
                invoice_settlement_vat_commission?: number | null;
                is_free_of_charge?: boolean | null;
                /** Format: float */
                non_billable_amount?: number | null;
                periodic_billing_type?: boolean | null;
                reference_document_folio?: string | null;
                reference_document_type?: string | null;
                /** Format: float */
                tax_exempt_amount?: number | null;
                /** Format: float */
                tax_free_trade_zone_amount?: number | null;
                /** Format: float */
                total_amount_for_period?: number | null;
                /** Format: float */
                vat_non_withheld?: number | null;
                /** Format: float */
                vat_partially_withheld?: number | null;
                /** Format: float */
                vat_past_due?: number | null;
                /** Format: float */
                vat_sales?: number | null;
                /** Format: float */
                vat_third_party?: number | null;
                /** Format: float */
                vat_total_withheld?: number | null;
            } | null;
            sender_id?: string;
            sender_name?: string;
            status?: string;
            summary_invoice_details?: {
                month?: string;
                /** Format: float */
                tax_exempt_amount?: number;
                /** Format: int32 */
                total_documents?: number;
                /**
                 * Format: date-time
                 * @description When this last changed at Belvo.
                 */
                updated_at?: string;
            };
            /** Format: float */
            total_amount?: number;
            /** @enum {string} */
            type?: "INFLOW" | "OUTFLOW";
            /** Format: float */
            vat_amount?: number;
        };
        /** Format: date-time */
        last_accessed_at: string | null;
        /** Format: uuid */
        link: string | null;
        /**
         * Format: uuid
         * @description Id of the link whose data is asked for.
         */
        link_request: string;
        metadata__payments: {
            [key: string]: string;
        };
        paymentInstitution: {
            active: boolean;
            country: components["schemas"]["EnumPaymentsCountry"];
            description: string | null;
            /** @description Name to show to people. */
            display_name: string;
            form_fields: (components["schemas"]["InstitutionFormField"] | components["schemas"]["InstitutionFormFieldUsernameType"] | components["schemas"]["InstitutionFormFieldSaveCredentials"])[];
            icon_logo: string;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            legal_entity_name: string | null;
            /** @description URL of the logo. */
            logo: string;
            name: string;
            primary_color: string;
            /** Format: int32 */
            sort_priority: number;
            text_logo: string;
            /** @description URL of the website. */
            website: string;
        };
        /** @description An institution that a payer can pay from. */
        paymentInstitutionBR: {
            active: boolean;
            code?: string;
            country: string;
            description: string | null;
            /** @description Name to show to people. */
            display_name: string;
            form_fields: unknown[] | null;
            icon_logo: string;
            /**
             * Format: uuid
             * @description Belvo's id for this object.
             */
            id: string;
            /** @enum {string} */
            institution_type?: "BUSINESS" | "INDIVIDUAL";
            legal_entity_name: string | null;
            /** @description URL of the logo. */
            logo: string;
            name: string;
            primary_color: string;
            /** Format: int32 */
            sort_priority: number;
            text_logo: string;
            /** @description URL of the website. */
            website: string;
        };
        /** @description Money that has moved, with the charge it belongs to. */
        paymentTransaction: {
            amount: string;
            /**
             * Format: uuid
             * @description Who is paid.
             */
            beneficiary: string;
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at: components["schemas"]["created_at"];
            /** @description Id of the Belvo user that made this. */
            created_by: components["schemas"]["created_by"];
            /** @description Three-letter currency code (ISO 4217), such as `BRL` or `MXN`. */
            currency: components["schemas"]["EnumPaymentsCurrency"];
            /**
             * Format: uuid
             * @description The payer, by id or as an object.
             */
            customer?: string;
            description: string;
            /** @description Belvo's id for this object. */
            id: components["schemas"]["id"];
            /** @description Who pays. */
            payer: unknown;
            /** Format: uuid */
            payment_intent?: string;
            transaction_type: components["schemas"]["EnumPaymentTransactionType"];
        };
        /** @description What every page carries beside its `results`. */
        payments_common_pagination_properties: {
            /**
             * Format: int32
             * @description How many rows the whole query has, according to Belvo's guide. Not how many are on this page.
             */
            count: number;
            /**
             * Format: uri
             * @description Absolute URL of the next page, filters included; null on the last one. Check its host before you send credentials there.
             */
            next: string | null;
            /**
             * Format: uri
             * @description Absolute URL of the page before; null on the first one.
             */
            previous: string | null;
        };
        request_id: string;
        /** @default true */
        save_data: boolean;
        schedule: (components["schemas"]["scheduled_single"] | components["schemas"]["scheduled_daily"] | components["schemas"]["scheduled_weekly"] | components["schemas"]["scheduled_monthly"] | components["schemas"]["scheduled_custom"]) | null;
        "schedule-2": components["schemas"]["scheduled_single-2"] | components["schemas"]["scheduled_daily-2"] | components["schemas"]["scheduled_weekly-2"] | components["schemas"]["scheduled_monthly-2"] | components["schemas"]["scheduled_custom-2"];
        scheduled_custom: {
            custom?: {
                dates?: string[];
                description?: string;
            };
        };
        "scheduled_custom-2": {
            custom?: {
                dates: string[];
                description: string;
            };
        };
        scheduled_daily: {
            daily?: {
                occurrences?: number;
                /**
                 * Format: date
                 * @description When it began. An ISO date, in some schemas with a time.
                 */
                start_date?: string;
            };
        };
        "scheduled_daily-2": {
            daily?: {
                occurrences?: number;
                /**
                 * Format: date
                 * @description When it began. An ISO date, in some schemas with a time.
                 */
                start_date?: string;
            };
        };
        scheduled_monthly: {
            monthly?: {
                day_of_month?: number;
                occurrences?: number;
                /**
                 * Format: date
                 * @description When it began. An ISO date, in some schemas with a time.
                 */
                start_date?: string;
            };
        };
        "scheduled_monthly-2": {
            monthly?: {
                day_of_month?: number;
                occurrences?: number;
                /**
                 * Format: date
                 * @description When it began. An ISO date, in some schemas with a time.
                 */
                start_date?: string;
            };
        };
        scheduled_single: {
            single?: {
                /** Format: date */
                date?: string;
            } | null;
        } | null;
        "scheduled_single-2": {
            single?: {
                /** Format: date */
                date?: string;
            };
        };
        scheduled_weekly: {
            weekly?: {
                /** @enum {string} */
                day_of_week?: "MONDAY"
               | "TUESDAY"
               | "WEDNESDAY"
               | "THURSDAY"
               | "FRIDAY"
               | "SATURDAY"
               | "SUNDAY";
                occurrences?: number;
                /**
                 * Format: date
                 * @description When it began. An ISO date, in some schemas with a time.
                 */
                start_date?: string;
            };
        };
        "scheduled_weekly-2": {
            weekly?: {
                /** @enum {string} */
                day_of_week?: "MONDAY"
               | "TUESDAY"
               | "WEDNESDAY"
               | "THURSDAY"
               | "FRIDAY"
               | "SATURDAY"
               | "SUNDAY";
                occurrences?: number;
                /**
                 * Format: date
                 * @description When it began. An ISO date, in some schemas with a time.
                 */
                start_date?: string;
            };
        };
        stale_in: string;
        /** @description Registration of a taxpayer at the SII. */
        tax_status_sii: {
            addresses?: components["schemas"]["tax_status_sii_address"][];
            authorized_tax_documents?: components["schemas"]["tax_status_sii_authorized_tax_document"][] | null;
            /** @description When Belvo fetched this from the institution. */
            collected_at?: components["schemas"]["collected_at"];
            company_partnership_stakes?: components["schemas"]["tax_status_sii_company_stake"][];
            /** @description When Belvo stored this, as a timestamp with three to six decimals and `Z` or `+00:00`. */
            created_at?: components["schemas"]["created_at"];
            economic_activities?: components["schemas"]["tax_status_sii_economic_activity"][];
            emails?: components["schemas"]["tax_status_sii_emails"][];
            entity_details?: components["schemas"]["tax_status_sii_entity_details"];
            equity_holders?: components["schemas"]["tax_status_sii_equity_holder"][];
            fiscal_office?: components["schemas"]["tax_status_sii_fiscal_office"];
            /** @description Belvo's id for this object. */
            id?: components["schemas"]["id"];
            legal_representative?: components["schemas"]["tax_status_sii_legal_representative"][];
            /** @description Id of the link that this belongs to. */
            link?: components["schemas"]["link"];
            phone_numbers?: components["schemas"]["tax_status_sii_phone"][];
            property_tax_liabilities?: components["schemas"]["tax_status_sii_property_tax_liabilities"][] | null;
            regimes?: components["schemas"]["tax_status_sii_regime"][] | null;
        };
        tax_status_sii_address: {
            address: string;
            /** Format: date */
            date: string;
            /** @enum {string} */
            type: "PRIMARY" | "SECONDARY" | "MAILING_ADDRESS" | "NOTIFICATION_ADDRESS";
        };
        tax_status_sii_authorized_tax_document: {
            /** Format: date */
            authorization_date: string;
            document_limit: number;
            type: string;
        };
        tax_status_sii_company_stake: {
            /** Format: float */
            capital_contributed: number;
            /** Format: float */
            capital_contribution_outstanding: number;
            /** @description Number of the identity document; in Chile the RUT. */
            document_id_number: string;
            /**
             * @description Kind of identity document; in Chile always `RUT`.
             * @enum {string}
             */
            document_id_type: "RUT";
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date?: string | null;
            inactive: boolean;
            name: string;
            /** Format: float */
            ownership_share: number;
            /** Format: float */
            profit_share: number;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        };
        tax_status_sii_economic_activity: {
            activity: string;
            code: string;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
            tax_category: number;
            type: string;
            vat_affected: boolean;
        };
        tax_status_sii_emails: {
            /**
             * Format: email
             * @description E-mail address.
             */
            email: string;
            /** @enum {string} */
            type: "CONTACT" | "NOTIFICATION" | "OTHER";
        };
        tax_status_sii_entity_details: {
            /** @description Number of the identity document; in Chile the RUT. */
            document_id_number: string;
            /** @description Kind of identity document; in Chile always `RUT`. */
            document_id_type: string;
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date: string | null;
            /** Format: date */
            incorporation_date: string;
            name: string;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        };
        tax_status_sii_equity_holder: {
            capital_contributed: number;
            capital_contribution_outstanding: number;
            /** @description Number of the identity document; in Chile the RUT. */
            document_id_number: string;
            /**
             * @description Kind of identity document; in Chile always `RUT`.
             * @enum {string}
             */
            document_id_type: "RUT";
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date?: string | null;
            inactive: boolean;
            is_current: boolean;
            name: string;
            ownership_share: number;
            profit_share: number;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        };
        tax_status_sii_fiscal_office: {
            address: string;
            name: string;
        };
        tax_status_sii_legal_representative: {
            /** @description Number of the identity document; in Chile the RUT. */
            document_id_number: string;
            /**
             * @description Kind of identity document; in Chile always `RUT`.
             * @enum {string}
             */
            document_id_type: "RUT";
            /**
             * Format: date
             * @description When it ended, as an ISO date. Null while it goes on.
             */
            end_date?: string | null;
            is_current: boolean;
            name: string;
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
        };
        tax_status_sii_phone: {
            number: string;
            /** @enum {string|null} */
            type: "LANDLINE" | "MOBILE" | "OTHER" | null;
        };
        tax_status_sii_property_tax_liabilities: {
            address: string;
            district: string;
            overdue_tax_payments: {
                /** Format: float */
                amount_due: number;
                /**
                 * Format: date
                 * @description Day by which it has to be paid or falls due.
                 */
                due_date: string;
                installment: number;
                year: number;
            }[];
            property_id: string;
            scheduled_tax_payments: {
                /** Format: float */
                amount_due: number;
                /**
                 * Format: date
                 * @description Day by which it has to be paid or falls due.
                 */
                due_date: string;
                installment: number;
                year: number;
            }[];
            type: string;
        };
        tax_status_sii_regime: {
            /**
             * Format: date
             * @description When it began. An ISO date, in some schemas with a time.
             */
            start_date: string;
            type: string;
        };
        token: string;
        /** Format: date-time */
        updated_at: string;
        /** @description Body of a token request for giving a link new credentials in the widget. From Belvo's guides. */
        WidgetTokenRequestUpdateMode: {
            /** @description The secret id of your API keys. */
            id: string;
            /** Format: uuid */
            link_id: string;
            /** @description The secret password of your API keys. Keep the body out of logs. */
            password: string;
            /** @description What the token allows, as one comma-joined text. */
            scopes: string;
            /** @description How the widget looks, where it leads and what it asks for. */
            widget?: {
                [key: string]: unknown;
            };
        };
        /** @description Body of a token request for showing end users their consents. From Belvo's guides. */
        WidgetTokenRequestConsentManagement: {
            /** @description The secret id of your API keys. */
            id: string;
            /** @description The secret password of your API keys. Keep the body out of logs. */
            password: string;
            /** @description What the token allows, as one comma-joined text. */
            scopes: string;
            /** @description How the widget looks, where it leads and what it asks for. */
            widget: {
                /** @enum {string} */
                openfinance_feature: "consent_management";
            } & {
                [key: string]: unknown;
            };
        };
        MethodNotAllowedError: {
            code?: "method_not_allowed" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
        TooManyRequestsError: {
            code?: string;
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            detail?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        } & {
            [key: string]: unknown;
        };
        DuplicatedLinkError: {
            code?: "duplicated" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
            institution_user_id?: string | null;
        };
        FurtherBadRequestError: {
            code?: "activation_failed"
              | "invalid_access_mode_switch"
              | "invalid_credentials"
              | "operational_limits_reached"
              | "unavailable_data" | (string & {});
            /** @description A sentence for developers. It may change; rely on `code`. */
            message?: string;
            /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
            request_id?: components["schemas"]["request_id"];
        };
    };
    responses: {
        /** @description Accepted. The work goes on, and a webhook with this `request_id` reports the result. */
        "202_accepted_response": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
                    request_id?: string;
                };
            };
        };
        /** @description The request was refused, by Belvo or by the institution. `code` says why. */
        "400_bad_request_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": (components["schemas"]["TooManySessionsError"] | components["schemas"]["LoginError"] | components["schemas"]["SessionExpiredError"] | components["schemas"]["ValidationError"] | components["schemas"]["InstitutionDownError"] | components["schemas"]["InstitutionUnavailableError"] | components["schemas"]["InstitutionInactiveError"] | components["schemas"]["InvalidLinkError"] | components["schemas"]["InvalidCredentialsStorageError"] | components["schemas"]["InvalidFetchHistorical"] | components["schemas"]["InvalidResourcesError"] | components["schemas"]["UnconfirmedLinkError"] | components["schemas"]["UnsupportedOperationError"] | components["schemas"]["InvalidPeriodError"] | components["schemas"]["DuplicatedLinkError"] | components["schemas"]["FurtherBadRequestError"])[];
            };
        };
        /** @description The API keys were not accepted, or the consent has no accounts left (`consent_without_accounts`). */
        "401_unauthorized_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": (components["schemas"]["UnauthorizedError"] | components["schemas"]["ConsentWithoutAccountsError"])[];
            };
        };
        /** @description Access denied. With an HTML body it means too many requests, more than 80 in 30 seconds. */
        "403_access_denied_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToResourceDenied"][];
            };
        };
        /** @description There is no such object, or the credentials stored for it are gone (`expired_credentials`). */
        "404_not_found_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"][];
            };
        };
        /** @description The institution did not finish within five minutes. What arrived by then may have been kept. */
        "408_request_timeout_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestTimeoutError"][];
            };
        };
        /** @description The first request with this idempotency key is still running. Ask again later with the same key. */
        "409_idempotency_conflict_error": {
            headers: {
                "Belvo-Idempotency-Key": components["headers"]["header_idempotency_key_response"];
                "Belvo-Idempotency-Status": components["headers"]["header_idempotency_key_status_response"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdempotencyConflictError"][];
            };
        };
        /** @description The link was refreshed less than ten minutes ago (`link_refreshed`). */
        "409_link_already_refreshed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LinkAlreadyRefreshedError"][];
            };
        };
        /** @description The idempotency key was used before with another body. */
        "422_idempotency_mismatch_error": {
            headers: {
                "Belvo-Idempotency-Key": components["headers"]["header_idempotency_key_response"];
                "Belvo-Idempotency-Status": components["headers"]["header_idempotency_key_status_response"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdempotencyMismatchError"][];
            };
        };
        /** @description The end user has to act: answer an MFA challenge (`token_required`), or activate online banking first (`activation_required`, which cannot be resumed). */
        "428_token_required_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenRequiredResponse"][];
            };
        };
        /** @description Something failed at Belvo or at the institution. */
        "500_unexpected_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnexpectedError"][];
            };
        };
        /** @description This method does not exist for the resource. */
        "405_method_not_allowed_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedError"][];
            };
        };
        /** @description Too many requests. How long to wait is not documented. */
        "429_too_many_requests_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TooManyRequestsError"][] | components["schemas"]["TooManyRequestsError"];
            };
        };
    };
    parameters: {
        /**
         * @description Only links of this kind: `single` (collected once) or `recurrent` (kept up to date).
         * @example recurrent
         */
        access_mode: "single" | "recurrent";
        /**
         * @description Only transactions on accounts whose available balance is exactly this number.
         * @example 1887.9
         */
        account__balance__available: number;
        /**
         * @description Only transactions on accounts whose available balance is above this number.
         * @example 1600.24
         */
        account__balance__available__gt: number;
        /**
         * @description Only transactions on accounts whose available balance is this number or more.
         * @example 2140.25
         */
        account__balance__available__gte: number;
        /**
         * @description Only transactions on accounts whose available balance is below this number.
         * @example 1643.27
         */
        account__balance__available__lt: number;
        /**
         * @description Only transactions on accounts whose available balance is this number or less.
         * @example 1574.04
         */
        account__balance__available__lte: number;
        /**
         * @description Only transactions on accounts whose available balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
         * @example [
         *       1378.27,
         *       2040.64
         *     ]
         */
        account__balance__available__range: number[];
        /**
         * @description Only transactions on accounts whose current balance is exactly this number.
         * @example 2426.43
         */
        account__balance__current: number;
        /**
         * @description Only transactions on accounts whose current balance is above this number.
         * @example 4860.81
         */
        account__balance__current__gt: number;
        /**
         * @description Only transactions on accounts whose current balance is this number or more.
         * @example 2477.19
         */
        account__balance__current__gte: number;
        /**
         * @description Only transactions on accounts whose current balance is below this number.
         * @example 3885.78
         */
        account__balance__current__lt: number;
        /**
         * @description Only transactions on accounts whose current balance is this number or less.
         * @example 2860.84
         */
        account__balance__current__lte: number;
        /**
         * @description Only transactions on accounts whose current balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
         * @example [
         *       2910.56,
         *       3009.05
         *     ]
         */
        account__balance__current__range: number[];
        /**
         * @description Only transactions on accounts of this type, in the institution's own words.
         * @example CONTA_DEPOSITO_A_VISTA
         */
        account_type: string;
        /**
         * @description Only transactions on accounts of one of these types, in the institution's own words (sent comma-joined).
         * @example [
         *       "CONTA_DEPOSITO_A_VISTA",
         *       "CONTA_POUPANCA"
         *     ]
         */
        account_type__in: string[];
        /**
         * @description Only transactions booked by the institution on this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-15
         */
        accounting_date: string;
        /**
         * @description Only transactions booked by the institution after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-15
         */
        accounting_date__gt: string;
        /**
         * @description Only transactions booked by the institution on or after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-15
         */
        accounting_date__gte: string;
        /**
         * @description Only transactions booked by the institution before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-15
         */
        accounting_date__lt: string;
        /**
         * @description Only transactions booked by the institution on or before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-15
         */
        accounting_date__lte: string;
        /**
         * @description Only transactions booked by the institution between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
         * @example [
         *       "2026-05-14",
         *       "2026-05-15"
         *     ]
         */
        accounting_date__range: string[];
        /**
         * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
         * @example async
         */
        async: "async";
        /**
         * @description Only accounts whose available balance is exactly this number.
         * @example 2191.56
         */
        balance__available: number;
        /**
         * @description Only accounts whose available balance is above this number.
         * @example 1999.26
         */
        balance__available__gt: number;
        /**
         * @description Only accounts whose available balance is this number or more.
         * @example 1401.11
         */
        balance__available__gte: number;
        /**
         * @description Only accounts whose available balance is below this number.
         * @example 1528.87
         */
        balance__available__lt: number;
        /**
         * @description Only accounts whose available balance is this number or less.
         * @example 1943.35
         */
        balance__available__lte: number;
        /**
         * @description Only accounts whose available balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
         * @example [
         *       1204.93,
         *       2011.5
         *     ]
         */
        balance__available__range: number[];
        /**
         * @description Only accounts whose current balance is exactly this number.
         * @example 4188.91
         */
        balance__current: number;
        /**
         * @description Only accounts whose current balance is above this number.
         * @example 3241.45
         */
        balance__current__gt: number;
        /**
         * @description Only accounts whose current balance is this number or more.
         * @example 3451.03
         */
        balance__current__gte: number;
        /**
         * @description Only accounts whose current balance is below this number.
         * @example 4278.01
         */
        balance__current__lt: number;
        /**
         * @description Only accounts whose current balance is this number or less.
         * @example 3127.12
         */
        balance__current__lte: number;
        /**
         * @description Only accounts whose current balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
         * @example [
         *       2782.75,
         *       3982.12
         *     ]
         */
        balance__current__range: number[];
        /**
         * @description Only payment transactions received by this beneficiary, given by id.
         * @example b990ce20-0adb-4723-82ff-12228c78fb86
         */
        beneficiary: string;
        /**
         * @description Only payment transactions received by these beneficiaries, given by their ids (sent comma-joined).
         * @example [
         *       "b990ce20-0adb-4723-82ff-12228c78fb86",
         *       "06e5be56-3293-4243-8201-71830e4ce1c9"
         *     ]
         */
        beneficiary__in: string[];
        /**
         * @description Only accounts of this category, such as `CHECKING_ACCOUNT` or `CREDIT_CARD`.
         * @example CHECKING_ACCOUNT
         */
        category: string;
        /**
         * @description Only accounts of one of these categories (sent comma-joined).
         * @example [
         *       "CHECKING_ACCOUNT",
         *       "SAVINGS_ACCOUNT"
         *     ]
         */
        category__in: string[];
        /**
         * @description Only payment transactions of this charge, given by id.
         * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
         */
        charge: string;
        /**
         * @description Only payment transactions of these charges, given by their ids (sent comma-joined).
         * @example [
         *       "fce416e0-216d-4c06-bff2-04c5d7ce195a",
         *       "f514ac86-60e1-4cb3-b9fd-69803f3c42ca"
         *     ]
         */
        charge__in: string[];
        /**
         * @description Only institutions in this country, given by its two-letter code such as `MX`.
         * @example BR
         */
        country_code: string;
        /**
         * @description Only institutions in these countries, given by their two-letter codes (sent comma-joined).
         * @example [
         *       "BR",
         *       "MX"
         *     ]
         */
        country_code__in: string[];
        /**
         * @description Leaves out links made by any of these Belvo users, given by their ids (sent comma-joined).
         * @example [
         *       "78a38213-2fb4-4070-bfeb-21e568dd79c0",
         *       "e9db36e2-7681-4a0c-8455-3805177e0ea3"
         *     ]
         */
        created_by__not_in: string[];
        /**
         * @description Only transactions on one of these credit card bills, given by names such as `feb-2022` (sent comma-joined).
         * @example [
         *       "2026-04",
         *       "2026-03"
         *     ]
         */
        credit_card_data__bill_name__in: string[];
        /**
         * @description Only customers of this kind: `INDIVIDUAL` or `BUSINESS`.
         * @example INDIVIDUAL
         */
        customer__type: "INDIVIDUAL" | "BUSINESS";
        /**
         * @description Only enrollments of the customer with this CPF, which is the filter that Belvo advises.
         * @example 85243110108
         */
        customer_identifier: string;
        /**
         * @description Only payment transactions with this description.
         * @example PIX ENVIADO ANTONIA FALCAO BRANDAO
         */
        description: string;
        /**
         * @description Only institutions whose display name contains this text, 30 characters at most.
         * @example Banco Demonstração
         */
        display_name: string;
        /**
         * @description Only owners whose full name contains this text, in upper or lower case: `mar` finds Maria as well as Neymar. At least three characters.
         * @example João
         */
        display_name__icontains: string;
        /**
         * @description CPF or CNPJ, 11 or 14 digits, of the person or company whose consents are listed. Required.
         * @example 85243110108
         */
        document_number: string;
        /**
         * @description Only bills due on this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-30
         */
        due_date: string;
        /**
         * @description Only bills due after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-30
         */
        due_date__gt: string;
        /**
         * @description Only bills due on or after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-30
         */
        due_date__gte: string;
        /**
         * @description Only bills due before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-30
         */
        due_date__lt: string;
        /**
         * @description Only bills due on or before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-30
         */
        due_date__lte: string;
        /**
         * @description Only bills due between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
         * @example [
         *       "2026-04-29",
         *       "2026-05-30"
         *     ]
         */
        due_date__range: string[];
        /**
         * @description Only tax returns for this year (`YYYY`).
         * @example 2025
         */
        ejercicio: number;
        /**
         * @description Only tax returns for the years after this one (`YYYY`).
         * @example 2025
         */
        ejercicio__gt: number;
        /**
         * @description Only tax returns for this year and later ones (`YYYY`).
         * @example 2025
         */
        ejercicio__gte: number;
        /**
         * @description Only tax returns for the years before this one (`YYYY`).
         * @example 2025
         */
        ejercicio__lt: number;
        /**
         * @description Only tax returns for this year and earlier ones (`YYYY`).
         * @example 2025
         */
        ejercicio__lte: number;
        /**
         * @description Only tax returns for a span of years (the first and the last, `YYYY`, sent comma-joined). Whether both ends count is not documented.
         * @example [
         *       2024,
         *       2025
         *     ]
         */
        ejercicio__range: number[];
        /**
         * @description Only owners with this e-mail address.
         * @example joao.conceicao@example.com
         */
        email: string;
        /**
         * @description Only employments that ended on this day (ISO date, `YYYY-MM-DD`).
         * @example 2025-10-20
         */
        end_date: string;
        /**
         * @description Only employments that ended after this day (ISO date, `YYYY-MM-DD`).
         * @example 2025-10-20
         */
        end_date__gt: string;
        /**
         * @description Only employments that ended on or after this day (ISO date, `YYYY-MM-DD`).
         * @example 2025-10-20
         */
        end_date__gte: string;
        /**
         * @description Only employments that ended before this day (ISO date, `YYYY-MM-DD`).
         * @example 2025-10-20
         */
        end_date__lt: string;
        /**
         * @description Only employments that ended on or before this day (ISO date, `YYYY-MM-DD`).
         * @example 2025-10-20
         */
        end_date__lte: string;
        /**
         * @description Only employments that ended between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
         * @example [
         *       "2025-10-11",
         *       "2025-10-20"
         *     ]
         */
        end_date__range: string[];
        /**
         * @description Only links with this identifier of yours, as given when the link was made.
         * @example customer-896082
         */
        external_id: string;
        /**
         * @description Only links with one of these identifiers of yours, as given when the links were made (sent comma-joined).
         * @example [
         *       "customer-564493",
         *       "customer-285935"
         *     ]
         */
        external_id__in: string[];
        /**
         * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
         * @example id,created_at
         */
        fields: string;
        /**
         * @description A UUID of your own for this one payment. The same key again brings back the first answer instead of paying twice; while the first request is still running the answer is a 409, and the same key with another body gives a 422. A beta for selected customers, so for others it may have no effect. How long a key is remembered is not documented.
         * @example 5e8c859c-14c3-4202-8b0c-1d646a7c81fd
         */
        header_idempotency_key: string;
        /**
         * @description Only bank accounts held by this kind of holder: `INDIVIDUAL` or `BUSINESS`.
         * @example INDIVIDUAL
         */
        holder__type: "INDIVIDUAL" | "BUSINESS";
        /**
         * @description Only bank accounts held by one of these kinds of holder: `INDIVIDUAL`, `BUSINESS`. All other lists travel comma-joined; for this one the official description does not say so.
         * @example [
         *       "INDIVIDUAL",
         *       "BUSINESS"
         *     ]
         */
        holder__type__in: ("INDIVIDUAL" | "BUSINESS")[];
        /**
         * @description Only payment institutions with one of these `id`s (sent comma-joined).
         * @example [
         *       "74329832-bc29-4e82-92dc-d8995de6f1c0",
         *       "19f4a25d-a3b2-466a-b9ca-e9e5b33ffa88"
         *     ]
         */
        institution_id__in: string[];
        /**
         * @description Only payment institutions for this kind of payer: `INDIVIDUAL` or `BUSINESS`.
         * @example INDIVIDUAL
         */
        institution_type: "INDIVIDUAL" | "BUSINESS";
        /**
         * @description Only links with this `institution_user_id`, which marks one user at one institution.
         * @example ZBUPF359HDAUER59B2MTZ5DQ763Z9TSNZCEBBLA2R6T=
         */
        institution_user_id: string;
        /**
         * @description Only links with one of these `institution_user_id`s (sent comma-joined).
         * @example [
         *       "VN8LYGTCS9WYUT1ACPV8D99FDTALWQBUG9KF0TSNL9D=",
         *       "MLQCR9B0PASEM0EE63SYPNP5DBMZJZ70KRV7RDC52EC="
         *     ]
         */
        institution_user_id__in: string[];
        /**
         * @description Only employment records with this number at the institution, for the IMSS the CURP.
         * @example 09aabdeef95de565999ad6c1
         */
        internal_identification: string;
        /**
         * @description Only employment records with one of these numbers at the institution (sent comma-joined).
         * @example [
         *       "fb4a75a293b407341aa1a284",
         *       "2c08eab1481b50046cdc7fdc"
         *     ]
         */
        internal_identification__in: string[];
        /**
         * @description Only invoices issued on this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-04-16
         */
        invoice_date: string;
        /**
         * @description Only invoices issued after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-04-16
         */
        invoice_date__gt: string;
        /**
         * @description Only invoices issued on or after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-04-16
         */
        invoice_date__gte: string;
        /**
         * @description Only invoices issued before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-04-16
         */
        invoice_date__lt: string;
        /**
         * @description Only invoices issued on or before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-04-16
         */
        invoice_date__lte: string;
        /**
         * @description Only invoices issued between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
         * @example [
         *       "2026-04-15",
         *       "2026-04-16"
         *     ]
         */
        invoice_date__range: string[];
        /**
         * @description Only invoices with this fiscal id, as the institution gives it.
         * @example 911A6A34-A61F-40E2-9893-8084DACF6A74
         */
        invoice_identification: string;
        /**
         * @description Only invoices with one of these fiscal ids (sent comma-joined).
         * @example [
         *       "2BCF5A8A-D0CB-41CA-8E33-84BB6C1F0CCA",
         *       "46AE440E-BA2E-4AD2-940B-5CD2A9ED370E"
         *     ]
         */
        invoice_identification__in: string[];
        /**
         * @description Only institutions with this Belvo name, such as `planet_mx_employment`.
         * @example ofmockbank_br_retail
         */
        name: string;
        /**
         * @description Only accounts whose name at the institution contains this text, in upper or lower case. At least three characters.
         * @example corrente
         */
        name__icontains: string;
        /**
         * @description Only institutions with one of these Belvo names (sent comma-joined).
         * @example [
         *       "ofmockbank_br_retail",
         *       "erebor_br_retail"
         *     ]
         */
        name__in: string[];
        /**
         * @description Only payment institutions whose Belvo name contains this text, at least three characters: `itau` finds `itau_unibanco_retail`.
         * @example ofmockbank_br_retail
         */
        name__payments: string;
        /**
         * @description Only accounts with exactly this name, as the institution gives it.
         * @example Conta corrente
         */
        name_accounts: string;
        /**
         * @description Only bank accounts with exactly this account number.
         * @example 05246501
         */
        number: string;
        /**
         * @description Only bank accounts with one of these account numbers (sent comma-joined).
         * @example [
         *       "99005101",
         *       "80578188"
         *     ]
         */
        number__in: string[];
        /**
         * @description Only accounts with one of these numbers, as the institution gives them (sent comma-joined).
         * @example [
         *       "64684997",
         *       "46771108"
         *     ]
         */
        number__in_accounts: string[];
        /**
         * @description Only accounts with this number, as the institution gives it.
         * @example 84970887
         */
        number_accounts: string;
        /**
         * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
         * @example created_at
         */
        omit: string;
        /**
         * @description Order by the time of the last change: `updated_at` or `-updated_at`. By custom the minus sign puts the newest first, but the official text says the opposite; check before you rely on either.
         * @example -updated_at
         */
        "ordering__payment-intents": "updated_at" | "-updated_at";
        /**
         * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
         * @example 1
         */
        page: number;
        /**
         * @description Only payment transactions paid from this bank account, given by id.
         * @example b990ce20-0adb-4723-82ff-12228c78fb86
         */
        payer: string;
        /**
         * @description Only payment transactions paid from these bank accounts, given by their ids (sent comma-joined).
         * @example [
         *       "b990ce20-0adb-4723-82ff-12228c78fb86",
         *       "06e5be56-3293-4243-8201-71830e4ce1c9"
         *     ]
         */
        payer__in: string[];
        /**
         * @description Only payment intents paid this way: `open_finance` or `open_finance_biometric_pix`.
         * @example open_finance
         */
        payment_method_type: "open_finance" | "open_finance_biometric_pix";
        /**
         * @description Only payment intents of this provider; `belvo` is the only one.
         * @example belvo
         */
        provider: "belvo";
        /**
         * @description Only accounts whose public number is of this kind, for instance `CLABE`.
         * @example AGENCY/ACCOUNT
         */
        public_identification_name: string;
        /**
         * @description Only accounts with this public number, for instance a CLABE.
         * @example 2834/49683020
         */
        public_identification_value: string;
        /**
         * @description Only transactions with this reference number of the institution.
         * @example 691679423363
         */
        reference: string;
        /**
         * @description Only transactions with one of these reference numbers of the institution (sent comma-joined).
         * @example [
         *       "155775931686",
         *       "817652401853"
         *     ]
         */
        reference__in: string[];
        /**
         * @description Only links refreshed at this interval: `null` (single links), `6h`, `12h`, `24h`, `7d`, `30d`.
         * @example 7d
         */
        refresh_rate: string;
        /**
         * @description Only institutions that offer every one of these resources, such as `ACCOUNTS` or `TRANSACTIONS` (sent comma-joined).
         * @example [
         *       "ACCOUNTS",
         *       "OWNERS"
         *     ]
         */
        resources__allin: string[];
        /**
         * @description Only employments that began on this day (ISO date, `YYYY-MM-DD`).
         * @example 2024-04-18
         */
        start_date: string;
        /**
         * @description Only employments that began after this day (ISO date, `YYYY-MM-DD`).
         * @example 2024-04-18
         */
        start_date__gt: string;
        /**
         * @description Only employments that began on or after this day (ISO date, `YYYY-MM-DD`).
         * @example 2024-04-18
         */
        start_date__gte: string;
        /**
         * @description Only employments that began before this day (ISO date, `YYYY-MM-DD`).
         * @example 2024-04-18
         */
        start_date__lt: string;
        /**
         * @description Only employments that began on or before this day (ISO date, `YYYY-MM-DD`).
         * @example 2024-04-18
         */
        start_date__lte: string;
        /**
         * @description Only employments that began between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
         * @example [
         *       "2024-04-09",
         *       "2024-04-18"
         *     ]
         */
        start_date__range: string[];
        /**
         * @description Only enrollments with one of these statuses (sent comma-joined): `PENDING`, `SUCCEEDED`, `CANCELED`, `FAILED`.
         * @example [
         *       "SUCCEEDED",
         *       "PENDING"
         *     ]
         */
        status__in_enrollments: string[];
        /**
         * @description Only institutions with one of these statuses (sent comma-joined): `healthy`, `down`.
         * @example [
         *       "healthy",
         *       "down"
         *     ]
         */
        status__in_institutions: string[];
        /**
         * @description Only invoices with one of these statuses (sent comma-joined): `Vigente` (valid), `Cancelado` (cancelled).
         * @example [
         *       "Vigente",
         *       "Cancelado"
         *     ]
         */
        status__in_invoice: string[];
        /**
         * @description Only links with one of these statuses (sent comma-joined): `valid`, `invalid`, `unconfirmed`, `token_required`.
         * @example [
         *       "valid",
         *       "token_required"
         *     ]
         */
        status__in_links: string[];
        /**
         * @description Only payment intents with one of these statuses (sent comma-joined): `REQUIRES_PAYMENT_METHOD`, `REQUIRES_ACTION`, `PROCESSING`, `SUCCEEDED`, `FAILED`, and according to Belvo's guides `SCHEDULED`, `SCHEDULE_FINISHED`, `CANCELED`.
         * @example [
         *       "SUCCEEDED",
         *       "PROCESSING"
         *     ]
         */
        "status__in_payment-intents": string[];
        /**
         * @description Only transactions with one of these statuses (sent comma-joined): `PENDING`, `PROCESSED`, `UNCATEGORIZED`.
         * @example [
         *       "PROCESSED",
         *       "PENDING"
         *     ]
         */
        status__in_transactions: string[];
        /**
         * @description Only charges with this status: `PENDING`, `SCHEDULED`, `SUCCEEDED`, `FAILED`, `CANCELED`.
         * @example SUCCEEDED
         */
        status_charges: string;
        /**
         * @description Only enrollments with this status: `PENDING`, `SUCCEEDED`, `CANCELED`, `FAILED`.
         * @example SUCCEEDED
         */
        status_enrollments: string;
        /**
         * @description Only institutions with this status: `healthy`, `down`.
         * @example healthy
         */
        status_institutions: string;
        /**
         * @description Only invoices with this status: `Vigente` (valid), `Cancelado` (cancelled).
         * @example Vigente
         */
        status_invoice: string;
        /**
         * @description Only links with this status: `valid`, `invalid`, `unconfirmed`, `token_required`.
         * @example valid
         */
        status_links: string;
        /**
         * @description Only payment intents with this status: `REQUIRES_PAYMENT_METHOD`, `REQUIRES_ACTION`, `PROCESSING`, `SUCCEEDED`, `FAILED`, and according to Belvo's guides `SCHEDULED`, `SCHEDULE_FINISHED`, `CANCELED`.
         * @example SUCCEEDED
         */
        "status_payment-intents": string;
        /**
         * @description Only transactions with this status: `PENDING`, `PROCESSED`, `UNCATEGORIZED`.
         * @example PROCESSED
         */
        status_transactions: string;
        /**
         * @description Only tax returns of this kind of declaration (`tipo_declaracion`).
         * @example Normal
         */
        tipo_declaracion: string;
        /**
         * @description Only tax returns of one of these kinds of declaration (sent comma-joined).
         * @example [
         *       "Normal",
         *       "Complementaria"
         *     ]
         */
        tipo_declaracion__in: string[];
        /**
         * @description Only invoices whose total is exactly this number.
         * @example 956.75
         */
        total_amount: number;
        /**
         * @description Only invoices whose total is above this number.
         * @example 1401.07
         */
        total_amount__gt: number;
        /**
         * @description Only invoices whose total is this number or more.
         * @example 1832.66
         */
        total_amount__gte: number;
        /**
         * @description Only invoices whose total is below this number.
         * @example 1685.63
         */
        total_amount__lt: number;
        /**
         * @description Only invoices whose total is this number or less.
         * @example 1535.74
         */
        total_amount__lte: number;
        /**
         * @description Only invoices whose total lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
         * @example [
         *       998.64,
         *       1652.48
         *     ]
         */
        total_amount__range: number[];
        /**
         * @description Only payment transactions in this direction: `INFLOW` or `OUTFLOW`.
         * @example INFLOW
         */
        transaction__type: "INFLOW" | "OUTFLOW";
        /**
         * @description Only institutions of one of these types (sent comma-joined): `bank`, `fiscal`, `employment`.
         * @example [
         *       "bank",
         *       "fiscal"
         *     ]
         */
        type__in_institutions: ("bank" | "fiscal" | "employment")[];
        /**
         * @description Only invoices in one of these directions (sent comma-joined): `OUTFLOW` (sent), `INFLOW` (received).
         * @example [
         *       "OUTFLOW",
         *       "INFLOW"
         *     ]
         */
        type__in_invoice: ("OUTFLOW" | "INFLOW")[];
        /**
         * @description Only transactions in one of these directions (sent comma-joined): `INFLOW` (money in), `OUTFLOW` (money out).
         * @example [
         *       "OUTFLOW",
         *       "INFLOW"
         *     ]
         */
        type__in_transactions: ("OUTFLOW" | "INFLOW")[];
        /**
         * @description Only accounts of this type, in the institution's own words.
         * @example CONTA_DEPOSITO_A_VISTA
         */
        type_accounts: string;
        /**
         * @description Only institutions of this type: `bank`, `fiscal`, `employment`.
         * @example bank
         */
        type_institutions: "bank" | "fiscal" | "employment";
        /**
         * @description Only invoices in this direction: `OUTFLOW` (sent), `INFLOW` (received).
         * @example OUTFLOW
         */
        type_invoice: "OUTFLOW" | "INFLOW";
        /**
         * @description Only transactions in this direction: `INFLOW` (money in), `OUTFLOW` (money out).
         * @example OUTFLOW
         */
        type_transactions: "OUTFLOW" | "INFLOW";
        /**
         * @description Only transactions that took place on this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-14
         */
        value_date: string;
        /**
         * @description Only transactions that took place after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-14
         */
        value_date__gt: string;
        /**
         * @description Only transactions that took place on or after this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-14
         */
        value_date__gte: string;
        /**
         * @description Only transactions that took place before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-14
         */
        value_date__lt: string;
        /**
         * @description Only transactions that took place on or before this day (ISO date, `YYYY-MM-DD`).
         * @example 2026-05-14
         */
        value_date__lte: string;
        /**
         * @description Only transactions that took place between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
         * @example [
         *       "2026-05-13",
         *       "2026-05-14"
         *     ]
         */
        value_date__range: string[];
        /**
         * @description Only institutions with this web address.
         * @example https://example.com/banco
         */
        website: string;
        /**
         * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
         * @example Payments-BR.V2
         */
        header_version_required: "Payments-BR.V2";
    };
    requestBodies: never;
    headers: {
        /**
         * @description The idempotency key of the request, echoed.
         * @example 53565e3d-926a-4579-9ac8-29e9bece38af
         */
        header_idempotency_key_response: string;
        /**
         * @description Where the key stands: `AVAILABLE` (not used yet), `PROCESSING` (the first request is still running) or `REPLAYED` (this is the first answer again). The meanings are read from the names.
         * @example AVAILABLE
         */
        header_idempotency_key_status_response: "AVAILABLE" | "PROCESSING" | "REPLAYED";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link?: string;
                /**
                 * @description How many accounts a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only accounts of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only accounts whose available balance is exactly this number.
                 * @example 2191.56
                 */
                balance__available?: components["parameters"]["balance__available"];
                /**
                 * @description Only accounts whose available balance is below this number.
                 * @example 1528.87
                 */
                balance__available__lt?: components["parameters"]["balance__available__lt"];
                /**
                 * @description Only accounts whose available balance is this number or less.
                 * @example 1943.35
                 */
                balance__available__lte?: components["parameters"]["balance__available__lte"];
                /**
                 * @description Only accounts whose available balance is above this number.
                 * @example 1999.26
                 */
                balance__available__gt?: components["parameters"]["balance__available__gt"];
                /**
                 * @description Only accounts whose available balance is this number or more.
                 * @example 1401.11
                 */
                balance__available__gte?: components["parameters"]["balance__available__gte"];
                /**
                 * @description Only accounts whose available balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       1204.93,
                 *       2011.5
                 *     ]
                 */
                balance__available__range?: components["parameters"]["balance__available__range"];
                /**
                 * @description Only accounts whose current balance is exactly this number.
                 * @example 4188.91
                 */
                balance__current?: components["parameters"]["balance__current"];
                /**
                 * @description Only accounts whose current balance is below this number.
                 * @example 4278.01
                 */
                balance__current__lt?: components["parameters"]["balance__current__lt"];
                /**
                 * @description Only accounts whose current balance is this number or less.
                 * @example 3127.12
                 */
                balance__current__lte?: components["parameters"]["balance__current__lte"];
                /**
                 * @description Only accounts whose current balance is above this number.
                 * @example 3241.45
                 */
                balance__current__gt?: components["parameters"]["balance__current__gt"];
                /**
                 * @description Only accounts whose current balance is this number or more.
                 * @example 3451.03
                 */
                balance__current__gte?: components["parameters"]["balance__current__gte"];
                /**
                 * @description Only accounts whose current balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       2782.75,
                 *       3982.12
                 *     ]
                 */
                balance__current__range?: components["parameters"]["balance__current__range"];
                /**
                 * @description Only accounts of this category, such as `CHECKING_ACCOUNT` or `CREDIT_CARD`.
                 * @example CHECKING_ACCOUNT
                 */
                category?: components["parameters"]["category"];
                /**
                 * @description Only accounts of one of these categories (sent comma-joined).
                 * @example [
                 *       "CHECKING_ACCOUNT",
                 *       "SAVINGS_ACCOUNT"
                 *     ]
                 */
                category__in?: components["parameters"]["category__in"];
                /**
                 * @description Only accounts written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-25
                 */
                created_at?: string;
                /**
                 * @description Only accounts written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gt?: string;
                /**
                 * @description Only accounts written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__gte?: string;
                /**
                 * @description Only accounts written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-07
                 */
                created_at__lt?: string;
                /**
                 * @description Only accounts written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                created_at__lte?: string;
                /**
                 * @description Only accounts written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-26",
                 *       "2026-05-08"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only accounts in this currency, given by its three-letter code such as `BRL`.
                 * @example BRL
                 */
                currency?: string;
                /**
                 * @description Only accounts in one of these currencies, given by their three-letter codes (sent comma-joined).
                 * @example [
                 *       "BRL",
                 *       "USD"
                 *     ]
                 */
                currency__in?: string[];
                /**
                 * @description Only accounts with this `id`.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                id?: string;
                /**
                 * @description Only accounts with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only accounts at this institution, given by its Belvo name such as `ofmockbank_br_retail`.
                 * @example ofmockbank_br_retail
                 */
                institution?: string;
                /**
                 * @description Only accounts at these institutions, given by their Belvo names (sent comma-joined).
                 * @example [
                 *       "ofmockbank_br_retail",
                 *       "erebor_br_retail"
                 *     ]
                 */
                institution__in?: string[];
                /**
                 * @description Only accounts with exactly this name, as the institution gives it.
                 * @example Conta corrente
                 */
                name?: components["parameters"]["name_accounts"];
                /**
                 * @description Only accounts whose name at the institution contains this text, in upper or lower case. At least three characters.
                 * @example corrente
                 */
                name__icontains?: components["parameters"]["name__icontains"];
                /**
                 * @description Only accounts with this number, as the institution gives it.
                 * @example 84970887
                 */
                number?: components["parameters"]["number_accounts"];
                /**
                 * @description Only accounts with one of these numbers, as the institution gives them (sent comma-joined).
                 * @example [
                 *       "64684997",
                 *       "46771108"
                 *     ]
                 */
                number__in?: components["parameters"]["number__in_accounts"];
                /**
                 * @description Only accounts whose public number is of this kind, for instance `CLABE`.
                 * @example AGENCY/ACCOUNT
                 */
                public_identification_name?: components["parameters"]["public_identification_name"];
                /**
                 * @description Only accounts with this public number, for instance a CLABE.
                 * @example 2834/49683020
                 */
                public_identification_value?: components["parameters"]["public_identification_value"];
                /**
                 * @description Only accounts of this type, in the institution's own words.
                 * @example CONTA_DEPOSITO_A_VISTA
                 */
                type?: components["parameters"]["type_accounts"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["AccountOpenFinanceBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    /** @description A one-time password or similar from the end user, if it is known already. */
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchAccounts: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailAccount: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListBills: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose bills are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description How many bills a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only bills with this `id`.
                 * @example c26237cc-dbdc-4ee0-9ffa-b5cfd155f3a3
                 */
                id?: string;
                /**
                 * @description Only bills with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "c26237cc-dbdc-4ee0-9ffa-b5cfd155f3a3",
                 *       "35215cbc-892a-45e0-af6d-ced0f3e7b7fd"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only bills of this account, given by its id.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                account?: string;
                /**
                 * @description Only bills of these accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                account__in?: string[];
                /**
                 * @description Only bills due on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-30
                 */
                due_date?: components["parameters"]["due_date"];
                /**
                 * @description Only bills due after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-30
                 */
                due_date__gt?: components["parameters"]["due_date__gt"];
                /**
                 * @description Only bills due on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-30
                 */
                due_date__gte?: components["parameters"]["due_date__gte"];
                /**
                 * @description Only bills due before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-30
                 */
                due_date__lt?: components["parameters"]["due_date__lt"];
                /**
                 * @description Only bills due on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-30
                 */
                due_date__lte?: components["parameters"]["due_date__lte"];
                /**
                 * @description Only bills due between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-29",
                 *       "2026-05-30"
                 *     ]
                 */
                due_date__range?: components["parameters"]["due_date__range"];
                /**
                 * @description Only bills fetched from the institution after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-01
                 */
                collected_at__gt?: string;
                /**
                 * @description Only bills fetched from the institution on or after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-07
                 */
                collected_at__gte?: string;
                /**
                 * @description Only bills fetched from the institution before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-27
                 */
                collected_at__lt?: string;
                /**
                 * @description Only bills fetched from the institution on or before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-23
                 */
                collected_at__lte?: string;
                /**
                 * @description Only bills fetched from the institution between two days (ISO dates, the earlier first, sent comma-joined; full timestamps are said to work too). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-05",
                 *       "2026-05-09"
                 *     ]
                 */
                collected_at__range?: string[];
                /**
                 * @description Only bills written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at?: string;
                /**
                 * @description Only bills written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-30
                 */
                created_at__gt?: string;
                /**
                 * @description Only bills written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-25
                 */
                created_at__gte?: string;
                /**
                 * @description Only bills written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-05
                 */
                created_at__lt?: string;
                /**
                 * @description Only bills written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at__lte?: string;
                /**
                 * @description Only bills written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-30",
                 *       "2026-05-07"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["Bill"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveBills: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailBills: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bill.
                 * @example c26237cc-dbdc-4ee0-9ffa-b5cfd155f3a3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bill.
                 * @example c26237cc-dbdc-4ee0-9ffa-b5cfd155f3a3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListBalances: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose balances are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description Only balances of this account, given by its id.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                account?: string;
                /**
                 * @description Only balances with this `id`.
                 * @example 91967cfa-9fcd-4ba3-a228-545c2bc7e40d
                 */
                id?: string;
                /**
                 * @description Only balances of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only balances of these accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                account__in?: string[];
                /**
                 * @description Only balances with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "91967cfa-9fcd-4ba3-a228-545c2bc7e40d",
                 *       "ac55807e-f4fb-47e8-890c-8ac620c60970"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description How many balances a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only balances fetched from the institution on this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-06
                 */
                collected_at?: string;
                /**
                 * @description Only balances fetched from the institution after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-06
                 */
                collected_at__gt?: string;
                /**
                 * @description Only balances fetched from the institution on or after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-03
                 */
                collected_at__gte?: string;
                /**
                 * @description Only balances fetched from the institution before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-05
                 */
                collected_at__lt?: string;
                /**
                 * @description Only balances fetched from the institution on or before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-25
                 */
                collected_at__lte?: string;
                /**
                 * @description Only balances fetched from the institution between two days (ISO dates, the earlier first, sent comma-joined; full timestamps are said to work too). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-24",
                 *       "2026-05-03"
                 *     ]
                 */
                collected_at__range?: string[];
                /**
                 * @description Only balances written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-07
                 */
                created_at?: string;
                /**
                 * @description Only balances written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gt?: string;
                /**
                 * @description Only balances written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                created_at__gte?: string;
                /**
                 * @description Only balances written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__lt?: string;
                /**
                 * @description Only balances written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at__lte?: string;
                /**
                 * @description Only balances written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-02",
                 *       "2026-05-08"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["BalanceOFDA"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveBalances: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account_id?: components["schemas"]["account_id"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceOFDA"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceOFDA"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailBalance: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the balance.
                 * @example 91967cfa-9fcd-4ba3-a228-545c2bc7e40d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceOFDA"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEmploymentsBrazil: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose employments are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description How many employments a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only employments with this `id`.
                 * @example 66bd76b2-3156-483a-bf36-fc13032edf62
                 */
                id?: string;
                /**
                 * @description Only employments with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "66bd76b2-3156-483a-bf36-fc13032edf62",
                 *       "202e9638-935f-48a2-bd2d-764ab5dec754"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only employments of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only employments that began on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2024-04-18
                 */
                start_date?: components["parameters"]["start_date"];
                /**
                 * @description Only employments that began after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2024-04-18
                 */
                start_date__gt?: components["parameters"]["start_date__gt"];
                /**
                 * @description Only employments that began on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2024-04-18
                 */
                start_date__gte?: components["parameters"]["start_date__gte"];
                /**
                 * @description Only employments that began before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2024-04-18
                 */
                start_date__lt?: components["parameters"]["start_date__lt"];
                /**
                 * @description Only employments that began on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2024-04-18
                 */
                start_date__lte?: components["parameters"]["start_date__lte"];
                /**
                 * @description Only employments that began between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2024-04-09",
                 *       "2024-04-18"
                 *     ]
                 */
                start_date__range?: components["parameters"]["start_date__range"];
                /**
                 * @description Only employments that ended on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2025-10-20
                 */
                end_date?: components["parameters"]["end_date"];
                /**
                 * @description Only employments that ended after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2025-10-20
                 */
                end_date__gt?: components["parameters"]["end_date__gt"];
                /**
                 * @description Only employments that ended on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2025-10-20
                 */
                end_date__gte?: components["parameters"]["end_date__gte"];
                /**
                 * @description Only employments that ended before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2025-10-20
                 */
                end_date__lt?: components["parameters"]["end_date__lt"];
                /**
                 * @description Only employments that ended on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2025-10-20
                 */
                end_date__lte?: components["parameters"]["end_date__lte"];
                /**
                 * @description Only employments that ended between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2025-10-11",
                 *       "2025-10-20"
                 *     ]
                 */
                end_date__range?: components["parameters"]["end_date__range"];
                /**
                 * @description Only employments written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-10
                 */
                created_at?: string;
                /**
                 * @description Only employments written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gt?: string;
                /**
                 * @description Only employments written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                created_at__gte?: string;
                /**
                 * @description Only employments written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__lt?: string;
                /**
                 * @description Only employments written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                created_at__lte?: string;
                /**
                 * @description Only employments written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-24",
                 *       "2026-05-12"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["EmploymentBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveEmploymentsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from?: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to?: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentBrazil"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEmploymentBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the employment.
                 * @example 66bd76b2-3156-483a-bf36-fc13032edf62
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentBrazil"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyEmploymentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employment.
                 * @example 66bd76b2-3156-483a-bf36-fc13032edf62
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListExchanges: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose exchange operations are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description Only exchange operations with this `id`.
                 * @example 462a250d-c136-477d-82b7-f5e145b4ec1d
                 */
                id?: string;
                /**
                 * @description Only exchange operations of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only exchange operations with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "462a250d-c136-477d-82b7-f5e145b4ec1d",
                 *       "886181f6-3b6e-475c-9103-8745706b9564"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description How many exchange operations a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only exchange operations fetched from the institution on this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-23
                 */
                collected_at?: string;
                /**
                 * @description Only exchange operations fetched from the institution after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-25
                 */
                collected_at__gt?: string;
                /**
                 * @description Only exchange operations fetched from the institution on or after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-12
                 */
                collected_at__gte?: string;
                /**
                 * @description Only exchange operations fetched from the institution before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-28
                 */
                collected_at__lt?: string;
                /**
                 * @description Only exchange operations fetched from the institution on or before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-13
                 */
                collected_at__lte?: string;
                /**
                 * @description Only exchange operations fetched from the institution between two days (ISO dates, the earlier first, sent comma-joined; full timestamps are said to work too). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-27",
                 *       "2026-05-07"
                 *     ]
                 */
                collected_at__range?: string[];
                /**
                 * @description Only exchange operations written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at?: string;
                /**
                 * @description Only exchange operations written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gt?: string;
                /**
                 * @description Only exchange operations written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-25
                 */
                created_at__gte?: string;
                /**
                 * @description Only exchange operations written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-01
                 */
                created_at__lt?: string;
                /**
                 * @description Only exchange operations written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-30
                 */
                created_at__lte?: string;
                /**
                 * @description Only exchange operations written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-28",
                 *       "2026-05-11"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["Exchange"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveExchanges: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description First day of the period, as an ISO date. Not after `date_to`.
                     */
                    date_from?: string;
                    /**
                     * Format: date
                     * @description Last day of the period, as an ISO date. Not in the future.
                     */
                    date_to?: string;
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailExchange: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the exchange operation.
                 * @example 462a250d-c136-477d-82b7-f5e145b4ec1d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DeleteExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the exchange operation.
                 * @example 462a250d-c136-477d-82b7-f5e145b4ec1d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListExchangeHistory: {
        parameters: {
            query?: {
                /**
                 * @description How many events a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the exchange operation whose history is asked for.
                 * @example 462a250d-c136-477d-82b7-f5e145b4ec1d
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["ExchangeHistory"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvestmentTransactionsBrazil: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose investment transactions are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description How many investment transactions a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only investment transactions with this `id`.
                 * @example 3c8743cb-7d9b-42d1-8f7b-3c8e1bed7f88
                 */
                id?: string;
                /**
                 * @description Only investment transactions with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "3c8743cb-7d9b-42d1-8f7b-3c8e1bed7f88",
                 *       "96c47462-68a7-4f6d-be42-5929e13950f6"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only investment transactions of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only investment transactions of this kind of investment: `BANCARIA`, `CREDITO`, `VARIABLE`, `FUND`, `BOND`.
                 * @example BANCARIA
                 */
                type?: string;
                /**
                 * @description Only investment transactions of one of these kinds of investment (sent comma-joined): `BANCARIA`, `CREDITO`, `VARIABLE`, `FUND`, `BOND`.
                 * @example [
                 *       "BANCARIA",
                 *       "FUND"
                 *     ]
                 */
                type__in?: string[];
                /**
                 * @description Only investment transactions written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at?: string;
                /**
                 * @description Only investment transactions written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                created_at__gt?: string;
                /**
                 * @description Only investment transactions written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__gte?: string;
                /**
                 * @description Only investment transactions written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-25
                 */
                created_at__lt?: string;
                /**
                 * @description Only investment transactions written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-30
                 */
                created_at__lte?: string;
                /**
                 * @description Only investment transactions written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-29",
                 *       "2026-05-07"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["InvestmentTransactionBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvestmentTransactionsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from?: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to?: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentTransactionBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentTransactionBrazil"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvestmentTransactionBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the investment transaction.
                 * @example 3c8743cb-7d9b-42d1-8f7b-3c8e1bed7f88
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentTransactionBrazil"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvestmentTransactionBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the investment transaction.
                 * @example 3c8743cb-7d9b-42d1-8f7b-3c8e1bed7f88
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvestmentsBrazil: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose investments are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description How many investments a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only investments with this `id`.
                 * @example 5de3c79a-4332-48e9-8cf5-0e1449c0ba0c
                 */
                id?: string;
                /**
                 * @description Only investments with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "5de3c79a-4332-48e9-8cf5-0e1449c0ba0c",
                 *       "e013c913-ec79-4d65-9a0b-90cf2ba9248f"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only investments of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only investments of this kind of investment: `BANCARIA`, `CREDITO`, `VARIABLE`, `FUND`, `BOND`.
                 * @example BANCARIA
                 */
                type?: string;
                /**
                 * @description Only investments of one of these kinds of investment (sent comma-joined): `BANCARIA`, `CREDITO`, `VARIABLE`, `FUND`, `BOND`.
                 * @example [
                 *       "BANCARIA",
                 *       "FUND"
                 *     ]
                 */
                type__in?: string[];
                /**
                 * @description Only investments written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-07
                 */
                created_at?: string;
                /**
                 * @description Only investments written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__gt?: string;
                /**
                 * @description Only investments written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-24
                 */
                created_at__gte?: string;
                /**
                 * @description Only investments written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                created_at__lt?: string;
                /**
                 * @description Only investments written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-11
                 */
                created_at__lte?: string;
                /**
                 * @description Only investments written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-23",
                 *       "2026-04-28"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["InvestmentBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvestmentsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentBrazil"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvestmentBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the investment.
                 * @example 5de3c79a-4332-48e9-8cf5-0e1449c0ba0c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentBrazil"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvestmentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the investment.
                 * @example 5de3c79a-4332-48e9-8cf5-0e1449c0ba0c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListDebtReportChile: {
        parameters: {
            query?: {
                /**
                 * @description Only debt reports of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example ce0e532b-99c8-4dbe-8df1-e7d91ba9ba93
                 */
                link?: string;
                /**
                 * @description How many debt reports a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only debt reports of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "ce0e532b-99c8-4dbe-8df1-e7d91ba9ba93",
                 *       "a0cba4c5-f409-4b63-9c51-06ab456444fb"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only debt reports with this `id`.
                 * @example 951ca9b1-b651-4b2d-ae02-f7b373729bf1
                 */
                id?: string;
                /**
                 * @description Only debt reports with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "951ca9b1-b651-4b2d-ae02-f7b373729bf1",
                 *       "00026cc7-042d-4e0e-a1ab-33ddc5c732b3"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only debt reports written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at?: string;
                /**
                 * @description Only debt reports written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-25
                 */
                created_at__gt?: string;
                /**
                 * @description Only debt reports written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-10
                 */
                created_at__gte?: string;
                /**
                 * @description Only debt reports written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-13
                 */
                created_at__lt?: string;
                /**
                 * @description Only debt reports written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-24
                 */
                created_at__lte?: string;
                /**
                 * @description Only debt reports written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-03",
                 *       "2026-05-09"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["debt_chile"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveDebtReportChile: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the document as a PDF, in binary form within the JSON. */
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["debt_chile"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["debt_chile"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailDebtReportChile: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the debt report.
                 * @example 951ca9b1-b651-4b2d-ae02-f7b373729bf1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["debt_chile"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyDebtReportChile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the debt report.
                 * @example 951ca9b1-b651-4b2d-ae02-f7b373729bf1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvoicesChile: {
        parameters: {
            query?: {
                /**
                 * @description Only Chilean invoices of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example ce0e532b-99c8-4dbe-8df1-e7d91ba9ba93
                 */
                link?: string;
                /**
                 * @description How many Chilean invoices a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only Chilean invoices of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "ce0e532b-99c8-4dbe-8df1-e7d91ba9ba93",
                 *       "a0cba4c5-f409-4b63-9c51-06ab456444fb"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only Chilean invoices with this `id`.
                 * @example 4abebb47-3426-4429-b6b5-14e88e97776c
                 */
                id?: string;
                /**
                 * @description Only Chilean invoices with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "4abebb47-3426-4429-b6b5-14e88e97776c",
                 *       "c275e976-a048-4097-b897-a1c7979f6466"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only Chilean invoices written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                created_at?: string;
                /**
                 * @description Only Chilean invoices written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-30
                 */
                created_at__gt?: string;
                /**
                 * @description Only Chilean invoices written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-07
                 */
                created_at__gte?: string;
                /**
                 * @description Only Chilean invoices written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__lt?: string;
                /**
                 * @description Only Chilean invoices written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__lte?: string;
                /**
                 * @description Only Chilean invoices written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-23",
                 *       "2026-05-02"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["invoice_chile"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvoicesChile: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    type?: components["schemas"]["EnumInvoiceType"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoice_chile"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoice_chile"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvoiceChile: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Chilean invoice.
                 * @example 4abebb47-3426-4429-b6b5-14e88e97776c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoice_chile"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvoiceChile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Chilean invoice.
                 * @example 4abebb47-3426-4429-b6b5-14e88e97776c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxStatusChile: {
        parameters: {
            query?: {
                /**
                 * @description Only Chilean tax statuses of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example ce0e532b-99c8-4dbe-8df1-e7d91ba9ba93
                 */
                link?: string;
                /**
                 * @description How many Chilean tax statuses a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only Chilean tax statuses of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "ce0e532b-99c8-4dbe-8df1-e7d91ba9ba93",
                 *       "a0cba4c5-f409-4b63-9c51-06ab456444fb"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only Chilean tax statuses with this `id`.
                 * @example 5706ce39-d88f-42b9-baed-828b4870623c
                 */
                id?: string;
                /**
                 * @description Only Chilean tax statuses with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "5706ce39-d88f-42b9-baed-828b4870623c",
                 *       "0f8b92ed-2d0c-4dc6-aa79-13fde52436f6"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only Chilean tax statuses written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at?: string;
                /**
                 * @description Only Chilean tax statuses written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__gt?: string;
                /**
                 * @description Only Chilean tax statuses written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-23
                 */
                created_at__gte?: string;
                /**
                 * @description Only Chilean tax statuses written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__lt?: string;
                /**
                 * @description Only Chilean tax statuses written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-05
                 */
                created_at__lte?: string;
                /**
                 * @description Only Chilean tax statuses written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-27",
                 *       "2026-05-11"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["tax_status_sii"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxStatusChile: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the document as a PDF, in binary form within the JSON. */
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tax_status_sii"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tax_status_sii"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxStatusChile: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Chilean tax status.
                 * @example 5706ce39-d88f-42b9-baed-828b4870623c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tax_status_sii"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxStatusChile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Chilean tax status.
                 * @example 5706ce39-d88f-42b9-baed-828b4870623c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListConsents: {
        parameters: {
            query: {
                /**
                 * @description How many consents a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description CPF or CNPJ, 11 or 14 digits, of the person or company whose consents are listed. Required.
                 * @example 85243110108
                 */
                user_document: components["parameters"]["document_number"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["Consents"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the consent.
                 * @example ec98dc8f-b639-4daa-bdd3-8304bcf033ad
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consents"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEmploymentMetrics: {
        parameters: {
            query?: {
                /**
                 * @description Only employment metrics of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many employment metrics a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only employment metrics of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["EmploymentMetric"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveEmploymentMetricDetails: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** Format: date */
                    reference_date?: string;
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentMetric"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentMetric"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEmploymentMetric: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the employment metrics.
                 * @example e856e6c0-4a96-41a9-bc28-39cc665a2921
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentMetric"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyEmploymentMetric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employment metrics.
                 * @example e856e6c0-4a96-41a9-bc28-39cc665a2921
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEmploymentRecords: {
        parameters: {
            query?: {
                /**
                 * @description Only employment records of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many employment records a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only employment records with this `id`.
                 * @example 5fd3c2ff-dd7b-4313-9e70-ab5f8546d3c1
                 */
                id?: string;
                /**
                 * @description Only employment records with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "5fd3c2ff-dd7b-4313-9e70-ab5f8546d3c1",
                 *       "c89c6260-212f-4425-abaa-6970f2401116"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only employment records of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only employment records with this number at the institution, for the IMSS the CURP.
                 * @example 09aabdeef95de565999ad6c1
                 */
                internal_identification?: components["parameters"]["internal_identification"];
                /**
                 * @description Only employment records with one of these numbers at the institution (sent comma-joined).
                 * @example [
                 *       "fb4a75a293b407341aa1a284",
                 *       "2c08eab1481b50046cdc7fdc"
                 *     ]
                 */
                internal_identification__in?: components["parameters"]["internal_identification__in"];
                /**
                 * @description Only employment records fetched from the institution on this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-24
                 */
                collected_at?: string;
                /**
                 * @description Only employment records fetched from the institution after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-25
                 */
                collected_at__gt?: string;
                /**
                 * @description Only employment records fetched from the institution on or after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-13
                 */
                collected_at__gte?: string;
                /**
                 * @description Only employment records fetched from the institution before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-04-26
                 */
                collected_at__lt?: string;
                /**
                 * @description Only employment records fetched from the institution on or before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-06
                 */
                collected_at__lte?: string;
                /**
                 * @description Only employment records fetched from the institution between two days (ISO dates, the earlier first, sent comma-joined; full timestamps are said to work too). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-26",
                 *       "2026-05-05"
                 *     ]
                 */
                collected_at__range?: string[];
                /**
                 * @description Only employment records written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-23
                 */
                created_at?: string;
                /**
                 * @description Only employment records written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-11
                 */
                created_at__gt?: string;
                /**
                 * @description Only employment records written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__gte?: string;
                /**
                 * @description Only employment records written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at__lt?: string;
                /**
                 * @description Only employment records written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__lte?: string;
                /**
                 * @description Only employment records written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-01",
                 *       "2026-05-09"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["EmploymentRecord"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveEmploymentRecordDetails: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the document as a PDF, in binary form within the JSON. */
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentRecord"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentRecord"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEmploymentRecord: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the employment record.
                 * @example 5fd3c2ff-dd7b-4313-9e70-ab5f8546d3c1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentRecord"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyEmploymentRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the employment record.
                 * @example 5fd3c2ff-dd7b-4313-9e70-ab5f8546d3c1
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListFinancialStatements: {
        parameters: {
            query?: {
                /**
                 * @description Only financial statements of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many financial statements a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only financial statements of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only financial statements with this `id`.
                 * @example 59c6f917-43ea-459b-868d-3dc3bce54cae
                 */
                id?: string;
                /**
                 * @description Only financial statements with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "59c6f917-43ea-459b-868d-3dc3bce54cae",
                 *       "c01d34ba-711a-457b-a651-18aa63e176c8"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only financial statements written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-24
                 */
                created_at?: string;
                /**
                 * @description Only financial statements written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__gt?: string;
                /**
                 * @description Only financial statements written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-05
                 */
                created_at__gte?: string;
                /**
                 * @description Only financial statements written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at__lt?: string;
                /**
                 * @description Only financial statements written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at__lte?: string;
                /**
                 * @description Only financial statements written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-23",
                 *       "2026-04-23"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["FinancialStatement"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveFinancialStatements: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialStatement"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialStatement"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailFinancialStatement: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the financial statement.
                 * @example 59c6f917-43ea-459b-868d-3dc3bce54cae
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialStatement"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyFinancialStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the financial statement.
                 * @example 59c6f917-43ea-459b-868d-3dc3bce54cae
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListIncomes: {
        parameters: {
            query?: {
                /**
                 * @description Only incomes of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link?: string;
                /**
                 * @description How many incomes a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only incomes of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only incomes of this account, given by its id.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                account?: string;
                /**
                 * @description Only incomes of these accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                account__in?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["Income"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveIncome: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    allowed_income_types?: components["schemas"]["EnumInvoiceAllowedIncomeTypesRequest"][];
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from?: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to?: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    minimum_confidence_level?: components["schemas"]["EnumIncomeMinimumConfidenceLevelRequest"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    /** @description A one-time password or similar from the end user, if it is known already. */
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchIncomes: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"][] | components["schemas"]["Income"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"][] | components["schemas"]["Income"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailIncome: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the income.
                 * @example d6a6ad52-00cf-4d68-915f-24d7e981e6fc
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyIncomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the income.
                 * @example d6a6ad52-00cf-4d68-915f-24d7e981e6fc
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInstitutions: {
        parameters: {
            query?: {
                /**
                 * @description How many institutions a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only institutions whose display name contains this text, 30 characters at most.
                 * @example Banco Demonstração
                 */
                display_name?: components["parameters"]["display_name"];
                /**
                 * @description Only institutions in this country, given by its two-letter code such as `MX`.
                 * @example BR
                 */
                country_code?: components["parameters"]["country_code"];
                /**
                 * @description Only institutions in these countries, given by their two-letter codes (sent comma-joined).
                 * @example [
                 *       "BR",
                 *       "MX"
                 *     ]
                 */
                country_code__in?: components["parameters"]["country_code__in"];
                /**
                 * @description Only institutions that offer every one of these resources, such as `ACCOUNTS` or `TRANSACTIONS` (sent comma-joined).
                 * @example [
                 *       "ACCOUNTS",
                 *       "OWNERS"
                 *     ]
                 */
                resources__allin?: components["parameters"]["resources__allin"];
                /**
                 * @description Only institutions with this Belvo name, such as `planet_mx_employment`.
                 * @example ofmockbank_br_retail
                 */
                name?: components["parameters"]["name"];
                /**
                 * @description Only institutions with one of these Belvo names (sent comma-joined).
                 * @example [
                 *       "ofmockbank_br_retail",
                 *       "erebor_br_retail"
                 *     ]
                 */
                name__in?: components["parameters"]["name__in"];
                /**
                 * @description Only institutions with this status: `healthy`, `down`.
                 * @example healthy
                 */
                status?: components["parameters"]["status_institutions"];
                /**
                 * @description Only institutions with one of these statuses (sent comma-joined): `healthy`, `down`.
                 * @example [
                 *       "healthy",
                 *       "down"
                 *     ]
                 */
                status__in?: components["parameters"]["status__in_institutions"];
                /**
                 * @description Only institutions of this type: `bank`, `fiscal`, `employment`.
                 * @example bank
                 */
                type?: components["parameters"]["type_institutions"];
                /**
                 * @description Only institutions of one of these types (sent comma-joined): `bank`, `fiscal`, `employment`.
                 * @example [
                 *       "bank",
                 *       "fiscal"
                 *     ]
                 */
                type__in?: components["parameters"]["type__in_institutions"];
                /**
                 * @description Only institutions with this web address.
                 * @example https://example.com/banco
                 */
                website?: components["parameters"]["website"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["InstitutionPublicApi"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Numeric `id` of the institution; digits only.
                 * @example 7001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionPublicApi"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Only invoices of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many invoices a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only invoices of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only invoices with this `id`.
                 * @example 0f6adf20-3e09-4423-888b-97e33f0a4f64
                 */
                id?: string;
                /**
                 * @description Only invoices with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "0f6adf20-3e09-4423-888b-97e33f0a4f64",
                 *       "f5b41558-4c6f-48ae-b51f-db179bcdbe83"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only invoices written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at?: string;
                /**
                 * @description Only invoices written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gt?: string;
                /**
                 * @description Only invoices written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-11
                 */
                created_at__gte?: string;
                /**
                 * @description Only invoices written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at__lt?: string;
                /**
                 * @description Only invoices written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__lte?: string;
                /**
                 * @description Only invoices written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-02",
                 *       "2026-05-03"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only invoices issued on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-16
                 */
                invoice_date?: components["parameters"]["invoice_date"];
                /**
                 * @description Only invoices issued before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-16
                 */
                invoice_date__lt?: components["parameters"]["invoice_date__lt"];
                /**
                 * @description Only invoices issued on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-16
                 */
                invoice_date__lte?: components["parameters"]["invoice_date__lte"];
                /**
                 * @description Only invoices issued after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-16
                 */
                invoice_date__gt?: components["parameters"]["invoice_date__gt"];
                /**
                 * @description Only invoices issued on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-16
                 */
                invoice_date__gte?: components["parameters"]["invoice_date__gte"];
                /**
                 * @description Only invoices issued between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-15",
                 *       "2026-04-16"
                 *     ]
                 */
                invoice_date__range?: components["parameters"]["invoice_date__range"];
                /**
                 * @description Only invoices with this fiscal id, as the institution gives it.
                 * @example 911A6A34-A61F-40E2-9893-8084DACF6A74
                 */
                invoice_identification?: components["parameters"]["invoice_identification"];
                /**
                 * @description Only invoices with one of these fiscal ids (sent comma-joined).
                 * @example [
                 *       "2BCF5A8A-D0CB-41CA-8E33-84BB6C1F0CCA",
                 *       "46AE440E-BA2E-4AD2-940B-5CD2A9ED370E"
                 *     ]
                 */
                invoice_identification__in?: components["parameters"]["invoice_identification__in"];
                /**
                 * @description Only invoices with this status: `Vigente` (valid), `Cancelado` (cancelled).
                 * @example Vigente
                 */
                status?: components["parameters"]["status_invoice"];
                /**
                 * @description Only invoices with one of these statuses (sent comma-joined): `Vigente` (valid), `Cancelado` (cancelled).
                 * @example [
                 *       "Vigente",
                 *       "Cancelado"
                 *     ]
                 */
                status__in?: components["parameters"]["status__in_invoice"];
                /**
                 * @description Only invoices in this direction: `OUTFLOW` (sent), `INFLOW` (received).
                 * @example OUTFLOW
                 */
                type?: components["parameters"]["type_invoice"];
                /**
                 * @description Only invoices in one of these directions (sent comma-joined): `OUTFLOW` (sent), `INFLOW` (received).
                 * @example [
                 *       "OUTFLOW",
                 *       "INFLOW"
                 *     ]
                 */
                type__in?: components["parameters"]["type__in_invoice"];
                /**
                 * @description Only invoices whose total is exactly this number.
                 * @example 956.75
                 */
                total_amount?: components["parameters"]["total_amount"];
                /**
                 * @description Only invoices whose total is below this number.
                 * @example 1685.63
                 */
                total_amount__lt?: components["parameters"]["total_amount__lt"];
                /**
                 * @description Only invoices whose total is this number or less.
                 * @example 1535.74
                 */
                total_amount__lte?: components["parameters"]["total_amount__lte"];
                /**
                 * @description Only invoices whose total is above this number.
                 * @example 1401.07
                 */
                total_amount__gt?: components["parameters"]["total_amount__gt"];
                /**
                 * @description Only invoices whose total is this number or more.
                 * @example 1832.66
                 */
                total_amount__gte?: components["parameters"]["total_amount__gte"];
                /**
                 * @description Only invoices whose total lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       998.64,
                 *       1652.48
                 *     ]
                 */
                total_amount__range?: components["parameters"]["total_amount__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["InvoiceWithIdSat"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the XML of the document. */
                    attach_xml?: components["schemas"]["attach_xml"];
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    type: components["schemas"]["EnumInvoiceType"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvoice: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 0f6adf20-3e09-4423-888b-97e33f0a4f64
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the invoice.
                 * @example 0f6adf20-3e09-4423-888b-97e33f0a4f64
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListLinks: {
        parameters: {
            query?: {
                /**
                 * @description How many links a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only links with this `id`.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                id?: string;
                /**
                 * @description Only links with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only links at this institution, given by its Belvo name such as `ofmockbank_br_retail`.
                 * @example ofmockbank_br_retail
                 */
                institution?: string;
                /**
                 * @description Only links at these institutions, given by their Belvo names (sent comma-joined).
                 * @example [
                 *       "ofmockbank_br_retail",
                 *       "erebor_br_retail"
                 *     ]
                 */
                institution__in?: string[];
                /**
                 * @description Only links of this kind: `single` (collected once) or `recurrent` (kept up to date).
                 * @example recurrent
                 */
                access_mode?: components["parameters"]["access_mode"];
                /**
                 * @description Only links written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at?: string;
                /**
                 * @description Only links written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-13
                 */
                created_at__gt?: string;
                /**
                 * @description Only links written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-11
                 */
                created_at__gte?: string;
                /**
                 * @description Only links written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at__lt?: string;
                /**
                 * @description Only links written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-03
                 */
                created_at__lte?: string;
                /**
                 * @description Only links written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-27",
                 *       "2026-05-02"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Leaves out links made by any of these Belvo users, given by their ids (sent comma-joined).
                 * @example [
                 *       "78a38213-2fb4-4070-bfeb-21e568dd79c0",
                 *       "e9db36e2-7681-4a0c-8455-3805177e0ea3"
                 *     ]
                 */
                created_by__not_in?: components["parameters"]["created_by__not_in"];
                /**
                 * @description Only links with this identifier of yours, as given when the link was made.
                 * @example customer-896082
                 */
                external_id?: components["parameters"]["external_id"];
                /**
                 * @description Only links with one of these identifiers of yours, as given when the links were made (sent comma-joined).
                 * @example [
                 *       "customer-564493",
                 *       "customer-285935"
                 *     ]
                 */
                external_id__in?: components["parameters"]["external_id__in"];
                /**
                 * @description Only links with this `institution_user_id`, which marks one user at one institution.
                 * @example ZBUPF359HDAUER59B2MTZ5DQ763Z9TSNZCEBBLA2R6T=
                 */
                institution_user_id?: components["parameters"]["institution_user_id"];
                /**
                 * @description Only links with one of these `institution_user_id`s (sent comma-joined).
                 * @example [
                 *       "VN8LYGTCS9WYUT1ACPV8D99FDTALWQBUG9KF0TSNL9D=",
                 *       "MLQCR9B0PASEM0EE63SYPNP5DBMZJZ70KRV7RDC52EC="
                 *     ]
                 */
                institution_user_id__in?: components["parameters"]["institution_user_id__in"];
                /**
                 * @description Only links refreshed at this interval: `null` (single links), `6h`, `12h`, `24h`, `7d`, `30d`.
                 * @example 7d
                 */
                refresh_rate?: components["parameters"]["refresh_rate"];
                /**
                 * @description Only links with this status: `valid`, `invalid`, `unconfirmed`, `token_required`.
                 * @example valid
                 */
                status?: components["parameters"]["status_links"];
                /**
                 * @description Only links with one of these statuses (sent comma-joined): `valid`, `invalid`, `unconfirmed`, `token_required`.
                 * @example [
                 *       "valid",
                 *       "token_required"
                 *     ]
                 */
                status__in?: components["parameters"]["status__in_links"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["Link"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RegisterLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksRequestEmploymentBrazil"] | components["schemas"]["LinksRequestEmploymentMexico"] | components["schemas"]["LinksRequestFiscalMexico"];
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the link.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    UpdateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the link whose credentials changed.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinksPutRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `async` answers with a 202 and a `request_id` at once, does not count towards the limit of five deletions a minute, and ends with a `link_deleted` webhook. Without it the answer is a 204 when the link is gone.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: "async";
            };
            path: {
                /**
                 * @description Id of the link to delete, with everything it brought in.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. The work goes on, and a webhook with this `request_id` reports the result. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support.
                         */
                        request_id: string;
                    };
                };
            };
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ModifyLinkDataRetrieval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the link whose settings change.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccessMode"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RefreshHistoricalDataForLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the link whose data is collected again.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description What Belvo collects by itself, announced by a `historical_update` webhook for each. Wait for that before you list. */
                    fetch_resources?: string[];
                };
            };
        };
        responses: {
            /** @description Accepted. The work goes on, and a webhook with this `request_id` reports the result. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Belvo's id for the request, 32 hexadecimal digits, in some webhooks with dashes. Quote it to Belvo's support. */
                        request_id: string;
                    };
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            409: components["responses"]["409_link_already_refreshed"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListCurrentEmployments: {
        parameters: {
            query?: {
                /**
                 * @description Only current employments with this `id`.
                 * @example 75ed4c73-184a-49ea-b507-dbd217d4807e
                 */
                id?: string;
                /**
                 * @description Only current employments with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "75ed4c73-184a-49ea-b507-dbd217d4807e",
                 *       "d497f7e2-72fb-4b41-ac95-de3badcce9b7"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only current employments of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description Only current employments of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description How many current employments a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Only current employments fetched from the institution on this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-11
                 */
                collected_at?: string;
                /**
                 * @description Only current employments fetched from the institution after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-03
                 */
                collected_at__gt?: string;
                /**
                 * @description Only current employments fetched from the institution on or after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-13
                 */
                collected_at__gte?: string;
                /**
                 * @description Only current employments fetched from the institution before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-01
                 */
                collected_at__lt?: string;
                /**
                 * @description Only current employments fetched from the institution on or before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-04
                 */
                collected_at__lte?: string;
                /**
                 * @description Only current employments fetched from the institution between two days (ISO dates, the earlier first, sent comma-joined; full timestamps are said to work too). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-27",
                 *       "2026-05-06"
                 *     ]
                 */
                collected_at__range?: string[];
                /**
                 * @description Only current employments written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at?: string;
                /**
                 * @description Only current employments written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-05
                 */
                created_at__gt?: string;
                /**
                 * @description Only current employments written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                created_at__gte?: string;
                /**
                 * @description Only current employments written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__lt?: string;
                /**
                 * @description Only current employments written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-30
                 */
                created_at__lte?: string;
                /**
                 * @description Only current employments written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-23",
                 *       "2026-05-04"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["CurrentEmployment"][];
                    };
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveCurrentEmployments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentEmployment"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentEmployment"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    getCurrentEmploymentDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the current employment.
                 * @example 75ed4c73-184a-49ea-b507-dbd217d4807e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentEmployment"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    deleteCurrentEmployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the current employment.
                 * @example 75ed4c73-184a-49ea-b507-dbd217d4807e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListOwners: {
        parameters: {
            query?: {
                /**
                 * @description Only owners of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link?: string;
                /**
                 * @description How many owners a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only owners of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only owners with this `id`.
                 * @example cdc30258-75fe-4b96-8b92-b079f2b28605
                 */
                id?: string;
                /**
                 * @description Only owners with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "cdc30258-75fe-4b96-8b92-b079f2b28605",
                 *       "27cbb39e-76ba-4fa1-8886-e6f1c628b844"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only owners written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at?: string;
                /**
                 * @description Only owners written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-11
                 */
                created_at__gt?: string;
                /**
                 * @description Only owners written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-24
                 */
                created_at__gte?: string;
                /**
                 * @description Only owners written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-23
                 */
                created_at__lt?: string;
                /**
                 * @description Only owners written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-04
                 */
                created_at__lte?: string;
                /**
                 * @description Only owners written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-28",
                 *       "2026-05-06"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only owners with this e-mail address.
                 * @example joao.conceicao@example.com
                 */
                email?: components["parameters"]["email"];
                /**
                 * @description Only owners whose full name contains this text, in upper or lower case: `mar` finds Maria as well as Neymar. At least three characters.
                 * @example João
                 */
                display_name__icontains?: components["parameters"]["display_name__icontains"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveOwners: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    /** @description A one-time password or similar from the end user, if it is known already. */
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchOwners: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailOwner: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the owner.
                 * @example cdc30258-75fe-4b96-8b92-b079f2b28605
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the owner.
                 * @example cdc30258-75fe-4b96-8b92-b079f2b28605
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListRecurringExpenses: {
        parameters: {
            query?: {
                /**
                 * @description Only recurring expenses of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link?: string;
                /**
                 * @description How many recurring expenses a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only recurring expenses of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only recurring expenses of this account, given by its id.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                account?: string;
                /**
                 * @description Only recurring expenses of these accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                account__in?: string[];
                /**
                 * @description Only recurring expenses with this `id`.
                 * @example d6b62d7c-005c-4310-8328-f5cafc23632b
                 */
                id?: string;
                /**
                 * @description Only recurring expenses with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "d6b62d7c-005c-4310-8328-f5cafc23632b",
                 *       "ba14c9cd-52e5-47d9-8b56-970b90c7696a"
                 *     ]
                 */
                id__in?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["RecurringExpenses"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveRecurringExpenses: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from?: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to?: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    /** @description A one-time password or similar from the end user, if it is known already. */
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchRecurringExpenses: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailRecurringExpense: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the recurring expense.
                 * @example d6b62d7c-005c-4310-8328-f5cafc23632b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyRecurringExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the recurring expense.
                 * @example d6b62d7c-005c-4310-8328-f5cafc23632b
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListRiskInsights: {
        parameters: {
            query?: {
                /**
                 * @description Only risk insights of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link?: string;
                /**
                 * @description How many risk insights a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only risk insights of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only risk insights of this account, given by its id.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                account?: string;
                /**
                 * @description Only risk insights of these accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                account__in?: string[];
                /**
                 * @description Only risk insights with this `id`.
                 * @example 1a305ee2-e45a-46c0-86fe-61a8a1b1db94
                 */
                id?: string;
                /**
                 * @description Only risk insights with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "1a305ee2-e45a-46c0-86fe-61a8a1b1db94",
                 *       "7fee6c65-f85d-4bfe-95b3-22be683d91d7"
                 *     ]
                 */
                id__in?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["RiskInsights"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveRiskInsights: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    /** @description A one-time password or similar from the end user, if it is known already. */
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchRiskInsights: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"][] | components["schemas"]["RiskInsights"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"][] | components["schemas"]["RiskInsights"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailRiskInsights: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the risk insights.
                 * @example 1a305ee2-e45a-46c0-86fe-61a8a1b1db94
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyRiskInsights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the risk insights.
                 * @example 1a305ee2-e45a-46c0-86fe-61a8a1b1db94
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxComplianceStatus: {
        parameters: {
            query?: {
                /**
                 * @description Only tax compliance statuses of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many tax compliance statuses a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only tax compliance statuses of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only tax compliance statuses with this `id`.
                 * @example 9a276def-040e-41ce-a7bd-1fdb8e2fea66
                 */
                id?: string;
                /**
                 * @description Only tax compliance statuses with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "9a276def-040e-41ce-a7bd-1fdb8e2fea66",
                 *       "3b5cf649-6a73-46a6-b78a-9f4d4dbd6515"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only tax compliance statuses written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-01
                 */
                created_at?: string;
                /**
                 * @description Only tax compliance statuses written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gt?: string;
                /**
                 * @description Only tax compliance statuses written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-01
                 */
                created_at__gte?: string;
                /**
                 * @description Only tax compliance statuses written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at__lt?: string;
                /**
                 * @description Only tax compliance statuses written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                created_at__lte?: string;
                /**
                 * @description Only tax compliance statuses written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-03",
                 *       "2026-05-08"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["TaxComplianceStatus"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxComplianceStatus: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the document as a PDF, in binary form within the JSON. */
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxComplianceStatus"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxComplianceStatus"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxComplianceStatus: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tax compliance status.
                 * @example 9a276def-040e-41ce-a7bd-1fdb8e2fea66
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxComplianceStatus"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxComplianceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax compliance status.
                 * @example 9a276def-040e-41ce-a7bd-1fdb8e2fea66
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxRetentions: {
        parameters: {
            query?: {
                /**
                 * @description Only tax retentions of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many tax retentions a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only tax retentions of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only tax retentions written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-07
                 */
                created_at?: string;
                /**
                 * @description Only tax retentions written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__gt?: string;
                /**
                 * @description Only tax retentions written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gte?: string;
                /**
                 * @description Only tax retentions written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-10
                 */
                created_at__lt?: string;
                /**
                 * @description Only tax retentions written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at__lte?: string;
                /**
                 * @description Only tax retentions written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-29",
                 *       "2026-05-08"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["TaxRetentions"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxRetentions: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the XML of the document. */
                    attach_xml?: components["schemas"]["attach_xml"];
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    type: components["schemas"]["EnumTaxRetentionType"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRetentions"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRetentions"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxRetentions: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tax retention.
                 * @example 8bb836f8-4d71-4025-a67c-71e3481bafba
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRetentions"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax retention.
                 * @example 8bb836f8-4d71-4025-a67c-71e3481bafba
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxReturns: {
        parameters: {
            query?: {
                /**
                 * @description Only tax returns of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many tax returns a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only tax returns of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only tax returns with this `id`.
                 * @example 39cb7dce-4bbf-439d-9228-af107b5c0b10
                 */
                id?: string;
                /**
                 * @description Only tax returns with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "39cb7dce-4bbf-439d-9228-af107b5c0b10",
                 *       "5090c810-7b87-462e-b20b-236126753907"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only tax returns written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at?: string;
                /**
                 * @description Only tax returns written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gt?: string;
                /**
                 * @description Only tax returns written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-04
                 */
                created_at__gte?: string;
                /**
                 * @description Only tax returns written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-25
                 */
                created_at__lt?: string;
                /**
                 * @description Only tax returns written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at__lte?: string;
                /**
                 * @description Only tax returns written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-02",
                 *       "2026-05-07"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only tax returns for this year (`YYYY`).
                 * @example 2025
                 */
                ejercicio?: components["parameters"]["ejercicio"];
                /**
                 * @description Only tax returns for the years before this one (`YYYY`).
                 * @example 2025
                 */
                ejercicio__lt?: components["parameters"]["ejercicio__lt"];
                /**
                 * @description Only tax returns for this year and earlier ones (`YYYY`).
                 * @example 2025
                 */
                ejercicio__lte?: components["parameters"]["ejercicio__lte"];
                /**
                 * @description Only tax returns for the years after this one (`YYYY`).
                 * @example 2025
                 */
                ejercicio__gt?: components["parameters"]["ejercicio__gt"];
                /**
                 * @description Only tax returns for this year and later ones (`YYYY`).
                 * @example 2025
                 */
                ejercicio__gte?: components["parameters"]["ejercicio__gte"];
                /**
                 * @description Only tax returns for a span of years (the first and the last, `YYYY`, sent comma-joined). Whether both ends count is not documented.
                 * @example [
                 *       2024,
                 *       2025
                 *     ]
                 */
                ejercicio__range?: components["parameters"]["ejercicio__range"];
                /**
                 * @description Only tax returns of this kind of declaration (`tipo_declaracion`).
                 * @example Normal
                 */
                tipo_declaracion?: components["parameters"]["tipo_declaracion"];
                /**
                 * @description Only tax returns of one of these kinds of declaration (sent comma-joined).
                 * @example [
                 *       "Normal",
                 *       "Complementaria"
                 *     ]
                 */
                tipo_declaracion__in?: components["parameters"]["tipo_declaracion__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: (components["schemas"]["TaxReturnPersonal"] | components["schemas"]["TaxReturnPersonalMonthly"] | components["schemas"]["TaxReturnBusiness"] | components["schemas"]["TaxReturnBusinessMonthly"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxReturns: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxReturnsMonthlyRequest"] | components["schemas"]["TaxReturnsYearlyRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["TaxReturnPersonal"] | components["schemas"]["TaxReturnPersonalMonthly"] | components["schemas"]["TaxReturnBusiness"] | components["schemas"]["TaxReturnBusinessMonthly"])[];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["TaxReturnPersonal"] | components["schemas"]["TaxReturnPersonalMonthly"] | components["schemas"]["TaxReturnBusiness"] | components["schemas"]["TaxReturnBusinessMonthly"])[];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxReturn: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tax return.
                 * @example 39cb7dce-4bbf-439d-9228-af107b5c0b10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxReturnPersonal"] | components["schemas"]["TaxReturnPersonalMonthly"] | components["schemas"]["TaxReturnBusiness"] | components["schemas"]["TaxReturnBusinessMonthly"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax return.
                 * @example 39cb7dce-4bbf-439d-9228-af107b5c0b10
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxStatus: {
        parameters: {
            query?: {
                /**
                 * @description Only tax statuses of this link, given by its id. Without it the list runs over all your links, which is slow.
                 * @example 001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf
                 */
                link?: string;
                /**
                 * @description How many tax statuses a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only tax statuses of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "001c2b36-2866-44fc-bfb1-ae0e0d1cf4bf",
                 *       "cd8c2adf-81e5-433a-ae80-9b36776d99a0"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only tax statuses with this `id`.
                 * @example 04c30b2a-30bf-4279-b0a5-4b22de159ca2
                 */
                id?: string;
                /**
                 * @description Only tax statuses with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "04c30b2a-30bf-4279-b0a5-4b22de159ca2",
                 *       "e95c221e-407f-4376-ab90-b6e7c2418c8c"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only tax statuses written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at?: string;
                /**
                 * @description Only tax statuses written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__gt?: string;
                /**
                 * @description Only tax statuses written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gte?: string;
                /**
                 * @description Only tax statuses written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-04
                 */
                created_at__lt?: string;
                /**
                 * @description Only tax statuses written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at__lte?: string;
                /**
                 * @description Only tax statuses written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-30",
                 *       "2026-05-07"
                 *     ]
                 */
                created_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["TaxStatusSat"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxStatus: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description `true` adds the document as a PDF, in binary form within the JSON. */
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxStatusSat"];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxStatusSat"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxStatus: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the tax status.
                 * @example 04c30b2a-30bf-4279-b0a5-4b22de159ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxStatusSat"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tax status.
                 * @example 04c30b2a-30bf-4279-b0a5-4b22de159ca2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    GenerateWidgetAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetTokenRequestBankingBrazil"] | components["schemas"]["WidgetTokenRequestEmploymentBrazil"] | components["schemas"]["WidgetTokenRequestEmploymentMexico"] | components["schemas"]["WidgetTokenRequestFiscalMexico"] | components["schemas"]["WidgetTokenRequestUpdateMode"] | components["schemas"]["WidgetTokenRequestConsentManagement"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetToken"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTransactions: {
        parameters: {
            query: {
                /**
                 * @description Id of the link whose transactions are listed. Required.
                 * @example 25abaa5d-eeb2-4e73-8da1-59fbf60af55b
                 */
                link: string;
                /**
                 * @description How many transactions a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
                /**
                 * @description Only transactions of these links, given by their ids (sent comma-joined).
                 * @example [
                 *       "25abaa5d-eeb2-4e73-8da1-59fbf60af55b",
                 *       "0909fe8f-f887-4886-9934-04aac64599c4"
                 *     ]
                 */
                link__in?: string[];
                /**
                 * @description Only transactions of this account, given by its id.
                 * @example da68433c-8d90-4229-90ec-ac34fed64a8c
                 */
                account?: string;
                /**
                 * @description Only transactions of these accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "da68433c-8d90-4229-90ec-ac34fed64a8c",
                 *       "2693eea5-167c-4b0e-807c-7f6f391ae9e4"
                 *     ]
                 */
                account__in?: string[];
                /**
                 * @description Only transactions on accounts whose available balance is exactly this number.
                 * @example 1887.9
                 */
                account__balance__available?: components["parameters"]["account__balance__available"];
                /**
                 * @description Only transactions on accounts whose available balance is below this number.
                 * @example 1643.27
                 */
                account__balance__available__lt?: components["parameters"]["account__balance__available__lt"];
                /**
                 * @description Only transactions on accounts whose available balance is this number or less.
                 * @example 1574.04
                 */
                account__balance__available__lte?: components["parameters"]["account__balance__available__lte"];
                /**
                 * @description Only transactions on accounts whose available balance is above this number.
                 * @example 1600.24
                 */
                account__balance__available__gt?: components["parameters"]["account__balance__available__gt"];
                /**
                 * @description Only transactions on accounts whose available balance is this number or more.
                 * @example 2140.25
                 */
                account__balance__available__gte?: components["parameters"]["account__balance__available__gte"];
                /**
                 * @description Only transactions on accounts whose available balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       1378.27,
                 *       2040.64
                 *     ]
                 */
                account__balance__available__range?: components["parameters"]["account__balance__available__range"];
                /**
                 * @description Only transactions on accounts whose current balance is exactly this number.
                 * @example 2426.43
                 */
                account__balance__current?: components["parameters"]["account__balance__current"];
                /**
                 * @description Only transactions on accounts whose current balance is above this number.
                 * @example 4860.81
                 */
                account__balance__current__gt?: components["parameters"]["account__balance__current__gt"];
                /**
                 * @description Only transactions on accounts whose current balance is this number or more.
                 * @example 2477.19
                 */
                account__balance__current__gte?: components["parameters"]["account__balance__current__gte"];
                /**
                 * @description Only transactions on accounts whose current balance is below this number.
                 * @example 3885.78
                 */
                account__balance__current__lt?: components["parameters"]["account__balance__current__lt"];
                /**
                 * @description Only transactions on accounts whose current balance is this number or less.
                 * @example 2860.84
                 */
                account__balance__current__lte?: components["parameters"]["account__balance__current__lte"];
                /**
                 * @description Only transactions on accounts whose current balance lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       2910.56,
                 *       3009.05
                 *     ]
                 */
                account__balance__current__range?: components["parameters"]["account__balance__current__range"];
                /**
                 * @description Only transactions on accounts of this type, in the institution's own words.
                 * @example CONTA_DEPOSITO_A_VISTA
                 */
                account_type?: components["parameters"]["account_type"];
                /**
                 * @description Only transactions on accounts of one of these types, in the institution's own words (sent comma-joined).
                 * @example [
                 *       "CONTA_DEPOSITO_A_VISTA",
                 *       "CONTA_POUPANCA"
                 *     ]
                 */
                account_type__in?: components["parameters"]["account_type__in"];
                /**
                 * @description Only transactions booked by the institution on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-15
                 */
                accounting_date?: components["parameters"]["accounting_date"];
                /**
                 * @description Only transactions booked by the institution after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-15
                 */
                accounting_date__gt?: components["parameters"]["accounting_date__gt"];
                /**
                 * @description Only transactions booked by the institution on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-15
                 */
                accounting_date__gte?: components["parameters"]["accounting_date__gte"];
                /**
                 * @description Only transactions booked by the institution before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-15
                 */
                accounting_date__lt?: components["parameters"]["accounting_date__lt"];
                /**
                 * @description Only transactions booked by the institution on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-15
                 */
                accounting_date__lte?: components["parameters"]["accounting_date__lte"];
                /**
                 * @description Only transactions booked by the institution between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-14",
                 *       "2026-05-15"
                 *     ]
                 */
                accounting_date__range?: components["parameters"]["accounting_date__range"];
                /**
                 * @description Only transactions whose amount (never negative) is exactly this number.
                 * @example 110.15
                 */
                amount?: number;
                /**
                 * @description Only transactions whose amount (never negative) is above this number.
                 * @example 44.69
                 */
                amount__gt?: number;
                /**
                 * @description Only transactions whose amount (never negative) is this number or more.
                 * @example 255.32
                 */
                amount__gte?: number;
                /**
                 * @description Only transactions whose amount (never negative) is below this number.
                 * @example 178.45
                 */
                amount__lt?: number;
                /**
                 * @description Only transactions whose amount (never negative) is this number or less.
                 * @example 69.69
                 */
                amount__lte?: number;
                /**
                 * @description Only transactions whose amount (never negative) lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       89.47,
                 *       185.67
                 *     ]
                 */
                amount__range?: number[];
                /**
                 * @description Only transactions fetched from the institution on this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-09
                 */
                collected_at?: string;
                /**
                 * @description Only transactions fetched from the institution after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-11
                 */
                collected_at__gt?: string;
                /**
                 * @description Only transactions fetched from the institution on or after this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-06
                 */
                collected_at__gte?: string;
                /**
                 * @description Only transactions fetched from the institution before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-12
                 */
                collected_at__lt?: string;
                /**
                 * @description Only transactions fetched from the institution on or before this day (ISO date; a full timestamp is said to work too).
                 * @example 2026-05-03
                 */
                collected_at__lte?: string;
                /**
                 * @description Only transactions fetched from the institution between two days (ISO dates, the earlier first, sent comma-joined; full timestamps are said to work too). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-29",
                 *       "2026-05-01"
                 *     ]
                 */
                collected_at__range?: string[];
                /**
                 * @description Only transactions written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at?: string;
                /**
                 * @description Only transactions written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gt?: string;
                /**
                 * @description Only transactions written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at__gte?: string;
                /**
                 * @description Only transactions written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__lt?: string;
                /**
                 * @description Only transactions written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                created_at__lte?: string;
                /**
                 * @description Only transactions written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-01",
                 *       "2026-05-06"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only transactions in this currency, given by its three-letter code such as `BRL`.
                 * @example BRL
                 */
                currency?: string;
                /**
                 * @description Only transactions in one of these currencies, given by their three-letter codes (sent comma-joined).
                 * @example [
                 *       "BRL",
                 *       "USD"
                 *     ]
                 */
                currency__in?: string[];
                /**
                 * @description Only transactions on one of these credit card bills, given by names such as `feb-2022` (sent comma-joined).
                 * @example [
                 *       "2026-04",
                 *       "2026-03"
                 *     ]
                 */
                credit_card_data__bill_name__in?: components["parameters"]["credit_card_data__bill_name__in"];
                /**
                 * @description Only transactions with this reference number of the institution.
                 * @example 691679423363
                 */
                reference?: components["parameters"]["reference"];
                /**
                 * @description Only transactions with one of these reference numbers of the institution (sent comma-joined).
                 * @example [
                 *       "155775931686",
                 *       "817652401853"
                 *     ]
                 */
                reference__in?: components["parameters"]["reference__in"];
                /**
                 * @description Only transactions with this status: `PENDING`, `PROCESSED`, `UNCATEGORIZED`.
                 * @example PROCESSED
                 */
                status?: components["parameters"]["status_transactions"];
                /**
                 * @description Only transactions with one of these statuses (sent comma-joined): `PENDING`, `PROCESSED`, `UNCATEGORIZED`.
                 * @example [
                 *       "PROCESSED",
                 *       "PENDING"
                 *     ]
                 */
                status__in?: components["parameters"]["status__in_transactions"];
                /**
                 * @description Only transactions in this direction: `INFLOW` (money in), `OUTFLOW` (money out).
                 * @example OUTFLOW
                 */
                type?: components["parameters"]["type_transactions"];
                /**
                 * @description Only transactions in one of these directions (sent comma-joined): `INFLOW` (money in), `OUTFLOW` (money out).
                 * @example [
                 *       "OUTFLOW",
                 *       "INFLOW"
                 *     ]
                 */
                type__in?: components["parameters"]["type__in_transactions"];
                /**
                 * @description Only transactions that took place on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-14
                 */
                value_date?: components["parameters"]["value_date"];
                /**
                 * @description Only transactions that took place after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-14
                 */
                value_date__gt?: components["parameters"]["value_date__gt"];
                /**
                 * @description Only transactions that took place on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-14
                 */
                value_date__gte?: components["parameters"]["value_date__gte"];
                /**
                 * @description Only transactions that took place before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-14
                 */
                value_date__lt?: components["parameters"]["value_date__lt"];
                /**
                 * @description Only transactions that took place on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-14
                 */
                value_date__lte?: components["parameters"]["value_date__lte"];
                /**
                 * @description Only transactions that took place between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-13",
                 *       "2026-05-14"
                 *     ]
                 */
                value_date__range?: components["parameters"]["value_date__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["TransactionOpenFinanceBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: {
                /**
                 * @description `async` makes the API answer with a 202 and a `request_id` at once; a webhook with the same id brings the result, so a webhook URL must be set up. Without it the call waits for the institution, up to five minutes.
                 * @example async
                 */
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    account?: string;
                    /** @description First day of the period, as an ISO date. Not after `date_to`. */
                    date_from: components["schemas"]["date_from"];
                    /** @description Last day of the period, as an ISO date. Not in the future. */
                    date_to: components["schemas"]["date_to"];
                    /** @description Id of the link whose data is asked for. */
                    link: components["schemas"]["link_request"];
                    /** @description `true` stores the result and answers 201; `false` answers 200 and stores nothing, so it cannot be listed later. True when absent. */
                    save_data?: components["schemas"]["save_data"];
                    /** @description A one-time password or similar from the end user, if it is known already. */
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"][];
                };
            };
            202: components["responses"]["202_accepted_response"];
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchTransactions: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchBody"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"][];
                };
            };
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTransaction: {
        parameters: {
            query?: {
                /**
                 * @description Properties to leave out of the answer, comma-separated. First-level names only. They are absent then, even if the types call them required.
                 * @example created_at
                 */
                omit?: components["parameters"]["omit"];
                /**
                 * @description The only properties to return, comma-separated. First-level names only: `balance` works, `balance.current` does not. All other properties are absent then, even those that the types call required.
                 * @example id,created_at
                 */
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 73e03349-f0d1-4524-99f1-e94d2665eb8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the transaction.
                 * @example 73e03349-f0d1-4524-99f1-e94d2665eb8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListBankAccountBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many bank accounts a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only bank accounts with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "b990ce20-0adb-4723-82ff-12228c78fb86",
                 *       "06e5be56-3293-4243-8201-71830e4ce1c9"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only bank accounts written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-03
                 */
                created_at?: string;
                /**
                 * @description Only bank accounts written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gt?: string;
                /**
                 * @description Only bank accounts written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gte?: string;
                /**
                 * @description Only bank accounts written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at__lt?: string;
                /**
                 * @description Only bank accounts written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                created_at__lte?: string;
                /**
                 * @description Only bank accounts written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-12",
                 *       "2026-05-13"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only bank accounts with exactly this account number.
                 * @example 05246501
                 */
                number?: components["parameters"]["number"];
                /**
                 * @description Only bank accounts with one of these account numbers (sent comma-joined).
                 * @example [
                 *       "99005101",
                 *       "80578188"
                 *     ]
                 */
                number__in?: components["parameters"]["number__in"];
                /**
                 * @description Only bank accounts of this customer, given by id.
                 * @example 39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0
                 */
                customer?: string;
                /**
                 * @description Only bank accounts with this identifier of yours.
                 * @example 5c7138fa-5838-43de-8fab-4ac71f15570c
                 */
                external_id?: string;
                /**
                 * @description Only bank accounts with one of these identifiers of yours (sent comma-joined).
                 * @example [
                 *       "64bbe74a-5422-48e7-85c8-8c04174aa9cf",
                 *       "5a7c206b-be06-42cd-b0ce-638544c4018a"
                 *     ]
                 */
                external_id__in?: string[];
                /**
                 * @description Only bank accounts at this institution, as the official description has it by its Belvo name. Bodies of the same resource use the institution's id, so treat this one as uncertain.
                 * @example ofmockbank_retail
                 */
                institution?: string;
                /**
                 * @description Only bank accounts held by this kind of holder: `INDIVIDUAL` or `BUSINESS`.
                 * @example INDIVIDUAL
                 */
                holder__type?: components["parameters"]["holder__type"];
                /**
                 * @description Only bank accounts held by one of these kinds of holder: `INDIVIDUAL`, `BUSINESS`. All other lists travel comma-joined; for this one the official description does not say so.
                 * @example [
                 *       "INDIVIDUAL",
                 *       "BUSINESS"
                 *     ]
                 */
                holder__type__in?: components["parameters"]["holder__type__in"];
            };
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of bank accounts, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: (components["schemas"]["BankAccountV2"] | components["schemas"]["BankAccountOfpiResponse"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RegisterBankAccountBrazil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of bank accounts, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBankAccountV2"] | components["schemas"]["CreateBankAccountOfpiBusiness"] | components["schemas"]["CreateBankAccountOfpiIndividual"];
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountV2"] | components["schemas"]["BankAccountOfpiResponse"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailBankAccountBrazil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of bank accounts, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path: {
                /**
                 * @description Id of the bank account.
                 * @example b990ce20-0adb-4723-82ff-12228c78fb86
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountV2"] | components["schemas"]["BankAccountOfpiResponse"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListAllChargesBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many charges a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only charges with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "fce416e0-216d-4c06-bff2-04c5d7ce195a",
                 *       "f514ac86-60e1-4cb3-b9fd-69803f3c42ca"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only charges whose amount (never negative) is exactly this number.
                 * @example 243.43
                 */
                amount?: number;
                /**
                 * @description Only charges whose amount (never negative) is above this number.
                 * @example 72.29
                 */
                amount__gt?: number;
                /**
                 * @description Only charges whose amount (never negative) is this number or more.
                 * @example 104.21
                 */
                amount__gte?: number;
                /**
                 * @description Only charges whose amount (never negative) is below this number.
                 * @example 197.13
                 */
                amount__lt?: number;
                /**
                 * @description Only charges whose amount (never negative) is this number or less.
                 * @example 78.06
                 */
                amount__lte?: number;
                /**
                 * @description Only charges written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-23
                 */
                created_at?: string;
                /**
                 * @description Only charges written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__gt?: string;
                /**
                 * @description Only charges written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gte?: string;
                /**
                 * @description Only charges written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at__lt?: string;
                /**
                 * @description Only charges written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-10
                 */
                created_at__lte?: string;
                /**
                 * @description Only charges written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-27",
                 *       "2026-05-11"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only charges of this payment intent, given by id.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                payment_intent?: string;
                /**
                 * @description Only charges of these payment intents, given by their ids (sent comma-joined).
                 * @example [
                 *       "bd421beb-bc65-4163-9182-6aa46fcafe87",
                 *       "832b6175-f91e-4db9-8f65-cec6199d509a"
                 *     ]
                 */
                payment_intent__in?: string[];
                /**
                 * @description Only charges with this status: `PENDING`, `SCHEDULED`, `SUCCEEDED`, `FAILED`, `CANCELED`.
                 * @example SUCCEEDED
                 */
                status?: components["parameters"]["status_charges"];
                /**
                 * @description Only charges with one of these statuses (sent comma-joined): `PENDING`, `SCHEDULED`, `SUCCEEDED`, `FAILED`, `CANCELED`.
                 * @example [
                 *       "SUCCEEDED",
                 *       "PENDING"
                 *     ]
                 */
                status__in?: string[];
            };
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of charges, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: (components["schemas"]["ChargeBrazil"] | components["schemas"]["ChargeBrazilPix"] | components["schemas"]["ChargeV2"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailChargeBrazil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of charges, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path: {
                /**
                 * @description Id of the charge.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeBrazil"] | components["schemas"]["ChargeBrazilPix"] | components["schemas"]["ChargeV2"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListCustomersBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many customers a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only customers with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0",
                 *       "10c8887f-8b29-4d15-a9f4-8af8e613e3dc"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only customers written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at?: string;
                /**
                 * @description Only customers written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gt?: string;
                /**
                 * @description Only customers written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-30
                 */
                created_at__gte?: string;
                /**
                 * @description Only customers written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                created_at__lt?: string;
                /**
                 * @description Only customers written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-02
                 */
                created_at__lte?: string;
                /**
                 * @description Only customers written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-25",
                 *       "2026-04-26"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only customers of this kind: `INDIVIDUAL` or `BUSINESS`.
                 * @example INDIVIDUAL
                 */
                customer__type?: components["parameters"]["customer__type"];
                /**
                 * @description Only customers with this identifier of yours.
                 * @example de4c1b4b-26b8-487d-8342-32a705ee94aa
                 */
                external_id?: string;
                /**
                 * @description Only customers with one of these identifiers of yours (sent comma-joined).
                 * @example [
                 *       "bdb7504e-d575-462b-80fd-f21ee87ffc2b",
                 *       "be47cce8-9618-4a04-b818-bd86faa30316"
                 *     ]
                 */
                external_id__in?: string[];
                /**
                 * @description Only customers in which this text occurs, in whole or in part. At least three characters. Which properties are searched is not documented.
                 * @example cesta
                 */
                search?: string;
            };
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of customers, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: (components["schemas"]["CustomerV2"] | components["schemas"]["CustomerOfpi"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreateCustomerBrazil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of customers, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerV2"] | components["schemas"]["CreateCustomerOfpi"];
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerV2"] | components["schemas"]["CustomerOfpi"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailCustomerBrazil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description `Payments-BR.V2` selects the second version of customers, whose requests and answers have another shape. Without it you get the first.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version"?: "Payments-BR.V2";
            };
            path: {
                /**
                 * @description Id of the customer.
                 * @example 39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerV2"] | components["schemas"]["CustomerOfpi"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEnrollmentsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Only enrollments of the customer with this CPF, which is the filter that Belvo advises.
                 * @example 85243110108
                 */
                customer__identifier?: components["parameters"]["customer_identifier"];
                /**
                 * @description Only enrollments of this customer, given by id.
                 * @example 39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0
                 */
                customer?: string;
                /**
                 * @description Only enrollments with this identifier of yours.
                 * @example 4d42429f-fb26-4a46-8e2b-bdc9b8556ade
                 */
                external_id?: string;
                /**
                 * @description Only enrollments with one of these identifiers of yours (sent comma-joined).
                 * @example [
                 *       "5b79c2f2-b649-47c8-a122-e3cff99832fa",
                 *       "51935ec2-1777-4aa6-b4ac-ea50a3d8c07c"
                 *     ]
                 */
                external_id__in?: string[];
                /**
                 * @description Only enrollments at this institution. The official description wants its Belvo name, while its own text speaks of an institution id, so treat this one as uncertain.
                 * @example ofmockbank_retail
                 */
                institution?: string;
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many enrollments a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only enrollments with this status: `PENDING`, `SUCCEEDED`, `CANCELED`, `FAILED`.
                 * @example SUCCEEDED
                 */
                status?: components["parameters"]["status_enrollments"];
                /**
                 * @description Only enrollments with one of these statuses (sent comma-joined): `PENDING`, `SUCCEEDED`, `CANCELED`, `FAILED`.
                 * @example [
                 *       "SUCCEEDED",
                 *       "PENDING"
                 *     ]
                 */
                status__in?: components["parameters"]["status__in_enrollments"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["EnrollmentBiometricPix"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreateEnrollmentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnrollmentBiometricPix"];
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentBiometricPix"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CompleteEnrollmentRedirectionBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    id_token?: string;
                    state: string;
                } | {
                    error: string;
                    error_description: string;
                    state: string;
                };
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentBiometricPix"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEnrollmentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the enrollment.
                 * @example 02e3d4ee-de38-4fdc-985c-d818d423f569
                 */
                enrollment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentBiometricPix"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentInstitutionsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many payment institutions a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only payment institutions whose Belvo name contains this text, at least three characters: `itau` finds `itau_unibanco_retail`.
                 * @example ofmockbank_br_retail
                 */
                name?: components["parameters"]["name__payments"];
                /**
                 * @description Only payment institutions for this kind of payer: `INDIVIDUAL` or `BUSINESS`.
                 * @example INDIVIDUAL
                 */
                institution_type?: components["parameters"]["institution_type"];
                /**
                 * @description Only payment institutions with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "74329832-bc29-4e82-92dc-d8995de6f1c0",
                 *       "19f4a25d-a3b2-466a-b9ca-e9e5b33ffa88"
                 *     ]
                 */
                id__in?: components["parameters"]["institution_id__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["paymentInstitutionBR"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentAuthorizationsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many payment authorizations a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only payment authorizations with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "a9fa3471-2f61-4044-830a-dd4f8dc93d32",
                 *       "eee8014b-9950-4f96-b168-efe40f841c1d"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only payment authorizations whose amount (never negative) is exactly this number.
                 * @example 211.24
                 */
                amount?: number;
                /**
                 * @description Only payment authorizations whose amount (never negative) is above this number.
                 * @example 63.56
                 */
                amount__gt?: number;
                /**
                 * @description Only payment authorizations whose amount (never negative) is this number or more.
                 * @example 152.92
                 */
                amount__gte?: number;
                /**
                 * @description Only payment authorizations whose amount (never negative) is below this number.
                 * @example 120.61
                 */
                amount__lt?: number;
                /**
                 * @description Only payment authorizations whose amount (never negative) is this number or less.
                 * @example 57.23
                 */
                amount__lte?: number;
                /**
                 * @description Only payment authorizations whose amount (never negative) lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       108.2,
                 *       187.1
                 *     ]
                 */
                amount__range?: number[];
                /**
                 * @description Only payment authorizations written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-24
                 */
                created_at?: string;
                /**
                 * @description Only payment authorizations written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-08
                 */
                created_at__gt?: string;
                /**
                 * @description Only payment authorizations written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-04
                 */
                created_at__gte?: string;
                /**
                 * @description Only payment authorizations written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-03
                 */
                created_at__lt?: string;
                /**
                 * @description Only payment authorizations written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-10
                 */
                created_at__lte?: string;
                /**
                 * @description Only payment authorizations written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-29",
                 *       "2026-05-07"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only payment authorizations of this customer, given by id.
                 * @example 39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0
                 */
                customer?: string;
                /**
                 * @description Only payment authorizations of these customers, given by their ids (sent comma-joined).
                 * @example [
                 *       "39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0",
                 *       "10c8887f-8b29-4d15-a9f4-8af8e613e3dc"
                 *     ]
                 */
                customer__in?: string[];
                /**
                 * @description Only payment authorizations with this identifier of yours.
                 * @example 51e966ac-4852-4f3a-9eab-e92dba3ddb8f
                 */
                external_id?: string;
                /**
                 * @description Only payment authorizations with one of these identifiers of yours (sent comma-joined).
                 * @example [
                 *       "14326384-93d9-497c-abdc-05de4cbffb59",
                 *       "be2986a2-1cf4-4f08-b57c-2e1222dfe613"
                 *     ]
                 */
                external_id__in?: string[];
                /**
                 * @description Only payment authorizations in which this text occurs, in whole or in part. At least three characters. Which properties are searched is not documented.
                 * @example cesta
                 */
                search?: string;
                /**
                 * @description Only payment authorizations last changed at Belvo on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                updated_at?: string;
                /**
                 * @description Only payment authorizations last changed at Belvo after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                updated_at__gt?: string;
                /**
                 * @description Only payment authorizations last changed at Belvo on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                updated_at__gte?: string;
                /**
                 * @description Only payment authorizations last changed at Belvo before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-11
                 */
                updated_at__lt?: string;
                /**
                 * @description Only payment authorizations last changed at Belvo on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-01
                 */
                updated_at__lte?: string;
                /**
                 * @description Only payment authorizations last changed at Belvo between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-08",
                 *       "2026-05-10"
                 *     ]
                 */
                updated_at__range?: string[];
            };
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["PaymentAuthorization"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreatePaymentAuthorizationBrazil: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentAuthorizationImmediate"] | components["schemas"]["CreatePaymentAuthorizationScheduled"];
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAuthorization"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentAuthorizationBrazil: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path: {
                /**
                 * @description Id of the payment authorization.
                 * @example a9fa3471-2f61-4044-830a-dd4f8dc93d32
                 */
                payment_authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAuthorization"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelPaymentAuthorizationBrazil: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path: {
                /**
                 * @description Id of the payment authorization to cancel.
                 * @example a9fa3471-2f61-4044-830a-dd4f8dc93d32
                 */
                payment_authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentAuthorizationChargesBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many charges a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only charges with this status: `PENDING`, `SCHEDULED`, `SETTLED`, `FAILED`, `CANCELED`; Belvo's guides write `SUCCEEDED` where the official description has `SETTLED`.
                 * @example SUCCEEDED
                 */
                status?: string;
                /**
                 * @description Only charges with one of these statuses (sent comma-joined): `PENDING`, `SCHEDULED`, `SETTLED`, `FAILED`, `CANCELED`; Belvo's guides write `SUCCEEDED` where the official description has `SETTLED`.
                 * @example [
                 *       "SUCCEEDED",
                 *       "PENDING"
                 *     ]
                 */
                status__in?: string[];
            };
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path: {
                /**
                 * @description Id of the payment authorization whose charges are listed.
                 * @example a9fa3471-2f61-4044-830a-dd4f8dc93d32
                 */
                payment_authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["ChargeV2"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentAuthorizationChargeBrazil: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path: {
                /**
                 * @description Id of the payment authorization.
                 * @example a9fa3471-2f61-4044-830a-dd4f8dc93d32
                 */
                payment_authorization_id: string;
                /**
                 * @description Id of the charge.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeV2"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelPaymentAuthorizationChargeBrazil: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path: {
                /**
                 * @description Id of the payment authorization.
                 * @example a9fa3471-2f61-4044-830a-dd4f8dc93d32
                 */
                payment_authorization_id: string;
                /**
                 * @description Id of the scheduled charge to cancel.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetryPaymentAuthorizationChargeBrazil: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Set it to `Payments-BR.V2`, always: payment authorizations exist in that version only, although the official description calls the header optional.
                 * @example Payments-BR.V2
                 */
                "X-Belvo-API-Resource-Version": components["parameters"]["header_version_required"];
            };
            path: {
                /**
                 * @description Id of the payment authorization.
                 * @example a9fa3471-2f61-4044-830a-dd4f8dc93d32
                 */
                payment_authorization_id: string;
                /**
                 * @description Id of the failed charge.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date?: string;
                };
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeV2"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentIntentsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many payment intents a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only payment intents with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "bd421beb-bc65-4163-9182-6aa46fcafe87",
                 *       "832b6175-f91e-4db9-8f65-cec6199d509a"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only payment intents whose amount (never negative) is exactly this number.
                 * @example 257.7
                 */
                amount?: number;
                /**
                 * @description Only payment intents whose amount (never negative) is above this number.
                 * @example 231.43
                 */
                amount__gt?: number;
                /**
                 * @description Only payment intents whose amount (never negative) is this number or more.
                 * @example 60.63
                 */
                amount__gte?: number;
                /**
                 * @description Only payment intents whose amount (never negative) is below this number.
                 * @example 159.44
                 */
                amount__lt?: number;
                /**
                 * @description Only payment intents whose amount (never negative) is this number or less.
                 * @example 169.06
                 */
                amount__lte?: number;
                /**
                 * @description Only payment intents whose amount (never negative) lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       61.91,
                 *       137.97
                 *     ]
                 */
                amount__range?: number[];
                /**
                 * @description Only payment intents written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-09
                 */
                created_at?: string;
                /**
                 * @description Only payment intents written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-01
                 */
                created_at__gt?: string;
                /**
                 * @description Only payment intents written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-13
                 */
                created_at__gte?: string;
                /**
                 * @description Only payment intents written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-04
                 */
                created_at__lt?: string;
                /**
                 * @description Only payment intents written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-05
                 */
                created_at__lte?: string;
                /**
                 * @description Only payment intents written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-01",
                 *       "2026-05-10"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only payment intents of this customer, given by id.
                 * @example 39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0
                 */
                customer?: string;
                /**
                 * @description Only payment intents of these customers, given by their ids (sent comma-joined).
                 * @example [
                 *       "39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0",
                 *       "10c8887f-8b29-4d15-a9f4-8af8e613e3dc"
                 *     ]
                 */
                customer__in?: string[];
                /**
                 * @description Only payment intents with this identifier of yours.
                 * @example cfe6fc13-4062-4349-955d-565eb6ba3702
                 */
                external_id?: string;
                /**
                 * @description Only payment intents with one of these identifiers of yours (sent comma-joined).
                 * @example [
                 *       "35269c54-2aa1-4f2d-ad18-3f0f71e2641e",
                 *       "31d7eed6-d43d-456e-850b-2fa4046e88cd"
                 *     ]
                 */
                external_id__in?: string[];
                /**
                 * @description Order by the time of the last change: `updated_at` or `-updated_at`. By custom the minus sign puts the newest first, but the official text says the opposite; check before you rely on either.
                 * @example -updated_at
                 */
                ordering?: components["parameters"]["ordering__payment-intents"];
                /**
                 * @description Only payment intents of this provider; `belvo` is the only one.
                 * @example belvo
                 */
                provider?: components["parameters"]["provider"];
                /**
                 * @description Only payment intents paid this way: `open_finance` or `open_finance_biometric_pix`.
                 * @example open_finance
                 */
                payment_method_type?: components["parameters"]["payment_method_type"];
                /**
                 * @description Only payment intents in which this text occurs, in whole or in part. At least three characters. Which properties are searched is not documented.
                 * @example cesta
                 */
                search?: string;
                /**
                 * @description Only payment intents with this status: `REQUIRES_PAYMENT_METHOD`, `REQUIRES_ACTION`, `PROCESSING`, `SUCCEEDED`, `FAILED`, and according to Belvo's guides `SCHEDULED`, `SCHEDULE_FINISHED`, `CANCELED`.
                 * @example SUCCEEDED
                 */
                status?: components["parameters"]["status_payment-intents"];
                /**
                 * @description Only payment intents with one of these statuses (sent comma-joined): `REQUIRES_PAYMENT_METHOD`, `REQUIRES_ACTION`, `PROCESSING`, `SUCCEEDED`, `FAILED`, and according to Belvo's guides `SCHEDULED`, `SCHEDULE_FINISHED`, `CANCELED`.
                 * @example [
                 *       "SUCCEEDED",
                 *       "PROCESSING"
                 *     ]
                 */
                status__in?: components["parameters"]["status__in_payment-intents"];
                /**
                 * @description Only payment intents last changed at Belvo on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-05
                 */
                updated_at?: string;
                /**
                 * @description Only payment intents last changed at Belvo after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                updated_at__gt?: string;
                /**
                 * @description Only payment intents last changed at Belvo on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-04
                 */
                updated_at__gte?: string;
                /**
                 * @description Only payment intents last changed at Belvo before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-29
                 */
                updated_at__lt?: string;
                /**
                 * @description Only payment intents last changed at Belvo on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-28
                 */
                updated_at__lte?: string;
                /**
                 * @description Only payment intents last changed at Belvo between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-05-01",
                 *       "2026-05-04"
                 *     ]
                 */
                updated_at__range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    "Belvo-Idempotency-Key": components["headers"]["header_idempotency_key_response"];
                    "Belvo-Idempotency-Status": components["headers"]["header_idempotency_key_status_response"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["PaymentIntentOfpi"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreatePaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A UUID of your own for this one payment. The same key again brings back the first answer instead of paying twice; while the first request is still running the answer is a 409, and the same key with another body gives a 422. A beta for selected customers, so for others it may have no effect. How long a key is remembered is not documented.
                 * @example 5e8c859c-14c3-4202-8b0c-1d646a7c81fd
                 */
                "Belvo-Idempotency-Key"?: components["parameters"]["header_idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentIntentPixKeys"] | components["schemas"]["CreatePaymentIntentPixKeysAndCustomer"] | components["schemas"]["CreatePaymentIntentOfpi"] | components["schemas"]["CreatePaymentIntentAndCustomerOfpi"] | components["schemas"]["CreatePaymentIntentAndBankAccountAndCustomerOfpi"];
            };
        };
        responses: {
            /** @description Created and stored. */
            201: {
                headers: {
                    "Belvo-Idempotency-Key": components["headers"]["header_idempotency_key_response"];
                    "Belvo-Idempotency-Status": components["headers"]["header_idempotency_key_status_response"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntentPixKeys"] | components["schemas"]["PaymentIntentOfpi"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            409: components["responses"]["409_idempotency_conflict_error"];
            422: components["responses"]["422_idempotency_mismatch_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment intent.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntentOfpi"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchPaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment intent to complete.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchPaymentIntentPixKeys"] | components["schemas"]["PatchPaymentIntentOfpi"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntentPixKeys"] | components["schemas"]["PaymentIntentOfpi"];
                };
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelPaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the scheduled payment intent to cancel.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListChargesBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many charges a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only charges with this status: `PENDING`, `SCHEDULED`, `SUCCEEDED`, `FAILED`, `CANCELED`.
                 * @example SUCCEEDED
                 */
                status?: string;
                /**
                 * @description Only charges with one of these statuses (sent comma-joined): `PENDING`, `SCHEDULED`, `SUCCEEDED`, `FAILED`, `CANCELED`.
                 * @example [
                 *       "SUCCEEDED",
                 *       "PENDING"
                 *     ]
                 */
                status__in?: string[];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the payment intent whose charges are listed.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                payment_intent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["ChargeBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailChargesBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment intent that the charge belongs to.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                payment_intent_id: string;
                /**
                 * @description Id of the charge.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeBrazil"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelChargeBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment intent that the charge belongs to.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                payment_intent_id: string;
                /**
                 * @description Id of the scheduled charge to cancel.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused, by Belvo or by the institution. `code` says why. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["400_validation_error"][];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    GeneratePaymentWidgetAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BiometricPaymentWidgetRequest"];
            };
        };
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetToken"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentTransactionsBrazil: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. What happens beyond the last page is not documented; expect a 404.
                 * @example 1
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many payment transactions a page holds at most: 100 unless given (10 in the sandbox), never more than 1000. A larger number is quietly taken as 1000.
                 * @example 50
                 */
                page_size?: number;
                /**
                 * @description Only payment transactions with one of these `id`s (sent comma-joined).
                 * @example [
                 *       "ac090932-8f57-4008-88ca-814220bf4228",
                 *       "9dbda4f4-36b8-4087-9619-f03ceb6130ff"
                 *     ]
                 */
                id__in?: string[];
                /**
                 * @description Only payment transactions written to Belvo's database on this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-26
                 */
                created_at?: string;
                /**
                 * @description Only payment transactions written to Belvo's database after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-27
                 */
                created_at__gt?: string;
                /**
                 * @description Only payment transactions written to Belvo's database on or after this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-06
                 */
                created_at__gte?: string;
                /**
                 * @description Only payment transactions written to Belvo's database before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-04-24
                 */
                created_at__lt?: string;
                /**
                 * @description Only payment transactions written to Belvo's database on or before this day (ISO date, `YYYY-MM-DD`).
                 * @example 2026-05-12
                 */
                created_at__lte?: string;
                /**
                 * @description Only payment transactions written to Belvo's database between two days (ISO dates, the earlier first, sent comma-joined). Whether the two days themselves count is not documented.
                 * @example [
                 *       "2026-04-24",
                 *       "2026-05-04"
                 *     ]
                 */
                created_at__range?: string[];
                /**
                 * @description Only payment transactions of this charge, given by id.
                 * @example fce416e0-216d-4c06-bff2-04c5d7ce195a
                 */
                charge?: components["parameters"]["charge"];
                /**
                 * @description Only payment transactions of these charges, given by their ids (sent comma-joined).
                 * @example [
                 *       "fce416e0-216d-4c06-bff2-04c5d7ce195a",
                 *       "f514ac86-60e1-4cb3-b9fd-69803f3c42ca"
                 *     ]
                 */
                charge__in?: components["parameters"]["charge__in"];
                /**
                 * @description Only payment transactions received by this beneficiary, given by id.
                 * @example b990ce20-0adb-4723-82ff-12228c78fb86
                 */
                beneficiary?: components["parameters"]["beneficiary"];
                /**
                 * @description Only payment transactions received by these beneficiaries, given by their ids (sent comma-joined).
                 * @example [
                 *       "b990ce20-0adb-4723-82ff-12228c78fb86",
                 *       "06e5be56-3293-4243-8201-71830e4ce1c9"
                 *     ]
                 */
                beneficiary__in?: components["parameters"]["beneficiary__in"];
                /**
                 * @description Only payment transactions paid from this bank account, given by id.
                 * @example b990ce20-0adb-4723-82ff-12228c78fb86
                 */
                payer?: components["parameters"]["payer"];
                /**
                 * @description Only payment transactions paid from these bank accounts, given by their ids (sent comma-joined).
                 * @example [
                 *       "b990ce20-0adb-4723-82ff-12228c78fb86",
                 *       "06e5be56-3293-4243-8201-71830e4ce1c9"
                 *     ]
                 */
                payer__in?: components["parameters"]["payer__in"];
                /**
                 * @description Only payment transactions of this customer, given by id.
                 * @example 39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0
                 */
                customer?: string;
                /**
                 * @description Only payment transactions of these customers, given by their ids (sent comma-joined).
                 * @example [
                 *       "39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0",
                 *       "10c8887f-8b29-4d15-a9f4-8af8e613e3dc"
                 *     ]
                 */
                customer__in?: string[];
                /**
                 * @description Only payment transactions of this payment intent, given by id.
                 * @example bd421beb-bc65-4163-9182-6aa46fcafe87
                 */
                payment_intent?: string;
                /**
                 * @description Only payment transactions of these payment intents, given by their ids (sent comma-joined).
                 * @example [
                 *       "bd421beb-bc65-4163-9182-6aa46fcafe87",
                 *       "832b6175-f91e-4db9-8f65-cec6199d509a"
                 *     ]
                 */
                payment_intent__in?: string[];
                /**
                 * @description Only payment transactions in this direction: `INFLOW` or `OUTFLOW`.
                 * @example INFLOW
                 */
                transaction__type?: components["parameters"]["transaction__type"];
                /**
                 * @description Only payment transactions in this currency, given by its three-letter code such as `BRL`.
                 * @example BRL
                 */
                currency?: string;
                /**
                 * @description Only payment transactions with this description.
                 * @example PIX ENVIADO ANTONIA FALCAO BRANDAO
                 */
                description?: components["parameters"]["description"];
                /**
                 * @description Only payment transactions whose amount (never negative) is exactly this number.
                 * @example 249.13
                 */
                amount?: number;
                /**
                 * @description Only payment transactions whose amount (never negative) is above this number.
                 * @example 217.97
                 */
                amount__gt?: number;
                /**
                 * @description Only payment transactions whose amount (never negative) is this number or more.
                 * @example 62.52
                 */
                amount__gte?: number;
                /**
                 * @description Only payment transactions whose amount (never negative) is below this number.
                 * @example 196
                 */
                amount__lt?: number;
                /**
                 * @description Only payment transactions whose amount (never negative) is this number or less.
                 * @example 211.88
                 */
                amount__lte?: number;
                /**
                 * @description Only payment transactions whose amount (never negative) lies between two numbers (the lower first, sent comma-joined). Whether the two numbers themselves count is not documented.
                 * @example [
                 *       60.31,
                 *       114.94
                 *     ]
                 */
                amount__range?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        /** @description The rows of this page. */
                        results: components["schemas"]["paymentTransaction"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentTransactionsBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the payment transaction.
                 * @example ac090932-8f57-4008-88ca-814220bf4228
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request succeeded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["paymentTransaction"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            405: components["responses"]["405_method_not_allowed_error"];
            408: components["responses"]["408_request_timeout_error"];
            429: components["responses"]["429_too_many_requests_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
}
