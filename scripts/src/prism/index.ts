export { type MeasureOptions, measurePrism, type PrismMeasure } from "./measure.js";
export { isComplete, reportMeasure } from "./report.js";
export { bodyExampleNames, type ExampleRequest, exampleRequest, type RequestOptions } from "./request.js";
export { type PrismOptions, type PrismServer, startPrism } from "./start.js";
