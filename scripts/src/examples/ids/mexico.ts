import { clabe as clabeLibrary } from "clabe-validator";
import rfcFacil from "rfc-facil";
import type { Random } from "../random.js";
import { luhnDigit } from "./luhn.js";

type RfcFacil = typeof rfcFacil.default;

// Typed as the namespace that Node's loader gives; others unwrap its default.
const library = rfcFacil.default ?? (rfcFacil as unknown as RfcFacil);

export interface MexicanPerson {
  name: string;
  firstLastName: string;
  secondLastName: string;
  /** `YYYY-MM-DD` */
  birthDate: string;
}

export function rfcOfPerson(person: MexicanPerson): string {
  return library.forNaturalPerson({ ...person, ...dateParts(person.birthDate) });
}

export function rfcOfCompany(name: string, foundedOn: string): string {
  return library.forJuristicPerson({ name, ...dateParts(foundedOn) });
}

/** Bank account number for transfers: bank, place, account, check digit. */
export function clabe(random: Random): string {
  return clabeLibrary.calculate(
    random.pick([2, 12, 14, 72]),
    random.pick([10, 180, 320, 580]),
    Number(random.digits(11)),
  );
}

/** Social security number: office, years of registration and birth, serial number, Luhn digit. */
export function nss(birthDate: string, random: Random): string {
  const birthYear = birthDate.slice(2, 4);
  const registered = String((Number(birthYear) + 19) % 100).padStart(2, "0");
  const base = `${random.int(10, 89)}${registered}${birthYear}${random.digits(4)}`;
  return base + luhnDigit(base);
}

/** An employer's registration with the social security institute. */
export function employerRegistration(random: Random): string {
  return `${random.pick(["Y", "B", "C", "R"])}${random.digits(10)}`;
}

function dateParts(date: string): { day: number; month: number; year: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
