import { expect, it } from "vitest";
import { closingLine, summarise } from "../../src/reports/summary.js";

const report = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
});

it("adds up what the packages report", () => {
  expect(summarise([report(3, 1), report(4, 0, 2)])).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

it("counts a package without a report as a failure", () => {
  expect(summarise([report(3, 0), undefined])).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it("mentions skipped tests only when there are some", () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
});
