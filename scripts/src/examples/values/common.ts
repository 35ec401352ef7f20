import { currencyOf } from "../country.js";
import { daysAgo, instantAgo, monthOf } from "../dates.js";
import { idAt, pathWithIds } from "../entities.js";
import { nthOf, type Place, type Rules, randomOf } from "../place.js";
import { personOf } from "../world/people.js";

function nextPage(place: Place): string {
  const [, path = "/"] = place.scope.split(" ");
  return `https://sandbox.belvo.com${pathWithIds(place, path)}?page=2`;
}

/** A list is either the first of two pages or all there is. */
function hasMore(place: Place): boolean {
  return place.turn % 2 === 0 && !place.resource.startsWith("payments/");
}

export const common: Rules = {
  id: (place) => idAt(place),
  link: (place) => idAt(place),
  link_id: (place) => idAt(place),
  external_id: (place, random) =>
    place.resource.startsWith("payments/") ? random.uuid() : `customer-${random.digits(6)}`,
  created_by: (place) => idAt(place),
  request_id: (_, random) => random.hex(32),

  count: 12,
  next: (place) => (hasMore(place) ? nextPage(place) : null),
  previous: null,

  // Later is later: each of these has its own minutes of the same day.
  collected_at: (place) => instantAgo(place.item, 43_200 + randomOf(place).int(0, 1_000)),
  created_at: (place) => instantAgo(place.item, 45_000 + randomOf(place).int(0, 1_000)),
  updated_at: (place) => instantAgo(place.item, 50_000 + randomOf(place).int(0, 1_000)),
  last_updated_at: (place) => instantAgo(place.item, 50_000 + randomOf(place).int(0, 1_000)),
  status_updated_at: (place) => instantAgo(place.item, 49_000 + randomOf(place).int(0, 500)),
  authorized_at: (place) => instantAgo(place.item, 48_000 + randomOf(place).int(0, 500)),
  last_accessed_at: (place) => instantAgo(place.item, 55_000 + randomOf(place).int(0, 1_000)),

  date: (place) => daysAgo(6 + nthOf(place)),
  start_date: (place) => daysAgo(760 + nthOf(place) * 9),
  end_date: (place) => daysAgo(210 + nthOf(place) * 9),
  date_from: () => daysAgo(107),
  date_to: () => daysAgo(14),
  due_date: (place) => daysAgo(-12 + nthOf(place) * 31),
  value_date: (place) => daysAgo(4 + place.item),
  accounting_date: (place) => daysAgo(3 + place.item),
  inferred_accounting_date: (place) => daysAgo(3 + place.item),
  reference_date: () => daysAgo(17),
  report_date: () => daysAgo(2),
  issue_date: (place) => daysAgo(1_190 + nthOf(place) * 40),
  expiration_date: (place) => daysAgo(-900 - nthOf(place) * 40),
  incorporation_date: () => daysAgo(4_210),
  initial_date: () => daysAgo(3_030),
  month: (place) => monthOf(daysAgo(20 + 31 * nthOf(place))),
  year: 2025,
  year_from: "2024",
  year_to: "2025",

  currency: (place) => currencyOf[place.country],
  email: (place) => personOf(place.seed, place.country, place.item).email,
  phone: (place) => personOf(place.seed, place.country, place.item).phone,
  phone_number: (place) => personOf(place.seed, place.country, place.item).phone,
  first_name: (place) => personOf(place.seed, place.country, place.item).name,
  last_name: (place) => personOf(place.seed, place.country, place.item).lastNames,
  second_last_name: (place) => personOf(place.seed, place.country, place.item).secondLastName,
  full_name: (place) => personOf(place.seed, place.country, place.item).fullName,
  official_name: (place) => personOf(place.seed, place.country, place.item).fullName,
  display_name: (place) => personOf(place.seed, place.country, place.item).fullName,
  birth_date: (place) => personOf(place.seed, place.country, place.item).birthDate,

  // The start of a PDF, to show that what stands here is base64.
  pdf: "JVBERi0xLjcKJWV4YW1wbGUK",
  receipt_pdf: "JVBERi0xLjcKJXJlY2VpcHQK",
  xml: "PD94bWwgdmVyc2lvbj0iMS4wIj8+PGV4YW1wbGUvPg==",
};
