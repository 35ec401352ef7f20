import type { Country } from "../country.js";

interface Row {
  street: string;
  number: string;
  district: string;
  town: string;
  /** Two letters in Brazil, the name elsewhere. */
  state: string;
  postcode: string;
  /** Brazil: seven digits of the statistics office. */
  townCode: string;
  latitude: string;
  longitude: string;
}

export interface Address extends Row {
  countryName: string;
  /** Three letters. */
  countryCode: string;
  oneLine: string;
}

// Real towns and districts, invented streets and numbers.
const rows: Record<Country, readonly [Row, Row]> = {
  BR: [
    {
      street: "Rua das Jabuticabeiras",
      number: "742",
      district: "Pinheiros",
      town: "São Paulo",
      state: "SP",
      postcode: "05422020",
      townCode: "3550308",
      latitude: "-23.5614",
      longitude: "-46.6823",
    },
    {
      street: "Avenida do Cajueiro",
      number: "58",
      district: "Meireles",
      town: "Fortaleza",
      state: "CE",
      postcode: "60165090",
      townCode: "2304400",
      latitude: "-3.7277",
      longitude: "-38.4964",
    },
  ],
  MX: [
    {
      street: "Calle del Colibrí",
      number: "31",
      district: "Americana",
      town: "Guadalajara",
      state: "Jalisco",
      postcode: "44160",
      townCode: "",
      latitude: "20.6736",
      longitude: "-103.3700",
    },
    {
      street: "Avenida Tecoyotitla",
      number: "204",
      district: "Florida",
      town: "Ciudad de México",
      state: "Ciudad de México",
      postcode: "01030",
      townCode: "",
      latitude: "19.3574",
      longitude: "-99.1832",
    },
  ],
  CL: [
    {
      street: "Pasaje Los Canelos",
      number: "1180",
      district: "Ñuñoa",
      town: "Santiago",
      state: "Región Metropolitana",
      postcode: "7750000",
      townCode: "",
      latitude: "-33.4569",
      longitude: "-70.5973",
    },
    {
      street: "Calle Cochrane",
      number: "455",
      district: "Centro",
      town: "Valparaíso",
      state: "Valparaíso",
      postcode: "2361763",
      townCode: "",
      latitude: "-33.0391",
      longitude: "-71.6275",
    },
  ],
};

const countries: Record<Country, readonly [name: string, code: string]> = {
  BR: ["Brasil", "BRA"],
  MX: ["México", "MEX"],
  CL: ["Chile", "CHL"],
};

export function addressOf(country: Country, index: number): Address {
  const row = rows[country][index % 2 === 0 ? 0 : 1];
  const [countryName, countryCode] = countries[country];
  return {
    ...row,
    countryName,
    countryCode,
    oneLine: `${row.street} ${row.number}, ${row.district}, ${row.town}`,
  };
}
