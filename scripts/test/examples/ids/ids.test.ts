import { clabe as clabeLibrary } from "clabe-validator";
import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { cnpj, cpf, ispb, mobileBrazil, pixEndToEndId } from "../../../src/examples/ids/brazil.js";
import { rutCheck, rutOfCompany, rutOfPerson } from "../../../src/examples/ids/chile.js";
import { isin } from "../../../src/examples/ids/isin.js";
import { luhnDigit } from "../../../src/examples/ids/luhn.js";
import {
  clabe,
  employerRegistration,
  nss,
  rfcOfCompany,
  rfcOfPerson,
} from "../../../src/examples/ids/mexico.js";
import { type Random, randomFor } from "../../../src/examples/random.js";

/** A hundred of a kind; one that happens to be right proves nothing. */
function hundred(make: (random: Random) => string): string[] {
  return Array.from({ length: 100 }, (_, index) => make(randomFor("ids", index)));
}

const { BR, MX, CL } = stdnum;

describe("numbers of Brazil", () => {
  test("pass an independent check", () => {
    for (const number of hundred(cpf)) expect(BR?.cpf?.validate(number).isValid, number).toBe(true);
    for (const number of hundred(cnpj)) expect(BR?.cnpj?.validate(number).isValid, number).toBe(true);
  });

  test("fail it with another last digit", () => {
    for (const number of hundred(cpf)) {
      const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
      expect(BR?.cpf?.validate(wrong).isValid, wrong).toBe(false);
    }
  });

  test("name a bank by the root of its CNPJ, in Pix end-to-end ids as well", () => {
    const bank = cnpj(randomFor("bank"));
    expect(ispb(bank)).toBe(bank.slice(0, 8));
    const id = pixEndToEndId(ispb(bank), "2026-05-12T12:34:56.000Z", randomFor("pix"));
    expect(id).toMatch(new RegExp(`^E${bank.slice(0, 8)}202605121234[A-Z0-9]{11}$`));
    expect(id).toHaveLength(32);
  });

  test("call mobiles with nine digits behind the area", () => {
    for (const number of hundred(mobileBrazil)) expect(number).toMatch(/^\+55[1-9]\d9\d{8}$/);
  });
});

describe("numbers of Mexico", () => {
  const person = {
    name: "Ximena",
    firstLastName: "Núñez",
    secondLastName: "Zavala",
    birthDate: "1991-08-23",
  };

  test("pass an independent check", () => {
    expect(MX?.rfc?.validate(rfcOfPerson(person)).isValid).toBe(true);
    expect(MX?.rfc?.validate(rfcOfCompany("Textiles Río Verde SA de CV", "2013-10-21")).isValid).toBe(true);
    for (const number of hundred(clabe)) {
      expect(MX?.clabe?.validate(number).isValid, number).toBe(true);
      expect(clabeLibrary.validate(number).ok, number).toBe(true);
    }
  });

  test("begin with initials and the date", () => {
    expect(rfcOfPerson(person)).toMatch(/^NUZX910823[A-Z0-9]{3}$/);
    expect(rfcOfCompany("Textiles Río Verde SA de CV", "2013-10-21")).toMatch(/^TRV131021[A-Z0-9]{3}$/);
  });

  test("carry the year of birth and a Luhn digit in the social security number", () => {
    for (const number of hundred((random) => nss("1991-08-23", random))) {
      expect(number).toMatch(/^\d{2}1091\d{5}$/);
      expect(number).toHaveLength(11);
      expect(luhnDigit(number.slice(0, -1))).toBe(Number(number.at(-1)));
    }
  });

  test("register employers with a letter and ten digits", () => {
    for (const number of hundred(employerRegistration)) expect(number).toMatch(/^[A-Z]\d{10}$/);
  });
});

describe("numbers of Chile", () => {
  test("pass an independent check, with K among the check characters", () => {
    const numbers = [...hundred(rutOfPerson), ...hundred(rutOfCompany)];
    for (const number of numbers) expect(CL?.rut?.validate(number).isValid, number).toBe(true);
    expect(numbers.some((number) => number.endsWith("-K"))).toBe(true);
  });

  test.each([
    ["12345678", "5"],
    ["11111111", "1"],
    ["10000013", "K"],
    ["10000004", "0"],
  ])("%s has the check character %s", (digits, check) => {
    expect(rutCheck(digits)).toBe(check);
  });
});

describe("check digits of the world", () => {
  test.each([
    ["7992739871", 3],
    ["453201511283036", 6],
    ["0", 0],
  ])("Luhn: %s → %i", (digits, check) => {
    expect(luhnDigit(digits)).toBe(check);
  });

  test("a security's number has letters counted as numbers", () => {
    // Published numbers of well-known shares.
    for (const known of ["US0378331005", "BRPETRACNPR6", "GB0002634946"]) {
      const digits = [...known.slice(0, -1)].map((character) => Number.parseInt(character, 36)).join("");
      expect(luhnDigit(digits)).toBe(Number(known.at(-1)));
    }
    for (const number of hundred((random) => isin("BR", random))) expect(number).toMatch(/^BR[A-Z0-9]{9}\d$/);
  });
});
