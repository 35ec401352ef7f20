export { judgeStructure } from "./judge-structure.js";
