import type ts from "typescript";
import type { Change, Direction } from "./change.js";
import type { CompareTypes } from "./objects.js";

interface Remembered {
  readonly changes: readonly Change[];
  /** Depth of the shallowest pair still under way that the answer is missing; infinite when it is whole. */
  lacks: number;
}

/** More than anybody reads; a schema that is reached by thousands of ways would fill the memory. */
const enough = 400;

/**
 * Lets comparisons that call each other answer each pair of types once, and end where a schema contains
 * itself: a pair met again while it is being compared has no changes of its own, since they are reported
 * where it was met first. An answer that was cut short like this is forgotten as soon as the pair it lacks
 * is done, so that the next one who asks hears everything.
 */
export function rememberer(): (compare: CompareTypes) => CompareTypes {
  const answers = new Map<string, Remembered>();
  const cutShort = new Set<string>();
  const underWay = new Map<string, number>();
  const ids = new Map<ts.Type, number>();
  let lacks = Number.POSITIVE_INFINITY;
  let comparers = 0;

  const idOf = (type: ts.Type): number => {
    const id = ids.get(type) ?? ids.size;
    ids.set(type, id);
    return id;
  };

  const settle = (depth: number, shallowest: number): void => {
    for (const key of cutShort) {
      const answer = answers.get(key);
      if (answer === undefined || answer.lacks < depth) continue;
      if (shallowest < depth) answer.lacks = shallowest;
      else {
        answers.delete(key);
        cutShort.delete(key);
      }
    }
  };

  return (compare) => {
    const comparer = comparers++;
    return (before: ts.Type, after: ts.Type, direction: Direction): readonly Change[] => {
      const key = `${comparer} ${idOf(before)} ${idOf(after)} ${direction}`;
      const open = underWay.get(key);
      if (open !== undefined) {
        lacks = Math.min(lacks, open);
        return [];
      }
      const answer = answers.get(key);
      if (answer) {
        lacks = Math.min(lacks, answer.lacks);
        return answer.changes;
      }

      const depth = underWay.size;
      const outer = lacks;
      lacks = Number.POSITIVE_INFINITY;
      underWay.set(key, depth);
      const changes = mostImportant(compare(before, after, direction));
      underWay.delete(key);

      const own = lacks < depth ? lacks : Number.POSITIVE_INFINITY;
      settle(depth, own);
      answers.set(key, { changes, lacks: own });
      if (own < depth) cutShort.add(key);
      lacks = Math.min(outer, own);
      return changes;
    };
  };
}

function mostImportant(changes: readonly Change[]): readonly Change[] {
  if (changes.length <= enough) return changes;
  const [major, rest] = [true, false].map((isMajor) =>
    changes.filter(({ level }) => (level === "major") === isMajor),
  );
  return [...(major ?? []), ...(rest ?? [])].slice(0, enough);
}
