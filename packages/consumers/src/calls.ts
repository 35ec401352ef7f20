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

/** The arguments that an operation takes, by the name of their slot in a named function. */
function argumentsOf({ pathParams, query, header, body }: OperationSample): [name: string, value: unknown][] {
  return Object.entries({ path: pathParams, query, header, body }).filter(([, value]) => value !== undefined);
}

/** A call with the arguments of the sample; as variables they have the names of their slots. */
export function callExpression(operation: OperationSample, { by, as }: CallStyle): string {
  const written = argumentsOf(operation).map(([name, value]) => ({
    inParams: name !== "body",
    text: as === "variable" ? name : `${name}: ${literal(value)}`,
  }));
  const texts = (inParams: boolean) =>
    written.filter((one) => one.inParams === inParams).map(({ text }) => text);
  const [params, body] = [texts(true), texts(false)];
  if (by === "name")
    return `belvo.${operation.functionName}(${list("client", braced([...params, ...body]))})`;
  const init = braced([params.length ? `params: ${braced(params)}` : "", ...body]);
  return `client.${operation.method}(${list(JSON.stringify(operation.path), init)})`;
}

/** One call on one line. A variable is declared on the same line, so that its type is the inferred one. */
export function callSource(operation: OperationSample, style: CallStyle): string {
  const given = style.as === "variable" ? argumentsOf(operation) : [];
  const declarations = given.map(([name, value]) => `const ${name} = ${literal(value)};`);
  return `{ ${[...declarations, `await ${callExpression(operation, style)};`].join(" ")} }`;
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

const list = (...parts: string[]): string => parts.filter(Boolean).join(", ");
const braced = (parts: readonly string[]): string => (parts.some(Boolean) ? `{ ${list(...parts)} }` : "");

// Literal types, which a variable would widen: an enum would be refused for that, and not for what the test is
// about.
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)} as const`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`);
  return `{ ${members.join(", ")} }`;
}
