import type { WidgetTokenRequestUpdateMode } from "@x/belvo-types";
import type { CallResult } from "../errors/result.js";
import { toBelvoError } from "../errors/unwrap.js";
import type { RequestOptions } from "../internal/call-init.js";
import { check, checkNoOthers, checkSignal } from "../internal/check.js";
import { isRecord } from "../internal/json.js";
import type { WidgetTokenRequest } from "./request.js";
import { tokenBody } from "./token-body.js";
import { toWidgetToken, type WidgetToken } from "./widget-token.js";

/** What a token needs of a client: `createBelvoClient` and a plain openapi-fetch client both have it. */
export interface TokenClient {
  POST(
    path: "/api/token/",
    init: { body: WidgetTokenRequestUpdateMode; signal?: AbortSignal },
  ): Promise<object>;
}

/** The keys that the client was made with: the API wants them in the body of a token request once more. */
export interface TokenCredentials {
  readonly secretId: string;
  readonly secretPassword: string;
}

/** Options of `createWidgetToken` and `createPaymentWidgetToken`. */
export interface TokenOptions extends RequestOptions {
  /** Ends the request. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Creates the token that opens the widget for one end user.
 *
 * Fills in what is the same for everybody, `scopes` among it, and puts the keys of the API into the body,
 * which nobody gets to see. What you set yourself is sent as it is.
 *
 * @param credentials what the client was made with, such as `credentialsFromEnv()`.
 * @throws {BelvoApiError} the API refused, or answered without a token.
 * @throws TypeError naming what is missing, before any request.
 * @example
 * ```ts
 * import { createBelvoClient, credentialsFromEnv } from "@x/belvo-fetch";
 * import { createWidgetToken } from "@x/belvo-helpers";
 *
 * const credentials = credentialsFromEnv();
 * const belvo = createBelvoClient(credentials);
 * const link_id = "2ccd5e15-194a-4a19-a45a-e7223c7e6717";
 * const { access } = await createWidgetToken(belvo, credentials, { for: "update_mode", link_id });
 * ```
 */
export async function createWidgetToken(
  client: TokenClient,
  credentials: TokenCredentials,
  request: WidgetTokenRequest,
  options: TokenOptions = {},
): Promise<WidgetToken> {
  check(isRecord(credentials), "credentials", "what the client was made with");
  const { secretId: id, secretPassword: password } = credentials;
  check(typeof id === "string" && id !== "", "credentials.secretId", "a non-empty string");
  check(typeof password === "string" && password !== "", "credentials.secretPassword", "a non-empty string");
  // The function has checked the body; a client's own generics cannot follow that.
  const post = client.POST.bind(client) as unknown as Post;
  return requestToken(post, "/api/token/", { ...tokenBody(request), id, password }, options);
}

/** The POST of any client. */
export type Post = (path: string, init: object) => Promise<CallResult>;

/** Asks for a token and reads the answer. */
export async function requestToken(
  post: Post,
  path: string,
  body: object,
  options: TokenOptions,
): Promise<WidgetToken> {
  const { signal, timeoutMs, headers, ...others } = options;
  checkNoOthers(others);
  checkSignal(signal);
  const init = {
    body,
    // The parser of a plain client would quote from the token what it cannot parse; the other ignores this.
    parseAs: "text",
    ...(signal && { signal }),
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(headers && { headers }),
  };
  const result = await post(path, init).catch((error: unknown) => {
    throw toBelvoError(error);
  });
  return toWidgetToken({ ...result, request: { method: "POST", path } });
}
