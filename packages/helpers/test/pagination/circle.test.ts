import { describe, expect, it } from "vitest";
import { circleDetector } from "../../src/pagination/circle.js";
import { rowsKey } from "../../src/pagination/next-page.js";

/** After how many of these pages of one row each the detector sees a circle. */
function seenAfter(rows: readonly unknown[], count?: number): number | undefined {
  const isCircle = circleDetector();
  const index = rows.findIndex((row, index) =>
    isCircle({ page: index + 1, results: [row], count, next: "?", key: rowsKey([row]) }),
  );
  return index < 0 ? undefined : index + 1;
}

const ids = (text: string) => [...text].map((id) => ({ id }));

describe("a circle", () => {
  it.each([
    ["of one page", "aaaaaaaaaa", 7],
    ["of two pages", "ab".repeat(8), 14],
    ["of three pages", "abc".repeat(10), 25],
    ["with other pages before it", "xyzabababababababab", 14],
  ])("%s is seen when a page has come back three times", (_, pages, after) => {
    expect(seenAfter(ids(pages))).toBe(after);
  });

  it("is no page that comes back twice, again and again", () => {
    // The fourth page twice, and then the eighth once.
    expect(seenAfter(ids("abcdedfdghijklmn"))).toBeUndefined();
    expect(seenAfter(ids("abcdddfgghijklmn"))).toBeUndefined();
  });

  it("is one of rows with the same ids, whatever else of them changes on the way", () => {
    expect(seenAfter(Array.from({ length: 50 }, (_, at) => ({ id: `${at % 2}`, at })))).toBe(14);
  });

  it("is none of rows without ids, which may be equal and yet others", () => {
    expect(
      seenAfter(Array.from({ length: 50 }, (_, at) => ({ currency: ["BRL", "USD"][at % 2] }))),
    ).toBeUndefined();
  });
});
