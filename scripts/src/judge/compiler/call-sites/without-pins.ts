import type ts from "typescript";
import { compiler } from "../../../compiler.js";

/**
 * Type tests without the assertions that a type is exactly another one: `expectTypeOf<A>().toEqualTypeOf<B>()`
 * becomes `expectTypeOf<A>()`. Such a test fails with every addition, and no caller does. What is tested stays,
 * and so does every line at its place.
 */
export function withoutPins(text: string): string {
  if (!text.includes("expectTypeOf")) return text;
  const source = compiler.createSourceFile("call-site.ts", text, compiler.ScriptTarget.Latest, true);
  const blanks: [start: number, end: number][] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isCallExpression(node) && compiler.isPropertyAccessExpression(node.expression)) {
      const { expression: subject, name } = node.expression;
      const start = subjectEnd(subject);
      if (exact.test(name.text) && start !== undefined) blanks.push([start, node.getEnd()]);
    }
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return blanks.reduceRight(
    (result, [start, end]) =>
      result.slice(0, start) + result.slice(start, end).replace(/\S/gu, " ") + result.slice(end),
    text,
  );
}

const exact = /^(toEqualTypeOf|toBe[A-Z]\w*)$/u;

/** Where `expectTypeOf(…)` ends in what stands before the name of an assertion. */
function subjectEnd(node: ts.Node): number | undefined {
  if (compiler.isCallExpression(node) && compiler.isIdentifier(node.expression)) {
    return node.expression.text === "expectTypeOf" ? node.getEnd() : undefined;
  }
  return compiler.isPropertyAccessExpression(node) || compiler.isCallExpression(node)
    ? subjectEnd(node.expression)
    : undefined;
}
