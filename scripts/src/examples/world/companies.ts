import type { Country } from "../country.js";
import { cnpj } from "../ids/brazil.js";
import { rutOfCompany } from "../ids/chile.js";
import { rfcOfCompany } from "../ids/mexico.js";
import { randomFor } from "../random.js";

interface Row {
  legalName: string;
  tradeName: string;
  foundedOn: string;
  /** Code and name in the country's list of economic activities. */
  activity: readonly [code: string, name: string];
}

// All invented.
const rows: Record<Country, readonly Row[]> = {
  BR: [
    row(
      "Padaria Flor do Ipê Ltda.",
      "Flor do Ipê",
      "2011-05-09",
      "1091102",
      "FABRICACAO DE PRODUTOS DE PADARIA",
    ),
    row("Cafés Serra Azul S.A.", "Serra Azul", "2004-02-17", "1081302", "TORREFACAO E MOAGEM DE CAFE"),
    row(
      "Oficina Três Irmãos Ltda.",
      "Três Irmãos",
      "2016-09-28",
      "4520001",
      "MANUTENCAO DE VEICULOS AUTOMOTORES",
    ),
  ],
  MX: [
    row(
      "Panadería La Espiga Dorada SA de CV",
      "La Espiga Dorada",
      "2009-03-12",
      "311812",
      "Panificación tradicional",
    ),
    row(
      "Textiles Río Verde SA de CV",
      "Río Verde",
      "2013-10-21",
      "313230",
      "Fabricación de telas no tejidas",
    ),
    row(
      "Comercializadora Nube Alta SA de CV",
      "Nube Alta",
      "2017-06-05",
      "431110",
      "Comercio al por mayor de abarrotes",
    ),
  ],
  CL: [
    row("Viña Piedra Blanca SpA", "Piedra Blanca", "2008-11-24", "110200", "ELABORACION DE VINOS"),
    row(
      "Ferretería El Ñandú Ltda.",
      "El Ñandú",
      "2014-04-15",
      "475201",
      "VENTA AL POR MENOR DE ARTICULOS DE FERRETERIA",
    ),
    row("Servicios Patagonia Sur SpA", "Patagonia Sur", "2018-08-30", "702000", "CONSULTORIA DE GESTION"),
  ],
};

function row(legalName: string, tradeName: string, foundedOn: string, code: string, activity: string): Row {
  return { legalName, tradeName, foundedOn, activity: [code, activity] };
}

export interface Company extends Row {
  /** CNPJ, RFC or RUT. */
  document: string;
}

/** The invented company at a place in the country's list; the same everywhere. */
export function companyOf(seed: string, country: Country, index: number): Company {
  const list = rows[country];
  // The remainder is inside the list.
  const found = list[index % list.length] as Row;
  const random = randomFor(seed, "company", country, index % list.length);
  const document = {
    BR: () => cnpj(random),
    MX: () => rfcOfCompany(found.legalName, found.foundedOn),
    CL: () => rutOfCompany(random),
  }[country]();
  return { ...found, document };
}
