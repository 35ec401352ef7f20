import type { Limit, Window } from "./store.js";

const limitedDelete = /\/api\/(links|accounts|transactions|employment-records)\/[^/]+\/$/;

/**
 * Finds the windows that a request needs a place in: that of its address, and that of its operation if it is
 * one of the deletions with a limit of their own. The asynchronous deletion of a link is exempt.
 */
export function windowFinder(
  requests: Limit,
  deletes: Limit,
  marginMs: number,
): (request: Request, path: string) => readonly Window[] {
  const windowOf = (name: string, { max, windowMs }: Limit): Window => ({
    name,
    max,
    windowMs: windowMs + marginMs,
  });
  const all = [windowOf("requests", requests)];
  return ({ method, headers }, path) => {
    const resource = method === "DELETE" && limitedDelete.exec(path)?.[1];
    const isExempt = resource === "links" && headers.get("x-belvo-request-mode") === "async";
    return resource && !isExempt ? [windowOf(`delete-${resource}`, deletes), ...all] : all;
  };
}
