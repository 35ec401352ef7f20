import type { Country } from "../country.js";

export interface Address {
  street: string;
  number: string;
  district: string;
  town: string;
  /** Two letters in Brazil, the name elsewhere. */
  state: string;
  postcode: string;
  /** Brazil: seven digits of the statistics office. */
  townCode: string;
  countryName: string;
  countryCode: string;
  latitude: string;
  longitude: string;
  oneLine: string;
}

const rows: Record<Country, readonly Address[]> = {
  BR: [
    address(
      "Rua das Jabuticabeiras",
      "742",
      "Pinheiros",
      "São Paulo",
      "SP",
      "05422020",
      "3550308",
      "-23.5614",
      "-46.6823",
      "BR",
    ),
    address(
      "Avenida do Cajueiro",
      "58",
      "Meireles",
      "Fortaleza",
      "CE",
      "60165090",
      "2304400",
      "-3.7277",
      "-38.4964",
      "BR",
    ),
  ],
  MX: [
    address(
      "Calle del Colibrí",
      "31",
      "Americana",
      "Guadalajara",
      "Jalisco",
      "44160",
      "",
      "20.6736",
      "-103.3700",
      "MX",
    ),
    address(
      "Avenida Tecoyotitla",
      "204",
      "Florida",
      "Ciudad de México",
      "Ciudad de México",
      "01030",
      "",
      "19.3574",
      "-99.1832",
      "MX",
    ),
  ],
  CL: [
    address(
      "Pasaje Los Canelos",
      "1180",
      "Ñuñoa",
      "Santiago",
      "Región Metropolitana",
      "7750000",
      "",
      "-33.4569",
      "-70.5973",
      "CL",
    ),
    address(
      "Calle Cochrane",
      "455",
      "Centro",
      "Valparaíso",
      "Valparaíso",
      "2361763",
      "",
      "-33.0391",
      "-71.6275",
      "CL",
    ),
  ],
};

function address(
  ...[street, number, district, town, state, postcode, townCode, latitude, longitude, country]: [
    ...string[],
    Country,
  ] & { length: 10 }
): Address {
  const [countryName, countryCode] = { BR: ["Brasil", "BRA"], MX: ["México", "MEX"], CL: ["Chile", "CHL"] }[
    country as Country
  ] as [string, string];
  return {
    street: street ?? "",
    number: number ?? "",
    district: district ?? "",
    town: town ?? "",
    state: state ?? "",
    postcode: postcode ?? "",
    townCode: townCode ?? "",
    countryName,
    countryCode,
    latitude: latitude ?? "",
    longitude: longitude ?? "",
    oneLine: `${street} ${number}, ${district}, ${town}`,
  };
}

export function addressOf(country: Country, index: number): Address {
  const list = rows[country];
  // The remainder is inside the list.
  return list[index % list.length] as Address;
}
