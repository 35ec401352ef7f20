import { isRecord } from "./json.js";

/** The id by which webhooks refer to a request that Belvo has taken on, where its answer has one. */
export function requestIdIn(response: Response, data: unknown): string | undefined {
  const id = isRecord(data) ? data.request_id : undefined;
  return typeof id === "string" && id ? id : (response.headers.get("x-request-id") ?? undefined);
}
