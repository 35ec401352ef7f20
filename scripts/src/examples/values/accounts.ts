import { amountBetween } from "../amounts.js";
import { daysAgo } from "../dates.js";
import type { Place, Rules } from "../place.js";
import type { Random } from "../random.js";
import { personOf } from "../world/people.js";

/** What accounts come in, by position in the list: the first is the one that single answers show. */
const accountKinds = [
  ["CHECKING_ACCOUNT", "CONTA_DEPOSITO_A_VISTA", "INDIVIDUAL", "Conta corrente"],
  ["CREDIT_CARD", "CARTAO_CREDITO", "PLATINUM", "Cartão de crédito"],
  ["LOAN_ACCOUNT", "EMPRESTIMO", "CREDITO_PESSOAL_SEM_CONSIGNACAO", "Empréstimo pessoal"],
] as const;

function kindAt(place: Place): (typeof accountKinds)[number] {
  return accountKinds[place.item % accountKinds.length] ?? accountKinds[0];
}

/** A part that only one kind of account has. */
function onlyFor(category: (typeof accountKinds)[number][0]) {
  return (place: Place) => (kindAt(place)[0] === category ? undefined : null);
}

function amount(min: number, max: number) {
  return (place: Place, random: Random): number => amountBetween(random, min, max, place.country);
}

export const accounts: Rules = {
  "AccountOpenFinanceBrazil.category": (place) => kindAt(place)[0],
  "AccountOpenFinanceBrazil.type": (place) => kindAt(place)[1],
  "AccountOpenFinanceBrazil.subtype": (place) => kindAt(place)[2],
  "AccountOpenFinanceBrazil.name": (place) => kindAt(place)[3],
  "AccountOpenFinanceBrazil.number": (_, random) => random.digits(8),
  "AccountOpenFinanceBrazil.balance_type": (place) =>
    kindAt(place)[0] === "CHECKING_ACCOUNT" ? "ASSET" : "LIABILITY",
  "AccountOpenFinanceBrazil.overdraft": onlyFor("CHECKING_ACCOUNT"),
  "AccountOpenFinanceBrazil.credit_data": onlyFor("CREDIT_CARD"),
  "AccountOpenFinanceBrazil.loan_data": onlyFor("LOAN_ACCOUNT"),
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
  "limits.type": "TOTAL_LIMIT",
  consolidation_type: "INDIVIDUAL",
  line_name: "CREDITO_A_VISTA",
  line_name_additional_info: null,
  identification_number: (_, random) => random.digits(4),
  is_multiple: false,
  is_limit_flexible: false,
};
