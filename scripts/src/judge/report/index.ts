export { type ChangesetContext, changeset, shifted, textsChangeset } from "./changeset.js";
export { type Link, linksTo } from "./links.js";
export { type ReportContext, report } from "./report.js";
