import type { OperationSample } from "./operations.js";

/** How a call is written: by path or by name, its arguments in place or in variables. */
export interface CallStyle {
  readonly by: "path" | "name";
  readonly as: "literal" | "variable";
}

export const callStyles: readonly CallStyle[] = [
  { by: "path", as: "literal" },
  { by: "path", as: "variable" },
  { by: "name", as: "literal" },
  { by: "name", as: "variable" },
];

/**
 * Source of one call on one line, with the smallest arguments of its operation. A variable is declared on
 * the same line, so that its type is the inferred one.
 */
export function callSource(operation: OperationSample, { by, as }: CallStyle): string {
  const { method, path, functionName, pathParams, query, header, body } = operation;
  const given = Object.entries({ path: pathParams, query, header, body }).filter(
    ([, value]) => value !== undefined,
  );
  const declarations =
    as === "variable" ? given.map(([name, value]) => `const ${name} = ${literal(value)};`) : [];
  const slot = ([name, value]: [string, unknown]) =>
    as === "variable" ? name : `${name}: ${literal(value)}`;
  const params = given.filter(([name]) => name !== "body").map(slot);
  const rest = given.filter(([name]) => name === "body").map(slot);
  const inPath = params.length ? [`params: { ${params.join(", ")} }`, ...rest] : rest;
  const call =
    by === "path"
      ? `client.${method}(${[JSON.stringify(path), braced(inPath)].filter(Boolean).join(", ")})`
      : `belvo.${functionName}(${["client", braced([...params, ...rest])].filter(Boolean).join(", ")})`;
  return `{ ${[...declarations, `await ${call};`].join(" ")} }`;
}

/** The places of a call that take keys of their own. */
export const slots = ["query", "pathParams", "header", "body"] as const;
export type Slot = (typeof slots)[number];

/** The same operation with a key among its arguments that it does not know. */
export function withKey(
  operation: OperationSample,
  slot: (typeof slots)[number],
  key: string,
): OperationSample {
  return { ...operation, [slot]: { ...(operation[slot] as object | undefined), [key]: 1 } };
}

/** The module around calls, one a line from its second line on. */
export function callModule(lines: readonly string[]): string {
  const head =
    'import * as belvo from "@x/belvo-fetch"; export async function run(client: belvo.BelvoClient) {';
  return [head, ...lines, "}", ""].join("\n");
}

function braced(parts: readonly string[]): string {
  return parts.length ? `{ ${parts.join(", ")} }` : "";
}

// Literal types, which a variable would widen: an enum would be refused for that, and not for what the test is
// about.
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)} as const`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`);
  return `{ ${members.join(", ")} }`;
}
