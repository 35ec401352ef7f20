import type ts from "typescript";
import { type Change, change, type Direction } from "./change.js";
import { type Member, type Members, membersOf } from "./members.js";
import { type CompareTypes, compareMembers, optionality } from "./objects.js";

/** A change in an operation. */
export interface OperationChange extends Change {
  readonly direction: Direction;
  /** The part of the operation in words: `the body`, `the 200 response`. */
  readonly part: string;
}

/** Takes operation types apart and compares their pieces. */
export interface Tools {
  readonly checker: ts.TypeChecker;
  readonly compare: CompareTypes;
}

/** What changed between two operation types as openapi-typescript emits them. */
export function compareOperations(before: ts.Type, after: ts.Type, tools: Tools): readonly OperationChange[] {
  const [old, now] = [membersOf(before, tools.checker), membersOf(after, tools.checker)];
  return [...parameters(old, now, tools), ...bodies(old, now, tools), ...responses(old, now, tools)];
}

export function inPart(direction: Direction, part: string, changes: readonly Change[]): OperationChange[] {
  return changes.map((one) => ({ ...one, direction, part }));
}

/** The members of a member; none where it is absent (`query?: never`). */
export function inside(members: Members, name: string, { checker }: Tools): Members {
  const type = members.get(name)?.type;
  return type ? membersOf(checker.getNonNullableType(type), checker) : new Map();
}

/** The places of parameters, in words. */
export const parameterPlaces: ReadonlyMap<string, string> = new Map([
  ["path", "the path"],
  ["query", "the query"],
  ["header", "the headers"],
  ["cookie", "the cookies"],
]);

function parameters(old: Members, now: Members, tools: Tools): OperationChange[] {
  const [before, after] = [inside(old, "parameters", tools), inside(now, "parameters", tools)];
  return [...parameterPlaces].flatMap(([place, part]) => {
    const [a, b] = [inside(before, place, tools), inside(after, place, tools)];
    return inPart("request", part, compareMembers(a, b, "request", tools.compare));
  });
}

function bodies(old: Members, now: Members, tools: Tools): OperationChange[] {
  const [from, to] = [inside(old, "requestBody", tools), inside(now, "requestBody", tools)];
  const media = from.size && to.size ? contents(from, to, "request", "the body", tools) : [];
  return [
    ...inPart("request", "the body", bodyPresence(old.get("requestBody"), now.get("requestBody"))),
    ...media,
  ];
}

function bodyPresence(before: Member | undefined, after: Member | undefined): readonly Change[] {
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [change("major", "is gone")];
  if (before) return optionality(before, after, "request");
  return [after.optional ? change("minor", "is new") : change("major", "is new and required")];
}

/** Bodies by media type. */
function contents(
  old: Members,
  now: Members,
  direction: Direction,
  part: string,
  tools: Tools,
): OperationChange[] {
  const [before, after] = [inside(old, "content", tools), inside(now, "content", tools)];
  const gone = [...before.keys()].filter((media) => !after.has(media));
  const come = [...after.keys()].filter((media) => !before.has(media));
  const changes = [
    ...gone.map((media) => change("major", `is no longer \`${media}\``)),
    ...come.map((media) =>
      change("minor", before.size ? `may be \`${media}\`` : `is \`${media}\`, and was empty`),
    ),
  ];
  const shared = [...after].flatMap(([media, { type }]) => {
    const former = before.get(media);
    const place = after.size > 1 ? `${part} as \`${media}\`` : part;
    return former ? inPart(direction, place, tools.compare(former.type, type, direction)) : [];
  });
  return [...inPart(direction, part, changes), ...shared];
}

function responses(old: Members, now: Members, tools: Tools): OperationChange[] {
  const [before, after] = [inside(old, "responses", tools), inside(now, "responses", tools)];
  const gone = [...before.keys()].filter((status) => !after.has(status));
  const successes = [...before].filter(([status]) => isSuccess(status));
  const readsAlike = (status: string, type: ts.Type): boolean =>
    successes.some(([, known]) =>
      compareResponses(status, known.type, type, tools).every(({ level }) => level !== "major"),
    );
  return [
    ...gone.flatMap((status) => inPart("response", partOf(status), [change("major", "is gone")])),
    ...[...after].flatMap(([status, { type }]) => {
      const former = before.get(status);
      if (former) return compareResponses(status, former.type, type, tools);
      // `data` has the type of all successes together: another body among them is another type to read.
      const isOther = isSuccess(status) && successes.length > 0 && !readsAlike(status, type);
      return inPart("response", partOf(status), [
        isOther
          ? change("major", "is new, with a body that the others do not have")
          : change("minor", "is new"),
      ]);
    }),
  ];
}

const isSuccess = (status: string): boolean => /^2/.test(status);
export const partOf = (status: string): string => `the ${status} response`;

function compareResponses(status: string, before: ts.Type, after: ts.Type, tools: Tools): OperationChange[] {
  const part = partOf(status);
  const [old, now] = [membersOf(before, tools.checker), membersOf(after, tools.checker)];
  const [oldHeaders, newHeaders] = [inside(old, "headers", tools), inside(now, "headers", tools)];
  const headers = compareMembers(oldHeaders, newHeaders, "response", tools.compare);
  return [
    ...inPart("response", `the headers of ${part}`, headers),
    ...contents(old, now, "response", part, tools),
  ];
}
