/** The JSON type of a value; whole numbers are integers. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

/** Whether a value is of one of the given types; a whole number is a number, too. */
export function hasType(value: unknown, types: readonly string[]): boolean {
  return types.includes(typeOfValue(value)) || (types.includes("number") && typeof value === "number");
}
