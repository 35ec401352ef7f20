import type { Random } from "../random.js";

/** Check character of a RUT: modulo 11 with weights 2 to 7 from the right; 10 is K. */
export function rutCheck(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[digits.length - 1 - index]) * (2 + (index % 6));
  }
  const rest = 11 - (sum % 11);
  if (rest === 11) return "0";
  return rest === 10 ? "K" : String(rest);
}

export function rutOfPerson(random: Random): string {
  const digits = String(random.int(7_000_000, 24_000_000));
  return `${digits}-${rutCheck(digits)}`;
}

export function rutOfCompany(random: Random): string {
  const digits = String(random.int(76_000_000, 78_999_999));
  return `${digits}-${rutCheck(digits)}`;
}
