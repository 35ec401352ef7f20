import type ts from "typescript";
import { compiler } from "../../compiler.js";

/** Where in `components["schemas"]` something is written. */
export interface DeclaredPlace {
  readonly schema: string;
  /** From the schema down: `.balance.available`. */
  readonly path: string;
}

/** The shared schema that a property is written in, and where in it; `undefined` outside of them. */
export function declaredPlace(property: ts.Symbol): DeclaredPlace | undefined {
  const names: string[] = [];
  let node: ts.Node | undefined = property.declarations?.[0];
  for (; node !== undefined && !compiler.isInterfaceDeclaration(node); node = node.parent) {
    if (compiler.isPropertySignature(node)) names.unshift(nameOf(node));
    else if (compiler.isArrayTypeNode(node)) names.unshift("[]");
    else if (compiler.isIndexSignatureDeclaration(node)) names.unshift("*");
  }
  const [section, schema, ...path] = names;
  if (node?.name.text !== "components" || section !== "schemas" || schema === undefined) return undefined;
  return { schema, path: path.map((name) => (name === "[]" ? name : step(name))).join("") };
}

/** `.name`, or `["a name"]` where that would not read well. */
export function step(name: string): string {
  return /^[\w$*-]+$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

function nameOf({ name }: ts.PropertySignature): string {
  return compiler.isIdentifier(name) || compiler.isStringLiteralLike(name) || compiler.isNumericLiteral(name)
    ? name.text
    : name.getText();
}
