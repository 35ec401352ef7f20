import type { Limit, Window } from "./store.js";

const limitedDelete = /\/api\/(links|accounts|transactions|employment-records)\/[^/]+\/$/;

/** Which of the deletions with a limit of their own a request is, if any. */
function limitedDeletion(request: Request, path: string): string | undefined {
  if (request.method !== "DELETE") return undefined;
  const resource = limitedDelete.exec(path)?.[1];
  // The asynchronous deletion of a link is exempt.
  return resource === "links" && request.headers.get("x-belvo-request-mode") === "async"
    ? undefined
    : resource;
}

/** Finds the windows that a request needs a place in: that of its address, and that of its operation. */
export function windowFinder(requests: Limit, deletes: Limit): (request: Request, path: string) => Window[] {
  const all: Window = { name: "requests", ...requests };
  const onlyAll = [all];
  return (request, path) => {
    const resource = limitedDeletion(request, path);
    return resource ? [{ name: `delete-${resource}`, ...deletes }, all] : onlyAll;
  };
}
