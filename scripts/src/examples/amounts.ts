import type { Country } from "./country.js";
import type { Random } from "./random.js";

/** Rounds to the smallest unit of the currency: cents, but whole Chilean pesos. */
export function round(amount: number, country: Country): number {
  return country === "CL" ? Math.round(amount) : Math.round(amount * 100) / 100;
}

/** About what the sum in reais would be in the country's own currency. */
const scale: Record<Country, number> = { BR: 1, MX: 3, CL: 170 };

/** An amount between two sums given in reais. */
export function amountBetween(random: Random, min: number, max: number, country: Country): number {
  const cents = random.int(Math.round(min * 100), Math.round(max * 100));
  return round((cents / 100) * scale[country], country);
}
