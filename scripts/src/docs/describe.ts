import { STATUS_CODES } from "node:http";

/**
 * Gives an object its text. A text that is already there stays: after `vendor --keep-prose` it is the official one,
 * which is what that option asks for.
 */
export function describe(node: object, text: string, key: "description" | "summary" = "description"): void {
  const target = node as Record<string, unknown>;
  if (typeof target[key] === "string" && target[key].trim() !== "") return;
  target[key] = text;
}

/** `vendor` writes the reason phrase where OpenAPI demands words; that is not a text that anyone chose. */
const stopgaps = new Set<unknown>([...Object.values(STATUS_CODES), "Response", "Any other response"]);

/** Makes room for a text of ours where only a stopgap stands. */
export function dropStopgap(response: { description?: string }): void {
  if (stopgaps.has(response.description)) delete response.description;
}
