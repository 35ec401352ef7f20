import type ts from "typescript";
import type { Description } from "../../descriptions/description.js";
import { functionName } from "../../emit/names.js";
import type { Document } from "../../openapi/document.js";
import type { OperationEntry } from "../../openapi/operations.js";
import { callOf, hasId, operationName } from "../operation-name.js";
import { pairOperations } from "../pair-operations.js";
import { type Finding, generalTag, type Level } from "../verdict.js";
import { judgeAliases } from "./aliases.js";
import { refusedByCompiler } from "./assignability.js";
import { compareOperations, type Tools } from "./compare-operations.js";
import { typeComparer } from "./compare-types.js";
import { findingOf } from "./finding.js";
import { type EmittedTypes, type TypedPair, typePair } from "./program.js";
import { judgeTraits } from "./traits.js";

export interface JudgeTypesOptions {
  /** What `emitSchema` made of the descriptions, where that is known; emitting takes most of the time. */
  readonly emitted?: EmittedTypes;
  /** How `api.yaml` recognises the operations that the helpers treat alike. @default none */
  readonly traits?: Description["traits"];
}

/**
 * What changed for those who use the generated types, as TypeScript sees it: for each operation whether what
 * could be sent still can be, and what could be read is still there; whether functions and named types of
 * old still exist.
 *
 * @throws {Error} when the types of either description cannot be generated or do not compile.
 */
export async function judgeTypes(
  before: Document,
  after: Document,
  { emitted, traits = {} }: JudgeTypesOptions = {},
): Promise<Finding[]> {
  const types = await typePair(before, after, emitted);
  const tools = { checker: types.checker, compare: typeComparer(types.checker) };
  const { pairs, removed, added } = pairOperations(before, after);
  return [
    ...pairs.flatMap((pair) => judgeOperation(pair.before, pair.after, types, tools)),
    ...removed.map((entry) => aboutOperation(entry, "major", `${nameOf(entry)} is gone`)),
    ...added.map((entry) => aboutOperation(entry, "minor", `${nameOf(entry)} is new`)),
    ...judgeTraits(before, after, traits),
    ...judgeAliases(before, after, types, tools.compare),
  ];
}

function judgeOperation(
  before: OperationEntry,
  after: OperationEntry,
  types: TypedPair,
  tools: Tools,
): Finding[] {
  const [old, now] = [typeOf(before, types.before), typeOf(after, types.after)];
  const changes = compareOperations(old, now, tools);
  return [
    ...moves(before, after).map((what) => aboutOperation(after, "major", what)),
    ...[...changes, ...refusedByCompiler(old, now, changes, tools)].map((one) => ({
      ...findingOf(one),
      ...belongingTo(after),
    })),
  ];
}

function belongingTo(entry: OperationEntry): Pick<Finding, "tag" | "operation"> {
  return { tag: entry.operation.tags?.[0] ?? generalTag, operation: operationName(entry) };
}

function aboutOperation(entry: OperationEntry, level: Level, what: string): Finding {
  return { level, ...belongingTo(entry), kind: "operation", what, source: "compiler" };
}

function nameOf(entry: OperationEntry): string {
  const call = `\`${callOf(entry)}\``;
  return hasId(entry) ? `\`${functionName(entry.id)}\` (${call})` : call;
}

/** The function and the path call of an operation are two things that old code has written down. */
function moves(before: OperationEntry, after: OperationEntry): string[] {
  const [was, is] = [`\`${callOf(before)}\``, `\`${callOf(after)}\``];
  const isRenamed = hasId(before) && before.id !== after.id;
  const old = `\`${functionName(before.id ?? "")}\` (${is})`;
  return [
    ...(isRenamed && hasId(after) ? [`${old} is called \`${functionName(after.id)}\` now`] : []),
    ...(isRenamed && !hasId(after) ? [`${nameOf(before)} has no function any more`] : []),
    ...(was === is ? [] : [`${nameOf(after)} was at ${was}`]),
  ];
}

function typeOf(entry: OperationEntry, { operations }: TypedPair["before"]): ts.Type {
  const type = operations.get(`${entry.method} ${entry.path}`);
  if (type === undefined) throw new Error(`\`${callOf(entry)}\` is missing from the generated types`);
  return type;
}
