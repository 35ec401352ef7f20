import { amountBetween } from "../amounts.js";
import { daysAgo, instantAgo, monthOf } from "../dates.js";
import type { Place, Rules } from "../place.js";
import type { Random } from "../random.js";
import { companyOf } from "../world/companies.js";
import { personOf } from "../world/people.js";

/** What accounts come in, by position in a list: the first is the one that single answers show. */
const accountKinds = [
  {
    category: "CHECKING_ACCOUNT",
    type: "CONTA_DEPOSITO_A_VISTA",
    subtype: "INDIVIDUAL",
    name: "Conta corrente",
  },
  { category: "CREDIT_CARD", type: "CARTAO_CREDITO", subtype: "PLATINUM", name: "Cartão de crédito" },
  {
    category: "LOAN_ACCOUNT",
    type: "EMPRESTIMO",
    subtype: "CREDITO_PESSOAL_SEM_CONSIGNACAO",
    name: "Empréstimo pessoal",
  },
] as const;

function kindAt(place: Place): (typeof accountKinds)[number] {
  const isNested = place.names.length > 2;
  const at =
    place.resource === "bills" || place.resource === "accounts"
      ? place.resource === "bills"
        ? 1
        : place.item
      : isNested
        ? 0
        : 0;
  return accountKinds[at % accountKinds.length] ?? accountKinds[0];
}

function amount(min: number, max: number) {
  return (place: Place, random: Random): number => amountBetween(random, min, max, place.country);
}

const merchants = [
  ["Mercado Boa Colheita", "COMPRA MERCADO BOA COLHEITA", "Food & Groceries", "Groceries", 5411],
  ["Livraria Lua Nova", "COMPRA LIVRARIA LUA NOVA", "Personal Shopping", "Books & News", 5942],
] as const;

function merchantAt(place: Place): (typeof merchants)[number] {
  return merchants[place.item % merchants.length] ?? merchants[0];
}

export const accounts: Rules = {
  "AccountOpenFinanceBrazil.category": (place) => kindAt(place).category,
  "AccountOpenFinanceBrazil.type": (place) => kindAt(place).type,
  "AccountOpenFinanceBrazil.subtype": (place) => kindAt(place).subtype,
  "AccountOpenFinanceBrazil.name": (place) => kindAt(place).name,
  "AccountOpenFinanceBrazil.number": (_, random) => random.digits(8),
  "AccountOpenFinanceBrazil.balance_type": (place) =>
    kindAt(place).category === "CHECKING_ACCOUNT" ? "ASSET" : "LIABILITY",
  "AccountOpenFinanceBrazil.overdraft": (place) =>
    kindAt(place).category === "CHECKING_ACCOUNT" ? undefined : null,
  "AccountOpenFinanceBrazil.credit_data": (place) =>
    kindAt(place).category === "CREDIT_CARD" ? undefined : null,
  "AccountOpenFinanceBrazil.loan_data": (place) =>
    kindAt(place).category === "LOAN_ACCOUNT" ? undefined : null,
  "AccountOpenFinanceBrazil.public_identification_name": "AGENCY/ACCOUNT",
  // Joined from the parts once they are known.
  "AccountOpenFinanceBrazil.public_identification_value": (_, random) =>
    `${random.digits(4)}/${random.digits(8)}`,
  funds_data: null,
  agency: (_, random) => random.digits(4),
  check_digit: (_, random) => random.digits(1),
  clearing_code: "999",
  internal_identification: (place, random) =>
    place.country === "MX" ? personOf(place.seed, "MX", place.item).document : random.hex(24),
  account_internal_identification: (_, random) => random.hex(24),
  number: (_, random) => random.digits(8),
  category: (place) => (place.side === "parameter" ? "CHECKING_ACCOUNT" : undefined),
  account_type: (place) => (place.side === "parameter" ? "CONTA_DEPOSITO_A_VISTA" : undefined),
  "type_accounts.type": "CONTA_DEPOSITO_A_VISTA",
  "name_accounts.name": "Conta corrente",
  public_identification_name: "AGENCY/ACCOUNT",
  public_identification_value: (_, random) => `${random.digits(4)}/${random.digits(8)}`,

  current: amount(2_400, 5_800),
  available: amount(1_100, 2_300),
  blocked: amount(10, 90),
  automatically_invested: amount(100, 400),
  arranged: amount(1_500, 2_500),
  used: amount(100, 400),
  unarranged: amount(0, 60),
  available_amount: amount(1_000, 2_000),
  used_amount: amount(300, 900),
  credit_limit: amount(6_000, 9_000),
  minimum_payment: amount(90, 180),
  cutting_date: () => daysAgo(-7),
  "AccountCreditDataOpenFinanceBrazil.network": "ELO",
  "AccountCreditDataOpenFinanceBrazil.network_additional_info": null,
  consolidation_type: "INDIVIDUAL",
  line_name: "CREDITO_A_VISTA",
  line_name_additional_info: null,
  identification_number: (_, random) => random.digits(4),
  is_multiple: false,
  is_limit_flexible: false,
};

// Members that Brazil's open finance network has nothing for.
const alwaysNull = [
  "AccountCreditDataOpenFinanceBrazil.next_payment_date",
  "AccountCreditDataOpenFinanceBrazil.no_interest_payment",
  "AccountCreditDataOpenFinanceBrazil.interest_rate",
  "AccountCreditDataOpenFinanceBrazil.monthly_payment",
  "AccountCreditDataOpenFinanceBrazil.last_payment_date",
  "AccountLoanDataOpenFinanceBrazil.monthly_payment",
  "AccountLoanDataOpenFinanceBrazil.principal",
  "AccountLoanDataOpenFinanceBrazil.payment_day",
  "AccountLoanDataOpenFinanceBrazil.outstanding_principal",
  "AccountLoanDataOpenFinanceBrazil.credit_limit",
  "AccountLoanDataOpenFinanceBrazil.last_period_balance",
  "AccountLoanDataOpenFinanceBrazil.interest_rate",
  "AccountLoanDataOpenFinanceBrazil.limit_day",
  "AccountLoanDataOpenFinanceBrazil.cutting_day",
  "AccountLoanDataOpenFinanceBrazil.cutting_date",
  "AccountLoanDataOpenFinanceBrazil.last_payment_date",
  "AccountLoanDataOpenFinanceBrazil.no_interest_payment",
  "TransactionOpenFinanceBrazil.balance",
  "TransactionOpenFinanceBrazil.observations",
  "TransactionOpenFinanceBrazil.reference",
  "TransactionCreditCardDataOpenFinanceBrazil.bill_status",
  "TransactionCreditCardDataOpenFinanceBrazil.previous_bill_total",
] as const;

export const loans: Rules = {
  ...Object.fromEntries(alwaysNull.map((name) => [name, null])),
  loan_code: (_, random) => `${random.int(1, 9)}${random.digits(39)}`,
  loan_type: "CREDITO_PESSOAL_SEM_CONSIGNACAO",
  contract_amount: amount(14_000, 16_000),
  total_effective_cost: 0.2914,
  outstanding_balance: amount(8_000, 9_000),
  contract_number: (_, random) => `${random.int(1, 9)}${random.digits(11)}`,
  consignee_id: (place) => companyOf(place.seed, "BR", 1).document,
  contract_start_date: () => daysAgo(420),
  first_installment_due_date: () => daysAgo(390),
  disbursement_dates: () => [daysAgo(418)],
  "AccountLoanDataOpenFinanceBrazil.settlement_date": null,
  contract_end_date: () => daysAgo(-660),
  number_of_installments_total: 36,
  number_of_installments_paid: 13,
  number_of_installments_outstanding: 23,
  number_of_installments_past_due: 0,
  contract_remaining_total: 23,
  contract_remaining_frequency: "MONTH",
  installments_contract_term_frequency: "MONTH",
  installment_frequency: "MONTHLY",
  installment_frequency_info: null,
  amortization_schedule: "PRICE",
  amortization_schedule_info: null,
  "AccountLoanDataInterestRateOpenFinanceBrazil.name": "EFFECTIVE",
  "AccountLoanDataInterestRateOpenFinanceBrazil.type": "MONTHLY",
  "AccountLoanDataInterestRateOpenFinanceBrazil.value": 1.89,
  tax_type: "EFFECTIVE",
  "AccountLoanDataInterestRateDataOpenFinanceBrazil.type": "MONTHLY",
  rate_type: "COMPOUND",
  calculation_base: "30/360",
  reference_index_type: "PRE_FIXED",
  reference_index_subtype: null,
  reference_index_info: null,
  pre_fixed_rate: 0.0189,
  post_fixed_rate: 0,
  additional_info: null,
  "AccountLoanDataFeesOpenFinanceBrazil.type": "OPERATION_FEE",
  "AccountLoanDataFeesOpenFinanceBrazil.name": "Tarifa de contratação",
  "AccountLoanDataFeesOpenFinanceBrazil.code": "CONTRATACAO",
  "AccountLoanDataFeesOpenFinanceBrazil.fee_charge_type": "SINGLE",
  "AccountLoanDataFeesOpenFinanceBrazil.fee_charge": "FIXED",
  "AccountLoanDataFeesOpenFinanceBrazil.value": 180,
  "AccountLoanDataFeesOpenFinanceBrazil.rate": null,
  "AccountLoanDataContractedChargesOpenFinanceBrazil.type": "LATE_PAYMENT_PENALTY_FEE",
  "AccountLoanDataContractedChargesOpenFinanceBrazil.info": "Multa por atraso",
  "AccountLoanDataContractedChargesOpenFinanceBrazil.rate": 0.02,
  "AccountLoanDataCollateralsOpenFinanceBrazil.type": "GARANTIA_FIDEJUSSORIA",
  "AccountLoanDataCollateralsOpenFinanceBrazil.subtype": "PESSOA_FISICA",
  "AccountLoanDataCollateralsOpenFinanceBrazil.amount": 15_000,
  balloon_payments: [],
};

export const transactions: Rules = {
  "transactions:amount": amount(40, 260),
  amount: amount(40, 260),
  local_currency_amount: amount(40, 260),
  transacted_at: (place) => instantAgo(4 + place.item, 40_000 + place.item * 500),
  description: (place) => merchantAt(place)[1],
  merchant_name: (place) => merchantAt(place)[0],
  "TransactionMerchantData.logo": "https://example.com/logos/merchant.svg",
  "TransactionMerchantData.website": "https://example.com/merchant",
  "TransactionOpenFinanceBrazil.category": (place) => merchantAt(place)[2],
  "TransactionOpenFinanceBrazil.subcategory": (place) => merchantAt(place)[3],
  "TransactionOpenFinanceBrazil.type": "OUTFLOW",
  "TransactionOpenFinanceBrazil.status": "PROCESSED",
  "TransactionOpenFinanceBrazil.payment_type": "FULL",
  operation_type: (place) => (place.item % 2 === 0 ? "PIX" : "CARTAO"),
  operation_type_additional_info: null,
  mcc: (place) => merchantAt(place)[4],
  // One of the two is there: which one the account says.
  "TransactionOpenFinanceBrazil.credit_card_data": (place) => (place.item % 2 === 0 ? null : undefined),
  "TransactionOpenFinanceBrazil.counterparty": (place) => (place.item % 2 === 0 ? undefined : null),
  "TransactionOpenFinanceBrazil.loan_data": (place) => (place.item < 2 ? null : undefined),
  bill_name: () => monthOf(daysAgo(20)),
  bill_due_date: () => daysAgo(-12),
  bill_amount: amount(900, 1_900),
  bill_internal_identification: (_, random) => random.hex(24),
  card_number: (_, random) => random.digits(4),
  fee_type: null,
  fee_type_additional_info: null,
  credits_type: null,
  credits_type_additional_info: null,
  installment_identifier: "PARCELA_1",
  number_of_installments: 3,
  "TransactionCounterparty.type": "INDIVIDUAL",
  "TransactionCounterparty.document_number": (place) => personOf(place.seed, "BR", 2).document,
  is_detached: false,
  installment_id: (_, random) => random.hex(16),
  "TransactionLoanDataFees.name": "Tarifa de cobrança",
  "TransactionLoanDataFees.code": "COBRANCA",
  "TransactionLoanDataCharges.type": "MULTA_ATRASO_PAGAMENTO",
  "TransactionLoanDataCharges.info": "Multa por atraso",
  reference: (place, random) => (place.side === "parameter" ? random.digits(12) : undefined),
  "status_transactions.status": "PROCESSED",
  "type_transactions.type": "OUTFLOW",

  // Bills
  is_installment: true,
  total_amount: amount(900, 1_900),
  minimum_amount: amount(90, 190),
  "BillFinanceCharges.type": "IOF",
  "BillFinanceCharges.additional_info": null,
  "BillFinanceCharges.amount": amount(2, 9),
  "BillPayments.type": "INSTALLMENT",
  "BillPayments.payment_mode": "PIX",
  "BillPayments.payment_date": () => daysAgo(2),
  "BillPayments.amount": amount(200, 400),
};
