import type { createApiClient } from "../../src/api-client.js";
import type { BelvoClientOptions } from "../../src/client.js";
import { createBelvoClient } from "../../src/client.js";

/** Credentials that stand out in whatever prints them. */
export const credentials = {
  secretId: "id-that-must-not-show",
  secretPassword: "password-that-must-not-show",
};

/** How a `fetch` answers in a test. */
export type Respond = (request: Request) => Response | Promise<Response>;

const emptyPage: Respond = () => Response.json({ count: 0, next: null, previous: null, results: [] });

/** A client whose `fetch` is the test's own, and the requests that it was given. */
export function observedClient(respond: Respond = emptyPage, options: Partial<BelvoClientOptions> = {}) {
  const requests: Request[] = [];
  const { environment = "sandbox", ...others } = options;
  const client = createBelvoClient({
    ...credentials,
    environment,
    fetch: async (request) => {
      requests.push(request);
      return respond(request);
    },
    ...others,
  });
  return { client, requests };
}

/** The same client without its types, for calls that TypeScript would refuse. */
export function untyped(client: object): ReturnType<typeof createApiClient> {
  return client as ReturnType<typeof createApiClient>;
}
