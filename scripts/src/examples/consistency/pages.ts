import type { Repair } from "./repair.js";

/** A page counts what it shows; with a next page, more than that. */
export const pages: Repair = (object) => {
  const { results } = object;
  if (!Array.isArray(results) || typeof object.count !== "number") return;
  object.count = typeof object.next === "string" ? results.length * 2 : results.length;
};
