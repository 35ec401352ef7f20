export { type Judgement, type JudgeOptions, judge } from "./judge.js";
export { nameLikeness } from "./structure/schema-names.js";
export { byLevel, type Finding, generalTag, highest, type Level } from "./verdict.js";
