import type { Country } from "../country.js";
import { cpf, mobileBrazil } from "../ids/brazil.js";
import { rutOfPerson } from "../ids/chile.js";
import { curp } from "../ids/curp.js";
import { nss, rfcOfPerson } from "../ids/mexico.js";
import { randomFor } from "../random.js";

interface Row {
  name: string;
  firstLastName: string;
  secondLastName: string;
  birthDate: string;
  sex: "H" | "M";
  /** Mexico: two letters of the state of birth. */
  state: string;
}

// All invented. Accents on purpose: what handles these handles the rest.
const rows: Record<Country, readonly Row[]> = {
  BR: [
    row("João", "Conceição", "Furtado", "1989-03-14", "H"),
    row("Antônia", "Falcão", "Brandão", "1994-11-02", "M"),
    row("Otávio", "Magalhães", "Leitão", "1978-07-27", "H"),
    row("Mariângela", "Assunção", "Prates", "2001-01-19", "M"),
  ],
  MX: [
    row("Ximena", "Núñez", "Zavala", "1991-08-23", "M", "JC"),
    row("Joaquín", "Ibáñez", "Peña", "1985-12-05", "H", "DF"),
    row("Renata", "Guzmán", "Treviño", "1999-04-30", "M", "NL"),
    row("Elías", "Ordóñez", "Quiroz", "2002-10-11", "H", "YN"),
  ],
  CL: [
    row("Catalina", "Muñoz", "Ibáñez", "1990-06-08", "M"),
    row("Matías", "Sepúlveda", "Órdenes", "1983-09-17", "H"),
    row("Antonia", "Fuenzalida", "Pérez", "1996-02-25", "M"),
  ],
};

function row(
  name: string,
  firstLastName: string,
  secondLastName: string,
  birthDate: string,
  sex: "H" | "M",
  state = "",
) {
  return { name, firstLastName, secondLastName, birthDate, sex, state };
}

export interface Person extends Row {
  fullName: string;
  lastNames: string;
  email: string;
  phone: string;
  /** CPF, CURP or RUT. */
  document: string;
  /** Mexico only, else the document again. */
  rfc: string;
  nss: string;
}

/** The invented person at a place in the country's list; the same everywhere. */
export function personOf(seed: string, country: Country, index: number): Person {
  const list = rows[country];
  // The remainder is inside the list.
  const found = list[index % list.length] as Row;
  const random = randomFor(seed, "person", country, index % list.length);
  const lastNames = `${found.firstLastName} ${found.secondLastName}`;
  const document = { BR: () => cpf(random), MX: () => curp(found), CL: () => rutOfPerson(random) }[country]();
  return {
    ...found,
    lastNames,
    fullName: `${found.name} ${lastNames}`,
    email: `${ascii(found.name)}.${ascii(found.firstLastName)}@example.com`,
    phone: phoneOf(country, index),
    document,
    rfc: country === "MX" ? rfcOfPerson(found) : document,
    nss: nss(found.birthDate, random),
  };

  function phoneOf(where: Country, at: number): string {
    if (where === "BR") return mobileBrazil(randomFor(seed, "phone", at));
    return where === "MX" ? `+5255${random.digits(8)}` : `+569${random.digits(8)}`;
  }
}

export function ascii(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
