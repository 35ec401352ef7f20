import type { Description } from "../descriptions/description.js";
import type { Document, Parameter } from "../openapi/document.js";
import { type OperationEntry, operationsOf } from "../openapi/operations.js";
import { header } from "./comment.js";
import { onlyValue, takesLists } from "./parameter-values.js";

/** Operations (`GET /path/`) whose query arrays repeat their key; those of all others are comma-joined. */
function explodedOperations(document: Document, operations: readonly OperationEntry[]): string[] {
  return operations.flatMap(({ method, path, parameters }) => {
    const styles = parameters
      .filter(({ in: place, schema }) => place === "query" && schema && takesLists(document, schema))
      .map(({ style = "form", explode = style === "form" }) => explode);
    const operation = `${method.toUpperCase()} ${path}`;
    if (new Set(styles).size > 1) {
      throw new Error(
        `${operation} has both comma-joined and repeated array parameters; the client knows one style an operation`,
      );
    }
    return styles[0] ? [operation] : [];
  });
}

type Fixed = [prefix: string, header: string, value: string];

function fixedValue(document: Document, { in: place, required, schema }: Parameter): string | undefined {
  return place === "header" && required && schema ? onlyValue(document, schema) : undefined;
}

/**
 * Required headers that can have one value only, by the shortest path prefix below which every operation
 * requires them.
 */
function fixedHeaders(document: Document, operations: readonly OperationEntry[]): Fixed[] {
  const requires = (entry: OperationEntry, name: string, value: string): boolean =>
    entry.parameters.some(
      (parameter) => parameter.name === name && fixedValue(document, parameter) === value,
    );
  const found = new Map<string, Fixed>();
  for (const { path, parameters } of operations) {
    for (const parameter of parameters) {
      const value = fixedValue(document, parameter);
      if (value === undefined) continue;
      const segments = path.split("/");
      const prefix =
        segments
          .map((_, index) => segments.slice(0, index + 1).join("/"))
          .map((candidate) => (candidate === path ? candidate : `${candidate}/`))
          .find((candidate) =>
            operations
              .filter((other) => other.path.startsWith(candidate))
              .every((other) => requires(other, parameter.name, value)),
          ) ?? path;
      found.set(`${prefix} ${parameter.name}`, [prefix, parameter.name, value]);
    }
  }
  // The first that fits counts: a path before the prefix it lies below.
  return [...found.values()].sort(([one], [other]) => other.length - one.length);
}

function headersOf(fixed: readonly Fixed[]): string {
  const cases = fixed.map(
    ([prefix, name, value]) =>
      `(path.startsWith(${JSON.stringify(prefix)}) && ${JSON.stringify({ [name]: value })})`,
  );
  return fixed.length ? `(path) => ${cases.join(" || ")}` : "() => false";
}

/** What the client has to know at run time: hosts, array style, headers that are always the same. */
export function emitClientDescription(document: Document, description: Description, from: string): string {
  const operations = operationsOf(document);
  const hosts = new Set(document.servers?.map(({ url }) => url));
  for (const [name, url] of Object.entries(description.environments)) {
    if (!hosts.has(url))
      throw new Error(`api.yaml: environments.${name} is ${url}, which is not among the servers`);
  }
  const fixed = fixedHeaders(document, operations);
  const names = [...new Set(fixed.map(([, name]) => JSON.stringify(name)))];
  const environmentsType = Object.entries(description.environments)
    .map(([name, url]) => `readonly ${name}: ${JSON.stringify(url)}`)
    .join("; ");
  return `${header(from)}import type { ApiDescription } from "../../api-client.js";

/** Hosts by name. */
export const environments: { ${environmentsType} } = ${JSON.stringify(description.environments)};

/** Headers that the client sends by itself where an operation requires them. */
export type FixedHeaderName = ${names.join(" | ") || "never"};

/** See \`ApiDescription\`. */
export const description: ApiDescription = {
  exploded: ${JSON.stringify(explodedOperations(document, operations))},
  headersOf: ${headersOf(fixed)},
};
`;
}
