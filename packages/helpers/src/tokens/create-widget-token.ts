import type { WidgetTokenRequestUpdateMode } from "@x/belvo-types";
import type { RequestOptions } from "../internal/call-init.js";
import { check } from "../internal/check.js";
import { abortSignal, anything, checkOptions, type Rules } from "../internal/options.js";
import { send } from "../internal/send.js";
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
 * const link_id = "69294f70-15d1-4474-873d-0c33b14cf608";
 * const { access } = await createWidgetToken(belvo, credentials, { for: "update_mode", link_id });
 * ```
 */
export async function createWidgetToken(
  client: TokenClient,
  credentials: TokenCredentials,
  request: WidgetTokenRequest,
  options: TokenOptions = {},
): Promise<WidgetToken> {
  const { secretId: id, secretPassword: password }: Partial<TokenCredentials> = credentials ?? {};
  check(
    Boolean(id && password),
    "credentials",
    "what the client was made with: `{ secretId, secretPassword }`",
  );
  return requestToken(client, "/api/token/", { ...tokenBody(request), id, password }, options);
}

const rules: Rules<keyof TokenOptions> = { signal: abortSignal, timeoutMs: anything, headers: anything };

/** Asks for a token and reads the answer. */
export async function requestToken(
  client: object,
  path: string,
  body: object,
  options: TokenOptions,
): Promise<WidgetToken> {
  checkOptions(options, rules);
  const { signal, ...rest } = options;
  // The parser of a plain client would quote what it cannot parse, which is the token; the other ignores this.
  return toWidgetToken(await send(client, "POST", path, { ...rest, body, parseAs: "text" }, signal));
}
