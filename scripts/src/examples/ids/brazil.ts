import { cnpj as cnpjLibrary, cpf as cpfLibrary } from "cpf-cnpj-validator";
import type { Random } from "../random.js";

/** A person's tax number with its two check digits, unformatted. */
export function cpf(random: Random): string {
  const base = String(random.int(1, 8)) + random.digits(8);
  const first = cpfLibrary.verifierDigit(base);
  return `${base}${first}${cpfLibrary.verifierDigit(`${base}${first}`)}`;
}

/** A company's tax number (main branch) with its two check digits, unformatted. */
export function cnpj(random: Random): string {
  const base = `${random.int(10, 89)}${random.digits(6)}0001`;
  const first = cnpjLibrary.verifierDigit(base);
  return `${base}${first}${cnpjLibrary.verifierDigit(`${base}${first}`)}`;
}

/** A bank's code in the payment system: the root of its CNPJ. */
export function ispb(bankCnpj: string): string {
  return bankCnpj.slice(0, 8);
}

/** Pix end-to-end id: E, the payer's ISPB, the minute in UTC, eleven characters of the bank's own. */
export function pixEndToEndId(payerIspb: string, instant: string, random: Random): string {
  return `E${payerIspb}${instant.replace(/\D/g, "").slice(0, 12)}${random.code(11)}`;
}

export function mobileBrazil(random: Random): string {
  return `+55${random.pick(["11", "21", "31", "51", "71", "85"])}9${random.digits(8)}`;
}
