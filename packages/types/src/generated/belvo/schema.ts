// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

export interface paths {
    "/api/accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ListAccounts"];
        put?: never;
        post: operations["RetrieveAccounts"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailAccount"];
        put?: never;
        post?: never;
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
        get: operations["ListBills"];
        put?: never;
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
        get: operations["DetailBills"];
        put?: never;
        post?: never;
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
        get: operations["ListBalances"];
        put?: never;
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
        get: operations["ListEmploymentsBrazil"];
        put?: never;
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
        get: operations["DetailEmploymentBrazil"];
        put?: never;
        post?: never;
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
        get: operations["ListExchanges"];
        put?: never;
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
        get: operations["DetailExchange"];
        put?: never;
        post?: never;
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
        get: operations["ListInvestmentTransactionsBrazil"];
        put?: never;
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
        get: operations["DetailInvestmentTransactionBrazil"];
        put?: never;
        post?: never;
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
        get: operations["ListInvestmentsBrazil"];
        put?: never;
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
        get: operations["DetailInvestmentBrazil"];
        put?: never;
        post?: never;
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
        get: operations["ListDebtReportChile"];
        put?: never;
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
        get: operations["DetailDebtReportChile"];
        put?: never;
        post?: never;
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
        get: operations["ListInvoicesChile"];
        put?: never;
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
        get: operations["DetailInvoiceChile"];
        put?: never;
        post?: never;
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
        get: operations["ListTaxStatusChile"];
        put?: never;
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
        get: operations["DetailTaxStatusChile"];
        put?: never;
        post?: never;
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
        get: operations["ListEmploymentMetrics"];
        put?: never;
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
        get: operations["DetailEmploymentMetric"];
        put?: never;
        post?: never;
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
        get: operations["ListEmploymentRecords"];
        put?: never;
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
        get: operations["DetailEmploymentRecord"];
        put?: never;
        post?: never;
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
        get: operations["ListFinancialStatements"];
        put?: never;
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
        get: operations["DetailFinancialStatement"];
        put?: never;
        post?: never;
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
        get: operations["ListIncomes"];
        put?: never;
        post: operations["RetrieveIncome"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailIncome"];
        put?: never;
        post?: never;
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
        get: operations["ListInvoices"];
        put?: never;
        post: operations["RetrieveInvoices"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailInvoice"];
        put?: never;
        post?: never;
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
        get: operations["ListLinks"];
        put?: never;
        post: operations["RegisterLink"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailLink"];
        put: operations["UpdateLink"];
        post?: never;
        delete: operations["DestroyLink"];
        options?: never;
        head?: never;
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
        get: operations["ListCurrentEmployments"];
        put?: never;
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
        get: operations["getCurrentEmploymentDetails"];
        put?: never;
        post?: never;
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
        get: operations["ListOwners"];
        put?: never;
        post: operations["RetrieveOwners"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailOwner"];
        put?: never;
        post?: never;
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
        get: operations["ListRecurringExpenses"];
        put?: never;
        post: operations["RetrieveRecurringExpenses"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailRecurringExpense"];
        put?: never;
        post?: never;
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
        get: operations["ListRiskInsights"];
        put?: never;
        post: operations["RetrieveRiskInsights"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailRiskInsights"];
        put?: never;
        post?: never;
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
        get: operations["ListTaxComplianceStatus"];
        put?: never;
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
        get: operations["DetailTaxComplianceStatus"];
        put?: never;
        post?: never;
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
        get: operations["ListTaxRetentions"];
        put?: never;
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
        get: operations["DetailTaxRetentions"];
        put?: never;
        post?: never;
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
        get: operations["ListTaxReturns"];
        put?: never;
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
        get: operations["DetailTaxReturn"];
        put?: never;
        post?: never;
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
        get: operations["ListTaxStatus"];
        put?: never;
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
        get: operations["DetailTaxStatus"];
        put?: never;
        post?: never;
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
        get: operations["ListTransactions"];
        put?: never;
        post: operations["RetrieveTransactions"];
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["DetailTransaction"];
        put?: never;
        post?: never;
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
        get: operations["ListBankAccountBrazil"];
        put?: never;
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
        get: operations["ListCustomersBrazil"];
        put?: never;
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
        get: operations["ListEnrollmentsBrazil"];
        put?: never;
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
        get: operations["ListPaymentAuthorizationsBrazil"];
        put?: never;
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
        get: operations["ListPaymentIntentsBrazil"];
        put?: never;
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
        get: operations["DetailPaymentIntentBrazil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
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
        "400_validation_error": {
            code: string;
            field?: string | null;
            message: string;
            request_id: components["schemas"]["request_id"];
        };
        AccessToResourceDenied: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        AccountBalanceOpenFinanceBrazil: {
            /** Format: float */
            automatically_invested?: number;
            /** Format: float */
            available?: number | null;
            /** Format: float */
            blocked?: number;
            /** Format: float */
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
            currency: string | null;
            /** Format: date */
            due_date: string | null;
        } | null;
        AccountLoanDataCollateralsOpenFinanceBrazil: {
            /** Format: float */
            amount: number;
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
            total_effective_cost?: number | null;
        } | null;
        AccountOpenFinanceBrazil: {
            agency: string | null;
            balance: components["schemas"]["AccountBalanceOpenFinanceBrazil"];
            balance_type: string | null;
            category: components["schemas"]["EnumAccountCategoryOpenFinance"];
            check_digit: string | null;
            collected_at: components["schemas"]["collected_at"];
            created_at: components["schemas"]["created_at"];
            credit_data: components["schemas"]["AccountCreditDataOpenFinanceBrazil"];
            currency: string;
            funds_data: string | null;
            id: components["schemas"]["id"];
            institution: components["schemas"]["InstitutionAccount"];
            internal_identification: string;
            last_accessed_at: components["schemas"]["last_accessed_at"];
            link: components["schemas"]["link"];
            loan_data: components["schemas"]["AccountLoanDataOpenFinanceBrazil"];
            name: string | null;
            number: string | null;
            overdraft?: components["schemas"]["AccountOverdraftOpenFinanceBrazil"];
            public_identification_name: string | null;
            public_identification_value: string | null;
            subtype: string;
            type: string;
        } | null;
        AccountOverdraftOpenFinanceBrazil: {
            /** Format: float */
            arranged: number;
            /** Format: float */
            unarranged: number;
            /** Format: float */
            used: number;
        } | null;
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
            /** Format: date-time */
            collected_at: string;
            /** Format: date-time */
            created_at: string;
            currency: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            last_updated_at: string;
            /** Format: uuid */
            link: string;
        };
        BankAccountDetailsOfpi: {
            account_type: components["schemas"]["EnumBankAccountPixAccountTypeOfpi"];
            agency: string;
            number: string;
        };
        BankAccountDetailsOpenFinance: {
            account_type: components["schemas"]["EnumBankAccountPixAccountTypeOfpi"];
            agency: string;
            country: components["schemas"]["EnumPaymentsCountry"];
            number: string;
        };
        BankAccountDetailsOpenFinancePix: {
            country: components["schemas"]["EnumPaymentsCountry"];
            pix_key: string;
        };
        /** Format: uuid */
        BankAccountId: string;
        BankAccountObject: {
            details: {
                /** @enum {string} */
                account_type: "CHECKINGS" | "SAVINGS" | "PAYMENTS";
                agency: string;
                /** Format: uuid */
                institution: string;
                number: string;
            };
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                identifier: string;
                name: string;
            };
            metadata?: components["schemas"]["metadata__payments"];
        };
        BankAccountOfpiResponse: {
            created_at: components["schemas"]["created_at"];
            created_by: components["schemas"]["created_by"];
            /** Format: uuid */
            customer: string | null;
            details: components["schemas"]["BankAccountDetailsOfpi"];
            external_id?: components["schemas"]["external_id__payments"];
            holder: components["schemas"]["HolderResponseOfpiIndividual"] | components["schemas"]["HolderResponseOfpiBusiness"];
            id: components["schemas"]["id"];
            /** Format: uuid */
            institution: string | null;
        };
        BankAccountV2: {
            active: boolean;
            created_at: components["schemas"]["created_at"];
            details: {
                /** @enum {string} */
                account_type: "CHECKINGS" | "SAVINGS" | "PAYMENTS";
                agency: string;
                /** Format: uuid */
                institution: string;
                number: string;
            };
            external_id: components["schemas"]["external_id__payments"];
            holder: {
                identifier: string;
                name: string;
            };
            id: components["schemas"]["id"];
            metadata: components["schemas"]["metadata__payments"];
            updated_at: components["schemas"]["updated_at"];
        };
        BeneficiaryBankAccountOfpi: {
            created_at: components["schemas"]["created_at"];
            created_by: components["schemas"]["created_by"];
            details?: components["schemas"]["BankAccountDetailsOpenFinance"] | components["schemas"]["BankAccountDetailsOpenFinancePix"];
            holder: components["schemas"]["HolderResponseOfpi"];
            id: components["schemas"]["id"];
            institution: components["schemas"]["paymentInstitution"];
        };
        Bill: {
            account?: components["schemas"]["AccountOpenFinanceBrazil"];
            bill_name?: string | null;
            collected_at?: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            currency?: string | null;
            /** Format: date */
            due_date?: string | null;
            finance_charges?: components["schemas"]["BillFinanceCharges"][];
            id?: components["schemas"]["id"];
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
            currency?: string | null;
            type?: components["schemas"]["EnumBillFinanceChargeType"];
        };
        BillPayments: {
            /** Format: float */
            amount?: number | null;
            currency?: string | null;
            /** Format: date */
            payment_date?: string | null;
            payment_mode?: components["schemas"]["EnumBillPaymentPaymentMode"];
            type?: components["schemas"]["EnumBillPaymentType"];
        };
        BiometricPaymentWidgetRequest: {
            use_cases: ("ENROLLMENT" | "PAYMENT_INTENT")[];
            widget: {
                branding: components["schemas"]["BrandingBiometricWidget"];
                callback_urls: components["schemas"]["CallbackUrlsBiometricPaymentWidget"];
                enrollment?: components["schemas"]["EnrollmentBiometricPaymentWidget"];
                payment_intent?: components["schemas"]["PaymentIntentBiometricWidget"];
                theme?: components["schemas"]["ThemeBiometricWidget"][];
                top_tier_institutions?: ("nubank_retail" | "inter_retail" | "picpay_retail" | "mercadopago_retail" | "itau_retail" | "santander_retail" | "c6_retail" | "bradesco_retail" | "banco_do_brasil_retail" | "sicredi_retail" | "btg_retail" | "caixa_retail" | "pan_retail" | "pagseguro_retail")[];
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
        ChangeAccessMode: {
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            fetch_resources?: string[];
            stale_in?: components["schemas"]["stale_in"];
        };
        ChargeBrazil: {
            amount: string | null;
            /** Format: uuid */
            beneficiary: string;
            created_at: components["schemas"]["created_at"];
            created_by?: components["schemas"]["created_by"];
            /** @enum {string} */
            currency?: "BRL";
            /** Format: uuid */
            customer?: string;
            description?: string;
            failure_code: string | null;
            failure_message: string | null;
            id: components["schemas"]["id"];
            metadata: Record<string, never>;
            payer_information?: components["schemas"]["ChargePayerInformation"];
            /** Format: uuid */
            payment_intent?: string;
            payment_method_details: components["schemas"]["ChargePaymentMethodDetailsOfpi"];
            payment_method_information: components["schemas"]["PaymentMethodInformationOfpi"];
            /** @enum {string} */
            payment_method_type?: "open_finance";
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
            /** @enum {string} */
            status: "CANCELED" | "PENDING" | "SCHEDULED" | "SUCCEEDED" | "FAILED" | "PARTIAL";
            transactions?: components["schemas"]["paymentTransaction"][];
            /** Format: date-time */
            updated_at: string | null;
        };
        ChargeBrazilPix: {
            amount: string | null;
            /** Format: uuid */
            beneficiary: string | null;
            created_at: components["schemas"]["created_at"];
            created_by?: components["schemas"]["created_by"];
            /** @enum {string} */
            currency?: "BRL";
            /** Format: uuid */
            customer?: string;
            description?: string;
            failure_code: string | null;
            failure_message: string | null;
            id: components["schemas"]["id"];
            metadata: Record<string, never>;
            payer_information?: components["schemas"]["ChargePayerInformation"];
            /** Format: uuid */
            payment_intent?: string;
            payment_method_details: components["schemas"]["ChargePaymentMethodDetailsPix"];
            payment_method_information: components["schemas"]["PaymentMethodInformationPixKeysConfirmed"];
            /** @enum {string} */
            payment_method_type?: "open_finance";
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
            /** @enum {string} */
            status: "CANCELED" | "PENDING" | "SCHEDULED" | "SUCCEEDED" | "FAILED" | "PARTIAL";
            transactions?: unknown;
            /** Format: date-time */
            updated_at: string | null;
        };
        ChargePayerInformation: {
            bank_account?: {
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
            /** Format: uuid */
            beneficiary_bank_account?: string;
            /** Format: uuid */
            payer_institution?: string;
            schedule?: components["schemas"]["schedule"];
        };
        ChargePaymentMethodDetailsPix: {
            open_finance?: components["schemas"]["ChargePaymentMethodDetailsPixContent"];
        };
        ChargePaymentMethodDetailsPixContent: {
            /** Format: uuid */
            payer_institution?: string;
            pix_key?: string;
            schedule?: components["schemas"]["schedule"];
        };
        ChargeV2: {
            amount?: string | null;
            beneficiary?: {
                bank_account?: {
                    details?: {
                        account_type?: string;
                        agency?: string;
                        code?: string;
                        /** Format: uuid */
                        institution?: string;
                        number?: string;
                    };
                    holder?: {
                        identifier?: string;
                        name?: string;
                    };
                    /** Format: uuid */
                    id?: string;
                };
            };
            created_at?: components["schemas"]["created_at"];
            /** Format: date */
            date?: string | null;
            end_to_end_id?: string | null;
            external_id?: components["schemas"]["external_id__payments"];
            id?: components["schemas"]["id"];
            metadata?: components["schemas"]["metadata__payments"];
            /** Format: uuid */
            next?: string | null;
            payer?: {
                bank_account?: {
                    details?: {
                        account_type?: string;
                        agency?: string;
                        code?: string;
                        /** Format: uuid */
                        institution?: string;
                        number?: string;
                    };
                    holder?: {
                        identifier?: string;
                    };
                };
            };
            /** Format: uuid */
            previous?: string | null;
            statement_description?: string;
            /** @enum {string} */
            status?: "PENDING" | "SCHEDULED" | "SETTLED" | "CANCELED" | "FAILED";
            status_reason_code?: string | null;
            status_reason_message?: string | null;
            /** Format: date-time */
            status_updated_at?: string | null;
        };
        ClassificationDetails: {
            category?: string | null;
            class?: string | null;
            subclass?: string | null;
        } | null;
        ConsentWithoutAccountsError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        Consents: {
            belvo_institution_name?: string;
            belvo_organization_name?: string;
            consent_duration?: number | null;
            created_at?: components["schemas"]["created_at"];
            display_name?: string | null;
            document_number?: string;
            /** Format: date-time */
            expired_at?: string;
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
        CreateBankAccountOfpiBusiness: {
            details: components["schemas"]["BankAccountDetailsOfpi"];
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                information: {
                    identifier: string;
                    /**
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
        CreateBankAccountOfpiIndividual: {
            details: components["schemas"]["BankAccountDetailsOfpi"];
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                information: {
                    first_name: string;
                    identifier: string;
                    /**
                     * @default CPF
                     * @enum {string}
                     */
                    identifier_type: "CPF";
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
        CreateBankAccountV2: {
            details: {
                /** @enum {string} */
                account_type: "CHECKINGS" | "SAVINGS" | "PAYMENTS";
                agency: string;
                /** Format: uuid */
                institution: string;
                number: string;
            };
            external_id?: components["schemas"]["external_id__payments"];
            holder: {
                identifier: string;
                name: string;
            };
            metadata?: components["schemas"]["metadata__payments"];
        };
        CreateCustomerOfpi: {
            address?: string | null;
            email?: string;
            external_id?: components["schemas"]["external_id__payments"];
            identifier: string;
            name?: string;
            phone?: string | null;
        };
        CreateCustomerV2: {
            external_id?: components["schemas"]["external_id__payments"];
            identifier: string;
            name: string;
        };
        CreateEnrollmentBiometricPix: {
            details: {
                /** Format: uri */
                callback_url?: string;
                /** Format: uuid */
                customer: string;
                /** Format: uuid */
                institution: string;
                name?: string;
                /** @enum {string} */
                platform: "ANDROID" | "BROWSER" | "CROSS_PLATFORM" | "IOS";
                risk_signals: Record<string, never>;
            };
            /** @enum {string} */
            type: "open_finance_biometric_pix";
        };
        CreatePaymentAuthorizationImmediate: {
            beneficiary: {
                target: components["schemas"]["BankAccountObject"] | components["schemas"]["BankAccountId"];
                /** @enum {string} */
                type: "BANK_ACCOUNT";
            };
            description: string;
            /** Format: uuid */
            external_id?: string;
            metadata?: components["schemas"]["metadata__payments"];
            payer: {
                customer: components["schemas"]["CustomerObject"] | components["schemas"]["CustomerId"];
                institution?: string;
                representative_identifier?: string;
            };
            /** @enum {string} */
            payment_method: "PIX_OF_IMMEDIATE";
            payment_method_configuration: {
                /** Format: float */
                amount: number;
                statement_description: string;
            };
            /** Format: uri */
            return_url: string;
        };
        CreatePaymentAuthorizationScheduled: {
            beneficiary: {
                target: components["schemas"]["BankAccountObject"] | components["schemas"]["BankAccountId"];
                /** @enum {string} */
                type: "BANK_ACCOUNT";
            };
            description: string;
            /** Format: uuid */
            external_id?: string;
            metadata?: components["schemas"]["metadata__payments"];
            payer: {
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
                statement_description: string;
            };
            /** Format: uri */
            return_url: string;
        };
        CreatePaymentIntentAndBankAccountAndCustomerOfpi: {
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /** @default false */
            confirm: boolean;
            customer: components["schemas"]["CreateCustomerOfpi"];
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            metadata?: Record<string, never>;
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount"];
            };
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
        };
        CreatePaymentIntentAndCustomerOfpi: {
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /** @default false */
            confirm: boolean;
            customer: components["schemas"]["CreateCustomerOfpi"];
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            metadata?: Record<string, never>;
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount"];
            };
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
        };
        CreatePaymentIntentOfpi: {
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /** @default false */
            confirm: boolean;
            /** Format: uuid */
            customer: string;
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            metadata?: Record<string, never>;
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi"];
            };
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
        };
        CreatePaymentIntentPixKeys: {
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /** @default false */
            confirm: boolean;
            /** Format: uuid */
            customer: string;
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            metadata?: Record<string, never>;
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey"];
            };
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
        };
        CreatePaymentIntentPixKeysAndCustomer: {
            allowed_payment_method_types: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"][];
            amount: string;
            /** @default false */
            confirm: boolean;
            customer: components["schemas"]["CreateCustomerOfpi"];
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            metadata?: Record<string, never>;
            payment_method_details: {
                open_finance: components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey"];
            };
            provider?: components["schemas"]["EnumPaymentLinkProvider"];
            statement_description?: string;
        };
        CurrentEmployment: {
            collected_at: components["schemas"]["collected_at"];
            created_at: components["schemas"]["created_at"];
            current_employment_records: components["schemas"]["CurrentEmploymentRecord"][] | null;
            id: components["schemas"]["id"];
            internal_identification: string | null;
            link: components["schemas"]["link"];
            month: string | null;
            personal_data: components["schemas"]["CurrentEmploymentPersonalData"];
            /** @enum {string} */
            status: "EMPLOYED" | "UNEMPLOYED";
        };
        CurrentEmploymentDocumentId: {
            document_number: string | null;
            document_type: components["schemas"]["EnumEmploymentRecordDocumentType"];
        };
        CurrentEmploymentPersonalData: {
            /** Format: date */
            birth_date: string | null;
            document_ids: components["schemas"]["CurrentEmploymentDocumentId"][];
            first_name: string | null;
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
            external_id?: components["schemas"]["external_id__payments"];
            identifier: string;
            name: string;
        };
        CustomerOfpi: {
            address?: string | null;
            country: components["schemas"]["EnumPaymentsCountry"];
            created_at: components["schemas"]["created_at"];
            created_by: components["schemas"]["created_by"];
            customer_type: components["schemas"]["EnumCustomerType"];
            email: string | null;
            external_id?: components["schemas"]["external_id__payments"];
            id: components["schemas"]["id"];
            identifier: string;
            identifier_type: components["schemas"]["EnumCustomerIdentifierTypeOfpi"];
            name: string | null;
            phone?: string | null;
        };
        CustomerPaymentWidget: {
            external_id?: components["schemas"]["external_id__payments"];
            identifier: string;
            name?: string;
        };
        CustomerV2: {
            created_at: components["schemas"]["created_at"];
            external_id?: components["schemas"]["external_id__payments"];
            id: components["schemas"]["id"];
            identifier: string;
            name: string;
            updated_at: components["schemas"]["updated_at"];
        };
        DebtorDetails: {
            id_document_number?: string;
            name?: string;
        } | null;
        DisplayConfirmationRequiredOfpi: {
            beneficiary_bank_account?: components["schemas"]["BeneficiaryBankAccountOfpi"];
            payer_identifier?: string;
            payer_institution?: components["schemas"]["paymentInstitution"];
            payer_name?: string;
        };
        DisplayPaymentFailed: {
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        DisplayPaymentMethodInformationContentOfpi: {
            institutions?: components["schemas"]["paymentInstitution"][];
        };
        DisplayPaymentProcessing: {
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        DisplayPaymentSucceeded: {
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        EmployerDataBrazil: {
            code: string;
            economic_activity: string;
            name: string;
        };
        EmploymentBrazil: {
            collected_at: components["schemas"]["collected_at"];
            created_at: components["schemas"]["created_at"];
            employer_data: components["schemas"]["EmployerDataBrazil"];
            /** Format: date */
            end_date: string | null;
            id: components["schemas"]["id"];
            link: components["schemas"]["link"];
            occupations: components["schemas"]["OccupationBrazil"][];
            salaries: components["schemas"]["SalaryBrazil"][];
            /** Format: date */
            start_date: string;
        };
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
            collected_at: components["schemas"]["collected_at"];
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
            /** Format: date-time */
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
        EmploymentRecord: {
            collected_at?: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            days_since_extraction?: number;
            employment_records?: components["schemas"]["EmploymentRecordDetail"][];
            employment_scores?: components["schemas"]["EmploymentRecordScore"][] | null;
            files?: components["schemas"]["EmploymentRecordFile"][] | null;
            id?: components["schemas"]["id"];
            internal_identification?: string;
            link?: components["schemas"]["link"];
            personal_data?: components["schemas"]["EmploymentRecordPersonalData"];
            /** Format: date */
            report_date?: string;
            salary_estimation?: components["schemas"]["EmploymentRecordSalaryEstimation"];
            social_security_summary?: components["schemas"]["EmploymentRecordSocialSecuritySummary"];
        };
        EmploymentRecordDetail: {
            /** Format: date-time */
            collected_at?: string;
            currency?: string;
            employer?: string;
            employer_id?: string | null;
            employment_status_updates?: components["schemas"]["EmploymentRecordEmploymentStatusUpdates"][] | null;
            /** Format: date */
            end_date?: string | null;
            /** Format: float */
            monthly_salary?: number;
            /** Format: float */
            most_recent_base_salary?: number;
            /** Format: date */
            start_date?: string;
            state?: string | null;
            /** Format: int32 */
            weeks_employed?: number;
        };
        EmploymentRecordDocumentId: {
            document_number?: string | null;
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
            /** Format: date */
            birth_date?: string | null;
            document_ids?: components["schemas"]["EmploymentRecordDocumentId"][];
            /** @deprecated */
            email?: string | null;
            entitlements?: components["schemas"]["EmploymentRecordEntitlement"];
            first_name?: string | null;
            last_name?: string | null;
            official_name?: string | null;
        };
        EmploymentRecordSalaryEstimation: {
            /** Format: float */
            base_salary_estimate: number | null;
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
                customer: components["schemas"]["CustomerIdPaymentWidget"] | components["schemas"]["CustomerPaymentWidget"];
                /** Format: uuid */
                institution?: string;
                name?: string;
            };
            external_id?: components["schemas"]["external_id__payments"];
            metadata: Record<string, never>;
            /** @enum {string} */
            type: "open_finance_biometric_pix";
        };
        EnrollmentBiometricPix: {
            /** Format: date-time */
            created_at?: string;
            /** Format: uuid */
            created_by?: string;
            details?: {
                /** Format: uri */
                callback_url?: string;
                /** Format: uuid */
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
                status?: "AWAITING_ACCOUNT_HOLDER_VALIDATION" | "AWAITING_ENROLLMENT" | "AUTHORIZED" | "REJECTED" | "REVOKED";
            };
            external_id?: components["schemas"]["external_id__payments"];
            /** Format: uuid */
            id?: string;
            metadata?: Record<string, never>;
            /** @enum {string} */
            status?: "PENDING" | "SUCCEEDED" | "CANCELED" | "FAILED";
            status_reason_code?: string | null;
            status_reason_message?: string | null;
            /** @enum {string} */
            type?: "open_finance_biometric_pix";
            /** Format: date-time */
            updated_at?: string;
        };
        /** @enum {string|null} */
        EnumAccountCategoryOpenFinance: "ADVANCE_DEPOSIT_ACCOUNT" | "CHECKING_ACCOUNT" | "CREDIT_CARD" | "FINANCING_ACCOUNT" | "INVESTMENT_ACCOUNT" | "INVOICE_FINANCING_ACCOUNT" | "LOAN_ACCOUNT" | "PENSION_FUND_ACCOUNT" | "SAVINGS_ACCOUNT" | "UNCATEGORIZED" | null;
        /** @enum {string} */
        EnumAccountCreditCardNetwork: "VISA" | "MASTERCARD" | "AMERICAN_EXPRESS" | "DINERS_CLUB" | "HIPERCARD" | "BANDEIRA_PROPRIA" | "CHEQUE_ELETRONICO" | "ELO" | "OTHER";
        /** @enum {string|null} */
        EnumAccountLoanDataContractRemainingFrequency: "DAY" | "WEEK" | "MONTH" | "YEAR" | "NO_DEADLINE_REMAINING" | null;
        /** @enum {string} */
        EnumAccountLoanDataContractedChargeType: "LATE_PAYMENT_INTEREST_FEE" | "LATE_PAYMENT_PENALTY_FEE" | "DEFAULT_INTEREST_FEE" | "LOAN_CONTRACT_TAX" | "LATE_PAYMENT_TAX" | "NO_CHARGE" | "OTHER";
        /** @enum {string} */
        EnumAccountLoanDataFeeCharge: "MINIMUM" | "MAXIMUM" | "FIXED" | "PERCENTAGE";
        /** @enum {string} */
        EnumAccountLoanDataFeeChargeType: "SINGLE" | "PER_INSTALLMENT";
        /** @enum {string|null} */
        EnumAccountLoanDataFeeType: "OPERATION_FEE" | "INSURANCE_FEE" | "OTHERS" | null;
        /** @enum {string} */
        EnumAccountLoanDataInstallmentFrequency: "IRREGULAR" | "WEEKLY" | "FORTNIGHTLY" | "MONTHLY" | "BIMONTHLY" | "QUARTERLY" | "BIANNUALLY" | "ANNUALLY" | "OTHER";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateDataRateType: "SIMPLE" | "COMPOUND";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateDataReferenceIndexType: "WITHOUT_INDEX_TYPE" | "PRE_FIXED" | "POST_FIXED" | "FLOATING" | "INDEXED_PRICE" | "RURAL_CREDIT" | "OTHER_INDEX";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateDataTaxType: "NOMINAL" | "EFFECTIVE";
        /** @enum {string} */
        EnumAccountLoanDataInterestRateType: "MONTHLY" | "YEARLY";
        /** @enum {string|null} */
        EnumAccountsLoanDataContractInstallmentFrequency: "DAY" | "WEEK" | "MONTH" | "YEAR" | "NO_DEADLINE_REMAINING" | null;
        /** @enum {string} */
        EnumBankAccountHolderTypeOfpi: "INDIVIDUAL" | "BUSINESS";
        /** @enum {string} */
        EnumBankAccountPixAccountTypeOfpi: "CHECKINGS" | "SAVINGS" | "SALARY" | "PAYMENTS";
        /** @enum {string|null} */
        EnumBillFinanceChargeType: "LATE_PAYMENT_INTEREST" | "LATE_FEE" | "ARREARS_INTEREST" | "IOF" | "NO_CHARGE" | "OTHER" | null;
        /** @enum {string|null} */
        EnumBillPaymentPaymentMode: "DIRECT_DEBIT" | "BANK_SLIP" | "SALARY_DEDUCTION" | "PIX" | null;
        /** @enum {string|null} */
        EnumBillPaymentType: "INSTALLMENT" | "FULL" | "OTHER" | null;
        /** @enum {string|null} */
        EnumConsentStatus: "AUTHORISED" | "AWAITING_AUTHORISATION_CONFIRMATION" | "AWAITING_AUTHORISATION" | "REJECTED" | "EXPIRED" | null;
        /** @enum {string} */
        EnumCreditCardLimitType: "TOTAL_LIMIT" | "MODAL_LIMIT";
        /** @enum {string} */
        EnumCustomerIdentifierTypeOfpi: "CPF" | "CNPJ";
        /** @enum {string} */
        EnumCustomerType: "INDIVIDUAL" | "BUSINESS";
        /** @enum {string|null} */
        EnumEmploymentRecordDocumentType: "NSS" | "CURP" | "RFC" | null;
        /** @enum {string} */
        EnumEmploymentRecordStatus: "EMPLOYED" | "RETIRED" | "UNEMPLOYED" | "null";
        /** @enum {string|null} */
        EnumEmploymentRecordStatusUpdateEvents: "DISMISSED_RESIGNED" | "SALARY_MODIFICATION" | "HIRED" | "VOLUNTARY_CONTRIBUTION" | "ABSENCE" | "SICK_LEAVE" | "NORMAL" | "BDUTA_CERTIFICATE" | "DYE_CERTIFICATE" | null;
        /** @enum {string|null} */
        EnumEmploymentSalaryType: "REGULAR" | "THIRTEENTH" | "VOLUNTARY" | "RETIREMENT" | null;
        /** @enum {integer} */
        EnumExchangeEventType: 1 | 2 | 3 | 4 | 5 | 6 | 9;
        /** @enum {string} */
        EnumExchangeOperationType: "COMPRA" | "VENDA";
        /** @enum {string|null} */
        EnumExchangeSettlementMethod: "CONTA_DEPOSITO_MOEDA_ESTRANGEIRA_PAIS" | "CONTA_DEPOSITO_OU_PAGAMENTO_EXPORTADOR_INSTITUICAO_EXTERIOR" | "ESPECIE_CHEQUES_VIAGEM" | "CARTAO_PREPAGO" | "TELETRANSMISSAO" | "SEM_MOVIMENTACAO_VALORES" | "DEMAIS" | "CARTA_CREDITO_A_VISTA" | "CARTA_CREDITO_A_PRAZO" | "CONTA_DEPOSITO" | "CHEQUE" | "TITULOS_VALORES" | "SIMBOLICA" | "CONTA_DEPOSITO_EXPORTADOR_MANTIDA_NO_EXTERIOR" | "CONVENIO_PAGAMENTOS_E_CREDITOS_RECIPROCOS" | "OUTRO_NAO_MAPEADO_OFB" | null;
        /** @enum {string} */
        EnumIncomeMinimumConfidenceLevelRequest: "HIGH" | "MEDIUM" | "LOW";
        /** @enum {string} */
        EnumIncomeSourceType: "BANK";
        /** @enum {string} */
        EnumIncomeStreamConfidence: "HIGH" | "MEDIUM" | "LOW";
        /** @enum {string} */
        EnumIncomeStreamFrequency: "MONTHLY" | "FORTNIGHTLY" | "WEEKLY" | "IRREGULAR" | "SINGLE";
        /** @enum {string} */
        EnumIncomeStreamType: "SALARY" | "GOVERNMENT" | "INTEREST" | "RENT" | "RETIREMENT" | "FREELANCE" | "ALTERNATIVE_INCOME" | "TRANSFER" | "DEPOSIT" | "UNKNOWN";
        /** @enum {string} */
        EnumInstitutionIntegrationType: "credentials" | "openfinance";
        /** @enum {string} */
        EnumInstitutionStatus: "healthy" | "down";
        /** @enum {string} */
        EnumInstitutionType: "bank" | "fiscal" | "employment";
        /** @enum {string} */
        EnumInvoiceAllowedIncomeTypesRequest: "SALARY" | "GOVERNMENT" | "INTEREST" | "RENT" | "RETIREMENT" | "FREELANCE" | "ALTERNATIVE_INCOME" | "TRANSFER" | "DEPOSIT" | "UNKNOWN";
        /** @enum {string|null} */
        EnumInvoicePayrollPeriodicity: "DAILY" | "WEEKLY" | "TENTH_DAY" | "FOURTEENTH_DAY" | "FIFTEENTH_DAY" | "MONTHLY" | "BIMONTHLY" | "PER_TASK" | "COMMISSION" | "ONE_OFF" | "OTHER_PERIODICITY" | "null" | null;
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
        EnumOwnerBusinessInformedRevenueFrequency: "DAILY" | "WEEKLY" | "FORTNIGHTLY" | "MONTHLY" | "BIMONTHLY" | "QUARTERLY" | "BIANNUALLY" | "ANNUALLY" | "OTHERS" | null;
        /** @enum {string|null} */
        EnumOwnerBusinessProductType: "SAVINGS_ACCOUNT" | "CHECKING_ACCOUNT" | null;
        /** @enum {string|null} */
        EnumOwnerFiliationType: "MOTHER" | "FATHER" | null;
        /** @enum {string|null} */
        EnumOwnerGender: "FEMALE" | "MALE" | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerIndividualDocumentIdType: "DRIVERS_LICENSE" | "PASSPORT" | "ID_CARD" | "FISCAL_ID" | "FOREIGNER_REGISTRATION_CARD" | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerIndividualFinancialProfileOccupationCode: "BRAZIL_PUBLIC_OFFICE" | "BRAZIL_OCCUPATION_CODE" | "OTHER" | null;
        /** @enum {string|null} */
        EnumOwnerIndividualProductType: "SAVINGS_ACCOUNT" | "CHECKING_ACCOUNT" | null;
        /** @enum {string|null} */
        EnumOwnerInformedIncomeFrequency: "DAILY" | "WEEKLY" | "FORTNIGHTLY" | "MONTHLY" | "BIMONTHLY" | "QUARTERLY" | "BIANNUALLY" | "ANNUALLY" | "OTHERS" | null;
        /** @enum {string|null} */
        EnumOwnerMaritalStatus: "SINGLE" | "MARRIED" | "WIDOWED" | "SEPARATED" | "DIVORCED" | "CIVIL_UNION" | "OTHER" | null;
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
        /** @enum {string} */
        EnumPaymentIntentStatus: "REQUIRES_PAYMENT_METHOD" | "REQUIRES_ACTION" | "SUCCEEDED" | "PROCESSING" | "FAILED";
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
        EnumPaymentsCountry: "BRA" | "null" | null;
        /** @enum {string} */
        EnumPaymentsCurrency: "BRL";
        /** @enum {string} */
        EnumRecurringExpenseCategory: "Bills & Utilities" | "Credits & Loans" | "Insurance" | "Online Platforms & Leisure" | "Transport & Travel" | "Taxes";
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
        EnumTransactionCategory: "Bills & Utilities" | "Credits & Loans" | "Deposits" | "Fees & Charges" | "Food & Groceries" | "Home & Life" | "Income & Payments" | "Insurance" | "Investments & Savings" | "Online Platforms & Leisure" | "Personal Shopping" | "Taxes" | "Transfers" | "Transport & Travel" | "Unknown" | "Withdrawal & ATM" | null;
        /** @enum {string|null} */
        EnumTransactionCounterpartyType: "INDIVIDUAL" | "COMPANY" | null;
        /** @enum {string|null} */
        EnumTransactionCreditCardDataCreditType: "REVOLVING_CREDIT" | "BILL_INSTALLMENT_PAYMENT" | "LOAN" | "OTHERS" | null;
        /** @enum {string|null} */
        EnumTransactionCreditCardDataFeeType: "ANNUAL_FEE" | "NATIONAL_WITHDRAWAL" | "INTERNATIONAL_WITHDRAWAL" | "EMERGENCY_CREDIT_EVALUATION_FEE" | "DUPLICATE_ISSUANCE_FEE" | "PAYMENT_FEE" | "SMS_FEE" | "OTHERS" | null;
        /** @enum {string|null} */
        EnumTransactionPaymentType: "FULL" | "INSTALLMENT" | null;
        /** @enum {string|null} */
        EnumTransactionStatus: "PENDING" | "PROCESSED" | "UNCATEGORIZED" | null;
        /** @enum {string|null} */
        EnumTransactionSubcategory: "Electricity & Energy" | "Rent" | "Telecommunications" | "Water" | "Auto" | "Credit Card" | "Instalment" | "Interest & Charges" | "Mortgage" | "Pay Advance" | "Personal" | "Adjustments" | "Bank Fees" | "Chargeback" | "Refund" | "Blocked Balances" | "Alimony" | "Alcohol & Tobacco" | "Bakery & Coffee" | "Bars & Nightclubs" | "Convenience Store" | "Delivery" | "Groceries" | "Restaurants" | "Education" | "Gyms & Fitness" | "Hair & Beauty" | "Health" | "Home Decor & Appliances" | "Laundry & Dry Cleaning" | "Pharmacies" | "Professional Services" | "Veterinary Services" | "Freelance" | "Interest" | "Retirement" | "Salary" | "Government" | "Home Insurance" | "Auto Insurance" | "Health & Life Insurance" | "Savings" | "Fixed income" | "Equity" | "Investment Funds" | "Derivatives" | "Cryptocurrencies" | "Apps, Software and Cloud Services" | "Events, Parks and Museums" | "Gambling" | "Gaming" | "Lottery" | "Movie & Audio" | "Books & News" | "Clothing & Accessories" | "Department Store" | "Electronics" | "E-commerce" | "Gifts" | "Office Supplies" | "Pet Supplies" | "Auto Tax & Fees" | "Donation" | "Government Fees" | "Income Tax" | "Real Estate Tax & Fees" | "Tax Return" | "Accommodation" | "Auto Expenses" | "Auto Rental" | "Flights" | "Gas" | "Mileage Programs" | "Parking & Tolls" | "Public Transit" | "Taxis & Rideshares" | "Other" | null;
        /** @enum {string|null} */
        EnumTransactionType: "OUTFLOW" | "INFLOW" | null;
        Exchange: {
            /** Format: int64 */
            authorized_institution_identifier: number;
            authorized_institution_name: string;
            collected_at: components["schemas"]["collected_at"];
            created_at: components["schemas"]["created_at"];
            /** Format: float */
            foreign_operation_value_amount: number;
            foreign_operation_value_currency: string;
            id: components["schemas"]["id"];
            /** Format: int64 */
            intermediary_institution_identifier?: number | null;
            intermediary_institution_name?: string | null;
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
        ExchangeHistory: {
            collected_at: components["schemas"]["collected_at"];
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
            id: components["schemas"]["id"];
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
        FinancialStatement: {
            balance_sheet: components["schemas"]["FinancialStatementBalanceSheet"];
            collected_at: components["schemas"]["collected_at"];
            created_at: components["schemas"]["created_at"];
            currency: string;
            error: string | null;
            id: components["schemas"]["id"];
            income_statement: components["schemas"]["FinancialStatementIncomeStatement"];
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
            identifier: string;
            /**
             * @default CNPJ
             * @enum {string}
             */
            identifier_type: "CNPJ";
            name: string;
        };
        HolderInformationIndividualOfpiResponse: {
            first_name: string;
            identifier: string;
            /** @enum {string} */
            identifier_type: "CPF";
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
        IdempotencyConflictError: {
            code: string;
            message: string;
            request_id: components["schemas"]["request_id"];
        };
        IdempotencyMismatchError: {
            code: string;
            message: string;
            request_id: components["schemas"]["request_id"];
        };
        Income: {
            /** Format: int32 */
            best_working_day_to_charge: number;
            created_at: components["schemas"]["created_at"];
            /** Format: date */
            first_transaction_date: string | null;
            good_working_days_to_charge: number[];
            id: components["schemas"]["id"];
            income_source_type: components["schemas"]["EnumIncomeSourceType"];
            income_streams: components["schemas"]["IncomeStreamsBody"][];
            /** Format: date */
            last_transaction_date: string;
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
        IncomeStreamsBody: {
            account_id: string;
            /** Format: float */
            average_income_amount: number;
            confidence: components["schemas"]["EnumIncomeStreamConfidence"];
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
                /** Format: uuid */
                beneficiary_bank_account: string;
                /** Format: uuid */
                enrollment?: string;
            };
        };
        InstitutionAccount: {
            name?: string;
            type?: components["schemas"]["EnumInstitutionType"];
        };
        InstitutionDownError: {
            code?: string;
            message?: string;
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
        InstitutionInactiveError: {
            code?: string;
            message?: string;
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
            display_name?: string;
            features?: components["schemas"]["InstitutionsFeature"][];
            form_fields?: components["schemas"]["InstitutionsFormField"][];
            icon_logo?: string | null;
            /** Format: int32 */
            id?: number;
            integration_type?: components["schemas"]["EnumInstitutionIntegrationType"];
            logo?: string | null;
            name?: string;
            openbanking_information?: components["schemas"]["InstitutionOpenBankingInformation"];
            primary_color?: string;
            resources?: string[];
            status?: components["schemas"]["EnumInstitutionStatus"];
            text_logo?: string | null;
            type?: components["schemas"]["EnumInstitutionType"];
            website?: string | null;
        };
        InstitutionUnavailableError: {
            code?: string;
            message?: string;
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
        InvalidCredentialsStorageError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        InvalidFetchHistorical: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        InvalidLinkError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        InvalidPeriodError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        InvalidResourcesError: {
            code?: string;
            field?: string;
            message?: string;
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
        InvestmentBrazil: {
            balance?: components["schemas"]["InvestmentBalance"];
            classification_details?: components["schemas"]["ClassificationDetails"];
            clearing_code?: string | null;
            currency?: string;
            debtor_details?: components["schemas"]["DebtorDetails"];
            /** Format: date */
            due_date?: string | null;
            /** Format: date */
            grace_period_date?: string | null;
            /** Format: uuid */
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
        InvestmentTransactionBrazil: {
            broker_note_details?: components["schemas"]["BrokerNote"];
            collected_at?: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            /** Format: float */
            exit_fee?: number;
            /** Format: float */
            gross_value?: number;
            id?: components["schemas"]["id"];
            /** Format: float */
            income_tax?: number;
            /** Format: float */
            indexer_percentage?: number;
            internal_identification?: string;
            investment?: components["schemas"]["InvestmentBrazil"];
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
            /** @enum {string} */
            type?: "INFLOW" | "OUTFLOW" | "null";
            /** Format: float */
            unit_price?: number;
            /** Format: float */
            value?: number;
            /** Format: date */
            value_date?: string;
        };
        InvoiceDetailRetainedTaxSat: {
            collected_at?: components["schemas"]["collected_at"];
            /** Format: float */
            retained_tax_amount: number | null;
            tax: string | null;
            /** Format: float */
            tax_percentage: number | null;
            tax_type?: string | null;
        };
        InvoiceDetailSat: {
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
            message: string | null;
        } | null;
        InvoiceWithIdSat: {
            cancelation_status: string | null;
            /** Format: date */
            cancelation_update_date: string | null;
            certification_authority: string | null;
            /** Format: date */
            certification_date: string | null;
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            currency: string | null;
            /** Format: float */
            discount_amount: number | null;
            /** Format: float */
            exchange_rate: number | null;
            export_type?: string | null;
            folio?: string | null;
            id?: components["schemas"]["id"];
            invoice_date: string | null;
            invoice_details: components["schemas"]["InvoiceDetailSat"][];
            invoice_identification: string | null;
            invoice_type: components["schemas"]["EnumInvoiceSatInvoiceType"];
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
            collected_at?: components["schemas"]["collected_at"];
            /** Format: date */
            date_from: string | null;
            /** Format: date */
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
        Link: {
            access_mode?: components["schemas"]["EnumLinkAccessModeResponse"];
            created_at?: components["schemas"]["created_at"];
            created_by?: components["schemas"]["created_by"];
            credentials_storage?: components["schemas"]["credentials_storage"];
            external_id?: components["schemas"]["external_id"];
            fetch_resources?: string[];
            id?: components["schemas"]["id"];
            institution?: string;
            institution_user_id?: string;
            last_accessed_at?: components["schemas"]["last_accessed_at"];
            refresh_rate?: components["schemas"]["EnumLinkRefreshRate"];
            stale_in?: components["schemas"]["stale_in"];
            status?: components["schemas"]["EnumLinkStatus"];
        };
        LinkAlreadyRefreshedError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        LinksPutRequest: {
            password: string;
            password2?: string;
            token?: components["schemas"]["token"];
        };
        LinksRequestEmploymentBrazil: {
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            credentials_storage?: components["schemas"]["credentials_storage"];
            external_id?: components["schemas"]["external_id"];
            fetch_resources?: components["schemas"]["fetch_resources_employment_brazil"];
            institution: string;
            /** Format: password */
            password: string;
            stale_in?: components["schemas"]["stale_in"];
            username: string;
        };
        LinksRequestEmploymentMexico: {
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            credentials_storage?: components["schemas"]["credentials_storage"];
            external_id?: components["schemas"]["external_id"];
            fetch_resources?: components["schemas"]["fetch_resources_employment_mexico"];
            institution: string;
            stale_in?: components["schemas"]["stale_in"];
            username: string;
            username2?: string;
        };
        LinksRequestFiscalMexico: {
            access_mode?: components["schemas"]["EnumLinkAccessModeRequest"];
            credentials_storage?: components["schemas"]["credentials_storage"];
            external_id?: components["schemas"]["external_id"];
            fetch_resources?: components["schemas"]["fetch_resources_fiscal_mexico"];
            institution: string;
            /** Format: password */
            password: string;
            stale_in?: components["schemas"]["stale_in"];
            username: string;
        };
        LoginError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        NeedsRedirectContent: {
            payer_institution?: components["schemas"]["paymentInstitution"];
        };
        NextStepDisplayConfirmationRequiredOfpi: {
            open_finance_display_confirmation_required?: components["schemas"]["DisplayConfirmationRequiredOfpi"];
            /** @default true */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information" | "open_finance_display_confirmation_required" | "open_finance_display_needs_redirect" | "open_finance_display_payment_processing" | "open_finance_display_payment_succeeded" | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentFailed: {
            open_finance_display_payment_failed?: components["schemas"]["DisplayPaymentFailed"];
            /** @default false */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information" | "open_finance_display_confirmation_required" | "open_finance_display_needs_redirect" | "open_finance_display_payment_processing" | "open_finance_display_payment_succeeded" | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentMethodInformation: {
            open_finance_display_payment_method_information?: components["schemas"]["DisplayPaymentMethodInformationContentOfpi"];
            /** @default false */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information" | "open_finance_display_confirmation_required" | "open_finance_display_needs_redirect" | "open_finance_display_payment_processing" | "open_finance_display_payment_succeeded" | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentProcessing: {
            open_finance_display_payment_processing?: components["schemas"]["DisplayPaymentProcessing"];
            /** @default false */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information" | "open_finance_display_confirmation_required" | "open_finance_display_needs_redirect" | "open_finance_display_payment_processing" | "open_finance_display_payment_succeeded" | "open_finance_display_payment_failed";
        };
        NextStepDisplayPaymentSucceeded: {
            open_finance_display_payment_succeeded?: components["schemas"]["DisplayPaymentSucceeded"];
            /** @default false */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information" | "open_finance_display_confirmation_required" | "open_finance_display_needs_redirect" | "open_finance_display_payment_processing" | "open_finance_display_payment_succeeded" | "open_finance_display_payment_failed";
        };
        NextStepNeedsRedirect: {
            open_finance_display_needs_redirect?: components["schemas"]["NeedsRedirectContent"];
            /** @default false */
            ready_to_confirm?: boolean;
            /** @enum {string} */
            type?: "open_finance_display_payment_method_information" | "open_finance_display_confirmation_required" | "open_finance_display_needs_redirect" | "open_finance_display_payment_processing" | "open_finance_display_payment_succeeded" | "open_finance_display_payment_failed";
        };
        NotFoundError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        OccupationBrazil: {
            description: string;
            /** Format: date */
            end_date: string | null;
            locale: string;
            name: string;
            /** Format: date */
            start_date: string;
        };
        Owner: {
            address: string | null;
            /** @deprecated */
            business_name?: string | null;
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            display_name: string | null;
            document_id?: components["schemas"]["OwnerDocumentId"];
            /** Format: email */
            email: string | null;
            /** @deprecated */
            first_name?: string | null;
            id: components["schemas"]["id"];
            internal_identification: string | null;
            /** @deprecated */
            last_name?: string | null;
            link: components["schemas"]["link"];
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
            /** Format: date-time */
            start_date: string;
        } | null;
        OwnerBusinessInformedRevenue: {
            /** Format: float */
            amount: number;
            currency: string;
            frequency: components["schemas"]["EnumOwnerBusinessInformedRevenueFrequency"];
            frequency_additional_info: string | null;
            /** Format: int32 */
            year: number;
        } | null;
        OwnerBusinessOpenFinanceBrazil: {
            additional_documents: components["schemas"]["OwnerBusinessDocumentIds"][];
            address: string | null;
            addresses: components["schemas"]["OwnerAddresses"][];
            collected_at: components["schemas"]["collected_at"];
            companies_id: string[];
            company_name: string;
            created_at: components["schemas"]["created_at"];
            document_id: components["schemas"]["OwnerDocumentIdOpenFinanceBrazil"];
            /** Format: email */
            email: string | null;
            emails: components["schemas"]["OwnerEmails"][];
            financial_profile: components["schemas"]["OwnerBusinessFinancialProfile"];
            financial_relation: components["schemas"]["OwnerBusinessFinancialRelation"];
            id: components["schemas"]["id"];
            /** Format: date */
            incorporation_date: string;
            internal_identification: string | null;
            link: components["schemas"]["link"];
            parties: components["schemas"]["OwnerParties"][];
            phone_number: string | null;
            phone_numbers: components["schemas"]["OwnerPhoneNumbers"][];
            trade_name: string | null;
        };
        OwnerBusinessPatrimony: {
            /** Format: float */
            amount: number;
            currency: string;
            /** Format: date */
            date: string;
        } | null;
        OwnerBusinessProducts: {
            agency: string | null;
            check_digit: string;
            clearing_code: string;
            number: string;
            subtype: string;
            type: components["schemas"]["EnumOwnerBusinessProductType"];
        } | null;
        OwnerDocumentId: {
            document_number: string | null;
            document_type: string | null;
        } | null;
        OwnerDocumentIdOpenFinanceBrazil: {
            document_number: string;
            document_type: string;
        };
        OwnerEmails: {
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
            occupation_code: components["schemas"]["EnumOwnerIndividualFinancialProfileOccupationCode"];
            occupation_description: string | null;
            patrimony: components["schemas"]["OwnerIndividualPatrimony"];
        } | null;
        OwnerIndividualFinancialRelation: {
            payroll_accounts?: components["schemas"]["OwnerIndividualPayrollAccounts"][];
            procurators: components["schemas"]["OwnerProcurators"][];
            product_services: string[];
            product_services_additional_info: string | null;
            products: components["schemas"]["OwnerIndividualProducts"][];
            salary_portability_requests?: components["schemas"]["OwnerIndividualSalaryPortabilityRequests"][];
            /** Format: date-time */
            start_date: string;
        } | null;
        OwnerIndividualInformedIncome: {
            /** Format: float */
            amount: number;
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
        OwnerIndividualOpenFinanceBrazil: {
            additional_documents: components["schemas"]["OwnerIndividualDocumentIds"][];
            address: string | null;
            addresses: components["schemas"]["OwnerAddresses"][];
            /** Format: date */
            birth_date: string;
            collected_at: components["schemas"]["collected_at"];
            companies_id: string[];
            created_at: components["schemas"]["created_at"];
            display_name: string;
            document_id: components["schemas"]["OwnerDocumentIdOpenFinanceBrazil"];
            /** Format: email */
            email: string | null;
            emails: components["schemas"]["OwnerEmails"][];
            filiations: components["schemas"]["OwnerFiliations"][];
            financial_profile: components["schemas"]["OwnerIndividualFinancialProfile"];
            financial_relation: components["schemas"]["OwnerIndividualFinancialRelation"];
            gender: components["schemas"]["EnumOwnerGender"];
            id: components["schemas"]["id"];
            internal_identification: string | null;
            is_local_resident: boolean;
            link: components["schemas"]["link"];
            marital_status: components["schemas"]["EnumOwnerMaritalStatus"];
            marital_status_additional_info: string | null;
            nationalities: components["schemas"]["OwnerNationalities"][] | null;
            phone_number: string | null;
            phone_numbers: components["schemas"]["OwnerPhoneNumbers"][];
            social_name: string | null;
        };
        OwnerIndividualPatrimony: {
            /** Format: float */
            amount: number;
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
            agency: string | null;
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
            display_name: string | null;
            document_additional_info: string | null;
            document_country: string | null;
            /** Format: date */
            document_expiration_date: string | null;
            /** Format: date */
            document_issue_date: string | null;
            document_number: string;
            document_type: components["schemas"]["EnumOwnerPartyDocumentType"];
            /** Format: float */
            percentage_type: number | null;
            person_type: components["schemas"]["EnumOwnerPartyPersonType"];
            social_name: string | null;
            /** Format: date */
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
            document_number: string;
            social_name: string | null;
            type: components["schemas"]["EnumOwnerProcuratorType"];
        } | null;
        PatchBody: {
            /** Format: uuid */
            link: string;
            save_data?: components["schemas"]["save_data"];
            session: string;
            token?: components["schemas"]["token"];
        };
        PatchPaymentIntentOfpi: {
            confirm?: boolean;
            payment_method_details: {
                open_finance: {
                    /** Format: uuid */
                    beneficiary_bank_account?: string;
                    /** Format: uuid */
                    payer_institution?: string;
                };
            };
        };
        PatchPaymentIntentPixKeys: {
            confirm: boolean;
        };
        PaymentAuthorization: {
            /** Format: date-time */
            authorized_at: string | null;
            beneficiary: {
                /** Format: uuid */
                target?: string;
                /** @enum {string} */
                type?: "BANK_ACCOUNT";
            };
            charges: string[];
            /** Format: date-time */
            created_at: string;
            description: string;
            /** Format: uuid */
            external_id: string | null;
            /** Format: uuid */
            id: string;
            metadata?: components["schemas"]["metadata__payments"];
            payer: {
                /** Format: uuid */
                customer?: string;
                /** Format: uuid */
                institution?: string;
                representative_identifier?: string;
            };
            /** @enum {string} */
            payment_method: "PIX_OF_IMMEDIATE" | "PIX_OF_SCHEDULED";
            payment_method_configuration: components["schemas"]["PaymentConfigurationImmediate"] | components["schemas"]["PaymentConfigurationScheduled"];
            /** Format: uri */
            return_url: string;
            /** @enum {string} */
            status: "AWAITING_AUTHORIZATION" | "PARTIALLY_ACCEPTED" | "AUTHORIZED" | "FAILED" | "CONSUMED" | "REVOKED";
            status_reason_code: string | null;
            status_reason_message: string | null;
            /** Format: date-time */
            status_updated_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        PaymentConfigurationImmediate: {
            amount?: string;
            /** Format: uri */
            authorization_url?: string;
            statement_description?: string;
        };
        PaymentConfigurationScheduled: {
            amount?: string;
            /** Format: uri */
            authorization_url?: string;
            dates?: string[];
            statement_description?: string;
        };
        PaymentIntentBiometricWidget: {
            allowed_payment_method_types: "open_finance_biometric_pix"[];
            amount: string;
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            metadata: Record<string, never>;
            payment_method_details: components["schemas"]["IndividualRequestBiometricPix"];
            statement_description?: string;
        };
        PaymentIntentOfpi: {
            allowed_payment_method_types: string[];
            amount: string;
            charges?: components["schemas"]["ChargeBrazil"][];
            created_at: components["schemas"]["created_at"];
            created_by: components["schemas"]["created_by"];
            currency: components["schemas"]["EnumPaymentsCurrency"];
            /** Format: uuid */
            customer: string;
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            failure_code: string | null;
            failure_message: string | null;
            id: components["schemas"]["id"];
            /** @deprecated */
            last_error: components["schemas"]["LastErrorPaymentError"];
            metadata?: Record<string, never>;
            /** @deprecated */
            next_step: components["schemas"]["NextStepDisplayPaymentMethodInformation"] | components["schemas"]["NextStepNeedsRedirect"] | components["schemas"]["NextStepDisplayConfirmationRequiredOfpi"] | components["schemas"]["NextStepDisplayPaymentProcessing"] | components["schemas"]["NextStepDisplayPaymentSucceeded"] | components["schemas"]["NextStepDisplayPaymentFailed"];
            payment_method_details: components["schemas"]["PaymentIntentPaymentMethodDetailsIndividualOfpi"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBusinessOfpi"];
            payment_method_information: components["schemas"]["PaymentMethodInformationOfpi"];
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            selected_payment_method_type: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"];
            statement_description?: string;
            status: components["schemas"]["EnumPaymentIntentStatus"];
            /** Format: date-time */
            updated_at: string | null;
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessOfpi: {
            /** Format: uuid */
            beneficiary_bank_account: string;
            callback_url: string;
            cpf: string | null;
            /** Format: uuid */
            payer_institution: string;
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys: {
            callback_url: string;
            cpf: string | null;
            /** Format: uuid */
            payer_institution: string;
            pix_key: string;
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi: {
            /** Format: uuid */
            beneficiary_bank_account: string;
            callback_url: string;
            cpf: string;
            /** Format: uuid */
            payer_institution: string;
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount: {
            beneficiary_bank_account: components["schemas"]["CreateBankAccountOfpiBusiness"];
            callback_url: string;
            cpf: string;
            /** Format: uuid */
            payer_institution: string;
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey: {
            callback_url: string;
            cpf: string;
            /** Format: uuid */
            payer_institution: string;
            pix_key: string;
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualOfpi: {
            /** Format: uuid */
            beneficiary_bank_account: string;
            callback_url: string;
            cpf?: string | null;
            /** Format: uuid */
            payer_institution: string;
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys: {
            callback_url: string;
            cpf?: string | null;
            /** Format: uuid */
            payer_institution: string;
            pix_key: string;
            schedule?: components["schemas"]["schedule"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi: {
            /** Format: uuid */
            beneficiary_bank_account: string;
            callback_url: string;
            /** Format: uuid */
            payer_institution?: string;
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount: {
            beneficiary_bank_account: components["schemas"]["CreateBankAccountOfpiIndividual"];
            callback_url: string;
            /** Format: uuid */
            payer_institution: string;
            schedule?: components["schemas"]["schedule-2"];
        };
        PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey: {
            callback_url: string;
            /** Format: uuid */
            payer_institution: string;
            pix_key: string;
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
        PaymentIntentPixKeys: {
            allowed_payment_method_types: string[];
            amount: string;
            charges?: components["schemas"]["ChargeBrazilPix"][];
            created_at: components["schemas"]["created_at"];
            created_by: components["schemas"]["created_by"];
            currency: components["schemas"]["EnumPaymentsCurrency"];
            /** Format: uuid */
            customer: string;
            description: string;
            external_id?: components["schemas"]["external_id__payments"];
            failure_code: string | null;
            failure_message: string | null;
            id: components["schemas"]["id"];
            /** @deprecated */
            last_error: components["schemas"]["LastErrorPaymentError"];
            metadata?: Record<string, never>;
            /** @deprecated */
            next_step: components["schemas"]["NextStepDisplayPaymentMethodInformation"] | components["schemas"]["NextStepNeedsRedirect"] | components["schemas"]["NextStepDisplayConfirmationRequiredOfpi"] | components["schemas"]["NextStepDisplayPaymentProcessing"] | components["schemas"]["NextStepDisplayPaymentSucceeded"] | components["schemas"]["NextStepDisplayPaymentFailed"];
            payment_method_details: components["schemas"]["PaymentIntentPaymentMethodDetailsIndividualPixKeys"] | components["schemas"]["PaymentIntentPaymentMethodDetailsBusinessPixKeys"];
            payment_method_information: components["schemas"]["PaymentMethodInformationPixKeysInitial"] | components["schemas"]["PaymentMethodInformationPixKeysConfirmed"];
            provider: components["schemas"]["EnumPaymentLinkProvider"];
            selected_payment_method_type: components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"];
            statement_description?: string;
            status: components["schemas"]["EnumPaymentIntentStatus"];
            /** Format: date-time */
            updated_at: string | null;
        };
        PaymentMethodInformationBodyOfpi: {
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
                end_to_end_id?: string | null;
                pix_key_details?: {
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
        RecurringExpenses: {
            account: components["schemas"]["AccountOpenFinanceBrazil"];
            /** Format: float */
            average_transaction_amount: number;
            category: components["schemas"]["EnumRecurringExpenseCategory"];
            /** Format: int32 */
            days_since_last_transaction: number;
            frequency: components["schemas"]["EnumRecurringExpenseFrequency"];
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
        RequestTimeoutError: {
            code?: string;
            message?: string;
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
        RiskInsights: {
            accounts: string[] | null;
            assets_metrics: components["schemas"]["RiskInsightsAssetMetrics"];
            balances_metrics: components["schemas"]["RiskInsightsBalanceMetrics"];
            cashflow_metrics: components["schemas"]["RiskInsightsCashflowMetrics"];
            category_metrics: components["schemas"]["RiskInsightsCategoryMetrics"][];
            created_at: components["schemas"]["created_at"];
            credit_cards_metrics: components["schemas"]["RiskInsightsCreditCardMetrics"];
            id: components["schemas"]["id"];
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
             * @default 670
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
            currency: string;
            month: string;
            /** Format: float */
            retained_amount: number;
            type?: components["schemas"]["EnumEmploymentSalaryType"];
        };
        SessionExpiredError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        TaxComplianceStatus: {
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            id?: components["schemas"]["id"];
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
        TaxRetentions: {
            /** Format: date-time */
            cancelled_at: string | null;
            /** Format: date-time */
            certified_at: string | null;
            /** Format: int32 */
            code: number | null;
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            id?: components["schemas"]["id"];
            /** Format: uuid */
            invoice_identification: string | null;
            /** Format: date-time */
            issued_at: string | null;
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
        TaxReturnBusiness: {
            cifras_cierre_ejercicio: Record<string, never> | null;
            collected_at: components["schemas"]["collected_at"];
            conciliacion_entre_resultado_contable_fiscal: Record<string, never> | null;
            created_at: components["schemas"]["created_at"];
            datos_adicionales: Record<string, never> | null;
            deducciones_autorizadas: Record<string, never> | null;
            detalle_pago_r1_isr_personas_morales: Record<string, never> | null;
            determinacion?: Record<string, never> | null;
            determinacion_del_impuesto_sobre_la_renta: Record<string, never> | null;
            dividendos_o_utilidades_distribuidos: Record<string, never> | null;
            estado_posicion_financiera_balance: Record<string, never> | null;
            estado_resultados: Record<string, never> | null;
            id: components["schemas"]["id"];
            informacion_general: Record<string, never> | null;
            ingressos?: Record<string, never> | null;
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf: string | null;
        } & {
            [key: string]: unknown;
        };
        TaxReturnBusinessMonthly: {
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            detalle_pago_isr: Record<string, never> | null;
            detalle_pago_iva: Record<string, never> | null;
            determinacion_isr: Record<string, never> | null;
            determinacion_iva: Record<string, never> | null;
            id?: components["schemas"]["id"];
            informacion_general: Record<string, never> | null;
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf?: string | null;
            type: string | null;
        } & {
            [key: string]: unknown;
        };
        TaxReturnPersonal: {
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            datos_informativos?: Record<string, never> | null;
            deducciones_personales: Record<string, never> | null;
            determinacion_impuesto: Record<string, never> | null;
            dividendos: Record<string, never> | null;
            id?: components["schemas"]["id"];
            informacion_general: Record<string, never> | null;
            link?: components["schemas"]["link"];
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf: string | null;
            retenciones: Record<string, never> | null;
            servicios_profesionales: Record<string, never> | null;
            sueldos_salarios: Record<string, never> | null;
        } & {
            [key: string]: unknown;
        };
        TaxReturnPersonalMonthly: {
            collected_at: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            id?: components["schemas"]["id"];
            informacion_general: Record<string, never> | null;
            isr: Record<string, never> | null;
            iva: Record<string, never> | null;
            /** Format: binary */
            pdf: string | null;
            /** Format: binary */
            receipt_pdf?: string | null;
            type: string;
        } & {
            [key: string]: unknown;
        };
        TaxReturnsMonthlyRequest: {
            attach_pdf?: components["schemas"]["attach_pdf"];
            date_from: components["schemas"]["date_from"];
            date_to: components["schemas"]["date_to"];
            link: components["schemas"]["link_request"];
            save_data?: components["schemas"]["save_data"];
            /** @default monthly */
            type: string;
        };
        TaxReturnsYearlyRequest: {
            attach_pdf?: components["schemas"]["attach_pdf"];
            link: components["schemas"]["link_request"];
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
            /** Format: date */
            end_date?: string | null;
            initial_date?: string | null;
            order?: string | null;
            percentage?: string | null;
        };
        TaxStatusObligationsSat: {
            /** Format: date */
            end_date?: string | null;
            expiration?: string | null;
            /** Format: date */
            initial_date?: string | null;
            obligation?: string | null;
        };
        TaxStatusRegimensSat: {
            /** Format: date */
            end_date: string | null;
            /** Format: date */
            initial_date: string | null;
            regimen: string | null;
        };
        TaxStatusSat: {
            address: components["schemas"]["TaxStatusAddressSat"];
            collected_at: components["schemas"]["collected_at"];
            created_at: components["schemas"]["created_at"];
            digital_stamp: string | null;
            digital_stamp_chain: string | null;
            economic_activity: components["schemas"]["TaxStatusEconomicActivitySat"][] | null;
            id: components["schemas"]["id"];
            id_cif: string | null;
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
        TokenRequiredResponse: {
            code?: string;
            /** Format: int32 */
            expiry?: number;
            /** Format: uuid */
            link?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
            session?: string;
            token_generation_data?: {
                /** @default true */
                expects_user_input?: boolean;
                instructions?: string;
                type?: string;
                value?: string;
            };
        };
        TooManySessionsError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        TransactionCounterparty: {
            agency: string | null;
            check_digit: string | null;
            clearing_code: string | null;
            document_number: string | null;
            number: string | null;
            type: components["schemas"]["EnumTransactionCounterpartyType"];
        } | null;
        TransactionCreditCardBill: {
            /** Format: uuid */
            id?: string;
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
            logo?: string | null;
            merchant_name?: string;
            website?: string | null;
        } | null;
        TransactionOpenFinanceBrazil: {
            account: components["schemas"]["AccountOpenFinanceBrazil"];
            accounting_date: string | null;
            /** Format: float */
            amount: number;
            /** Format: float */
            balance: number | null;
            category: components["schemas"]["EnumTransactionCategory"];
            collected_at: components["schemas"]["collected_at"];
            counterparty: components["schemas"]["TransactionCounterparty"];
            created_at: components["schemas"]["created_at"];
            credit_card_data: components["schemas"]["TransactionCreditCardDataOpenFinanceBrazil"];
            currency: string | null;
            description: string | null;
            id: components["schemas"]["id"];
            /** Format: date */
            inferred_accounting_date?: string;
            internal_identification: string;
            loan_data: components["schemas"]["TransactionLoanDataOpenFinanceBrazil"];
            /** Format: float */
            local_currency_amount: number | null;
            /** Format: int32 */
            mcc: number | null;
            merchant: components["schemas"]["TransactionMerchantData"];
            observations: string | null;
            operation_type: string;
            operation_type_additional_info: string | null;
            payment_type: components["schemas"]["EnumTransactionPaymentType"];
            reference: string | null;
            status: components["schemas"]["EnumTransactionStatus"];
            subcategory: components["schemas"]["EnumTransactionSubcategory"];
            /** Format: date-time */
            transacted_at?: string;
            type: components["schemas"]["EnumTransactionType"];
            /** Format: date */
            value_date: string;
        };
        UnauthorizedError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        UnconfirmedLinkError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        UnexpectedError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        UnsupportedOperationError: {
            code?: string;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        ValidationError: {
            code?: string;
            field?: string | null;
            message?: string;
            request_id?: components["schemas"]["request_id"];
        };
        VoucherPaymentDetails: {
            is_voucher_payment?: boolean;
            periodicity?: string | null;
            periodicity_additional_info?: string | null;
        };
        WidgetToken: {
            access?: string;
            refresh?: string;
        };
        WidgetTokenRequestBankingBrazil: {
            fetch_resources: components["schemas"]["fetch_resources_ofda_brazil"];
            id: string;
            password: string;
            scopes: string;
            stale_in: components["schemas"]["stale_in"];
            widget: {
                branding: {
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
                    permissions: ("REGISTER" | "ACCOUNTS" | "CREDIT_CARDS" | "CREDIT_OPERATIONS")[];
                    purpose: string;
                    /** Format: uri */
                    terms_and_conditions_url: string;
                };
                openfinance_feature: string;
                theme?: {
                    css_key: string;
                    value: string;
                }[];
            };
        };
        WidgetTokenRequestEmploymentBrazil: {
            credentials_storage?: components["schemas"]["credentials_storage"];
            fetch_resources: components["schemas"]["fetch_resources_employment_brazil"];
            id: string;
            password: string;
            scopes: string;
            stale_in: components["schemas"]["stale_in"];
            widget: {
                branding: {
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
        WidgetTokenRequestEmploymentMexico: {
            credentials_storage?: components["schemas"]["credentials_storage"];
            fetch_resources: components["schemas"]["fetch_resources_employment_mexico"];
            id: string;
            password: string;
            scopes: string;
            stale_in: components["schemas"]["stale_in"];
            widget: {
                branding: {
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
        WidgetTokenRequestFiscalMexico: {
            credentials_storage?: components["schemas"]["credentials_storage"];
            fetch_resources: components["schemas"]["fetch_resources_fiscal_mexico"];
            id: string;
            password: string;
            scopes: string;
            stale_in: components["schemas"]["stale_in"];
            widget: {
                branding: {
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
        common_pagination_properties: {
            /** Format: int32 */
            count?: number;
            /** Format: uri */
            next?: string | null;
            /** Format: uri */
            previous?: string | null;
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
        debt_chile: {
            collected_at?: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            credit_lines?: {
                /** Format: float */
                direct_amount?: number | null;
                financial_institution?: string;
                /** Format: float */
                indirect_amount?: number | null;
            }[] | null;
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
            link?: components["schemas"]["link"];
            other_credits?: {
                /** Format: float */
                direct_amount?: number | null;
                financial_institution?: string;
                /** Format: float */
                indirect_amount?: number | null;
            }[] | null;
            personal_data?: {
                document_id_number?: string;
                /** @enum {string} */
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
        fetch_resources_employment_mexico: ("EMPLOYMENT_RECORDS" | "CURRENT_EMPLOYMENTS" | "EMPLOYMENT_METRICS")[];
        fetch_resources_fiscal_mexico: ("FINANCIAL_STATEMENTS" | "INVOICES" | "TAX_COMPLIANCE_STATUS" | "TAX_RETENTIONS" | "TAX_RETURNS" | "TAX_STATUS")[];
        fetch_resources_ofda_brazil: ("ACCOUNTS" | "TRANSACTIONS" | "OWNERS" | "BILLS" | "INVESTMENTS" | "INVESTMENT_TRANSACTIONS" | "EXCHANGES" | "INCOMES" | "RECURRING_EXPENSES" | "RISK_INSIGHTS")[];
        /** Format: uuid */
        id: string;
        invoice_chile: {
            /** Format: date-time */
            acknowledged_at?: string;
            category?: string;
            /** Format: date */
            claim_date?: string | null;
            collected_at?: components["schemas"]["collected_at"];
            created_at?: components["schemas"]["created_at"];
            currency?: string;
            document_code?: number;
            folio?: string;
            id?: components["schemas"]["id"];
            /** Format: date */
            issue_date?: string;
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
                /** Format: date-time */
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
        /** Format: uuid */
        link_request: string;
        metadata__payments: {
            [key: string]: string;
        };
        paymentInstitution: {
            active: boolean;
            country: components["schemas"]["EnumPaymentsCountry"];
            description: string | null;
            display_name: string;
            form_fields: (components["schemas"]["InstitutionFormField"] | components["schemas"]["InstitutionFormFieldUsernameType"] | components["schemas"]["InstitutionFormFieldSaveCredentials"])[];
            icon_logo: string;
            id: components["schemas"]["id"];
            legal_entity_name: string | null;
            logo: string;
            name: string;
            primary_color: string;
            /** Format: int32 */
            sort_priority: number;
            text_logo: string;
            website: string;
        };
        paymentInstitutionBR: {
            active: boolean;
            code?: string;
            country: string;
            description: string | null;
            display_name: string;
            form_fields: unknown[] | null;
            icon_logo: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            institution_type?: "BUSINESS" | "INDIVIDUAL";
            legal_entity_name: string | null;
            logo: string;
            name: string;
            primary_color: string;
            /** Format: int32 */
            sort_priority: number;
            text_logo: string;
            website: string;
        };
        paymentTransaction: {
            amount: string;
            /** Format: uuid */
            beneficiary: string;
            created_at: components["schemas"]["created_at"];
            created_by: components["schemas"]["created_by"];
            currency: components["schemas"]["EnumPaymentsCurrency"];
            /** Format: uuid */
            customer?: string;
            description: string;
            id: components["schemas"]["id"];
            payer: unknown;
            /** Format: uuid */
            payment_intent?: string;
            transaction_type: components["schemas"]["EnumPaymentTransactionType"];
        };
        payments_common_pagination_properties: {
            /** Format: int32 */
            count?: number;
            /** Format: uri */
            next?: string | null;
            /** Format: uri */
            previous?: string | null;
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
                /** Format: date */
                start_date?: string;
            };
        };
        "scheduled_daily-2": {
            daily?: {
                occurrences?: number;
                /** Format: date */
                start_date?: string;
            };
        };
        scheduled_monthly: {
            monthly?: {
                day_of_month?: number;
                occurrences?: number;
                /** Format: date */
                start_date?: string;
            };
        };
        "scheduled_monthly-2": {
            monthly?: {
                day_of_month?: number;
                occurrences?: number;
                /** Format: date */
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
                day_of_week?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
                occurrences?: number;
                /** Format: date */
                start_date?: string;
            };
        };
        "scheduled_weekly-2": {
            weekly?: {
                /** @enum {string} */
                day_of_week?: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
                occurrences?: number;
                /** Format: date */
                start_date?: string;
            };
        };
        stale_in: string;
        tax_status_sii: {
            addresses?: components["schemas"]["tax_status_sii_address"][];
            authorized_tax_documents?: components["schemas"]["tax_status_sii_authorized_tax_document"][] | null;
            collected_at?: components["schemas"]["collected_at"];
            company_partnership_stakes?: components["schemas"]["tax_status_sii_company_stake"][];
            created_at?: components["schemas"]["created_at"];
            economic_activities?: components["schemas"]["tax_status_sii_economic_activity"][];
            emails?: components["schemas"]["tax_status_sii_emails"][];
            entity_details?: components["schemas"]["tax_status_sii_entity_details"];
            equity_holders?: components["schemas"]["tax_status_sii_equity_holder"][];
            fiscal_office?: components["schemas"]["tax_status_sii_fiscal_office"];
            id?: components["schemas"]["id"];
            legal_representative?: components["schemas"]["tax_status_sii_legal_representative"][];
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
            document_id_number: string;
            /** @enum {string} */
            document_id_type: "RUT";
            /** Format: date */
            end_date?: string | null;
            inactive: boolean;
            name: string;
            /** Format: float */
            ownership_share: number;
            /** Format: float */
            profit_share: number;
            /** Format: date */
            start_date: string;
        };
        tax_status_sii_economic_activity: {
            activity: string;
            code: string;
            /** Format: date */
            start_date: string;
            tax_category: number;
            type: string;
            vat_affected: boolean;
        };
        tax_status_sii_emails: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            type: "CONTACT" | "NOTIFICATION" | "OTHER";
        };
        tax_status_sii_entity_details: {
            document_id_number: string;
            document_id_type: string;
            /** Format: date */
            end_date: string | null;
            /** Format: date */
            incorporation_date: string;
            name: string;
            /** Format: date */
            start_date: string;
        };
        tax_status_sii_equity_holder: {
            capital_contributed: number;
            capital_contribution_outstanding: number;
            document_id_number: string;
            /** @enum {string} */
            document_id_type: "RUT";
            /** Format: date */
            end_date?: string | null;
            inactive: boolean;
            is_current: boolean;
            name: string;
            ownership_share: number;
            profit_share: number;
            /** Format: date */
            start_date: string;
        };
        tax_status_sii_fiscal_office: {
            address: string;
            name: string;
        };
        tax_status_sii_legal_representative: {
            document_id_number: string;
            /** @enum {string} */
            document_id_type: "RUT";
            /** Format: date */
            end_date?: string | null;
            is_current: boolean;
            name: string;
            /** Format: date */
            start_date: string;
        };
        tax_status_sii_phone: {
            number: string;
            /** @enum {string|null} */
            type: "LANDLINE" | "MOBILE" | "OTHER" | "null" | null;
        };
        tax_status_sii_property_tax_liabilities: {
            address: string;
            district: string;
            overdue_tax_payments: {
                /** Format: float */
                amount_due: number;
                /** Format: date */
                due_date: string;
                installment: number;
                year: number;
            }[];
            property_id: string;
            scheduled_tax_payments: {
                /** Format: float */
                amount_due: number;
                /** Format: date */
                due_date: string;
                installment: number;
                year: number;
            }[];
            type: string;
        };
        tax_status_sii_regime: {
            /** Format: date */
            start_date: string;
            type: string;
        };
        token: string;
        /** Format: date-time */
        updated_at: string;
    };
    responses: {
        /** @description Accepted */
        "202_accepted_response": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    request_id?: string;
                };
            };
        };
        /** @description Bad Request */
        "400_bad_request_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": (components["schemas"]["TooManySessionsError"] | components["schemas"]["LoginError"] | components["schemas"]["SessionExpiredError"] | components["schemas"]["ValidationError"] | components["schemas"]["InstitutionDownError"] | components["schemas"]["InstitutionUnavailableError"] | components["schemas"]["InstitutionInactiveError"] | components["schemas"]["InvalidLinkError"] | components["schemas"]["InvalidCredentialsStorageError"] | components["schemas"]["InvalidFetchHistorical"] | components["schemas"]["InvalidResourcesError"] | components["schemas"]["UnconfirmedLinkError"] | components["schemas"]["UnsupportedOperationError"] | components["schemas"]["InvalidPeriodError"])[];
            };
        };
        /** @description Unauthorized */
        "401_unauthorized_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": (components["schemas"]["UnauthorizedError"] | components["schemas"]["ConsentWithoutAccountsError"])[];
            };
        };
        /** @description Forbidden */
        "403_access_denied_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToResourceDenied"][];
            };
        };
        /** @description Not Found */
        "404_not_found_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundError"][];
            };
        };
        /** @description Request Timeout */
        "408_request_timeout_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestTimeoutError"][];
            };
        };
        /** @description Conflict */
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
        /** @description Conflict */
        "409_link_already_refreshed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LinkAlreadyRefreshedError"][];
            };
        };
        /** @description Unprocessable Entity */
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
        /** @description Precondition Required */
        "428_token_required_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenRequiredResponse"][];
            };
        };
        /** @description Internal Server Error */
        "500_unexpected_error": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnexpectedError"][];
            };
        };
    };
    parameters: {
        access_mode: "single" | "recurrent";
        account: string;
        account__balance__available: number;
        account__balance__available__gt: number;
        account__balance__available__gte: number;
        account__balance__available__lt: number;
        account__balance__available__lte: number;
        account__balance__available__range: number[];
        account__balance__current: number;
        account__balance__current__gt: number;
        account__balance__current__gte: number;
        account__balance__current__lt: number;
        account__balance__current__lte: number;
        account__balance__current__range: number[];
        account__in: string[];
        account_type: string;
        account_type__in: string[];
        accounting_date: string;
        accounting_date__gt: string;
        accounting_date__gte: string;
        accounting_date__lt: string;
        accounting_date__lte: string;
        accounting_date__range: string[];
        amount: number;
        amount__gt: number;
        amount__gte: number;
        amount__lt: number;
        amount__lte: number;
        amount__range: number[];
        async: "async";
        balance__available: number;
        balance__available__gt: number;
        balance__available__gte: number;
        balance__available__lt: number;
        balance__available__lte: number;
        balance__available__range: number[];
        balance__current: number;
        balance__current__gt: number;
        balance__current__gte: number;
        balance__current__lt: number;
        balance__current__lte: number;
        balance__current__range: number[];
        beneficiary: string;
        beneficiary__in: string[];
        category: string;
        category__in: string[];
        charge: string;
        charge__in: string[];
        collected_at: string;
        collected_at__gt: string;
        collected_at__gte: string;
        collected_at__lt: string;
        collected_at__lte: string;
        collected_at__range: string[];
        country_code: string;
        country_code__in: string[];
        created_at: string;
        created_at__gt: string;
        created_at__gte: string;
        created_at__lt: string;
        created_at__lte: string;
        created_at__range: string[];
        created_by__not_in: string[];
        credit_card_data__bill_name__in: string[];
        currency: string;
        currency__in: string[];
        customer: string;
        customer__in: string[];
        customer__type: "INDIVIDUAL" | "BUSINESS";
        customer_identifier: string;
        description: string;
        display_name: string;
        display_name__icontains: string;
        document_number: string;
        due_date: string;
        due_date__gt: string;
        due_date__gte: string;
        due_date__lt: string;
        due_date__lte: string;
        due_date__range: string[];
        ejercicio: number;
        ejercicio__gt: number;
        ejercicio__gte: number;
        ejercicio__lt: number;
        ejercicio__lte: number;
        ejercicio__range: number[];
        email: string;
        end_date: string;
        end_date__gt: string;
        end_date__gte: string;
        end_date__lt: string;
        end_date__lte: string;
        end_date__range: string[];
        external_id: string;
        external_id__in: string[];
        external_id__in__payments: string[];
        external_id__payments: string;
        fields: string;
        header_idempotency_key: string;
        header_version: "Payments-BR.V2";
        holder__type: "INDIVIDUAL" | "BUSINESS";
        holder__type__in: ("INDIVIDUAL" | "BUSINESS")[];
        id: string;
        id__in: string[];
        institution: string;
        institution__in: string[];
        institution_id__in: string[];
        institution_type: "INDIVIDUAL" | "BUSINESS";
        institution_user_id: string;
        institution_user_id__in: string[];
        internal_identification: string;
        internal_identification__in: string[];
        invoice_date: string;
        invoice_date__gt: string;
        invoice_date__gte: string;
        invoice_date__lt: string;
        invoice_date__lte: string;
        invoice_date__range: string[];
        invoice_identification: string;
        invoice_identification__in: string[];
        link: string;
        link__in: string[];
        link__required: string;
        name: string;
        name__icontains: string;
        name__in: string[];
        name__payments: string;
        name_accounts: string;
        number: string;
        number__in: string[];
        number__in_accounts: string[];
        number_accounts: string;
        omit: string;
        "ordering__payment-intents": "updated_at" | "-updated_at";
        page: number;
        pageSize_query: number;
        page_size: number;
        payer: string;
        payer__in: string[];
        payment_intent: string;
        payment_intent__in: string[];
        payment_method_type: "open_finance" | "open_finance_biometric_pix";
        provider: "belvo";
        public_identification_name: string;
        public_identification_value: string;
        reference: string;
        reference__in: string[];
        refresh_rate: string;
        resources__allin: string[];
        search: string;
        start_date: string;
        start_date__gt: string;
        start_date__gte: string;
        start_date__lt: string;
        start_date__lte: string;
        start_date__range: string[];
        status__in_charges: string[];
        status__in_enrollments: string[];
        status__in_institutions: string[];
        status__in_invoice: string[];
        status__in_links: string[];
        "status__in_payment-intents": string[];
        status__in_transactions: string[];
        status_charges: string;
        status_enrollments: string;
        status_institutions: string;
        status_invoice: string;
        status_links: string;
        "status_payment-intents": string;
        status_transactions: string;
        tipo_declaracion: string;
        tipo_declaracion__in: string[];
        total_amount: number;
        total_amount__gt: number;
        total_amount__gte: number;
        total_amount__lt: number;
        total_amount__lte: number;
        total_amount__range: number[];
        transaction__type: "INFLOW" | "OUTFLOW";
        type__in_institutions: ("bank" | "fiscal" | "employment")[];
        type__in_investments: string[];
        type__in_invoice: ("OUTFLOW" | "INFLOW")[];
        type__in_transactions: ("OUTFLOW" | "INFLOW")[];
        type_accounts: string;
        type_institutions: "bank" | "fiscal" | "employment";
        type_investments: string;
        type_invoice: "OUTFLOW" | "INFLOW";
        type_transactions: "OUTFLOW" | "INFLOW";
        updated_at: string;
        updated_at__gt: string;
        updated_at__gte: string;
        updated_at__lt: string;
        updated_at__lte: string;
        updated_at__range: string[];
        value_date: string;
        value_date__gt: string;
        value_date__gte: string;
        value_date__lt: string;
        value_date__lte: string;
        value_date__range: string[];
        website: string;
    };
    requestBodies: never;
    headers: {
        header_idempotency_key_response: string;
        header_idempotency_key_status_response: "AVAILABLE" | "PROCESSING" | "REPLAYED";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListAccounts: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                balance__available?: components["parameters"]["balance__available"];
                balance__available__lt?: components["parameters"]["balance__available__lt"];
                balance__available__lte?: components["parameters"]["balance__available__lte"];
                balance__available__gt?: components["parameters"]["balance__available__gt"];
                balance__available__gte?: components["parameters"]["balance__available__gte"];
                balance__available__range?: components["parameters"]["balance__available__range"];
                balance__current?: components["parameters"]["balance__current"];
                balance__current__lt?: components["parameters"]["balance__current__lt"];
                balance__current__lte?: components["parameters"]["balance__current__lte"];
                balance__current__gt?: components["parameters"]["balance__current__gt"];
                balance__current__gte?: components["parameters"]["balance__current__gte"];
                balance__current__range?: components["parameters"]["balance__current__range"];
                category?: components["parameters"]["category"];
                category__in?: components["parameters"]["category__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                currency?: components["parameters"]["currency"];
                currency__in?: components["parameters"]["currency__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                institution?: components["parameters"]["institution"];
                institution__in?: components["parameters"]["institution__in"];
                name?: components["parameters"]["name_accounts"];
                name__icontains?: components["parameters"]["name__icontains"];
                number?: components["parameters"]["number_accounts"];
                number__in?: components["parameters"]["number__in_accounts"];
                public_identification_name?: components["parameters"]["public_identification_name"];
                public_identification_value?: components["parameters"]["public_identification_value"];
                type?: components["parameters"]["type_accounts"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["AccountOpenFinanceBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveAccounts: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchAccounts: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOpenFinanceBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailAccount: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListBills: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                account?: components["parameters"]["account"];
                account__in?: components["parameters"]["account__in"];
                due_date?: components["parameters"]["due_date"];
                due_date__gt?: components["parameters"]["due_date__gt"];
                due_date__gte?: components["parameters"]["due_date__gte"];
                due_date__lt?: components["parameters"]["due_date__lt"];
                due_date__lte?: components["parameters"]["due_date__lte"];
                due_date__range?: components["parameters"]["due_date__range"];
                collected_at__gt?: components["parameters"]["collected_at__gt"];
                collected_at__gte?: components["parameters"]["collected_at__gte"];
                collected_at__lt?: components["parameters"]["collected_at__lt"];
                collected_at__lte?: components["parameters"]["collected_at__lte"];
                collected_at__range?: components["parameters"]["collected_at__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["Bill"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveBills: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailBills: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyBills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListBalances: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                account?: components["parameters"]["account"];
                id?: components["parameters"]["id"];
                link__in?: components["parameters"]["link__in"];
                account__in?: components["parameters"]["account__in"];
                id__in?: components["parameters"]["id__in"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                collected_at?: components["parameters"]["collected_at"];
                collected_at__gt?: components["parameters"]["collected_at__gt"];
                collected_at__gte?: components["parameters"]["collected_at__gte"];
                collected_at__lt?: components["parameters"]["collected_at__lt"];
                collected_at__lte?: components["parameters"]["collected_at__lte"];
                collected_at__range?: components["parameters"]["collected_at__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["BalanceOFDA"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveBalances: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceOFDA"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailBalance: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEmploymentsBrazil: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                page_size?: components["parameters"]["pageSize_query"];
                page?: components["parameters"]["page"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                link__in?: components["parameters"]["link__in"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                start_date?: components["parameters"]["start_date"];
                start_date__gt?: components["parameters"]["start_date__gt"];
                start_date__gte?: components["parameters"]["start_date__gte"];
                start_date__lt?: components["parameters"]["start_date__lt"];
                start_date__lte?: components["parameters"]["start_date__lte"];
                start_date__range?: components["parameters"]["start_date__range"];
                end_date?: components["parameters"]["end_date"];
                end_date__gt?: components["parameters"]["end_date__gt"];
                end_date__gte?: components["parameters"]["end_date__gte"];
                end_date__lt?: components["parameters"]["end_date__lt"];
                end_date__lte?: components["parameters"]["end_date__lte"];
                end_date__range?: components["parameters"]["end_date__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["EmploymentBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveEmploymentsBrazil: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date_from?: components["schemas"]["date_from"];
                    date_to?: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEmploymentBrazil: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyEmploymentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListExchanges: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                id?: components["parameters"]["id"];
                link__in?: components["parameters"]["link__in"];
                id__in?: components["parameters"]["id__in"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                collected_at?: components["parameters"]["collected_at"];
                collected_at__gt?: components["parameters"]["collected_at__gt"];
                collected_at__gte?: components["parameters"]["collected_at__gte"];
                collected_at__lt?: components["parameters"]["collected_at__lt"];
                collected_at__lte?: components["parameters"]["collected_at__lte"];
                collected_at__range?: components["parameters"]["collected_at__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["Exchange"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveExchanges: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    date_from?: string;
                    /** Format: date */
                    date_to?: string;
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailExchange: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DeleteExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListExchangeHistory: {
        parameters: {
            query?: {
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["ExchangeHistory"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvestmentTransactionsBrazil: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                page_size?: components["parameters"]["pageSize_query"];
                page?: components["parameters"]["page"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                link__in?: components["parameters"]["link__in"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                type?: components["parameters"]["type_investments"];
                type__in?: components["parameters"]["type__in_investments"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["InvestmentTransactionBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvestmentTransactionsBrazil: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date_from?: components["schemas"]["date_from"];
                    date_to?: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentTransactionBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvestmentTransactionBrazil: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvestmentTransactionBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvestmentsBrazil: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                page_size?: components["parameters"]["pageSize_query"];
                page?: components["parameters"]["page"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                link__in?: components["parameters"]["link__in"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                type?: components["parameters"]["type_investments"];
                type__in?: components["parameters"]["type__in_investments"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["InvestmentBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvestmentsBrazil: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestmentBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvestmentBrazil: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvestmentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListDebtReportChile: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["debt_chile"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveDebtReportChile: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["debt_chile"][];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["debt_chile"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailDebtReportChile: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyDebtReportChile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvoicesChile: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["invoice_chile"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvoicesChile: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date_from: components["schemas"]["date_from"];
                    date_to: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    type?: components["schemas"]["EnumInvoiceType"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["invoice_chile"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvoiceChile: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvoiceChile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxStatusChile: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["tax_status_sii"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxStatusChile: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["tax_status_sii"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxStatusChile: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxStatusChile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListConsents: {
        parameters: {
            query: {
                page_size?: components["parameters"]["pageSize_query"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                user_document: components["parameters"]["document_number"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["Consents"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEmploymentMetrics: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                link__in?: components["parameters"]["link__in"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["EmploymentMetric"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveEmploymentMetricDetails: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    /** Format: date */
                    reference_date?: string;
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentMetric"];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEmploymentMetric: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyEmploymentMetric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEmploymentRecords: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                link__in?: components["parameters"]["link__in"];
                internal_identification?: components["parameters"]["internal_identification"];
                internal_identification__in?: components["parameters"]["internal_identification__in"];
                collected_at?: components["parameters"]["collected_at"];
                collected_at__gt?: components["parameters"]["collected_at__gt"];
                collected_at__gte?: components["parameters"]["collected_at__gte"];
                collected_at__lt?: components["parameters"]["collected_at__lt"];
                collected_at__lte?: components["parameters"]["collected_at__lte"];
                collected_at__range?: components["parameters"]["collected_at__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["EmploymentRecord"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveEmploymentRecordDetails: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmploymentRecord"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEmploymentRecord: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyEmploymentRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListFinancialStatements: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["FinancialStatement"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveFinancialStatements: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialStatement"][];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancialStatement"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailFinancialStatement: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyFinancialStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListIncomes: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                link__in?: components["parameters"]["link__in"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                account?: components["parameters"]["account"];
                account__in?: components["parameters"]["account__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["Income"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveIncome: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
                    date_from?: components["schemas"]["date_from"];
                    date_to?: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    minimum_confidence_level?: components["schemas"]["EnumIncomeMinimumConfidenceLevelRequest"];
                    save_data?: components["schemas"]["save_data"];
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchIncomes: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"][];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Income"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailIncome: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyIncomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInstitutions: {
        parameters: {
            query?: {
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                display_name?: components["parameters"]["display_name"];
                country_code?: components["parameters"]["country_code"];
                country_code__in?: components["parameters"]["country_code__in"];
                resources__allin?: components["parameters"]["resources__allin"];
                name?: components["parameters"]["name"];
                name__in?: components["parameters"]["name__in"];
                status?: components["parameters"]["status_institutions"];
                status__in?: components["parameters"]["status__in_institutions"];
                type?: components["parameters"]["type_institutions"];
                type__in?: components["parameters"]["type__in_institutions"];
                website?: components["parameters"]["website"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["InstitutionPublicApi"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListInvoices: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                link__in?: components["parameters"]["link__in"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                invoice_date?: components["parameters"]["invoice_date"];
                invoice_date__lt?: components["parameters"]["invoice_date__lt"];
                invoice_date__lte?: components["parameters"]["invoice_date__lte"];
                invoice_date__gt?: components["parameters"]["invoice_date__gt"];
                invoice_date__gte?: components["parameters"]["invoice_date__gte"];
                invoice_date__range?: components["parameters"]["invoice_date__range"];
                invoice_identification?: components["parameters"]["invoice_identification"];
                invoice_identification__in?: components["parameters"]["invoice_identification__in"];
                status?: components["parameters"]["status_invoice"];
                status__in?: components["parameters"]["status__in_invoice"];
                type?: components["parameters"]["type_invoice"];
                type__in?: components["parameters"]["type__in_invoice"];
                total_amount?: components["parameters"]["total_amount"];
                total_amount__lt?: components["parameters"]["total_amount__lt"];
                total_amount__lte?: components["parameters"]["total_amount__lte"];
                total_amount__gt?: components["parameters"]["total_amount__gt"];
                total_amount__gte?: components["parameters"]["total_amount__gte"];
                total_amount__range?: components["parameters"]["total_amount__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["InvoiceWithIdSat"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveInvoices: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
                "X-Belvo-Request-Mode"?: components["parameters"]["async"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_xml?: components["schemas"]["attach_xml"];
                    date_from: components["schemas"]["date_from"];
                    date_to: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    type: components["schemas"]["EnumInvoiceType"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchInvoices: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWithIdSat"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailInvoice: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListLinks: {
        parameters: {
            query?: {
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                institution?: components["parameters"]["institution"];
                institution__in?: components["parameters"]["institution__in"];
                access_mode?: components["parameters"]["access_mode"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                created_by__not_in?: components["parameters"]["created_by__not_in"];
                external_id?: components["parameters"]["external_id"];
                external_id__in?: components["parameters"]["external_id__in"];
                institution_user_id?: components["parameters"]["institution_user_id"];
                institution_user_id__in?: components["parameters"]["institution_user_id__in"];
                refresh_rate?: components["parameters"]["refresh_rate"];
                status?: components["parameters"]["status_links"];
                status__in?: components["parameters"]["status__in_links"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["Link"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            408: components["responses"]["408_request_timeout_error"];
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
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
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
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    UpdateLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description OK */
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
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyLink: {
        parameters: {
            query?: never;
            header?: {
                "X-Belvo-Request-Mode"?: "async";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        request_id: string;
                    };
                };
            };
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ModifyLinkDataRetrieval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description OK */
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
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RefreshHistoricalDataForLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    fetch_resources?: string[];
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        request_id: string;
                    };
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            409: components["responses"]["409_link_already_refreshed"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListCurrentEmployments: {
        parameters: {
            query?: {
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                link?: components["parameters"]["link"];
                link__in?: components["parameters"]["link__in"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                collected_at?: components["parameters"]["collected_at"];
                collected_at__gt?: components["parameters"]["collected_at__gt"];
                collected_at__gte?: components["parameters"]["collected_at__gte"];
                collected_at__lt?: components["parameters"]["collected_at__lt"];
                collected_at__lte?: components["parameters"]["collected_at__lte"];
                collected_at__range?: components["parameters"]["collected_at__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["CurrentEmployment"][];
                    };
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
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
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentEmployment"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    getCurrentEmploymentDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    deleteCurrentEmployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListOwners: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                email?: components["parameters"]["email"];
                display_name__icontains?: components["parameters"]["display_name__icontains"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveOwners: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"])[];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchOwners: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"])[];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"])[];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailOwner: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnerIndividualOpenFinanceBrazil"] | components["schemas"]["OwnerBusinessOpenFinanceBrazil"] | components["schemas"]["Owner"];
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            404: components["responses"]["404_not_found_error"];
        };
    };
    DestroyOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListRecurringExpenses: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                account?: components["parameters"]["account"];
                account__in?: components["parameters"]["account__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["RecurringExpenses"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveRecurringExpenses: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date_from?: components["schemas"]["date_from"];
                    date_to?: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchRecurringExpenses: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecurringExpenses"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailRecurringExpense: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyRecurringExpense: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListRiskInsights: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                account?: components["parameters"]["account"];
                account__in?: components["parameters"]["account__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["RiskInsights"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveRiskInsights: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchRiskInsights: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"][];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskInsights"][];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailRiskInsights: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyRiskInsights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxComplianceStatus: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["TaxComplianceStatus"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxComplianceStatus: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxComplianceStatus"];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxComplianceStatus: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxComplianceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxRetentions: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["TaxRetentions"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxRetentions: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_xml?: components["schemas"]["attach_xml"];
                    date_from: components["schemas"]["date_from"];
                    date_to: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    type: components["schemas"]["EnumTaxRetentionType"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxRetentions"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxRetentions: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxReturns: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                ejercicio?: components["parameters"]["ejercicio"];
                ejercicio__lt?: components["parameters"]["ejercicio__lt"];
                ejercicio__lte?: components["parameters"]["ejercicio__lte"];
                ejercicio__gt?: components["parameters"]["ejercicio__gt"];
                ejercicio__gte?: components["parameters"]["ejercicio__gte"];
                ejercicio__range?: components["parameters"]["ejercicio__range"];
                tipo_declaracion?: components["parameters"]["tipo_declaracion"];
                tipo_declaracion__in?: components["parameters"]["tipo_declaracion__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: (components["schemas"]["TaxReturnPersonal"] | components["schemas"]["TaxReturnPersonalMonthly"] | components["schemas"]["TaxReturnBusiness"] | components["schemas"]["TaxReturnBusinessMonthly"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxReturns: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["TaxReturnPersonal"] | components["schemas"]["TaxReturnPersonalMonthly"] | components["schemas"]["TaxReturnBusiness"] | components["schemas"]["TaxReturnBusinessMonthly"])[];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxReturn: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTaxStatus: {
        parameters: {
            query?: {
                link?: components["parameters"]["link"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                id?: components["parameters"]["id"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["TaxStatusSat"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTaxStatus: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attach_pdf?: components["schemas"]["attach_pdf"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxStatusSat"];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTaxStatus: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTaxStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
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
                "application/json": components["schemas"]["WidgetTokenRequestBankingBrazil"] | components["schemas"]["WidgetTokenRequestEmploymentBrazil"] | components["schemas"]["WidgetTokenRequestEmploymentMexico"] | components["schemas"]["WidgetTokenRequestFiscalMexico"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetToken"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListTransactions: {
        parameters: {
            query: {
                link: components["parameters"]["link__required"];
                page_size?: components["parameters"]["page_size"];
                page?: components["parameters"]["page"];
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
                link__in?: components["parameters"]["link__in"];
                account?: components["parameters"]["account"];
                account__in?: components["parameters"]["account__in"];
                account__balance__available?: components["parameters"]["account__balance__available"];
                account__balance__available__lt?: components["parameters"]["account__balance__available__lt"];
                account__balance__available__lte?: components["parameters"]["account__balance__available__lte"];
                account__balance__available__gt?: components["parameters"]["account__balance__available__gt"];
                account__balance__available__gte?: components["parameters"]["account__balance__available__gte"];
                account__balance__available__range?: components["parameters"]["account__balance__available__range"];
                account__balance__current?: components["parameters"]["account__balance__current"];
                account__balance__current__gt?: components["parameters"]["account__balance__current__gt"];
                account__balance__current__gte?: components["parameters"]["account__balance__current__gte"];
                account__balance__current__lt?: components["parameters"]["account__balance__current__lt"];
                account__balance__current__lte?: components["parameters"]["account__balance__current__lte"];
                account__balance__current__range?: components["parameters"]["account__balance__current__range"];
                account_type?: components["parameters"]["account_type"];
                account_type__in?: components["parameters"]["account_type__in"];
                accounting_date?: components["parameters"]["accounting_date"];
                accounting_date__gt?: components["parameters"]["accounting_date__gt"];
                accounting_date__gte?: components["parameters"]["accounting_date__gte"];
                accounting_date__lt?: components["parameters"]["accounting_date__lt"];
                accounting_date__lte?: components["parameters"]["accounting_date__lte"];
                accounting_date__range?: components["parameters"]["accounting_date__range"];
                amount?: components["parameters"]["amount"];
                amount__gt?: components["parameters"]["amount__gt"];
                amount__gte?: components["parameters"]["amount__gte"];
                amount__lt?: components["parameters"]["amount__lt"];
                amount__lte?: components["parameters"]["amount__lte"];
                amount__range?: components["parameters"]["amount__range"];
                collected_at?: components["parameters"]["collected_at"];
                collected_at__gt?: components["parameters"]["collected_at__gt"];
                collected_at__gte?: components["parameters"]["collected_at__gte"];
                collected_at__lt?: components["parameters"]["collected_at__lt"];
                collected_at__lte?: components["parameters"]["collected_at__lte"];
                collected_at__range?: components["parameters"]["collected_at__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                currency?: components["parameters"]["currency"];
                currency__in?: components["parameters"]["currency__in"];
                credit_card_data__bill_name__in?: components["parameters"]["credit_card_data__bill_name__in"];
                reference?: components["parameters"]["reference"];
                reference__in?: components["parameters"]["reference__in"];
                status?: components["parameters"]["status_transactions"];
                status__in?: components["parameters"]["status__in_transactions"];
                type?: components["parameters"]["type_transactions"];
                type__in?: components["parameters"]["type__in_transactions"];
                value_date?: components["parameters"]["value_date"];
                value_date__gt?: components["parameters"]["value_date__gt"];
                value_date__gte?: components["parameters"]["value_date__gte"];
                value_date__lt?: components["parameters"]["value_date__lt"];
                value_date__lte?: components["parameters"]["value_date__lte"];
                value_date__range?: components["parameters"]["value_date__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["common_pagination_properties"] & {
                        results?: components["schemas"]["TransactionOpenFinanceBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetrieveTransactions: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: {
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
                    date_from: components["schemas"]["date_from"];
                    date_to: components["schemas"]["date_to"];
                    link: components["schemas"]["link_request"];
                    save_data?: components["schemas"]["save_data"];
                    token?: components["schemas"]["token"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchTransactions: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionOpenFinanceBrazil"][];
                };
            };
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailTransaction: {
        parameters: {
            query?: {
                omit?: components["parameters"]["omit"];
                fields?: components["parameters"]["fields"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DestroyTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            428: components["responses"]["428_token_required_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListBankAccountBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                number?: components["parameters"]["number"];
                number__in?: components["parameters"]["number__in"];
                customer?: components["parameters"]["customer"];
                external_id?: components["parameters"]["external_id__payments"];
                external_id__in?: components["parameters"]["external_id__in__payments"];
                institution?: components["parameters"]["institution"];
                holder__type?: components["parameters"]["holder__type"];
                holder__type__in?: components["parameters"]["holder__type__in"];
            };
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: (components["schemas"]["BankAccountV2"] | components["schemas"]["BankAccountOfpiResponse"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RegisterBankAccountBrazil: {
        parameters: {
            query?: never;
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateBankAccountV2"] | components["schemas"]["CreateBankAccountOfpiBusiness"] | components["schemas"]["CreateBankAccountOfpiIndividual"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountV2"] | components["schemas"]["BankAccountOfpiResponse"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailBankAccountBrazil: {
        parameters: {
            query?: never;
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListAllChargesBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                id__in?: components["parameters"]["id__in"];
                amount?: components["parameters"]["amount"];
                amount__gt?: components["parameters"]["amount__gt"];
                amount__gte?: components["parameters"]["amount__gte"];
                amount__lt?: components["parameters"]["amount__lt"];
                amount__lte?: components["parameters"]["amount__lte"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                payment_intent?: components["parameters"]["payment_intent"];
                payment_intent__in?: components["parameters"]["payment_intent__in"];
                status?: components["parameters"]["status_charges"];
                status__in?: components["parameters"]["status__in_charges"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: (components["schemas"]["ChargeBrazil"] | components["schemas"]["ChargeBrazilPix"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailChargeBrazil: {
        parameters: {
            query?: never;
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path: {
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListCustomersBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                customer__type?: components["parameters"]["customer__type"];
                external_id?: components["parameters"]["external_id__payments"];
                external_id__in?: components["parameters"]["external_id__in__payments"];
                search?: components["parameters"]["search"];
            };
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: (components["schemas"]["CustomerV2"] | components["schemas"]["CustomerOfpi"])[];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreateCustomerBrazil: {
        parameters: {
            query?: never;
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateCustomerV2"] | components["schemas"]["CreateCustomerOfpi"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerV2"] | components["schemas"]["CustomerOfpi"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailCustomerBrazil: {
        parameters: {
            query?: never;
            header?: {
                "X-Belvo-API-Resource-Version"?: components["parameters"]["header_version"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListEnrollmentsBrazil: {
        parameters: {
            query?: {
                customer__identifier?: components["parameters"]["customer_identifier"];
                customer?: components["parameters"]["customer"];
                external_id?: components["parameters"]["external_id__payments"];
                external_id__in?: components["parameters"]["external_id__in__payments"];
                institution?: components["parameters"]["institution"];
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                status?: components["parameters"]["status_enrollments"];
                status__in?: components["parameters"]["status__in_enrollments"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["EnrollmentBiometricPix"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateEnrollmentBiometricPix"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentBiometricPix"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentBiometricPix"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailEnrollmentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrollment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentBiometricPix"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentInstitutionsBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                name?: components["parameters"]["name__payments"];
                institution_type?: components["parameters"]["institution_type"];
                id__in?: components["parameters"]["institution_id__in"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["paymentInstitutionBR"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentAuthorizationsBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                id__in?: components["parameters"]["id__in"];
                amount?: components["parameters"]["amount"];
                amount__gt?: components["parameters"]["amount__gt"];
                amount__gte?: components["parameters"]["amount__gte"];
                amount__lt?: components["parameters"]["amount__lt"];
                amount__lte?: components["parameters"]["amount__lte"];
                amount__range?: components["parameters"]["amount__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                customer?: components["parameters"]["customer"];
                customer__in?: components["parameters"]["customer__in"];
                external_id?: components["parameters"]["external_id__payments"];
                external_id__in?: components["parameters"]["external_id__in__payments"];
                search?: components["parameters"]["search"];
                updated_at?: components["parameters"]["updated_at"];
                updated_at__gt?: components["parameters"]["updated_at__gt"];
                updated_at__gte?: components["parameters"]["updated_at__gte"];
                updated_at__lt?: components["parameters"]["updated_at__lt"];
                updated_at__lte?: components["parameters"]["updated_at__lte"];
                updated_at__range?: components["parameters"]["updated_at__range"];
            };
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["PaymentAuthorization"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreatePaymentAuthorizationBrazil: {
        parameters: {
            query?: never;
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAuthorization"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentAuthorizationBrazil: {
        parameters: {
            query?: never;
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path: {
                payment_authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelPaymentAuthorizationBrazil: {
        parameters: {
            query?: never;
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path: {
                payment_authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentAuthorizationChargesBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                status?: string;
                status__in?: string;
            };
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path: {
                payment_authorization_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["ChargeV2"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentAuthorizationChargeBrazil: {
        parameters: {
            query?: never;
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path: {
                payment_authorization_id: string;
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelPaymentAuthorizationChargeBrazil: {
        parameters: {
            query?: never;
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path: {
                payment_authorization_id: string;
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    RetryPaymentAuthorizationChargeBrazil: {
        parameters: {
            query?: never;
            header: {
                "X-Belvo-API-Resource-Version": "Payments-BR.V2";
            };
            path: {
                payment_authorization_id: string;
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
            /** @description Created */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentIntentsBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                id__in?: components["parameters"]["id__in"];
                amount?: components["parameters"]["amount"];
                amount__gt?: components["parameters"]["amount__gt"];
                amount__gte?: components["parameters"]["amount__gte"];
                amount__lt?: components["parameters"]["amount__lt"];
                amount__lte?: components["parameters"]["amount__lte"];
                amount__range?: components["parameters"]["amount__range"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                customer?: components["parameters"]["customer"];
                customer__in?: components["parameters"]["customer__in"];
                external_id?: components["parameters"]["external_id__payments"];
                external_id__in?: components["parameters"]["external_id__in__payments"];
                ordering?: components["parameters"]["ordering__payment-intents"];
                provider?: components["parameters"]["provider"];
                payment_method_type?: components["parameters"]["payment_method_type"];
                search?: components["parameters"]["search"];
                status?: components["parameters"]["status_payment-intents"];
                status__in?: components["parameters"]["status__in_payment-intents"];
                updated_at?: components["parameters"]["updated_at"];
                updated_at__gt?: components["parameters"]["updated_at__gt"];
                updated_at__gte?: components["parameters"]["updated_at__gte"];
                updated_at__lt?: components["parameters"]["updated_at__lt"];
                updated_at__lte?: components["parameters"]["updated_at__lte"];
                updated_at__range?: components["parameters"]["updated_at__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Belvo-Idempotency-Key": components["headers"]["header_idempotency_key_response"];
                    "Belvo-Idempotency-Status": components["headers"]["header_idempotency_key_status_response"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["PaymentIntentOfpi"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CreatePaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: {
                "Belvo-Idempotency-Key"?: components["parameters"]["header_idempotency_key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreatePaymentIntentPixKeys"] | components["schemas"]["CreatePaymentIntentPixKeysAndCustomer"] | components["schemas"]["CreatePaymentIntentOfpi"] | components["schemas"]["CreatePaymentIntentAndCustomerOfpi"] | components["schemas"]["CreatePaymentIntentAndBankAccountAndCustomerOfpi"];
            };
        };
        responses: {
            /** @description Created */
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
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            409: components["responses"]["409_idempotency_conflict_error"];
            422: components["responses"]["422_idempotency_mismatch_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    PatchPaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentIntentPixKeys"] | components["schemas"]["PaymentIntentOfpi"];
                };
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelPaymentIntentBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListChargesBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                status?: string;
                status__in?: string;
            };
            header?: never;
            path: {
                payment_intent_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["ChargeBrazil"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailChargesBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_intent_id: string;
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    CancelChargeBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                payment_intent_id: string;
                charge_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Bad Request */
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
            408: components["responses"]["408_request_timeout_error"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetToken"];
                };
            };
            400: components["responses"]["400_bad_request_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    ListPaymentTransactionsBrazil: {
        parameters: {
            query?: {
                page?: components["parameters"]["page"];
                page_size?: components["parameters"]["page_size"];
                id__in?: components["parameters"]["id__in"];
                created_at?: components["parameters"]["created_at"];
                created_at__gt?: components["parameters"]["created_at__gt"];
                created_at__gte?: components["parameters"]["created_at__gte"];
                created_at__lt?: components["parameters"]["created_at__lt"];
                created_at__lte?: components["parameters"]["created_at__lte"];
                created_at__range?: components["parameters"]["created_at__range"];
                charge?: components["parameters"]["charge"];
                charge__in?: components["parameters"]["charge__in"];
                beneficiary?: components["parameters"]["beneficiary"];
                beneficiary__in?: components["parameters"]["beneficiary__in"];
                payer?: components["parameters"]["payer"];
                payer__in?: components["parameters"]["payer__in"];
                customer?: components["parameters"]["customer"];
                customer__in?: components["parameters"]["customer__in"];
                payment_intent?: components["parameters"]["payment_intent"];
                payment_intent__in?: components["parameters"]["payment_intent__in"];
                transaction__type?: components["parameters"]["transaction__type"];
                currency?: components["parameters"]["currency"];
                description?: components["parameters"]["description"];
                amount?: components["parameters"]["amount"];
                amount__gt?: components["parameters"]["amount__gt"];
                amount__gte?: components["parameters"]["amount__gte"];
                amount__lt?: components["parameters"]["amount__lt"];
                amount__lte?: components["parameters"]["amount__lte"];
                amount__range?: components["parameters"]["amount__range"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["payments_common_pagination_properties"] & {
                        results?: components["schemas"]["paymentTransaction"][];
                    };
                };
            };
            401: components["responses"]["401_unauthorized_error"];
            403: components["responses"]["403_access_denied_error"];
            404: components["responses"]["404_not_found_error"];
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
    DetailPaymentTransactionsBrazil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
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
            408: components["responses"]["408_request_timeout_error"];
            500: components["responses"]["500_unexpected_error"];
        };
    };
}
