import type { Finding } from "../../../src/judge/index.js";

/** A finding of the structural judge about the responses of an operation, unless said otherwise. */
export function finding(what: string, more: Partial<Finding> = {}): Finding {
  return { level: "minor", tag: "Pets", operation: "ListPets", source: "structure", what, ...more };
}

export function response(what: string, more: Partial<Finding> = {}): Finding {
  return finding(what, { direction: "response", subject: "Pet", ...more });
}
