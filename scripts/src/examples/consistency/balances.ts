import { numbersAt, setAmount } from "./members.js";
import type { Repair } from "./repair.js";

/** Money at hand is part of what there is; what is used and what is left of a limit make the limit. */
export const balances: Repair = (object, place) => {
  const account = numbersAt(object, "current", "available");
  if (account !== undefined && account[1] > account[0]) setAmount(object, "available", account[0], place);

  const limit = numbersAt(object, "credit_limit", "used_amount", "available_amount");
  if (limit !== undefined) setAmount(object, "available_amount", limit[0] - limit[1], place);

  const overdraft = numbersAt(object, "arranged", "used");
  if (overdraft !== undefined) setAmount(object, "used", Math.min(overdraft[0], overdraft[1]), place);

  const bill = numbersAt(object, "total_amount", "minimum_amount");
  if (bill !== undefined) setAmount(object, "minimum_amount", Math.min(bill[1], bill[0] * 0.15), place);

  const { public_identification_name: kind, agency, number } = object;
  if (kind === "AGENCY/ACCOUNT" && typeof agency === "string" && typeof number === "string") {
    object.public_identification_value = `${agency}/${number}`;
  }
};
