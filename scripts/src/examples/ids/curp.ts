/** What a CURP is made of. */
export interface CurpPerson {
  name: string;
  firstLastName: string;
  secondLastName: string;
  /** `YYYY-MM-DD` */
  birthDate: string;
  sex: "H" | "M";
  /** Two letters of the state of birth. */
  state: string;
}

const alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

/**
 * The population registry code of a person with one given name and two surnames without particles.
 * The registry's replacements for compound names and unfit words are left out: our people need none.
 */
export function curp(person: CurpPerson): string {
  const { birthDate, sex, state } = person;
  const [name, first, second] = [person.name, person.firstLastName, person.secondLastName].map(plain) as [
    string,
    string,
    string,
  ];
  const letters = `${first[0]}${innerVowel(first)}${second[0]}${name[0]}`.replaceAll("Ñ", "X");
  const date = birthDate.slice(2).replaceAll("-", "");
  const consonants = [first, second, name].map(innerConsonant).join("").replaceAll("Ñ", "X");
  // Keeps namesakes apart: a digit until 1999, a letter since 2000.
  const century = birthDate < "2000" ? "0" : "A";
  const base = `${letters}${date}${sex}${state}${consonants}${century}`;
  return base + curpDigit(base);
}

/** Check digit: places in the alphabet weighted 18 to 2, modulo 10. */
export function curpDigit(first17: string): number {
  let sum = 0;
  for (const [index, character] of [...first17].entries()) sum += alphabet.indexOf(character) * (18 - index);
  return (10 - (sum % 10)) % 10;
}

function plain(name: string): string {
  return name
    .toUpperCase()
    .replaceAll("Ñ", "\u0000")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("\u0000", "Ñ");
}

function innerVowel(name: string): string {
  return /[AEIOU]/.exec(name.slice(1))?.[0] ?? "X";
}

function innerConsonant(name: string): string {
  return /[B-DF-HJ-NP-TV-ZÑ]/.exec(name.slice(1))?.[0] ?? "X";
}
