import { judgeStructure } from "../../../src/judge/structure/index.js";
import type { Document, Schema } from "../../../src/openapi/document.js";
import { line, object, type Tiny, tiny } from "../compiler/tiny.js";

/** What the structural judge says, one line a finding: `major request: …`. */
export function lines(before: Tiny, after: Tiny): string[] {
  return judgeStructure(tiny(before), tiny(after)).map(line);
}

export function between(before: Document, after: Document): string[] {
  return judgeStructure(before, after).map(line);
}

/** What it says of a field `a` that is sent, and of the same field when it is read. */
export function field(before: Schema, after: Schema): { sent: string[]; read: string[] } {
  const short = (all: string[]): string[] =>
    all.map((text) =>
      text.replace(/ (?:request|response)/u, "").replace(/`a` in the (?:body|200 response) /u, ""),
    );
  return {
    sent: short(lines({ body: object({ a: before }) }, { body: object({ a: after }) })),
    read: short(lines({ answer: object({ a: before }) }, { answer: object({ a: after }) })),
  };
}
