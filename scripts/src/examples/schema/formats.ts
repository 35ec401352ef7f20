import { fullFormats } from "ajv-formats/dist/formats.js";
import { daysAgo, instantAgo } from "../dates.js";
import { entityAt, idAt } from "../entities.js";
import type { Place } from "../place.js";
import type { Random } from "../random.js";

/** Whether a text has a format, as the validator sees it. One that it does not know allows everything. */
export function hasFormat(format: string, text: string): boolean {
  const known: unknown = Object.hasOwn(fullFormats, format)
    ? fullFormats[format as keyof typeof fullFormats]
    : undefined;
  if (known instanceof RegExp) return known.test(text);
  if (typeof known === "function") return known(text) === true;
  if (typeof known !== "object" || known === null || (known as { type?: string }).type === "number")
    return true;
  // What is left are the formats with an order.
  const { validate } = known as { validate: RegExp | ((text: string) => boolean) };
  return validate instanceof RegExp ? validate.test(text) : validate(text);
}

/** A text of a format; `undefined` for one that nothing is known about. */
export function textWithFormat(format: string, place: Place, random: Random): string | undefined {
  const days = random.int(5, 25);
  const name = encodeURIComponent(place.names.at(-1) ?? "");
  const instant = (): string => instantAgo(days, random.int(28_800, 64_800));
  const timeOfDay = (): string => instant().slice(11);
  // Hosts and addresses are of the ranges that are reserved for documentation.
  const texts: Record<string, () => string> = {
    uuid: () => (entityAt(place) === undefined ? random.uuid() : idAt(place)),
    date: () => daysAgo(days),
    "date-time": instant,
    "iso-date-time": instant,
    time: timeOfDay,
    "iso-time": timeOfDay,
    duration: () => `P${days}D`,
    email: () => "contact@example.com",
    "idn-email": () => "contact@example.com",
    hostname: () => "api.example.com",
    "idn-hostname": () => "api.example.com",
    ipv4: () => `192.0.2.${random.int(1, 254)}`,
    ipv6: () => `2001:db8::${random.hex(4)}`,
    uri: () => `https://example.com/${name}`,
    iri: () => `https://example.com/${name}`,
    url: () => `https://example.com/${name}`,
    "uri-reference": () => `/${name}`,
    "iri-reference": () => `/${name}`,
    "uri-template": () => "/{id}",
    regex: () => "^[a-z]+$",
    "json-pointer": () => "/0/id",
    "json-pointer-uri-fragment": () => "#/0/id",
    "relative-json-pointer": () => "1/id",
    binary: () => "ZXhhbXBsZQ==",
    byte: () => "ZXhhbXBsZQ==",
  };
  return Object.hasOwn(texts, format) ? texts[format]?.() : undefined;
}
