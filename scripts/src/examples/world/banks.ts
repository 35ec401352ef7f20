import type { Country } from "../country.js";
import { cnpj, ispb } from "../ids/brazil.js";
import { randomFor } from "../random.js";

export interface Bank {
  /** The API's name for it; these are the demonstration institutions of its sandbox. */
  code: string;
  displayName: string;
  legalName: string;
  cnpj: string;
  ispb: string;
  slug: string;
}

const names: Record<Country, readonly (readonly [code: string, displayName: string, legalName: string])[]> = {
  BR: [
    ["ofmockbank_br_retail", "Banco Demonstração", "Banco Demonstração S.A."],
    ["erebor_br_retail", "Banco Exemplo do Sul", "Banco Exemplo do Sul S.A."],
  ],
  MX: [
    ["erebor_mx_retail", "Banco de Demostración", "Banco de Demostración SA"],
    ["gringotts_mx_retail", "Banco Ejemplo del Bajío", "Banco Ejemplo del Bajío SA"],
  ],
  CL: [
    ["erebor_cl_retail", "Banco Demo Cordillera", "Banco Demo Cordillera S.A."],
    ["gringotts_cl_retail", "Banco Ejemplo Austral", "Banco Ejemplo Austral S.A."],
  ],
};

/** An invented bank, the same everywhere. */
export function bankOf(seed: string, country: Country, index: number): Bank {
  const list = names[country];
  const at = index % list.length;
  // The remainder is inside the list.
  const [code, displayName, legalName] = list[at] as (typeof list)[number];
  const number = cnpj(randomFor(seed, "bank", country, at));
  return { code, displayName, legalName, cnpj: number, ispb: ispb(number), slug: code.split("_")[0] ?? code };
}

/** The institution a link of the country is made with where the path is not about banks. */
export function sourceOf(country: Country, resource: string): string {
  if (country === "CL") return "sii_cl_fiscal";
  if (country === "MX") return /employment/.test(resource) ? "planet_mx_employment" : "tatooine_mx_fiscal";
  return resource === "employments" ? "inss_br_employment" : "ofmockbank_br_retail";
}
