export { applyCorrections, type Corrected } from "./apply-corrections.js";
export { CorrectionError } from "./correction-error.js";
export type { Action, Confidence, Count, Expectation, NodeExpectation, Overlay } from "./overlay.js";
export { readCorrections } from "./read-corrections.js";
