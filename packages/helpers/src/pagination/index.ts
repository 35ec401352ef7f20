export type { Cursor } from "./cursor.js";
export type { ListClient, ListItem, ListOperation } from "./list-call.js";
export type { PaginateOptions, Progress } from "./options.js";
export { paginate } from "./paginate.js";
export type { Page, Pages, Paginator } from "./types.js";
