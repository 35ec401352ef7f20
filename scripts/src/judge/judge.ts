import { isDeepStrictEqual } from "node:util";
import type { Document } from "../openapi/document.js";
import { canonical } from "../vendor/index.js";
import { judgeTypes } from "./compiler/index.js";
import { judgeStructure } from "./structure/index.js";
import { type Finding, highest, type Level } from "./verdict.js";

export interface Judgement {
  /** The highest level of all findings. */
  level: Level;
  findings: Finding[];
}

export interface JudgeOptions {
  /** Extensions (`x-…`) that state facts. @default ["x-extensible-enum"] */
  extensions?: readonly string[];
  /** Asks the compiler. @default judgeTypes */
  judgeTypes?: (before: Document, after: Document) => Promise<Finding[]>;
}

/**
 * Says what changed from one description to the other and how much it asks of users: by what the descriptions say
 * and by what TypeScript makes of them. Texts and examples do not count. Throws what a judge throws: a judge that
 * fails has not found that nothing changed.
 */
export async function judge(
  before: Document,
  after: Document,
  options: JudgeOptions = {},
): Promise<Judgement> {
  const extensions = options.extensions ?? ["x-extensible-enum"];
  const [old, now] = [before, after].map(
    (document) => canonical(document, { extensions }).document as Document, // of a document comes a document
  ) as [Document, Document];
  if (isDeepStrictEqual(old, now)) return { level: "none", findings: [] };
  const structure = judgeStructure(old, now);
  const compiler = await (options.judgeTypes ?? judgeTypes)(old, now);
  const findings = [...structure, ...compiler];
  return { level: highest(findings.map(({ level }) => level)), findings };
}
