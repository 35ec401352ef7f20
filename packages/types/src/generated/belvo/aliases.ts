// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

import type { components } from "./schema.js";

export type ValidationError400 = components["schemas"]["400_validation_error"];

export type AccessToResourceDenied = components["schemas"]["AccessToResourceDenied"];

export type AccountBalanceOpenFinanceBrazil = components["schemas"]["AccountBalanceOpenFinanceBrazil"];

export type AccountCreditDataCardsOpenFinanceBrazil = components["schemas"]["AccountCreditDataCardsOpenFinanceBrazil"];

export type AccountCreditDataLimitsOpenFinanceBrazil = components["schemas"]["AccountCreditDataLimitsOpenFinanceBrazil"];

export type AccountCreditDataOpenFinanceBrazil = components["schemas"]["AccountCreditDataOpenFinanceBrazil"];

export type AccountLoanDataBalloonPaymentsOpenFinanceBrazil = components["schemas"]["AccountLoanDataBalloonPaymentsOpenFinanceBrazil"];

export type AccountLoanDataCollateralsOpenFinanceBrazil = components["schemas"]["AccountLoanDataCollateralsOpenFinanceBrazil"];

export type AccountLoanDataContractedChargesOpenFinanceBrazil = components["schemas"]["AccountLoanDataContractedChargesOpenFinanceBrazil"];

export type AccountLoanDataFeesOpenFinanceBrazil = components["schemas"]["AccountLoanDataFeesOpenFinanceBrazil"];

export type AccountLoanDataInterestRateDataOpenFinanceBrazil = components["schemas"]["AccountLoanDataInterestRateDataOpenFinanceBrazil"];

export type AccountLoanDataInterestRateOpenFinanceBrazil = components["schemas"]["AccountLoanDataInterestRateOpenFinanceBrazil"];

export type AccountLoanDataOpenFinanceBrazil = components["schemas"]["AccountLoanDataOpenFinanceBrazil"];

export type AccountOpenFinanceBrazil = components["schemas"]["AccountOpenFinanceBrazil"];

export type AccountOverdraftOpenFinanceBrazil = components["schemas"]["AccountOverdraftOpenFinanceBrazil"];

export type BalanceOFDA = components["schemas"]["BalanceOFDA"];

export type BankAccountDetailsOfpi = components["schemas"]["BankAccountDetailsOfpi"];

export type BankAccountDetailsOpenFinance = components["schemas"]["BankAccountDetailsOpenFinance"];

export type BankAccountDetailsOpenFinancePix = components["schemas"]["BankAccountDetailsOpenFinancePix"];

export type BankAccountId = components["schemas"]["BankAccountId"];

export type BankAccountObject = components["schemas"]["BankAccountObject"];

export type BankAccountOfpiResponse = components["schemas"]["BankAccountOfpiResponse"];

export type BankAccountV2 = components["schemas"]["BankAccountV2"];

export type BeneficiaryBankAccountOfpi = components["schemas"]["BeneficiaryBankAccountOfpi"];

export type Bill = components["schemas"]["Bill"];

export type BillFinanceCharges = components["schemas"]["BillFinanceCharges"];

export type BillPayments = components["schemas"]["BillPayments"];

export type BiometricPaymentWidgetRequest = components["schemas"]["BiometricPaymentWidgetRequest"];

export type BrandingBiometricWidget = components["schemas"]["BrandingBiometricWidget"];

export type BrokerNote = components["schemas"]["BrokerNote"];

export type CallbackUrlsBiometricPaymentWidget = components["schemas"]["CallbackUrlsBiometricPaymentWidget"];

export type ChangeAccessMode = components["schemas"]["ChangeAccessMode"];

export type ChargeBrazil = components["schemas"]["ChargeBrazil"];

export type ChargeBrazilPix = components["schemas"]["ChargeBrazilPix"];

export type ChargePayerInformation = components["schemas"]["ChargePayerInformation"];

export type ChargePaymentMethodDetailsOfpi = components["schemas"]["ChargePaymentMethodDetailsOfpi"];

export type ChargePaymentMethodDetailsOfpiContent = components["schemas"]["ChargePaymentMethodDetailsOfpiContent"];

export type ChargePaymentMethodDetailsPix = components["schemas"]["ChargePaymentMethodDetailsPix"];

export type ChargePaymentMethodDetailsPixContent = components["schemas"]["ChargePaymentMethodDetailsPixContent"];

export type ChargeV2 = components["schemas"]["ChargeV2"];

export type ClassificationDetails = components["schemas"]["ClassificationDetails"];

export type ConsentWithoutAccountsError = components["schemas"]["ConsentWithoutAccountsError"];

export type Consents = components["schemas"]["Consents"];

export type CreateBankAccountOfpiBusiness = components["schemas"]["CreateBankAccountOfpiBusiness"];

export type CreateBankAccountOfpiIndividual = components["schemas"]["CreateBankAccountOfpiIndividual"];

export type CreateBankAccountV2 = components["schemas"]["CreateBankAccountV2"];

export type CreateCustomerOfpi = components["schemas"]["CreateCustomerOfpi"];

export type CreateCustomerV2 = components["schemas"]["CreateCustomerV2"];

export type CreateEnrollmentBiometricPix = components["schemas"]["CreateEnrollmentBiometricPix"];

export type CreatePaymentAuthorizationImmediate = components["schemas"]["CreatePaymentAuthorizationImmediate"];

export type CreatePaymentAuthorizationScheduled = components["schemas"]["CreatePaymentAuthorizationScheduled"];

export type CreatePaymentIntentAndBankAccountAndCustomerOfpi = components["schemas"]["CreatePaymentIntentAndBankAccountAndCustomerOfpi"];

export type CreatePaymentIntentAndCustomerOfpi = components["schemas"]["CreatePaymentIntentAndCustomerOfpi"];

export type CreatePaymentIntentOfpi = components["schemas"]["CreatePaymentIntentOfpi"];

export type CreatePaymentIntentPixKeys = components["schemas"]["CreatePaymentIntentPixKeys"];

export type CreatePaymentIntentPixKeysAndCustomer = components["schemas"]["CreatePaymentIntentPixKeysAndCustomer"];

export type CurrentEmployment = components["schemas"]["CurrentEmployment"];

export type CurrentEmploymentDocumentId = components["schemas"]["CurrentEmploymentDocumentId"];

export type CurrentEmploymentPersonalData = components["schemas"]["CurrentEmploymentPersonalData"];

export type CurrentEmploymentRecord = components["schemas"]["CurrentEmploymentRecord"];

export type CustomerId = components["schemas"]["CustomerId"];

export type CustomerIdPaymentWidget = components["schemas"]["CustomerIdPaymentWidget"];

export type CustomerObject = components["schemas"]["CustomerObject"];

export type CustomerOfpi = components["schemas"]["CustomerOfpi"];

export type CustomerPaymentWidget = components["schemas"]["CustomerPaymentWidget"];

export type CustomerV2 = components["schemas"]["CustomerV2"];

export type DebtorDetails = components["schemas"]["DebtorDetails"];

export type DisplayConfirmationRequiredOfpi = components["schemas"]["DisplayConfirmationRequiredOfpi"];

export type DisplayPaymentFailed = components["schemas"]["DisplayPaymentFailed"];

export type DisplayPaymentMethodInformationContentOfpi = components["schemas"]["DisplayPaymentMethodInformationContentOfpi"];

export type DisplayPaymentProcessing = components["schemas"]["DisplayPaymentProcessing"];

export type DisplayPaymentSucceeded = components["schemas"]["DisplayPaymentSucceeded"];

export type EmployerDataBrazil = components["schemas"]["EmployerDataBrazil"];

export type EmploymentBrazil = components["schemas"]["EmploymentBrazil"];

export type EmploymentMetric = components["schemas"]["EmploymentMetric"];

export type EmploymentRecord = components["schemas"]["EmploymentRecord"];

export type EmploymentRecordDetail = components["schemas"]["EmploymentRecordDetail"];

export type EmploymentRecordDocumentId = components["schemas"]["EmploymentRecordDocumentId"];

export type EmploymentRecordEmploymentStatusUpdates = components["schemas"]["EmploymentRecordEmploymentStatusUpdates"];

export type EmploymentRecordEntitlement = components["schemas"]["EmploymentRecordEntitlement"];

export type EmploymentRecordFile = components["schemas"]["EmploymentRecordFile"];

export type EmploymentRecordPersonalData = components["schemas"]["EmploymentRecordPersonalData"];

export type EmploymentRecordSalaryEstimation = components["schemas"]["EmploymentRecordSalaryEstimation"];

export type EmploymentRecordScore = components["schemas"]["EmploymentRecordScore"];

export type EmploymentRecordSocialSecuritySummary = components["schemas"]["EmploymentRecordSocialSecuritySummary"];

export type EnrollmentBiometricPaymentWidget = components["schemas"]["EnrollmentBiometricPaymentWidget"];

export type EnrollmentBiometricPix = components["schemas"]["EnrollmentBiometricPix"];

export type EnumAccountCategoryOpenFinance = components["schemas"]["EnumAccountCategoryOpenFinance"];

export type EnumAccountCreditCardNetwork = components["schemas"]["EnumAccountCreditCardNetwork"];

export type EnumAccountLoanDataContractRemainingFrequency = components["schemas"]["EnumAccountLoanDataContractRemainingFrequency"];

export type EnumAccountLoanDataContractedChargeType = components["schemas"]["EnumAccountLoanDataContractedChargeType"];

export type EnumAccountLoanDataFeeCharge = components["schemas"]["EnumAccountLoanDataFeeCharge"];

export type EnumAccountLoanDataFeeChargeType = components["schemas"]["EnumAccountLoanDataFeeChargeType"];

export type EnumAccountLoanDataFeeType = components["schemas"]["EnumAccountLoanDataFeeType"];

export type EnumAccountLoanDataInstallmentFrequency = components["schemas"]["EnumAccountLoanDataInstallmentFrequency"];

export type EnumAccountLoanDataInterestRateDataRateType = components["schemas"]["EnumAccountLoanDataInterestRateDataRateType"];

export type EnumAccountLoanDataInterestRateDataReferenceIndexType = components["schemas"]["EnumAccountLoanDataInterestRateDataReferenceIndexType"];

export type EnumAccountLoanDataInterestRateDataTaxType = components["schemas"]["EnumAccountLoanDataInterestRateDataTaxType"];

export type EnumAccountLoanDataInterestRateType = components["schemas"]["EnumAccountLoanDataInterestRateType"];

export type EnumAccountsLoanDataContractInstallmentFrequency = components["schemas"]["EnumAccountsLoanDataContractInstallmentFrequency"];

export type EnumBankAccountHolderTypeOfpi = components["schemas"]["EnumBankAccountHolderTypeOfpi"];

export type EnumBankAccountPixAccountTypeOfpi = components["schemas"]["EnumBankAccountPixAccountTypeOfpi"];

export type EnumBillFinanceChargeType = components["schemas"]["EnumBillFinanceChargeType"];

export type EnumBillPaymentPaymentMode = components["schemas"]["EnumBillPaymentPaymentMode"];

export type EnumBillPaymentType = components["schemas"]["EnumBillPaymentType"];

export type EnumConsentStatus = components["schemas"]["EnumConsentStatus"];

export type EnumCreditCardLimitType = components["schemas"]["EnumCreditCardLimitType"];

export type EnumCustomerIdentifierTypeOfpi = components["schemas"]["EnumCustomerIdentifierTypeOfpi"];

export type EnumCustomerType = components["schemas"]["EnumCustomerType"];

export type EnumEmploymentRecordDocumentType = components["schemas"]["EnumEmploymentRecordDocumentType"];

export type EnumEmploymentRecordStatus = components["schemas"]["EnumEmploymentRecordStatus"];

export type EnumEmploymentRecordStatusUpdateEvents = components["schemas"]["EnumEmploymentRecordStatusUpdateEvents"];

export type EnumEmploymentSalaryType = components["schemas"]["EnumEmploymentSalaryType"];

export type EnumExchangeEventType = components["schemas"]["EnumExchangeEventType"];

export type EnumExchangeOperationType = components["schemas"]["EnumExchangeOperationType"];

export type EnumExchangeSettlementMethod = components["schemas"]["EnumExchangeSettlementMethod"];

export type EnumIncomeMinimumConfidenceLevelRequest = components["schemas"]["EnumIncomeMinimumConfidenceLevelRequest"];

export type EnumIncomeSourceType = components["schemas"]["EnumIncomeSourceType"];

export type EnumIncomeStreamConfidence = components["schemas"]["EnumIncomeStreamConfidence"];

export type EnumIncomeStreamFrequency = components["schemas"]["EnumIncomeStreamFrequency"];

export type EnumIncomeStreamType = components["schemas"]["EnumIncomeStreamType"];

export type EnumInstitutionIntegrationType = components["schemas"]["EnumInstitutionIntegrationType"];

export type EnumInstitutionStatus = components["schemas"]["EnumInstitutionStatus"];

export type EnumInstitutionType = components["schemas"]["EnumInstitutionType"];

export type EnumInvoiceAllowedIncomeTypesRequest = components["schemas"]["EnumInvoiceAllowedIncomeTypesRequest"];

export type EnumInvoicePayrollPeriodicity = components["schemas"]["EnumInvoicePayrollPeriodicity"];

export type EnumInvoiceSatInvoiceType = components["schemas"]["EnumInvoiceSatInvoiceType"];

export type EnumInvoiceSatPaymentMethod = components["schemas"]["EnumInvoiceSatPaymentMethod"];

export type EnumInvoiceType = components["schemas"]["EnumInvoiceType"];

export type EnumLinkAccessModeRequest = components["schemas"]["EnumLinkAccessModeRequest"];

export type EnumLinkAccessModeResponse = components["schemas"]["EnumLinkAccessModeResponse"];

export type EnumLinkRefreshRate = components["schemas"]["EnumLinkRefreshRate"];

export type EnumLinkStatus = components["schemas"]["EnumLinkStatus"];

export type EnumOwnerBusinessInformedRevenueFrequency = components["schemas"]["EnumOwnerBusinessInformedRevenueFrequency"];

export type EnumOwnerBusinessProductType = components["schemas"]["EnumOwnerBusinessProductType"];

export type EnumOwnerFiliationType = components["schemas"]["EnumOwnerFiliationType"];

export type EnumOwnerGender = components["schemas"]["EnumOwnerGender"];

export type EnumOwnerIndividualDocumentIdType = components["schemas"]["EnumOwnerIndividualDocumentIdType"];

export type EnumOwnerIndividualFinancialProfileOccupationCode = components["schemas"]["EnumOwnerIndividualFinancialProfileOccupationCode"];

export type EnumOwnerIndividualProductType = components["schemas"]["EnumOwnerIndividualProductType"];

export type EnumOwnerInformedIncomeFrequency = components["schemas"]["EnumOwnerInformedIncomeFrequency"];

export type EnumOwnerMaritalStatus = components["schemas"]["EnumOwnerMaritalStatus"];

export type EnumOwnerPartyDocumentType = components["schemas"]["EnumOwnerPartyDocumentType"];

export type EnumOwnerPartyPersonType = components["schemas"]["EnumOwnerPartyPersonType"];

export type EnumOwnerPartyType = components["schemas"]["EnumOwnerPartyType"];

export type EnumOwnerPhoneNumberType = components["schemas"]["EnumOwnerPhoneNumberType"];

export type EnumOwnerProcuratorType = components["schemas"]["EnumOwnerProcuratorType"];

export type EnumPaymentIntentStatus = components["schemas"]["EnumPaymentIntentStatus"];

export type EnumPaymentLinkAllowedPaymentMethod = components["schemas"]["EnumPaymentLinkAllowedPaymentMethod"];

export type EnumPaymentLinkProvider = components["schemas"]["EnumPaymentLinkProvider"];

export type EnumPaymentTransactionType = components["schemas"]["EnumPaymentTransactionType"];

export type EnumPaymentsCountry = components["schemas"]["EnumPaymentsCountry"];

export type EnumPaymentsCurrency = components["schemas"]["EnumPaymentsCurrency"];

export type EnumRecurringExpenseCategory = components["schemas"]["EnumRecurringExpenseCategory"];

export type EnumRecurringExpenseFrequency = components["schemas"]["EnumRecurringExpenseFrequency"];

export type EnumRecurringExpensePaymentType = components["schemas"]["EnumRecurringExpensePaymentType"];

export type EnumTaxComplianceStatusOutcome = components["schemas"]["EnumTaxComplianceStatusOutcome"];

export type EnumTaxRetentionPaymentStatus = components["schemas"]["EnumTaxRetentionPaymentStatus"];

export type EnumTaxRetentionReceiverNationality = components["schemas"]["EnumTaxRetentionReceiverNationality"];

export type EnumTaxRetentionType = components["schemas"]["EnumTaxRetentionType"];

export type EnumTransactionCategory = components["schemas"]["EnumTransactionCategory"];

export type EnumTransactionCounterpartyType = components["schemas"]["EnumTransactionCounterpartyType"];

export type EnumTransactionCreditCardDataCreditType = components["schemas"]["EnumTransactionCreditCardDataCreditType"];

export type EnumTransactionCreditCardDataFeeType = components["schemas"]["EnumTransactionCreditCardDataFeeType"];

export type EnumTransactionPaymentType = components["schemas"]["EnumTransactionPaymentType"];

export type EnumTransactionStatus = components["schemas"]["EnumTransactionStatus"];

export type EnumTransactionSubcategory = components["schemas"]["EnumTransactionSubcategory"];

export type EnumTransactionType = components["schemas"]["EnumTransactionType"];

export type Exchange = components["schemas"]["Exchange"];

export type ExchangeHistory = components["schemas"]["ExchangeHistory"];

export type FinancialStatement = components["schemas"]["FinancialStatement"];

export type FinancialStatementBalanceSheet = components["schemas"]["FinancialStatementBalanceSheet"];

export type FinancialStatementBalanceSheetCurrentAssets = components["schemas"]["FinancialStatementBalanceSheetCurrentAssets"];

export type FinancialStatementBalanceSheetCurrentLiabilities = components["schemas"]["FinancialStatementBalanceSheetCurrentLiabilities"];

export type FinancialStatementBalanceSheetEquity = components["schemas"]["FinancialStatementBalanceSheetEquity"];

export type FinancialStatementBalanceSheetNonCurrentAssets = components["schemas"]["FinancialStatementBalanceSheetNonCurrentAssets"];

export type FinancialStatementBalanceSheetNonCurrentLiabilities = components["schemas"]["FinancialStatementBalanceSheetNonCurrentLiabilities"];

export type FinancialStatementIncomeStatement = components["schemas"]["FinancialStatementIncomeStatement"];

export type HolderInformationBusinessOfpiResponse = components["schemas"]["HolderInformationBusinessOfpiResponse"];

export type HolderInformationIndividualOfpiResponse = components["schemas"]["HolderInformationIndividualOfpiResponse"];

export type HolderResponseOfpi = components["schemas"]["HolderResponseOfpi"];

export type HolderResponseOfpiBusiness = components["schemas"]["HolderResponseOfpiBusiness"];

export type HolderResponseOfpiIndividual = components["schemas"]["HolderResponseOfpiIndividual"];

export type IdempotencyConflictError = components["schemas"]["IdempotencyConflictError"];

export type IdempotencyMismatchError = components["schemas"]["IdempotencyMismatchError"];

export type Income = components["schemas"]["Income"];

export type IncomeStreamsBody = components["schemas"]["IncomeStreamsBody"];

export type IndividualRequestBiometricPix = components["schemas"]["IndividualRequestBiometricPix"];

export type InstitutionAccount = components["schemas"]["InstitutionAccount"];

export type InstitutionDownError = components["schemas"]["InstitutionDownError"];

export type InstitutionFormField = components["schemas"]["InstitutionFormField"];

export type InstitutionFormFieldSaveCredentials = components["schemas"]["InstitutionFormFieldSaveCredentials"];

export type InstitutionFormFieldUsernameType = components["schemas"]["InstitutionFormFieldUsernameType"];

export type InstitutionInactiveError = components["schemas"]["InstitutionInactiveError"];

export type InstitutionOpenBankingInformation = components["schemas"]["InstitutionOpenBankingInformation"];

export type InstitutionPublicApi = components["schemas"]["InstitutionPublicApi"];

export type InstitutionUnavailableError = components["schemas"]["InstitutionUnavailableError"];

export type InstitutionsFeature = components["schemas"]["InstitutionsFeature"];

export type InstitutionsFormField = components["schemas"]["InstitutionsFormField"];

export type InstitutionsFormFieldValues = components["schemas"]["InstitutionsFormFieldValues"];

export type InvalidCredentialsStorageError = components["schemas"]["InvalidCredentialsStorageError"];

export type InvalidFetchHistorical = components["schemas"]["InvalidFetchHistorical"];

export type InvalidLinkError = components["schemas"]["InvalidLinkError"];

export type InvalidPeriodError = components["schemas"]["InvalidPeriodError"];

export type InvalidResourcesError = components["schemas"]["InvalidResourcesError"];

export type InvestmentBalance = components["schemas"]["InvestmentBalance"];

export type InvestmentBrazil = components["schemas"]["InvestmentBrazil"];

export type InvestmentTransactionBrazil = components["schemas"]["InvestmentTransactionBrazil"];

export type InvoiceDetailRetainedTaxSat = components["schemas"]["InvoiceDetailRetainedTaxSat"];

export type InvoiceDetailSat = components["schemas"]["InvoiceDetailSat"];

export type InvoiceDetailTransferredTaxSat = components["schemas"]["InvoiceDetailTransferredTaxSat"];

export type InvoicePayrollEarningsBreakdown = components["schemas"]["InvoicePayrollEarningsBreakdown"];

export type InvoicePayrollOtherPayments = components["schemas"]["InvoicePayrollOtherPayments"];

export type InvoicePayrollTaxDeductions = components["schemas"]["InvoicePayrollTaxDeductions"];

export type InvoiceWarningsSat = components["schemas"]["InvoiceWarningsSat"];

export type InvoiceWithIdSat = components["schemas"]["InvoiceWithIdSat"];

export type InvoicesPaymentsRelatedDocumentsSat = components["schemas"]["InvoicesPaymentsRelatedDocumentsSat"];

export type InvoicesPaymentsSat = components["schemas"]["InvoicesPaymentsSat"];

export type InvoicesPayrollSat = components["schemas"]["InvoicesPayrollSat"];

export type LastErrorPaymentError = components["schemas"]["LastErrorPaymentError"];

export type Link = components["schemas"]["Link"];

export type LinkAlreadyRefreshedError = components["schemas"]["LinkAlreadyRefreshedError"];

export type LinksPutRequest = components["schemas"]["LinksPutRequest"];

export type LinksRequestEmploymentBrazil = components["schemas"]["LinksRequestEmploymentBrazil"];

export type LinksRequestEmploymentMexico = components["schemas"]["LinksRequestEmploymentMexico"];

export type LinksRequestFiscalMexico = components["schemas"]["LinksRequestFiscalMexico"];

export type LoginError = components["schemas"]["LoginError"];

export type NeedsRedirectContent = components["schemas"]["NeedsRedirectContent"];

export type NextStepDisplayConfirmationRequiredOfpi = components["schemas"]["NextStepDisplayConfirmationRequiredOfpi"];

export type NextStepDisplayPaymentFailed = components["schemas"]["NextStepDisplayPaymentFailed"];

export type NextStepDisplayPaymentMethodInformation = components["schemas"]["NextStepDisplayPaymentMethodInformation"];

export type NextStepDisplayPaymentProcessing = components["schemas"]["NextStepDisplayPaymentProcessing"];

export type NextStepDisplayPaymentSucceeded = components["schemas"]["NextStepDisplayPaymentSucceeded"];

export type NextStepNeedsRedirect = components["schemas"]["NextStepNeedsRedirect"];

export type NotFoundError = components["schemas"]["NotFoundError"];

export type OccupationBrazil = components["schemas"]["OccupationBrazil"];

export type Owner = components["schemas"]["Owner"];

export type OwnerAddresses = components["schemas"]["OwnerAddresses"];

export type OwnerBusinessDocumentIds = components["schemas"]["OwnerBusinessDocumentIds"];

export type OwnerBusinessEconomicActivies = components["schemas"]["OwnerBusinessEconomicActivies"];

export type OwnerBusinessFinancialProfile = components["schemas"]["OwnerBusinessFinancialProfile"];

export type OwnerBusinessFinancialRelation = components["schemas"]["OwnerBusinessFinancialRelation"];

export type OwnerBusinessInformedRevenue = components["schemas"]["OwnerBusinessInformedRevenue"];

export type OwnerBusinessOpenFinanceBrazil = components["schemas"]["OwnerBusinessOpenFinanceBrazil"];

export type OwnerBusinessPatrimony = components["schemas"]["OwnerBusinessPatrimony"];

export type OwnerBusinessProducts = components["schemas"]["OwnerBusinessProducts"];

export type OwnerDocumentId = components["schemas"]["OwnerDocumentId"];

export type OwnerDocumentIdOpenFinanceBrazil = components["schemas"]["OwnerDocumentIdOpenFinanceBrazil"];

export type OwnerEmails = components["schemas"]["OwnerEmails"];

export type OwnerFiliations = components["schemas"]["OwnerFiliations"];

export type OwnerIndividualDocumentIds = components["schemas"]["OwnerIndividualDocumentIds"];

export type OwnerIndividualFinancialProfile = components["schemas"]["OwnerIndividualFinancialProfile"];

export type OwnerIndividualFinancialRelation = components["schemas"]["OwnerIndividualFinancialRelation"];

export type OwnerIndividualInformedIncome = components["schemas"]["OwnerIndividualInformedIncome"];

export type OwnerIndividualNationalityDocumentId = components["schemas"]["OwnerIndividualNationalityDocumentId"];

export type OwnerIndividualOpenFinanceBrazil = components["schemas"]["OwnerIndividualOpenFinanceBrazil"];

export type OwnerIndividualPatrimony = components["schemas"]["OwnerIndividualPatrimony"];

export type OwnerIndividualPayrollAccounts = components["schemas"]["OwnerIndividualPayrollAccounts"];

export type OwnerIndividualProducts = components["schemas"]["OwnerIndividualProducts"];

export type OwnerIndividualSalaryPortabilityRequests = components["schemas"]["OwnerIndividualSalaryPortabilityRequests"];

export type OwnerNationalities = components["schemas"]["OwnerNationalities"];

export type OwnerParties = components["schemas"]["OwnerParties"];

export type OwnerPhoneNumbers = components["schemas"]["OwnerPhoneNumbers"];

export type OwnerProcurators = components["schemas"]["OwnerProcurators"];

export type PatchBody = components["schemas"]["PatchBody"];

export type PatchPaymentIntentOfpi = components["schemas"]["PatchPaymentIntentOfpi"];

export type PatchPaymentIntentPixKeys = components["schemas"]["PatchPaymentIntentPixKeys"];

export type PaymentAuthorization = components["schemas"]["PaymentAuthorization"];

export type PaymentConfigurationImmediate = components["schemas"]["PaymentConfigurationImmediate"];

export type PaymentConfigurationScheduled = components["schemas"]["PaymentConfigurationScheduled"];

export type PaymentIntentBiometricWidget = components["schemas"]["PaymentIntentBiometricWidget"];

export type PaymentIntentOfpi = components["schemas"]["PaymentIntentOfpi"];

export type PaymentIntentPaymentMethodDetailsBodyBusinessOfpi = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessOfpi"];

export type PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessPixKeys"];

export type PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpi"];

export type PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestOfpiBankAccount"];

export type PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyBusinessRequestPixKey"];

export type PaymentIntentPaymentMethodDetailsBodyIndividualOfpi = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualOfpi"];

export type PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualPixKeys"];

export type PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpi"];

export type PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestOfpiBankAccount"];

export type PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey = components["schemas"]["PaymentIntentPaymentMethodDetailsBodyIndividualRequestPixKey"];

export type PaymentIntentPaymentMethodDetailsBusinessOfpi = components["schemas"]["PaymentIntentPaymentMethodDetailsBusinessOfpi"];

export type PaymentIntentPaymentMethodDetailsBusinessPixKeys = components["schemas"]["PaymentIntentPaymentMethodDetailsBusinessPixKeys"];

export type PaymentIntentPaymentMethodDetailsIndividualOfpi = components["schemas"]["PaymentIntentPaymentMethodDetailsIndividualOfpi"];

export type PaymentIntentPaymentMethodDetailsIndividualPixKeys = components["schemas"]["PaymentIntentPaymentMethodDetailsIndividualPixKeys"];

export type PaymentIntentPixKeys = components["schemas"]["PaymentIntentPixKeys"];

export type PaymentMethodInformationBodyOfpi = components["schemas"]["PaymentMethodInformationBodyOfpi"];

export type PaymentMethodInformationOfpi = components["schemas"]["PaymentMethodInformationOfpi"];

export type PaymentMethodInformationPixKeysConfirmed = components["schemas"]["PaymentMethodInformationPixKeysConfirmed"];

export type PaymentMethodInformationPixKeysInitial = components["schemas"]["PaymentMethodInformationPixKeysInitial"];

export type RecurringExpenseSourceTransaction = components["schemas"]["RecurringExpenseSourceTransaction"];

export type RecurringExpenses = components["schemas"]["RecurringExpenses"];

export type RelatedInvoiceSat = components["schemas"]["RelatedInvoiceSat"];

export type Remuneration = components["schemas"]["Remuneration"];

export type RequestTimeoutError = components["schemas"]["RequestTimeoutError"];

export type RetentionBreakdown = components["schemas"]["RetentionBreakdown"];

export type RiskInsights = components["schemas"]["RiskInsights"];

export type RiskInsightsAssetMetrics = components["schemas"]["RiskInsightsAssetMetrics"];

export type RiskInsightsBalanceMetrics = components["schemas"]["RiskInsightsBalanceMetrics"];

export type RiskInsightsCashflowMetrics = components["schemas"]["RiskInsightsCashflowMetrics"];

export type RiskInsightsCategoryMetrics = components["schemas"]["RiskInsightsCategoryMetrics"];

export type RiskInsightsCreditCardMetrics = components["schemas"]["RiskInsightsCreditCardMetrics"];

export type RiskInsightsLoansMetrics = components["schemas"]["RiskInsightsLoansMetrics"];

export type RiskInsightsTransactionMetrics = components["schemas"]["RiskInsightsTransactionMetrics"];

export type SalaryBrazil = components["schemas"]["SalaryBrazil"];

export type SessionExpiredError = components["schemas"]["SessionExpiredError"];

export type TaxComplianceStatus = components["schemas"]["TaxComplianceStatus"];

export type TaxDetailsInvoicesSat = components["schemas"]["TaxDetailsInvoicesSat"];

export type TaxRetentions = components["schemas"]["TaxRetentions"];

export type TaxReturnBusiness = components["schemas"]["TaxReturnBusiness"];

export type TaxReturnBusinessMonthly = components["schemas"]["TaxReturnBusinessMonthly"];

export type TaxReturnPersonal = components["schemas"]["TaxReturnPersonal"];

export type TaxReturnPersonalMonthly = components["schemas"]["TaxReturnPersonalMonthly"];

export type TaxReturnsMonthlyRequest = components["schemas"]["TaxReturnsMonthlyRequest"];

export type TaxReturnsYearlyRequest = components["schemas"]["TaxReturnsYearlyRequest"];

export type TaxStatusAddressBetweenStreetSat = components["schemas"]["TaxStatusAddressBetweenStreetSat"];

export type TaxStatusAddressSat = components["schemas"]["TaxStatusAddressSat"];

export type TaxStatusEconomicActivitySat = components["schemas"]["TaxStatusEconomicActivitySat"];

export type TaxStatusObligationsSat = components["schemas"]["TaxStatusObligationsSat"];

export type TaxStatusRegimensSat = components["schemas"]["TaxStatusRegimensSat"];

export type TaxStatusSat = components["schemas"]["TaxStatusSat"];

export type TaxStatusTaxPayerInformationSat = components["schemas"]["TaxStatusTaxPayerInformationSat"];

export type ThemeBiometricWidget = components["schemas"]["ThemeBiometricWidget"];

export type TokenRequiredResponse = components["schemas"]["TokenRequiredResponse"];

export type TooManySessionsError = components["schemas"]["TooManySessionsError"];

export type TransactionCounterparty = components["schemas"]["TransactionCounterparty"];

export type TransactionCreditCardBill = components["schemas"]["TransactionCreditCardBill"];

export type TransactionCreditCardDataOpenFinanceBrazil = components["schemas"]["TransactionCreditCardDataOpenFinanceBrazil"];

export type TransactionLoanDataCharges = components["schemas"]["TransactionLoanDataCharges"];

export type TransactionLoanDataFees = components["schemas"]["TransactionLoanDataFees"];

export type TransactionLoanDataOpenFinanceBrazil = components["schemas"]["TransactionLoanDataOpenFinanceBrazil"];

export type TransactionMerchantData = components["schemas"]["TransactionMerchantData"];

export type TransactionOpenFinanceBrazil = components["schemas"]["TransactionOpenFinanceBrazil"];

export type UnauthorizedError = components["schemas"]["UnauthorizedError"];

export type UnconfirmedLinkError = components["schemas"]["UnconfirmedLinkError"];

export type UnexpectedError = components["schemas"]["UnexpectedError"];

export type UnsupportedOperationError = components["schemas"]["UnsupportedOperationError"];

export type ValidationError = components["schemas"]["ValidationError"];

export type VoucherPaymentDetails = components["schemas"]["VoucherPaymentDetails"];

export type WidgetToken = components["schemas"]["WidgetToken"];

export type WidgetTokenRequestBankingBrazil = components["schemas"]["WidgetTokenRequestBankingBrazil"];

export type WidgetTokenRequestEmploymentBrazil = components["schemas"]["WidgetTokenRequestEmploymentBrazil"];

export type WidgetTokenRequestEmploymentMexico = components["schemas"]["WidgetTokenRequestEmploymentMexico"];

export type WidgetTokenRequestFiscalMexico = components["schemas"]["WidgetTokenRequestFiscalMexico"];

export type AccountId = components["schemas"]["account_id"];

export type AttachPdf = components["schemas"]["attach_pdf"];

export type AttachXml = components["schemas"]["attach_xml"];

export type CollectedAt = components["schemas"]["collected_at"];

export type CommonPaginationProperties = components["schemas"]["common_pagination_properties"];

export type CreatedAt = components["schemas"]["created_at"];

export type CreatedBy = components["schemas"]["created_by"];

export type CredentialsStorage = components["schemas"]["credentials_storage"];

export type DateFrom = components["schemas"]["date_from"];

export type DateTo = components["schemas"]["date_to"];

export type DebtChile = components["schemas"]["debt_chile"];

export type ExternalId = components["schemas"]["external_id"];

export type ExternalIdPayments = components["schemas"]["external_id__payments"];

export type FetchResourcesEmploymentBrazil = components["schemas"]["fetch_resources_employment_brazil"];

export type FetchResourcesEmploymentMexico = components["schemas"]["fetch_resources_employment_mexico"];

export type FetchResourcesFiscalMexico = components["schemas"]["fetch_resources_fiscal_mexico"];

export type FetchResourcesOfdaBrazil = components["schemas"]["fetch_resources_ofda_brazil"];

export type Id = components["schemas"]["id"];

export type InvoiceChile = components["schemas"]["invoice_chile"];

export type LastAccessedAt = components["schemas"]["last_accessed_at"];

export type LinkValue = components["schemas"]["link"];

export type LinkRequest = components["schemas"]["link_request"];

export type MetadataPayments = components["schemas"]["metadata__payments"];

export type PaymentInstitution = components["schemas"]["paymentInstitution"];

export type PaymentInstitutionBR = components["schemas"]["paymentInstitutionBR"];

export type PaymentTransaction = components["schemas"]["paymentTransaction"];

export type PaymentsCommonPaginationProperties = components["schemas"]["payments_common_pagination_properties"];

export type RequestId = components["schemas"]["request_id"];

export type SaveData = components["schemas"]["save_data"];

export type Schedule = components["schemas"]["schedule"];

export type Schedule2 = components["schemas"]["schedule-2"];

export type ScheduledCustom = components["schemas"]["scheduled_custom"];

export type ScheduledCustom2 = components["schemas"]["scheduled_custom-2"];

export type ScheduledDaily = components["schemas"]["scheduled_daily"];

export type ScheduledDaily2 = components["schemas"]["scheduled_daily-2"];

export type ScheduledMonthly = components["schemas"]["scheduled_monthly"];

export type ScheduledMonthly2 = components["schemas"]["scheduled_monthly-2"];

export type ScheduledSingle = components["schemas"]["scheduled_single"];

export type ScheduledSingle2 = components["schemas"]["scheduled_single-2"];

export type ScheduledWeekly = components["schemas"]["scheduled_weekly"];

export type ScheduledWeekly2 = components["schemas"]["scheduled_weekly-2"];

export type StaleIn = components["schemas"]["stale_in"];

export type TaxStatusSii = components["schemas"]["tax_status_sii"];

export type TaxStatusSiiAddress = components["schemas"]["tax_status_sii_address"];

export type TaxStatusSiiAuthorizedTaxDocument = components["schemas"]["tax_status_sii_authorized_tax_document"];

export type TaxStatusSiiCompanyStake = components["schemas"]["tax_status_sii_company_stake"];

export type TaxStatusSiiEconomicActivity = components["schemas"]["tax_status_sii_economic_activity"];

export type TaxStatusSiiEmails = components["schemas"]["tax_status_sii_emails"];

export type TaxStatusSiiEntityDetails = components["schemas"]["tax_status_sii_entity_details"];

export type TaxStatusSiiEquityHolder = components["schemas"]["tax_status_sii_equity_holder"];

export type TaxStatusSiiFiscalOffice = components["schemas"]["tax_status_sii_fiscal_office"];

export type TaxStatusSiiLegalRepresentative = components["schemas"]["tax_status_sii_legal_representative"];

export type TaxStatusSiiPhone = components["schemas"]["tax_status_sii_phone"];

export type TaxStatusSiiPropertyTaxLiabilities = components["schemas"]["tax_status_sii_property_tax_liabilities"];

export type TaxStatusSiiRegime = components["schemas"]["tax_status_sii_regime"];

export type Token = components["schemas"]["token"];

export type UpdatedAt = components["schemas"]["updated_at"];

export type WidgetTokenRequestUpdateMode = components["schemas"]["WidgetTokenRequestUpdateMode"];

export type WidgetTokenRequestConsentManagement = components["schemas"]["WidgetTokenRequestConsentManagement"];

export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];

export type TooManyRequestsError = components["schemas"]["TooManyRequestsError"];

export type DuplicatedLinkError = components["schemas"]["DuplicatedLinkError"];

export type FurtherBadRequestError = components["schemas"]["FurtherBadRequestError"];
