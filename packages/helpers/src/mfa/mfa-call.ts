import type {
  OperationBody,
  OperationData,
  OperationHeader,
  OperationPath,
  OperationQuery,
  paths,
  ResumablePath,
} from "@x/belvo-types";
import type { ParamsSlot, RequestOptions, Slot } from "../internal/call-init.js";

/** What resuming needs of a client: `createBelvoClient` and a plain openapi-fetch client both have it. */
export interface ResumeClient {
  PATCH(
    path: "/api/links/",
    init: {
      body: { session: string; link: string; token?: string; save_data?: boolean };
      signal?: AbortSignal;
    },
  ): Promise<object>;
}

/** What the whole dance needs of a client. */
export interface MfaClient extends ResumeClient {
  POST(path: "/api/accounts/", init: { body: { link: string }; signal?: AbortSignal }): Promise<object>;
}

/** A function whose call may be answered with a challenge, such as `retrieveAccounts` or `registerLink`. */
export interface ResumableOperation<Path extends ResumablePath> {
  readonly method: string;
  readonly path: Path;
}

/** The POST function of a resumable path, such as `retrieveAccounts` or `registerLink`. */
export interface StartOperation<Path extends ResumablePath> {
  readonly method: "POST";
  readonly path: Path;
}

type StartOf<Path extends ResumablePath> = paths[Path]["post"];

/** What the first call answers with when no token is needed. */
export type StartedData<Path extends ResumablePath> = OperationData<StartOf<Path>>;

/** What resuming answers with: for incomes and risk insights either an array or an object (not known which). */
export type ResumedData<Path extends ResumablePath> = OperationData<paths[Path]["patch"]>;

type StartParams<Path extends ResumablePath, Query, Params, Header> = Slot<
  "query",
  OperationQuery<StartOf<Path>>,
  Query
> &
  Slot<"path", OperationPath<StartOf<Path>>, Params> &
  Slot<"header", OperationHeader<StartOf<Path>>, Header>;

/** Second argument of a named function: `{ body, query, header }`. */
export type StartInit<Path extends ResumablePath, Query, Params, Header, Body> = RequestOptions &
  StartParams<Path, Query, Params, Header> &
  Slot<"body", OperationBody<StartOf<Path>>, Body>;

/** Second argument of a call by path: `{ params: { query, header }, body }`. */
export type PathStartInit<Path extends ResumablePath, Query, Params, Header, Body> = RequestOptions &
  ParamsSlot<StartParams<Path, Query, Params, Header>> &
  Slot<"body", OperationBody<StartOf<Path>>, Body>;
