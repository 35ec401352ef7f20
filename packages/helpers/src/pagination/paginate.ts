import type { PaginatedPath } from "@x/belvo-types";
import { checkOptions } from "../internal/options.js";
import { send } from "../internal/send.js";
import { startingCursor } from "./cursor.js";
import {
  type ListArguments,
  type ListClient,
  type ListInit,
  type ListItem,
  type ListOperation,
  type PathListInit,
  toListCall,
} from "./list-call.js";
import { type PaginateOptions, paginateRules } from "./options.js";
import type { LoadPage } from "./page-window.js";
import { createPaginator } from "./paginator.js";
import { readPage } from "./read-page.js";
import type { LoadedPage } from "./rows.js";
import type { Paginator } from "./types.js";

/**
 * Reads a list to its end, row by row or page by page. Nothing is requested before the first row or page is
 * asked for.
 *
 * Failing pages reject with what `unwrap` throws and can be asked for again. `cursor` lets another process go
 * on. As long as the data stays the same, no row is lost and none comes twice; while rows are inserted or
 * deleted, pages shift, for which there is `dedupe`.
 *
 * @throws TypeError for an invalid option or a cursor of another list, before any request.
 * @example
 * ```ts
 * import { createBelvoClient, credentialsFromEnv, listAccounts } from "@x/belvo-fetch";
 * import { paginate } from "@x/belvo-helpers";
 *
 * const belvo = createBelvoClient(credentialsFromEnv());
 * for await (const account of paginate(belvo, listAccounts)) console.log(account.id);
 * ```
 */
export function paginate<Client extends ListClient, Path extends PaginatedPath, Query, Params, Header>(
  client: Client,
  operation: ListOperation<Path>,
  ...args: ListArguments<ListInit<Client, Path, Query, Params, Header>, PaginateOptions>
): Paginator<ListItem<Path>>;
/** Reads the list at a path: `paginate(client, "/api/accounts/", { params: { query } })`. */
export function paginate<Client extends ListClient, Path extends PaginatedPath, Query, Params, Header>(
  client: Client,
  path: Path,
  ...args: ListArguments<PathListInit<Client, Path, Query, Params, Header>, PaginateOptions>
): Paginator<ListItem<Path>>;
export function paginate<Item>(
  client: ListClient,
  target: PaginatedPath | ListOperation<PaginatedPath>,
  init: object = {},
  options: PaginateOptions = {},
): Paginator<Item> {
  const { path, params, rest } = toListCall(target, { ...init });
  checkOptions(options, paginateRules);
  const start = startingCursor(path, params, options);
  const load: LoadPage<LoadedPage<Item> | undefined> = (page, signal) => {
    const query = { ...params.query, page, page_size: start.pageSize };
    return readPage(send(client, "GET", path, { ...rest, params: { ...params, query } }, signal), page);
  };
  return createPaginator(start, load, options);
}
