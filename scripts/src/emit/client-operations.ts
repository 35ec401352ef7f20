import type { Document } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { comment, header } from "./comment.js";
import { functionName } from "./names.js";

/**
 * Every operation of the description as a function.
 *
 * @param entry Sub-path under which the types package has the paths of this API; `.` is the main one.
 */
export function emitClientOperations(document: Document, from: string, entry: string): string {
  const isMain = entry === ".";
  const seen = new Map<string, string>();
  const operations = operationsOf(document).map(({ id, method: lowerCase, path, operation }) => {
    const method = lowerCase.toUpperCase();
    const name = functionName(id);
    const other = seen.get(name);
    if (other) throw new Error(`operations ${other} and ${id} would both be called ${name}`);
    seen.set(name, id);
    const doc = comment([
      operation.summary && `${operation.summary.replace(/\.$/, "")}.`,
      operation.description,
      operation.deprecated ? "@deprecated" : undefined,
    ]);
    const names = `${JSON.stringify(method)}, ${JSON.stringify(path)}`;
    const type = isMain ? `BelvoOperation<${names}>` : `OperationFunction<paths, ${names}>`;
    return `${doc}export const ${name}: ${type} = /* @__PURE__ */ operation(${names});\n`;
  });
  const types = isMain
    ? 'import type { BelvoOperation } from "../../client-types.js";\n'
    : `import type { paths } from "@x/belvo-types${entry.slice(1)}";\nimport type { OperationFunction } from "../../client-types.js";\n`;
  const imports = `${types}import { operation } from "../../operation.js";\n\n`;
  return header(from) + imports + operations.join("\n");
}
