import type ts from "typescript";
import type { Description } from "../../descriptions/description.js";
import { functionName } from "../../emit/names.js";
import type { Document } from "../../openapi/document.js";
import type { OperationEntry } from "../../openapi/operations.js";
import { type Finding, generalTag, type Level } from "../verdict.js";
import { judgeAliases } from "./aliases.js";
import { refusedByCompiler } from "./assignability.js";
import { compareOperations, type Tools } from "./compare-operations.js";
import { typeComparer } from "./compare-types.js";
import { findingOf } from "./finding.js";
import { callOf, type OperationPair, operationPairs } from "./operation-pairs.js";
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
  return [
    ...operationPairs(before, after).flatMap((pair) => judgeOperation(pair, types, tools)),
    ...judgeTraits(before, after, traits),
    ...judgeAliases(before, after, types, tools.compare),
  ];
}

function judgeOperation({ before, after }: OperationPair, types: TypedPair, tools: Tools): Finding[] {
  const entry = after ?? before;
  if (entry === undefined) return [];
  const about = { tag: entry.operation.tags?.[0] ?? generalTag, operation: entry.id };
  const say = (level: Level, what: string): Finding => ({
    level,
    ...about,
    kind: "operation",
    what,
    source: "compiler",
  });
  if (before === undefined) return [say("minor", `${nameOf(entry)} is new`)];
  if (after === undefined) return [say("major", `${nameOf(entry)} is gone`)];

  const [old, now] = [typeOf(before, types.before), typeOf(after, types.after)];
  const changes = compareOperations(old, now, tools);
  return [
    ...moves(before, after).map(([level, what]) => say(level, what)),
    ...[...changes, ...refusedByCompiler(old, now, changes, tools)].map((one) => ({
      ...findingOf(one),
      ...about,
    })),
  ];
}

const call = ({ method, path }: OperationEntry): string => `\`${method.toUpperCase()} ${path}\``;

function nameOf(entry: OperationEntry): string {
  return entry.id ? `\`${functionName(entry.id)}\` (${call(entry)})` : call(entry);
}

/** The function and the path call of an operation are two things that old code has written down. */
function moves(before: OperationEntry, after: OperationEntry): [level: Level, what: string][] {
  const moves: [Level, string][] = [];
  if (before.id && !after.id) moves.push(["major", `${nameOf(before)} has no function any more`]);
  else if (before.id && before.id !== after.id) {
    moves.push([
      "major",
      `\`${functionName(before.id)}\` (${call(after)}) is called \`${functionName(after.id)}\` now`,
    ]);
  }
  if (callOf(before) !== callOf(after)) {
    moves.push(["major", `${nameOf(after)} was at ${call(before)}`]);
  }
  return moves;
}

function typeOf(entry: OperationEntry, { operations }: TypedPair["before"]): ts.Type {
  const type = operations.get(callOf(entry));
  if (type === undefined) throw new Error(`${call(entry)} is missing from the generated types`);
  return type;
}
