import type { Document } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { comment, header } from "./comment.js";
import { functionName } from "./names.js";

/** Every operation of the description as a function. */
export function emitClientOperations(document: Document, from: string): string {
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
    const type = `BelvoOperation<${JSON.stringify(method)}, ${JSON.stringify(path)}>`;
    return `${doc}export const ${name}: ${type} = /* @__PURE__ */ operation(${JSON.stringify(method)}, ${JSON.stringify(path)});\n`;
  });
  const imports = `import type { BelvoOperation } from "../../client-types.js";\nimport { operation } from "../../operation.js";\n\n`;
  return header(from) + imports + operations.join("\n");
}
