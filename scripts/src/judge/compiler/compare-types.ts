import type ts from "typescript";
import { below, type Change, change, changeFor, type Direction, unique } from "./change.js";
import { type CompareTypes, compareObjects } from "./objects.js";
import { type Parts, partsOf } from "./parts.js";
import { rememberer } from "./remember.js";
import { compareScalars } from "./scalars.js";
import { compareVariants } from "./variants.js";
import { kindsInWords } from "./words.js";

/**
 * A function that walks over two types at once and says what changed for those who write the type
 * (`request`) or read it (`response`), with the path to it. Removed or narrowed is `major`, added `minor`.
 *
 * Assignability alone would not do: an optional property may be missing from a type that is assigned, but
 * callers who send or read it are broken when it goes.
 */
export function typeComparer(checker: ts.TypeChecker): CompareTypes {
  const once = rememberer();
  const compare = once((before, after, direction) =>
    unique(compareParts(partsOf(before, checker), partsOf(after, checker), direction)),
  );
  // An object type is its own only part: it is under way as a type while its fields are compared.
  const compareFields = once((before, after, direction) =>
    unique(compareObjects(before, after, direction, checker, compare)),
  );

  const compareParts = (before: Parts, after: Parts, direction: Direction): readonly Change[] => {
    if (before.anything || after.anything) return compareAnything(before, after, direction);
    const scalars = [...before.scalars].flatMap(([kind, scalar]) => {
      const now = after.scalars.get(kind);
      return now ? compareScalars(scalar, now, direction) : [];
    });
    const [oldItems, newItems] = [itemsOf(before, checker), itemsOf(after, checker)];
    return [
      ...compareNull(before, after, direction),
      ...compareKinds(kindsOf(before), kindsOf(after), direction),
      ...scalars,
      ...(oldItems && newItems ? below("[]", compare(oldItems, newItems, direction)) : []),
      ...compareVariants(before.objects, after.objects, direction, checker, compareFields),
    ];
  };
  return compare;
}

/** What the lists of a union hold. A tuple counts as a list of whatever is in it. */
function itemsOf({ arrays }: Parts, checker: ts.TypeChecker): ts.Type | undefined {
  const [first] = arrays;
  return (
    first &&
    checker.getIndexInfosOfType(first).find(({ keyType }) => keyType === checker.getNumberType())?.type
  );
}

function kindsOf({ scalars, arrays, objects }: Parts): string[] {
  return [...scalars.keys(), ...(arrays.length ? ["array"] : []), ...(objects.length ? ["object"] : [])];
}

function compareKinds(
  before: readonly string[],
  after: readonly string[],
  direction: Direction,
): readonly Change[] {
  const gone = before.some((kind) => !after.includes(kind));
  const come = after.some((kind) => !before.includes(kind));
  if (!gone && !come) return [];
  // Also for readers it is major that a kind goes: code that asks for it does not compile any more.
  const level = gone || direction === "response" ? "major" : "minor";
  return [change(level, `is ${kindsInWords(after)} instead of ${kindsInWords(before)}`)];
}

function compareNull(before: Parts, after: Parts, direction: Direction): readonly Change[] {
  if (before.nullable === after.nullable) return [];
  return after.nullable
    ? [changeFor(direction, "response", { request: "accepts null", response: "may be null" })]
    : [
        changeFor(direction, "request", {
          request: "no longer accepts null",
          response: "is never null any more",
        }),
      ];
}

function compareAnything(before: Parts, after: Parts, direction: Direction): readonly Change[] {
  if (before.anything && after.anything) return [];
  const [from, to] = [before, after].map((parts) =>
    parts.anything ? "anything" : kindsInWords(kindsOf(parts)),
  );
  const breaks = before.anything ? "request" : "response";
  const what = `is ${to} instead of ${from}`;
  return [changeFor(direction, breaks, { request: what, response: what })];
}
