import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { curp, curpDigit } from "../../../src/examples/ids/curp.js";
import { personOf } from "../../../src/examples/world/people.js";

describe("the population registry code", () => {
  test.each([
    // Printed in the registry's own instructions and on specimens.
    "HEGG560427MVZRRL04",
    "BOXW310820HNERXN09",
  ])("%s has its published check digit", (known) => {
    expect(curpDigit(known.slice(0, 17))).toBe(Number(known.at(-1)));
  });

  test("is built of the names, the date, the sex, the state and consonants", () => {
    const gloria = {
      name: "Gloria",
      firstLastName: "Hernández",
      secondLastName: "García",
      birthDate: "1956-04-27",
      sex: "M",
      state: "VZ",
    } as const;
    expect(curp(gloria)).toBe("HEGG560427MVZRRL04");
  });

  test("writes Ñ as X and keeps the centuries apart", () => {
    const base = {
      name: "Ana",
      firstLastName: "Ñáñez",
      secondLastName: "Peña",
      sex: "M",
      state: "OC",
    } as const;
    expect(curp({ ...base, birthDate: "1999-12-31" })).toMatch(/^XAPA991231MOCXXN0\d$/);
    expect(curp({ ...base, birthDate: "2000-01-01" })).toMatch(/^XAPA000101MOCXXNA\d$/);
  });

  test("has X where a name has no inner vowel or consonant", () => {
    const short = { name: "Eo", firstLastName: "Ng", secondLastName: "Ia", sex: "H", state: "DF" } as const;
    expect(curp({ ...short, birthDate: "1990-05-06" })).toMatch(/^NXIE900506HDFGXX0\d$/);
  });

  test("passes an independent check for each of our people", () => {
    for (let index = 0; index < 4; index += 1) {
      const { document } = personOf("any", "MX", index);
      expect(stdnum.MX?.curp?.validate(document).isValid, document).toBe(true);
    }
  });
});
