export { judgeTypes } from "./judge-types.js";
