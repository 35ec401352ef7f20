/** The part of a Vitest JSON report that counts. */
export interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
}

export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
}

/** Adds reports up. A package whose report is missing counts as one failure: its tests never ended. */
export function summarise(reports: readonly (Report | undefined)[]): Summary {
  const summary: Summary = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    summary.passed += report?.numPassedTests ?? 0;
    summary.failed += report?.numFailedTests ?? 1;
    summary.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }
  return summary;
}

/** The closing line of a test run: `12 passed, 0 failed`, with `, 1 skipped` behind it where there is any. */
export function closingLine({ passed, failed, skipped }: Summary): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
