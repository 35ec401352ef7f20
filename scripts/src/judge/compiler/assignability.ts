import type ts from "typescript";
import { change, type Direction } from "./change.js";
import {
  inPart,
  inside,
  type OperationChange,
  parameterPlaces,
  partOf,
  type Tools,
} from "./compare-operations.js";
import { type Members, membersOf } from "./members.js";

/**
 * The net below the walk over the types: parts of an operation in which the walk saw no change at all, and
 * which TypeScript does not let old and new stand in for each other nevertheless.
 */
export function refusedByCompiler(
  before: ts.Type,
  after: ts.Type,
  found: readonly OperationChange[],
  tools: Tools,
): OperationChange[] {
  const old = piecesOf(membersOf(before, tools.checker), tools);
  const now = piecesOf(membersOf(after, tools.checker), tools);
  return [...now].flatMap(([key, { type, part, direction }]) => {
    const former = old.get(key)?.type;
    // A change that was seen has its level by the rules: a new value does not fit the old type, and is minor.
    if (former === undefined || found.some((one) => one.part.startsWith(part))) return [];
    const [source, target] = direction === "request" ? [former, type] : [type, former];
    if (tools.checker.isTypeAssignableTo(source, target)) return [];
    const what = direction === "request" ? "no longer takes all that it took" : "cannot be read as before";
    return inPart(direction, part, [change("major", what)]);
  });
}

interface Piece {
  readonly direction: Direction;
  readonly part: string;
  readonly type: ts.Type;
}

function piecesOf(operation: Members, tools: Tools): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>();
  const addBodies = (of: Members, direction: Direction, part: string): void => {
    for (const [media, { type }] of inside(of, "content", tools)) {
      pieces.set(`${part} ${media}`, { direction, part, type });
    }
  };
  for (const [place, { type }] of inside(operation, "parameters", tools)) {
    const part = parameterPlaces.get(place);
    if (part) pieces.set(part, { direction: "request", part, type: tools.checker.getNonNullableType(type) });
  }
  addBodies(inside(operation, "requestBody", tools), "request", "the body");
  for (const [status, { type }] of inside(operation, "responses", tools)) {
    addBodies(membersOf(type, tools.checker), "response", partOf(status));
  }
  return pieces;
}
