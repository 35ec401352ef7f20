import { idOf, type KeyedPage } from "./next-page.js";

// Rows that are written meanwhile may move an earlier page to a later place, but hardly this often.
const returnsAtMost = 3;

/**
 * Makes a function that takes the pages of a list in their order, and is true once they go round in a circle, of
 * whatever length. It keeps the key of one of them at a time, Brent's way: the first, second, fourth, eighth, ….
 */
export function circleDetector(): (page: KeyedPage) => boolean {
  let kept: string | undefined;
  let seen = 0;
  let returns = 0;
  return ({ results, key }) => {
    // Rows without ids may be equal and yet others.
    if (idOf(results[0]) && key === kept) returns++;
    if (!(++seen & (seen - 1))) {
      kept = key;
      returns = 0;
    }
    return returns >= returnsAtMost;
  };
}
