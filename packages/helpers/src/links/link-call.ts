import type { OperationBody, paths } from "@x/belvo-types";
import { check } from "../internal/check.js";

type RefreshBody = OperationBody<paths["/api/links/{id}/refresh/"]["post"]>;

/** The data to refresh, such as `ACCOUNTS`. */
export type RefreshResources = NonNullable<RefreshBody["fetch_resources"]>;

/** What refreshing needs of a client: `createBelvoClient` and a plain openapi-fetch client both have it. */
export interface RefreshClient {
  POST(
    path: "/api/links/{id}/refresh/",
    init: { params: { path: { id: string } }; body: RefreshBody; signal?: AbortSignal },
  ): Promise<object>;
}

/** What deleting needs of a client. */
export interface DeleteClient {
  DELETE(
    path: "/api/links/{id}/",
    init: { params: { path: { id: string } }; signal?: AbortSignal },
  ): Promise<object>;
}

/** Throws a `TypeError` naming the option unless it is an id: another text could be another address. */
export function checkId(id: unknown, name: string): void {
  check(typeof id === "string" && /^[\w-]+$/.test(id), name, "the id of a link");
}
