import { currencyOf } from "../country.js";
import type { Place } from "../place.js";
import { isObject, numbersAt, objectsAt, setAmount } from "./members.js";
import type { JsonObject, Repair } from "./repair.js";

/** Money at hand is part of what there is; what is used and what is left of a limit make the limit. */
export const balances: Repair = (object, place) => {
  const money = numbersAt(object, "current", "available");
  if (money !== undefined && money[1] > money[0]) setAmount(object, "available", money[0], place);

  const limit = numbersAt(object, "credit_limit", "used_amount", "available_amount");
  if (limit !== undefined) setAmount(object, "available_amount", limit[0] - limit[1], place);

  cardAndLoan(object, place);

  const { account, credit_card_data: card } = object;
  if (isObject(account) && isObject(account.credit_data) && isObject(card) && "card_number" in card) {
    card.card_number = objectsAt(account.credit_data, "cards")[0]?.identification_number ?? card.card_number;
  }

  const overdraft = numbersAt(object, "arranged", "used");
  if (overdraft !== undefined) setAmount(object, "used", Math.min(overdraft[0], overdraft[1]), place);

  const amounts = numbersAt(object, "amount", "local_currency_amount");
  if (amounts !== undefined && object.currency === currencyOf[place.country]) {
    setAmount(object, "local_currency_amount", amounts[0], place);
  }

  const bill = numbersAt(object, "total_amount", "minimum_amount");
  if (bill !== undefined) setAmount(object, "minimum_amount", Math.min(bill[1], bill[0] * 0.15), place);

  const { public_identification_name: kind, agency, number } = object;
  if (kind === "AGENCY/ACCOUNT" && typeof agency === "string" && typeof number === "string") {
    object.public_identification_value = `${agency}/${number}`;
  }
};

/** The balance of a card is what was spent of its limit; that of a loan what is still to be paid. */
function cardAndLoan(account: JsonObject, place: Place): void {
  const { balance, credit_data: card, loan_data: loan } = account;
  if (!isObject(balance)) return;
  const set = (current: number, available: number): void => {
    setAmount(balance, "current", current, place);
    setAmount(balance, "available", available, place);
    setAmount(balance, "blocked", 0, place);
    setAmount(balance, "automatically_invested", 0, place);
  };
  if (isObject(loan)) set(numbersAt(loan, "outstanding_balance")?.[0] ?? 0, 0);
  if (!isObject(card)) return;
  const [limit] = numbersAt(card, "credit_limit") ?? [0];
  const [number] = objectsAt(card, "cards").map((each) => each.identification_number);
  const used = Math.min(limit, numbersAt(balance, "current")?.[0] ?? 0);
  set(used, limit - used);
  for (const each of objectsAt(card, "limits")) {
    setAmount(each, "credit_limit", limit, place);
    setAmount(each, "used_amount", used, place);
    setAmount(each, "available_amount", limit - used, place);
    if (typeof number === "string" && typeof each.identification_number === "string")
      each.identification_number = number;
  }
}
