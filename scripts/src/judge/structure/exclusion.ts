import { levelFor, type Sink } from "./change.js";
import type { Comparison } from "./comparison.js";
import { mayOverlap } from "./pair-branches.js";
import { note, type Place } from "./place.js";
import { isAmbiguous, variantOf } from "./plain.js";
import { type Union, viewOf } from "./view.js";

/** `anyOf` became `oneOf` or the other way round: what fits two variants at once is refused by the latter. */
export function compareExclusion(
  { after, direction }: Comparison,
  sink: Sink,
  old: Union,
  now: Union,
  place: Place,
): void {
  if (old.isExclusive === now.isExclusive || old.branches.length < 2 || now.branches.length < 2) return;
  const views = now.branches.map((branch) => viewOf(after, branch));
  if (!views.some((one, index) => views.slice(index + 1).some((other) => mayOverlap(one, other)))) return;
  if (now.isExclusive)
    note(sink, place, levelFor(direction, "major", "patch"), "has to fit exactly one of its variants");
  else note(sink, place, "patch", "may fit several of its variants at once");
}

/** One schema became variants of which no two may fit, and some value fits two, or the other way round. */
export function compareClash(
  { direction }: Comparison,
  sink: Sink,
  old: readonly Union[],
  now: readonly Union[],
  place: Place,
): void {
  if (now.some(clashes))
    note(sink, place, levelFor(direction, "major", "patch"), "has to fit exactly one of its variants");
  else if (old.some(clashes)) note(sink, place, "patch", "may fit several of its variants at once");
}

function clashes({ branches, isExclusive }: Union): boolean {
  return isExclusive && isAmbiguous(branches.flatMap((branch) => variantOf(branch) ?? []));
}
