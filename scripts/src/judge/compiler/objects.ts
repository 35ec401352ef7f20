import type ts from "typescript";
import { below, type Change, change, changeFor, type Direction } from "./change.js";
import { step } from "./declared-place.js";
import { type Member, type Members, membersOf, otherKeys } from "./members.js";

/** Compares two types. */
export type CompareTypes = (before: ts.Type, after: ts.Type, direction: Direction) => readonly Change[];

/** What changed between two object types: properties by name, then the keys without a name. */
export function compareObjects(
  before: ts.Type,
  after: ts.Type,
  direction: Direction,
  checker: ts.TypeChecker,
  compare: CompareTypes,
): readonly Change[] {
  const [oldKeys, newKeys] = [otherKeys(before, checker), otherKeys(after, checker)];
  // A required field that is read is more than any key of a map: that one may be missing.
  const isLeft = ({ type, optional }: Member): boolean =>
    (direction === "request" || optional) &&
    newKeys !== undefined &&
    compare(type, newKeys, direction).length === 0;
  return [
    ...compareMembers(membersOf(before, checker), membersOf(after, checker), direction, compare, isLeft),
    ...compareOtherKeys(oldKeys, newKeys, direction, compare),
  ];
}

/**
 * What changed between two sets of properties.
 *
 * @param isLeft whether a property that is no longer listed is there all the same, as any other key
 */
export function compareMembers(
  before: Members,
  after: Members,
  direction: Direction,
  compare: CompareTypes,
  isLeft: (member: Member) => boolean = () => false,
): readonly Change[] {
  const gone = [...before].flatMap(([name, member]) => {
    if (after.has(name)) return [];
    const left = isLeft(member);
    return at(name, member, [
      left ? change("patch", "is one of the other fields now") : change("major", "is gone"),
    ]);
  });
  const others = [...after].flatMap(([name, member]) => {
    const former = before.get(name);
    if (former === undefined) return at(name, member, [isNew(member, direction)]);
    return at(name, member, [
      ...optionality(former, member, direction),
      ...compare(former.type, member.type, direction),
    ]);
  });
  return [...gone, ...others];
}

/** Changes of a property, at the shared schema that declares it, so that all who use the schema say the same. */
function at(name: string, { declared }: Member, changes: readonly Change[]): readonly Change[] {
  if (changes.length === 0 || declared === undefined) return below(step(name), changes);
  return below(declared.path, changes).map((one) =>
    one.subject === undefined ? { ...one, subject: declared.schema } : one,
  );
}

function isNew({ optional }: Member, direction: Direction): Change {
  return direction === "request" && !optional
    ? change("major", "is new and required")
    : change("minor", "is new");
}

/** Whether a property must be there, before and after. */
export function optionality(before: Member, after: Member, direction: Direction): readonly Change[] {
  if (before.optional === after.optional) return [];
  return after.optional
    ? [changeFor(direction, "response", { request: "is optional now", response: "may be missing" })]
    : [changeFor(direction, "request", { request: "is required now", response: "is always there now" })];
}

function compareOtherKeys(
  before: ts.Type | undefined,
  after: ts.Type | undefined,
  direction: Direction,
  compare: CompareTypes,
): readonly Change[] {
  if (before && after) return below(".*", compare(before, after, direction));
  if (before) return [change("major", "has no other fields than those described")];
  return after ? [change("minor", "may have other fields than those described")] : [];
}
