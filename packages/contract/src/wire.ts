import type { OperationEntry } from "@x/belvo-scripts/openapi/operations";
import type { ExampleCall } from "./example-call.js";

/** The query that the description asks for, parameter by parameter, as it must stand on the wire. */
export function expectedQuery({ parameters }: OperationEntry, { query }: ExampleCall): string[] {
  const encode = (value: unknown): string => encodeURIComponent(String(value));
  return parameters
    .filter(({ in: place, name }) => place === "query" && name in query)
    .flatMap(({ name, style = "form", explode = style === "form" }) => {
      const value = query[name];
      if (!Array.isArray(value)) return [`${name}=${encode(value)}`];
      return explode
        ? value.map((item) => `${name}=${encode(item)}`)
        : [`${name}=${value.map(encode).join(",")}`];
    })
    .sort();
}

/** The query that was sent. */
export function sentQuery(request: Request): string[] {
  return new URL(request.url).search.slice(1).split("&").filter(Boolean).sort();
}
