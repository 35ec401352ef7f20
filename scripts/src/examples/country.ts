export type Country = "BR" | "MX" | "CL";

export const currencyOf: Record<Country, string> = { BR: "BRL", MX: "MXN", CL: "CLP" };

/** Paths that serve one country without saying so. */
const mexican = /^\/api\/(employment-|financial-statements|invoices|tax-)/;

/** The country a path is about. Resources that exist in several are shown for Brazil, which has most of them. */
export function countryOfPath(path: string): Country {
  const named = /\/(br|mx|cl)\//.exec(path)?.[1];
  if (named !== undefined) return named.toUpperCase() as Country;
  return mexican.test(path) ? "MX" : "BR";
}

/** The country that the name of a schema tells, if it does. */
export function countryOfSchema(name: string): Country | undefined {
  if (/Brazil|Ofpi|OFDA|Ofda|_brazil/.test(name)) return "BR";
  if (/Mexico|Sat$|_mexico/.test(name)) return "MX";
  if (/chile|_sii/i.test(name)) return "CL";
  return undefined;
}
