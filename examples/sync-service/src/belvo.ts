import { type BelvoClient, createBelvoClient } from "@x/belvo-fetch";
import { rateLimit } from "@x/belvo-helpers/rate-limit";
import { retry } from "@x/belvo-helpers/retry";
import type { Settings } from "./settings.js";

/** The client of the whole service: it keeps to Belvo's limits, and repeats what may be repeated. */
export function connect({ credentials, belvoUrl }: Pick<Settings, "credentials" | "belvoUrl">): BelvoClient {
  return createBelvoClient({
    ...credentials,
    baseUrl: belvoUrl,
    fetch: retry(rateLimit(fetch), { jitter: "full" }),
  });
}
