import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPage, repeats, rowsKey } from "../../src/pagination/next-page.js";

const page = (next: unknown, more: object = {}) => ({
  page: 2,
  results: [{ id: 1 }],
  count: undefined,
  next,
  ...more,
});

describe("nextPage", () => {
  it.each([null, undefined, "", 3, true, {}, []])("takes %j for the end", (next) => {
    expect(nextPage(page(next))).toBeUndefined();
  });

  it.each([
    "https://sandbox.belvo.com/api/accounts/?link=a&page=3&page_size=10",
    "https://evil.test/?page=3",
    "http://sandbox.belvo.com/api/accounts/?page=3",
    "https://user:pass@evil.test/?page=3",
    "//evil.test/?page=3",
    "\\\\evil.test\\?page=3",
    "/api/accounts/?page=3",
    "?page=3",
    "javascript:alert(1)?page=3",
    "https://sandbox.belvo.com/api/accounts/?page=3#page=9",
  ])("reads the number, and only that, out of %s", (next) => {
    expect(nextPage(page(next))).toBe(3);
  });

  it("follows the server when it leaves numbers out", () => {
    expect(nextPage(page("?page=7"))).toBe(7);
  });

  it.each([0, 1, 2])("ends where page 2 is followed by page %i", (number) => {
    expect(nextPage(page(`?page=${number}`, { count: 1000 }))).toBeUndefined();
  });

  it.each([
    "garbage",
    "https://belvo.test/?link=abcpage=3",
    "?page=x",
    "?page=-1",
    "?page=3.5",
    "?page=99999999999",
    "?mypage=3",
  ])("goes on by count when %s names no page", (next) => {
    expect(nextPage(page(next))).toBe(3);
    expect(nextPage(page(next, { count: 3 }))).toBe(3);
    expect(nextPage(page(next, { count: 2 }))).toBeUndefined();
    expect(nextPage(page(next, { results: [] }))).toBeUndefined();
  });

  it("leads forward whatever the server says", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.nat().map((n) => `?page=${n}`),
        ),
        fc.integer({ min: 1 }),
        (next, at) => {
          const following = nextPage({ page: at, results: [1], count: undefined, next });
          expect(following === undefined || following > at).toBe(true);
        },
      ),
    );
  });
});

describe("repeats", () => {
  const of = (results: unknown[], count: number | undefined = 100, number = 2) => ({
    page: number,
    results,
    count,
    next: "",
    key: rowsKey(results),
  });
  const ids = (...list: number[]) => list.map((id) => ({ id }));

  it("has nothing to do with empty pages", () => {
    expect(repeats(of([]), of([]))).toBe(false);
    expect(repeats(of([]), of(ids(1)))).toBe(false);
    expect(repeats(of(ids(1)), of([]))).toBe(false);
  });

  it("sees the same rows again, whatever the count has become", () => {
    for (const count of [100, 102, undefined]) {
      expect(repeats(of(ids(1, 2, 3), count), of(ids(1, 2, 3)))).toBe(true);
    }
    expect(repeats(of(ids(1, 2, 3)), of(ids(1, 2, 4)))).toBe(false);
    expect(repeats(of(ids(1, 2, 3)), of(ids(1, 4, 3)))).toBe(false);
    expect(repeats(of(ids(1, 2)), of(ids(1, 2, 2)))).toBe(false);
  });

  it("knows rows by their ids, whatever else of them has changed in between", () => {
    expect(repeats(of([{ id: 1, status: "new" }]), of([{ id: 1, status: "old" }]))).toBe(true);
    expect(repeats(of([{ id: 1 }, { status: "new" }]), of([{ id: 1 }, { status: "old" }]))).toBe(false);
    expect(repeats(of([{ id: 1 }, { id: "2,3" }]), of([{ id: 1 }, { id: 2 }, { id: 3 }]))).toBe(false);
  });

  it("lets equal rows without ids pass as long as the count promises them", () => {
    const equal = [{ currency: "BRL" }, { currency: "BRL" }];
    expect(repeats(of(equal, 4, 2), of(equal, 4, 1))).toBe(false);
    expect(repeats(of(equal, 4, 3), of(equal, 4, 2))).toBe(true);
    expect(repeats({ ...of(equal), count: undefined }, of(equal))).toBe(true);
    expect(repeats(of(equal, 2, 3), of([{}, {}], 2, 2))).toBe(false);
  });
});
