import { requestIdIn } from "./request-id-in.js";

/** The outcome where Belvo has taken a request on; `undefined` for every other status. */
export function acceptedIn(
  response: Response,
  data: unknown,
): { readonly accepted: true; readonly requestId: string | undefined } | undefined {
  if (response.status !== 202) return undefined;
  // Without an id there is no telling which webhook is meant, but the request is on its way all the same.
  return { accepted: true, requestId: requestIdIn(response, data) };
}
