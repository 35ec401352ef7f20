/** Wraps texts into a TSDoc comment; nothing for no text. Each text is a paragraph of its own. */
export function comment(texts: readonly (string | undefined)[], indent = ""): string {
  const paragraphs = texts.filter((text): text is string => Boolean(text?.trim()));
  if (paragraphs.length === 0) return "";
  const lines = paragraphs
    .map((text) => text.trim().replaceAll("*/", "*\\/"))
    .join("\n\n")
    .split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** First line of every generated file. */
export function header(from: string): string {
  return `// Generated from ${from} by \`pnpm generate\`. Do not edit: change openapi/ or scripts/ and generate again.\n\n`;
}
