import type { Response as ResponseObject, Schema } from "@x/belvo-scripts/openapi/document";
import type { OperationEntry } from "@x/belvo-scripts/openapi/operations";
import { resolve } from "@x/belvo-scripts/openapi/resolve";
import type { Outcome } from "./caller.js";
import { description, documentedStatuses } from "./description.js";
import type { ExampleCall } from "./example-call.js";
import { expectedQuery, sentQuery } from "./wire.js";

const list = (lines: readonly string[]): string => lines.join(" & ") || "nothing";

/** What is wrong with the request as it was sent, in Prism's eyes and ours. Nothing when all is well. */
export function requestProblems(
  entry: OperationEntry,
  call: ExampleCall,
  outcome: Outcome,
  body?: string,
): string[] {
  const problems: string[] = [];
  const [expected, sent] = [expectedQuery(entry, call), sentQuery(outcome.sent)];
  if (list(expected) !== list(sent)) problems.push(`query: sent ${list(sent)} instead of ${list(expected)}`);
  const violations = outcome.response.headers.get("sl-violations");
  if (violations) problems.push(`Prism: ${violations}`);
  if (outcome.response.headers.get("content-type")?.includes("problem+json")) {
    problems.push(`Prism refused: ${outcome.response.status} ${JSON.stringify(outcome.error)}`);
  }
  if (!outcome.sent.headers.get("authorization")?.startsWith("Basic "))
    problems.push("no credentials were sent");
  for (const [name, value] of Object.entries(call.header)) {
    if (outcome.sent.headers.get(name) !== String(value)) problems.push(`header ${name} was not sent`);
  }
  if (body !== undefined && body !== JSON.stringify(call.body ?? "")) problems.push(`body: sent ${body}`);
  return problems;
}

/** Whether the schema of a 2xx answer is an array, an object, or neither because there is no body. */
export function expectedShape(
  entry: OperationEntry,
  status: number,
): "array" | "object" | "nothing" | "either" {
  const response = entry.operation.responses[status];
  const schema =
    response && resolve<ResponseObject>(description, response).content?.["application/json"]?.schema;
  if (!schema) return "nothing";
  const shapes = new Set<string>();
  const visit = (node: Schema): void => {
    const { type, items, oneOf, anyOf } = resolve<Schema>(description, node);
    const branches = oneOf ?? anyOf;
    if (branches) branches.forEach(visit);
    else shapes.add(type === "array" || items ? "array" : "object");
  };
  visit(schema);
  return shapes.size > 1 ? "either" : ([...shapes][0] as "array" | "object");
}

/** What is wrong with a successful outcome. */
export function successProblems(entry: OperationEntry, outcome: Outcome): string[] {
  const { status } = outcome.response;
  if (!outcome.ok) return [`failed with ${status}: ${JSON.stringify(outcome.error)}`];
  if (!documentedStatuses(entry).includes(status)) return [`${status} is not documented`];
  const shape = Array.isArray(outcome.data)
    ? "array"
    : outcome.data === undefined
      ? "nothing"
      : typeof outcome.data;
  const expected = expectedShape(entry, status);
  return expected === "either" || shape === expected ? [] : [`data is ${shape}, not ${expected}`];
}
