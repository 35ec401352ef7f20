import type { OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { compiler } from "../compiler.js";
import type { Document } from "../openapi/document.js";
import { positions } from "../openapi/walk.js";
import { header } from "./comment.js";
import { emitter } from "./emitter.js";

const literal = (value: string): ts.TypeNode =>
  compiler.factory.createLiteralTypeNode(compiler.factory.createStringLiteral(value));

/** `"a" | "b" | (string & {})`: known values complete in an editor, unknown ones still fit. */
function openUnion(values: readonly string[]): ts.TypeNode {
  const anyString = compiler.factory.createParenthesizedType(
    compiler.factory.createIntersectionTypeNode([
      compiler.factory.createKeywordTypeNode(compiler.SyntaxKind.StringKeyword),
      compiler.factory.createTypeLiteralNode([]),
    ]),
  );
  return compiler.factory.createUnionTypeNode([...values.map(literal), anyString]);
}

/** Puts each member of a long union on a line of its own, where a diff of the description shows it. */
function breakLongUnions(source: string): string {
  return source.replace(/^( *)(.{100,})$/gm, (line: string, indent: string) =>
    line.replaceAll(/ \| (?=")/g, `\n${indent}  | `),
  );
}

/** Examples of whole bodies are for mocks; as comments they would be half of the types, and no hover shows them. */
function withoutBodyExamples(document: Document): OpenAPI3 {
  const copy = structuredClone(document);
  for (const { kind, node } of positions(copy)) {
    if (kind !== "mediaType") continue;
    delete node.example;
    delete node.examples;
  }
  return copy as unknown as OpenAPI3;
}

/** The openapi-typescript output: `paths`, `components`, `operations`. */
export async function emitSchema(document: Document, from: string): Promise<string> {
  const ast = await emitter.default(withoutBodyExamples(document), {
    defaultNonNullable: false,
    silent: true,
    transform(schema) {
      const known = (schema as Record<string, unknown>)["x-extensible-enum"];
      if (!Array.isArray(known)) return undefined;
      const union = openUnion(known as string[]);
      return (schema as { nullable?: boolean }).nullable
        ? compiler.factory.createUnionTypeNode([
            union,
            compiler.factory.createLiteralTypeNode(compiler.factory.createNull()),
          ])
        : union;
    },
  });
  return header(from) + breakLongUnions(emitter.astToString(ast));
}
