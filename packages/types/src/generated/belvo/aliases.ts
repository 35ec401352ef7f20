// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

import type { components } from "./schema.js";

/** A field of a payments request is missing or has a wrong value. */
export type ValidationError400 = components["schemas"]["400_validation_error"];

/** The product is not enabled for your keys. */
export type AccessToResourceDenied = components["schemas"]["AccessToResourceDenied"];

/** The balances of an account when it was collected. */
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

/** A checking or savings account, credit card or loan. */
export type AccountOpenFinanceBrazil = components["schemas"]["AccountOpenFinanceBrazil"];

export type AccountOverdraftOpenFinanceBrazil = components["schemas"]["AccountOverdraftOpenFinanceBrazil"];

/** What one account held when it was asked. */
export type BalanceOFDA = components["schemas"]["BalanceOFDA"];

export type BankAccountDetailsOfpi = components["schemas"]["BankAccountDetailsOfpi"];

export type BankAccountDetailsOpenFinance = components["schemas"]["BankAccountDetailsOpenFinance"];

export type BankAccountDetailsOpenFinancePix = components["schemas"]["BankAccountDetailsOpenFinancePix"];

export type BankAccountId = components["schemas"]["BankAccountId"];

export type BankAccountObject = components["schemas"]["BankAccountObject"];

/** A registered bank account, in the first version of the payments API. */
export type BankAccountOfpiResponse = components["schemas"]["BankAccountOfpiResponse"];

/** A registered bank account, in the second version of the payments API. */
export type BankAccountV2 = components["schemas"]["BankAccountV2"];

export type BeneficiaryBankAccountOfpi = components["schemas"]["BeneficiaryBankAccountOfpi"];

/** A credit card statement. */
export type Bill = components["schemas"]["Bill"];

export type BillFinanceCharges = components["schemas"]["BillFinanceCharges"];

export type BillPayments = components["schemas"]["BillPayments"];

/** Body of a token request for the biometric Pix widget. */
export type BiometricPaymentWidgetRequest = components["schemas"]["BiometricPaymentWidgetRequest"];

export type BrandingBiometricWidget = components["schemas"]["BrandingBiometricWidget"];

export type BrokerNote = components["schemas"]["BrokerNote"];

export type CallbackUrlsBiometricPaymentWidget = components["schemas"]["CallbackUrlsBiometricPaymentWidget"];

/** New settings for a link. Only the change from `single` to `recurrent` starts a (billed) historical update. */
export type ChangeAccessMode = components["schemas"]["ChangeAccessMode"];

/** A debit under a payment intent to a bank account. */
export type ChargeBrazil = components["schemas"]["ChargeBrazil"];

/** A debit under a payment intent to a Pix key. */
export type ChargeBrazilPix = components["schemas"]["ChargeBrazilPix"];

export type ChargePayerInformation = components["schemas"]["ChargePayerInformation"];

export type ChargePaymentMethodDetailsOfpi = components["schemas"]["ChargePaymentMethodDetailsOfpi"];

export type ChargePaymentMethodDetailsOfpiContent = components["schemas"]["ChargePaymentMethodDetailsOfpiContent"];

export type ChargePaymentMethodDetailsPix = components["schemas"]["ChargePaymentMethodDetailsPix"];

export type ChargePaymentMethodDetailsPixContent = components["schemas"]["ChargePaymentMethodDetailsPixContent"];

/** A debit under a payment authorization. */
export type ChargeV2 = components["schemas"]["ChargeV2"];

export type ClassificationDetails = components["schemas"]["ClassificationDetails"];

/** No account is left under the consent. A new consent is needed, not new API keys. */
export type ConsentWithoutAccountsError = components["schemas"]["ConsentWithoutAccountsError"];

/** A permission that an end user gave in Brazil's Open Finance network. */
export type Consents = components["schemas"]["Consents"];

/** Body that registers a company's bank account, in the first version of the payments API. */
export type CreateBankAccountOfpiBusiness = components["schemas"]["CreateBankAccountOfpiBusiness"];

/** Body that registers a person's bank account, in the first version of the payments API. */
export type CreateBankAccountOfpiIndividual = components["schemas"]["CreateBankAccountOfpiIndividual"];

/** Body that registers a bank account, in the second version of the payments API. */
export type CreateBankAccountV2 = components["schemas"]["CreateBankAccountV2"];

/** Body that registers a payer, in the first version of the payments API. */
export type CreateCustomerOfpi = components["schemas"]["CreateCustomerOfpi"];

/** Body that registers a payer, in the second version of the payments API. */
export type CreateCustomerV2 = components["schemas"]["CreateCustomerV2"];

/** Body that starts a device enrollment. */
export type CreateEnrollmentBiometricPix = components["schemas"]["CreateEnrollmentBiometricPix"];

/** Body that asks for consent to one charge now. */
export type CreatePaymentAuthorizationImmediate = components["schemas"]["CreatePaymentAuthorizationImmediate"];

/** Body that asks for consent to a charge on a later day. */
export type CreatePaymentAuthorizationScheduled = components["schemas"]["CreatePaymentAuthorizationScheduled"];

/** Body for a payment that registers the customer and the bank account paid to as well. */
export type CreatePaymentIntentAndBankAccountAndCustomerOfpi = components["schemas"]["CreatePaymentIntentAndBankAccountAndCustomerOfpi"];

/** Body for a payment to a registered bank account that registers the customer as well. */
export type CreatePaymentIntentAndCustomerOfpi = components["schemas"]["CreatePaymentIntentAndCustomerOfpi"];

/** Body for a payment to a registered bank account by a registered customer. */
export type CreatePaymentIntentOfpi = components["schemas"]["CreatePaymentIntentOfpi"];

/** Body for a payment to a Pix key by a registered customer. */
export type CreatePaymentIntentPixKeys = components["schemas"]["CreatePaymentIntentPixKeys"];

/** Body for a payment to a Pix key that registers the customer as well. */
export type CreatePaymentIntentPixKeysAndCustomer = components["schemas"]["CreatePaymentIntentPixKeysAndCustomer"];

/** Whether a person in Mexico is employed now, and where. */
export type CurrentEmployment = components["schemas"]["CurrentEmployment"];

export type CurrentEmploymentDocumentId = components["schemas"]["CurrentEmploymentDocumentId"];

export type CurrentEmploymentPersonalData = components["schemas"]["CurrentEmploymentPersonalData"];

export type CurrentEmploymentRecord = components["schemas"]["CurrentEmploymentRecord"];

export type CustomerId = components["schemas"]["CustomerId"];

export type CustomerIdPaymentWidget = components["schemas"]["CustomerIdPaymentWidget"];

export type CustomerObject = components["schemas"]["CustomerObject"];

/** A payer, in the first version of the payments API. */
export type CustomerOfpi = components["schemas"]["CustomerOfpi"];

export type CustomerPaymentWidget = components["schemas"]["CustomerPaymentWidget"];

/** A payer, in the second version of the payments API. */
export type CustomerV2 = components["schemas"]["CustomerV2"];

export type DebtorDetails = components["schemas"]["DebtorDetails"];

export type DisplayConfirmationRequiredOfpi = components["schemas"]["DisplayConfirmationRequiredOfpi"];

export type DisplayPaymentFailed = components["schemas"]["DisplayPaymentFailed"];

export type DisplayPaymentMethodInformationContentOfpi = components["schemas"]["DisplayPaymentMethodInformationContentOfpi"];

export type DisplayPaymentProcessing = components["schemas"]["DisplayPaymentProcessing"];

export type DisplayPaymentSucceeded = components["schemas"]["DisplayPaymentSucceeded"];

export type EmployerDataBrazil = components["schemas"]["EmployerDataBrazil"];

/** One employment of a person in Brazil. */
export type EmploymentBrazil = components["schemas"]["EmploymentBrazil"];

/** Figures computed from the employment records of a person. */
export type EmploymentMetric = components["schemas"]["EmploymentMetric"];

/** Work history and social security contributions of a person in Mexico. */
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

/** A device enrolled, or being enrolled, for biometric Pix. */
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

/** Where a payment intent stands. Belvo's guides know more values than the official description, so allow for others. */
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

/** A foreign exchange contract. */
export type Exchange = components["schemas"]["Exchange"];

/** An event that changed a foreign exchange contract. */
export type ExchangeHistory = components["schemas"]["ExchangeHistory"];

/** Balance sheet and income statement of a taxpayer in Mexico. */
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

/** The first request with this idempotency key has not finished yet. */
export type IdempotencyConflictError = components["schemas"]["IdempotencyConflictError"];

/** The idempotency key belongs to a request with another body. */
export type IdempotencyMismatchError = components["schemas"]["IdempotencyMismatchError"];

/** What Belvo recognises as income on the accounts of a link. */
export type Income = components["schemas"]["Income"];

/** One stream of income, from one source. */
export type IncomeStreamsBody = components["schemas"]["IncomeStreamsBody"];

export type IndividualRequestBiometricPix = components["schemas"]["IndividualRequestBiometricPix"];

/** The institution that holds the account. */
export type InstitutionAccount = components["schemas"]["InstitutionAccount"];

/** The institution's site is down. Try again later. */
export type InstitutionDownError = components["schemas"]["InstitutionDownError"];

export type InstitutionFormField = components["schemas"]["InstitutionFormField"];

export type InstitutionFormFieldSaveCredentials = components["schemas"]["InstitutionFormFieldSaveCredentials"];

export type InstitutionFormFieldUsernameType = components["schemas"]["InstitutionFormFieldUsernameType"];

/** Belvo has switched the institution off for now. */
export type InstitutionInactiveError = components["schemas"]["InstitutionInactiveError"];

export type InstitutionOpenBankingInformation = components["schemas"]["InstitutionOpenBankingInformation"];

export type InstitutionPublicApi = components["schemas"]["InstitutionPublicApi"];

/** The institution cannot be reached. Try again later. */
export type InstitutionUnavailableError = components["schemas"]["InstitutionUnavailableError"];

export type InstitutionsFeature = components["schemas"]["InstitutionsFeature"];

export type InstitutionsFormField = components["schemas"]["InstitutionsFormField"];

export type InstitutionsFormFieldValues = components["schemas"]["InstitutionsFormFieldValues"];

/** This setting for storing credentials does not go with a recurrent link. */
export type InvalidCredentialsStorageError = components["schemas"]["InvalidCredentialsStorageError"];

/** Without stored credentials `fetch_resources` has to be given. */
export type InvalidFetchHistorical = components["schemas"]["InvalidFetchHistorical"];

/** The stored credentials no longer work. The end user has to give new ones. */
export type InvalidLinkError = components["schemas"]["InvalidLinkError"];

/** The dates are too close together. */
export type InvalidPeriodError = components["schemas"]["InvalidPeriodError"];

/** `fetch_resources` names something that the institution does not offer. */
export type InvalidResourcesError = components["schemas"]["InvalidResourcesError"];

export type InvestmentBalance = components["schemas"]["InvestmentBalance"];

/** An investment position. */
export type InvestmentBrazil = components["schemas"]["InvestmentBrazil"];

/** A movement on an investment. */
export type InvestmentTransactionBrazil = components["schemas"]["InvestmentTransactionBrazil"];

export type InvoiceDetailRetainedTaxSat = components["schemas"]["InvoiceDetailRetainedTaxSat"];

export type InvoiceDetailSat = components["schemas"]["InvoiceDetailSat"];

export type InvoiceDetailTransferredTaxSat = components["schemas"]["InvoiceDetailTransferredTaxSat"];

export type InvoicePayrollEarningsBreakdown = components["schemas"]["InvoicePayrollEarningsBreakdown"];

export type InvoicePayrollOtherPayments = components["schemas"]["InvoicePayrollOtherPayments"];

export type InvoicePayrollTaxDeductions = components["schemas"]["InvoicePayrollTaxDeductions"];

export type InvoiceWarningsSat = components["schemas"]["InvoiceWarningsSat"];

/** An electronic invoice (CFDI) from the SAT. */
export type InvoiceWithIdSat = components["schemas"]["InvoiceWithIdSat"];

export type InvoicesPaymentsRelatedDocumentsSat = components["schemas"]["InvoicesPaymentsRelatedDocumentsSat"];

export type InvoicesPaymentsSat = components["schemas"]["InvoicesPaymentsSat"];

export type InvoicesPayrollSat = components["schemas"]["InvoicesPayrollSat"];

export type LastErrorPaymentError = components["schemas"]["LastErrorPaymentError"];

/** A connection between an end user and an institution. */
export type Link = components["schemas"]["Link"];

/** The link was refreshed less than ten minutes ago. Only the message says how long to wait. */
export type LinkAlreadyRefreshedError = components["schemas"]["LinkAlreadyRefreshedError"];

/** New credentials for a link. */
export type LinksPutRequest = components["schemas"]["LinksPutRequest"];

/** Body that links a person at the INSS in Brazil. */
export type LinksRequestEmploymentBrazil = components["schemas"]["LinksRequestEmploymentBrazil"];

/** Body that links a person at the IMSS or the ISSSTE in Mexico. */
export type LinksRequestEmploymentMexico = components["schemas"]["LinksRequestEmploymentMexico"];

/** Body that links a taxpayer at the SAT in Mexico. */
export type LinksRequestFiscalMexico = components["schemas"]["LinksRequestFiscalMexico"];

/** The login failed. The message tells why, in words that Belvo says may change. */
export type LoginError = components["schemas"]["LoginError"];

export type NeedsRedirectContent = components["schemas"]["NeedsRedirectContent"];

export type NextStepDisplayConfirmationRequiredOfpi = components["schemas"]["NextStepDisplayConfirmationRequiredOfpi"];

export type NextStepDisplayPaymentFailed = components["schemas"]["NextStepDisplayPaymentFailed"];

export type NextStepDisplayPaymentMethodInformation = components["schemas"]["NextStepDisplayPaymentMethodInformation"];

export type NextStepDisplayPaymentProcessing = components["schemas"]["NextStepDisplayPaymentProcessing"];

export type NextStepDisplayPaymentSucceeded = components["schemas"]["NextStepDisplayPaymentSucceeded"];

export type NextStepNeedsRedirect = components["schemas"]["NextStepNeedsRedirect"];

/** No such path or object. */
export type NotFoundError = components["schemas"]["NotFoundError"];

export type OccupationBrazil = components["schemas"]["OccupationBrazil"];

/** The person or company behind a link, in the older shape. */
export type Owner = components["schemas"]["Owner"];

export type OwnerAddresses = components["schemas"]["OwnerAddresses"];

export type OwnerBusinessDocumentIds = components["schemas"]["OwnerBusinessDocumentIds"];

export type OwnerBusinessEconomicActivies = components["schemas"]["OwnerBusinessEconomicActivies"];

export type OwnerBusinessFinancialProfile = components["schemas"]["OwnerBusinessFinancialProfile"];

export type OwnerBusinessFinancialRelation = components["schemas"]["OwnerBusinessFinancialRelation"];

export type OwnerBusinessInformedRevenue = components["schemas"]["OwnerBusinessInformedRevenue"];

/** A company behind a link, from Brazil's Open Finance network. */
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

/** A person behind a link, from Brazil's Open Finance network. */
export type OwnerIndividualOpenFinanceBrazil = components["schemas"]["OwnerIndividualOpenFinanceBrazil"];

export type OwnerIndividualPatrimony = components["schemas"]["OwnerIndividualPatrimony"];

export type OwnerIndividualPayrollAccounts = components["schemas"]["OwnerIndividualPayrollAccounts"];

export type OwnerIndividualProducts = components["schemas"]["OwnerIndividualProducts"];

export type OwnerIndividualSalaryPortabilityRequests = components["schemas"]["OwnerIndividualSalaryPortabilityRequests"];

export type OwnerNationalities = components["schemas"]["OwnerNationalities"];

export type OwnerParties = components["schemas"]["OwnerParties"];

export type OwnerPhoneNumbers = components["schemas"]["OwnerPhoneNumbers"];

export type OwnerProcurators = components["schemas"]["OwnerProcurators"];

/** Resumes a request that was answered with a 428. */
export type PatchBody = components["schemas"]["PatchBody"];

/** Body that completes and confirms a payment to a bank account. */
export type PatchPaymentIntentOfpi = components["schemas"]["PatchPaymentIntentOfpi"];

/** Body that confirms a payment to a Pix key. */
export type PatchPaymentIntentPixKeys = components["schemas"]["PatchPaymentIntentPixKeys"];

/** A payer's consent to be charged. */
export type PaymentAuthorization = components["schemas"]["PaymentAuthorization"];

export type PaymentConfigurationImmediate = components["schemas"]["PaymentConfigurationImmediate"];

export type PaymentConfigurationScheduled = components["schemas"]["PaymentConfigurationScheduled"];

export type PaymentIntentBiometricWidget = components["schemas"]["PaymentIntentBiometricWidget"];

/** A payment to a registered bank account. */
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

/** A payment to a Pix key. After its creation it still has to be completed. */
export type PaymentIntentPixKeys = components["schemas"]["PaymentIntentPixKeys"];

export type PaymentMethodInformationBodyOfpi = components["schemas"]["PaymentMethodInformationBodyOfpi"];

export type PaymentMethodInformationOfpi = components["schemas"]["PaymentMethodInformationOfpi"];

export type PaymentMethodInformationPixKeysConfirmed = components["schemas"]["PaymentMethodInformationPixKeysConfirmed"];

export type PaymentMethodInformationPixKeysInitial = components["schemas"]["PaymentMethodInformationPixKeysInitial"];

export type RecurringExpenseSourceTransaction = components["schemas"]["RecurringExpenseSourceTransaction"];

/** One payment that comes back regularly. */
export type RecurringExpenses = components["schemas"]["RecurringExpenses"];

export type RelatedInvoiceSat = components["schemas"]["RelatedInvoiceSat"];

export type Remuneration = components["schemas"]["Remuneration"];

/** The institution did not finish within five minutes. */
export type RequestTimeoutError = components["schemas"]["RequestTimeoutError"];

export type RetentionBreakdown = components["schemas"]["RetentionBreakdown"];

/** Figures about the accounts of a link, for credit decisions. */
export type RiskInsights = components["schemas"]["RiskInsights"];

export type RiskInsightsAssetMetrics = components["schemas"]["RiskInsightsAssetMetrics"];

export type RiskInsightsBalanceMetrics = components["schemas"]["RiskInsightsBalanceMetrics"];

export type RiskInsightsCashflowMetrics = components["schemas"]["RiskInsightsCashflowMetrics"];

export type RiskInsightsCategoryMetrics = components["schemas"]["RiskInsightsCategoryMetrics"];

export type RiskInsightsCreditCardMetrics = components["schemas"]["RiskInsightsCreditCardMetrics"];

export type RiskInsightsLoansMetrics = components["schemas"]["RiskInsightsLoansMetrics"];

export type RiskInsightsTransactionMetrics = components["schemas"]["RiskInsightsTransactionMetrics"];

export type SalaryBrazil = components["schemas"]["SalaryBrazil"];

/** The token came too late. Start again from the first request. */
export type SessionExpiredError = components["schemas"]["SessionExpiredError"];

/** The SAT's opinion on a taxpayer. */
export type TaxComplianceStatus = components["schemas"]["TaxComplianceStatus"];

export type TaxDetailsInvoicesSat = components["schemas"]["TaxDetailsInvoicesSat"];

/** A tax that was withheld. */
export type TaxRetentions = components["schemas"]["TaxRetentions"];

/** Yearly return of a company. */
export type TaxReturnBusiness = components["schemas"]["TaxReturnBusiness"];

/** Monthly return of a company. */
export type TaxReturnBusinessMonthly = components["schemas"]["TaxReturnBusinessMonthly"];

/** Yearly return of a person. */
export type TaxReturnPersonal = components["schemas"]["TaxReturnPersonal"];

/** Monthly return of a person. */
export type TaxReturnPersonalMonthly = components["schemas"]["TaxReturnPersonalMonthly"];

export type TaxReturnsMonthlyRequest = components["schemas"]["TaxReturnsMonthlyRequest"];

export type TaxReturnsYearlyRequest = components["schemas"]["TaxReturnsYearlyRequest"];

export type TaxStatusAddressBetweenStreetSat = components["schemas"]["TaxStatusAddressBetweenStreetSat"];

export type TaxStatusAddressSat = components["schemas"]["TaxStatusAddressSat"];

export type TaxStatusEconomicActivitySat = components["schemas"]["TaxStatusEconomicActivitySat"];

export type TaxStatusObligationsSat = components["schemas"]["TaxStatusObligationsSat"];

export type TaxStatusRegimensSat = components["schemas"]["TaxStatusRegimensSat"];

/** Registration of a taxpayer at the SAT. */
export type TaxStatusSat = components["schemas"]["TaxStatusSat"];

export type TaxStatusTaxPayerInformationSat = components["schemas"]["TaxStatusTaxPayerInformationSat"];

export type ThemeBiometricWidget = components["schemas"]["ThemeBiometricWidget"];

/** The institution wants a second factor. Resume with `session` and `link` before the session expires. */
export type TokenRequiredResponse = components["schemas"]["TokenRequiredResponse"];

/** The end user is logged in elsewhere, or another collection is running. The one error of this status worth repeating by itself. */
export type TooManySessionsError = components["schemas"]["TooManySessionsError"];

export type TransactionCounterparty = components["schemas"]["TransactionCounterparty"];

export type TransactionCreditCardBill = components["schemas"]["TransactionCreditCardBill"];

export type TransactionCreditCardDataOpenFinanceBrazil = components["schemas"]["TransactionCreditCardDataOpenFinanceBrazil"];

export type TransactionLoanDataCharges = components["schemas"]["TransactionLoanDataCharges"];

export type TransactionLoanDataFees = components["schemas"]["TransactionLoanDataFees"];

export type TransactionLoanDataOpenFinanceBrazil = components["schemas"]["TransactionLoanDataOpenFinanceBrazil"];

export type TransactionMerchantData = components["schemas"]["TransactionMerchantData"];

/** A movement on an account. The direction is in `type`, never in the sign of `amount`. */
export type TransactionOpenFinanceBrazil = components["schemas"]["TransactionOpenFinanceBrazil"];

/** The API keys were not accepted. */
export type UnauthorizedError = components["schemas"]["UnauthorizedError"];

/** The link was never finished, mostly because the MFA token was not sent. */
export type UnconfirmedLinkError = components["schemas"]["UnconfirmedLinkError"];

/** Something failed at Belvo or at the institution. Belvo advises at most three more tries. */
export type UnexpectedError = components["schemas"]["UnexpectedError"];

/** The institution does not offer this resource. */
export type UnsupportedOperationError = components["schemas"]["UnsupportedOperationError"];

/** A field is missing or has a wrong value. */
export type ValidationError = components["schemas"]["ValidationError"];

export type VoucherPaymentDetails = components["schemas"]["VoucherPaymentDetails"];

/** Tokens that open the widget for one end user. */
export type WidgetToken = components["schemas"]["WidgetToken"];

/** Body of a token request for linking a bank in Brazil by consent. */
export type WidgetTokenRequestBankingBrazil = components["schemas"]["WidgetTokenRequestBankingBrazil"];

/** Body of a token request for linking a person at the INSS in Brazil. */
export type WidgetTokenRequestEmploymentBrazil = components["schemas"]["WidgetTokenRequestEmploymentBrazil"];

/** Body of a token request for linking a person at the IMSS or the ISSSTE in Mexico. */
export type WidgetTokenRequestEmploymentMexico = components["schemas"]["WidgetTokenRequestEmploymentMexico"];

/** Body of a token request for linking a taxpayer at the SAT in Mexico. */
export type WidgetTokenRequestFiscalMexico = components["schemas"]["WidgetTokenRequestFiscalMexico"];

export type AccountId = components["schemas"]["account_id"];

export type AttachPdf = components["schemas"]["attach_pdf"];

export type AttachXml = components["schemas"]["attach_xml"];

export type CollectedAt = components["schemas"]["collected_at"];

/** What every page carries beside its `results`. */
export type CommonPaginationProperties = components["schemas"]["common_pagination_properties"];

export type CreatedAt = components["schemas"]["created_at"];

export type CreatedBy = components["schemas"]["created_by"];

export type CredentialsStorage = components["schemas"]["credentials_storage"];

export type DateFrom = components["schemas"]["date_from"];

export type DateTo = components["schemas"]["date_to"];

/** Debts of a taxpayer in Chile. */
export type DebtChile = components["schemas"]["debt_chile"];

export type ExternalId = components["schemas"]["external_id"];

export type ExternalIdPayments = components["schemas"]["external_id__payments"];

export type FetchResourcesEmploymentBrazil = components["schemas"]["fetch_resources_employment_brazil"];

export type FetchResourcesEmploymentMexico = components["schemas"]["fetch_resources_employment_mexico"];

export type FetchResourcesFiscalMexico = components["schemas"]["fetch_resources_fiscal_mexico"];

export type FetchResourcesOfdaBrazil = components["schemas"]["fetch_resources_ofda_brazil"];

export type Id = components["schemas"]["id"];

/** An electronic tax document from the SII. */
export type InvoiceChile = components["schemas"]["invoice_chile"];

export type LastAccessedAt = components["schemas"]["last_accessed_at"];

export type LinkValue = components["schemas"]["link"];

/** Id of the link whose data is asked for. */
export type LinkRequest = components["schemas"]["link_request"];

export type MetadataPayments = components["schemas"]["metadata__payments"];

export type PaymentInstitution = components["schemas"]["paymentInstitution"];

/** An institution that a payer can pay from. */
export type PaymentInstitutionBR = components["schemas"]["paymentInstitutionBR"];

/** Money that has moved, with the charge it belongs to. */
export type PaymentTransaction = components["schemas"]["paymentTransaction"];

/** What every page carries beside its `results`. */
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

/** Registration of a taxpayer at the SII. */
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

/** Body of a token request for giving a link new credentials in the widget. From Belvo's guides. */
export type WidgetTokenRequestUpdateMode = components["schemas"]["WidgetTokenRequestUpdateMode"];

/** Body of a token request for showing end users their consents. From Belvo's guides. */
export type WidgetTokenRequestConsentManagement = components["schemas"]["WidgetTokenRequestConsentManagement"];

export type MethodNotAllowedError = components["schemas"]["MethodNotAllowedError"];

export type TooManyRequestsError = components["schemas"]["TooManyRequestsError"];

export type DuplicatedLinkError = components["schemas"]["DuplicatedLinkError"];

export type FurtherBadRequestError = components["schemas"]["FurtherBadRequestError"];
