export { applyExamples, type ExampleOptions } from "./apply.js";
