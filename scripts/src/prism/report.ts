import type { PrismMeasure } from "./measure.js";

/** The figures in one line, then one line for each thing that did not come as documented. */
export function reportMeasure(measure: PrismMeasure): string {
  const { answered, operations, statuses, documentedStatuses, examples, failures, crashes } = measure;
  const lines = [
    `${answered} of ${operations} operations, ${statuses} of ${documentedStatuses} statuses, ${examples} response examples`,
    ...failures.map((failure) => `  failed: ${failure}`),
    ...crashes.map((crash) => `  ended Prism: ${crash}`),
  ];
  return lines.join("\n");
}

/** Whether everything came as documented and the process lived. */
export function isComplete(measure: PrismMeasure): boolean {
  return measure.failures.length === 0 && measure.crashes.length === 0;
}
