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
 * What TypeScript refuses although the walk over the types found nothing that breaks. The walk says what
 * changed; assignability has the last word on whether it breaks.
 */
export function refusedByCompiler(
  before: ts.Type,
  after: ts.Type,
  found: readonly OperationChange[],
  tools: Tools,
): OperationChange[] {
  const [old, now] = [before, after].map((type) => piecesOf(membersOf(type, tools.checker), tools));
  return [...(now ?? [])].flatMap(([key, { type, part, direction }]) => {
    const former = old?.get(key)?.type;
    // A new value does not fit the old type either, and is expected to come.
    const isExplained = found.some(
      (one) => one.direction === direction && (one.level === "major" || one.kind === "enum value"),
    );
    if (former === undefined || isExplained) return [];
    return direction === "request"
      ? tools.checker.isTypeAssignableTo(former, type)
        ? []
        : inPart(direction, part, [change("major", "no longer takes all that it took")])
      : tools.checker.isTypeAssignableTo(type, former)
        ? []
        : inPart(direction, part, [change("major", "cannot be read as before")]);
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
