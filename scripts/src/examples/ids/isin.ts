import type { Random } from "../random.js";
import { luhnDigit } from "./luhn.js";

/** A security's number: country, nine characters, Luhn digit over the letters written as numbers. */
export function isin(country: string, random: Random): string {
  const base = `${country}${random.code(9)}`;
  const digits = [...base].map((character) => Number.parseInt(character, 36)).join("");
  return base + luhnDigit(digits);
}
