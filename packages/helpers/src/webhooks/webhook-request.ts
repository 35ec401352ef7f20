import { checkNoOthers } from "../internal/check.js";
import { toHeader, type WebhookAuthorization } from "./authorization.js";
import type { WebhookEventOf, WebhookName } from "./events/event.js";
import { anchorOf, nameOf } from "./names.js";

type Given<Event> = Event extends {
  readonly webhook_type: infer Type;
  readonly webhook_code: infer Code;
  readonly data: infer Data;
}
  ? { readonly webhook_type: Type; readonly webhook_code: Code; readonly data?: Data } & {
      readonly [Key in
        | "webhook_id"
        | "link_id"
        | "object_id"
        | "request_id"
        | "external_id"
        | "process_type"]?: Key extends keyof Event ? Event[Key] : never;
    }
  : never;

/** An event as Belvo would send it. What is left out is made up. */
export type WebhookBody = { [Name in WebhookName]: Given<WebhookEventOf<Name>> }[WebhookName];

/** Options of `webhookRequest`. */
export interface WebhookRequestOptions {
  /** What the handler under test accepts. */
  authorization: WebhookAuthorization;
  /**
   * Where your webhook is.
   *
   * @default "http://localhost/"
   */
  url?: string | undefined;
}

/**
 * Makes a delivery for your own tests: give it to your handler, or to `fetch`.
 *
 * Ids that are left out are made up, new ones each time: name a `webhook_id` to deliver an event twice. Text is
 * sent as it is, for what Belvo does not send.
 *
 * @throws {TypeError} naming `authorization` if it can be none.
 *
 * @example
 * ```ts
 * import { webhookRequest } from "@x/belvo-helpers/webhooks";
 *
 * const request = webhookRequest(
 *   { webhook_type: "OWNERS", webhook_code: "historical_update", data: { total_owners: 1 } },
 *   { authorization: { bearer: "token" } },
 * );
 * ```
 */
export function webhookRequest(event: WebhookBody | string, options: WebhookRequestOptions): Request {
  const { authorization, url = "http://localhost/", ...others } = options;
  checkNoOthers(others);
  return new Request(url, {
    method: "POST",
    headers: { authorization: toHeader(authorization), "content-type": "application/json" },
    body: typeof event === "string" ? event : JSON.stringify(complete(event)),
  });
}

function complete(event: WebhookBody): object {
  const name = nameOf(event.webhook_type, event.webhook_code);
  const about =
    name && anchorOf(name) === "link_id"
      ? { link_id: crypto.randomUUID(), request_id: crypto.randomUUID(), process_type: "historical_update" }
      : { object_id: crypto.randomUUID() };
  return {
    webhook_id: crypto.randomUUID().replaceAll("-", ""),
    ...about,
    external_id: null,
    data: {},
    ...event,
  };
}
