export { type DeleteLinksOptions, type DeletionProgress, deleteLinks } from "./delete-links.js";
export type { LinkDeletion } from "./deletion.js";
export type { DeletionReport } from "./deletion-report.js";
export type { DeleteClient, RefreshClient, RefreshResources } from "./link-call.js";
export { type RefreshOptions, type RefreshOutcome, refreshLink } from "./refresh-link.js";
export type { DeletionMode } from "./turns.js";
