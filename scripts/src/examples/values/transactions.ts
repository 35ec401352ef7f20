import { amountBetween } from "../amounts.js";
import { daysAgo, instantAgo, monthOf } from "../dates.js";
import { type Place, type Rules, randomAt } from "../place.js";
import type { Random } from "../random.js";
import { personOf } from "../world/people.js";

/** Transactions come in turn: a transfer out of the account, a purchase with the card. */
function isPurchase(place: Place): boolean {
  return place.item % 2 === 1;
}

/** A part that only a purchase has, or only a transfer. */
function onlyFor(kind: "purchase" | "transfer") {
  return (place: Place) => (isPurchase(place) === (kind === "purchase") ? undefined : null);
}

function amount(min: number, max: number) {
  return (place: Place, random: Random): number => amountBetween(random, min, max, place.country);
}

export const transactions: Rules = {
  "transactions:amount": amount(40, 260),
  amount: amount(40, 260),
  local_currency_amount: amount(40, 260),
  transacted_at: (place) => instantAgo(4 + place.item, 40_000 + place.item * 500),
  description: (place) =>
    isPurchase(place) ? "COMPRA LIVRARIA LUA NOVA" : `PIX ENVIADO ${payeeOf(place).toUpperCase()}`,
  "TransactionOpenFinanceBrazil.merchant": onlyFor("purchase"),
  merchant_name: "Livraria Lua Nova",
  "TransactionMerchantData.logo": "https://example.com/logos/merchant.svg",
  "TransactionMerchantData.website": "https://example.com/merchant",
  "TransactionOpenFinanceBrazil.category": (place) => (isPurchase(place) ? "Personal Shopping" : "Transfers"),
  "TransactionOpenFinanceBrazil.subcategory": (place) => (isPurchase(place) ? "Books & News" : null),
  "TransactionOpenFinanceBrazil.type": "OUTFLOW",
  "TransactionOpenFinanceBrazil.status": "PROCESSED",
  "TransactionOpenFinanceBrazil.payment_type": (place) => (isPurchase(place) ? "INSTALLMENT" : "FULL"),
  operation_type: (place) => (isPurchase(place) ? "OUTROS" : "PIX"),
  operation_type_additional_info: (place) => (isPurchase(place) ? "Compra no cartão" : null),
  mcc: (place) => (isPurchase(place) ? 5942 : null),
  "TransactionOpenFinanceBrazil.credit_card_data": onlyFor("purchase"),
  "TransactionOpenFinanceBrazil.counterparty": onlyFor("transfer"),
  "TransactionOpenFinanceBrazil.loan_data": null,
  bill_name: () => monthOf(daysAgo(20)),
  bill_due_date: () => daysAgo(-12),
  bill_amount: (place) => amount(900, 1_900)(place, ofCurrentBill(place, "total_amount")),
  bill_internal_identification: (place) => ofCurrentBill(place, "internal_identification").hex(24),
  card_number: (_, random) => random.digits(4),
  fee_type: null,
  fee_type_additional_info: null,
  credits_type: null,
  credits_type_additional_info: null,
  installment_identifier: "PARCELA_1",
  number_of_installments: 3,
  "TransactionCounterparty.type": "INDIVIDUAL",
  "TransactionCounterparty.document_number": (place) => personOf(place.seed, "BR", 1).document,
  is_detached: false,
  installment_id: (_, random) => random.hex(16),
  "TransactionLoanDataFees.name": "Tarifa de cobrança",
  "TransactionLoanDataFees.code": "COBRANCA",
  "TransactionLoanDataCharges.type": "MULTA_ATRASO_PAGAMENTO",
  "TransactionLoanDataCharges.info": "Multa por atraso",

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

function payeeOf(place: Place): string {
  return personOf(place.seed, "BR", 1)
    .fullName.normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** What a member of the first bill was made with. */
function ofCurrentBill(place: Place, member: string): Random {
  return randomAt({ ...place, entity: { kind: "bills", index: 0 }, path: [member] });
}
