/** A fenced code block of a Markdown text. */
export interface CodeBlock {
  /** First word of the fence's info string; empty where there is none. */
  readonly language: string;
  /** The code without its fence and its indentation. */
  readonly code: string;
  /** Line of the text on which the code begins, counted from 1. */
  readonly line: number;
}

const opening = /^( *)(`{3,}|~{3,}) *([^\s`]*)[^`]*$/;

/** Reads the fenced code blocks out of a Markdown text. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = markdown.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const [, indent = "", fence, language = ""] = opening.exec(lines[index] ?? "") ?? [];
    if (fence === undefined) continue;
    const start = index + 1;
    const closing = new RegExp(`^ *${fence[0]}{${fence.length},} *$`);
    do index++;
    while (index < lines.length && !closing.test(lines[index] ?? ""));
    if (index === lines.length) throw new Error(`the code block on line ${start} is never closed`);
    const code = lines.slice(start, index).map((line) => withoutIndent(line, indent.length));
    blocks.push({ language, code: code.map((line) => `${line}\n`).join(""), line: start + 1 });
  }
  return blocks;
}

/** Reads the fenced code blocks out of the doc comments of a TypeScript source. */
export function docCodeBlocks(source: string): CodeBlock[] {
  // Only doc comments have lines that begin with an asterisk; the lines keep their numbers.
  return codeBlocks(source.replace(/^.*$/gm, (line) => /^\s*\* ?(.*)$/.exec(line)?.[1] ?? ""));
}

function withoutIndent(line: string, width: number): string {
  return line.slice(Math.min(width, line.length - line.trimStart().length));
}
