import { createWebhookHandler, type WebhookHandlerOptions } from "../../src/webhooks/index.js";

export const authorization = { username: "belvo", password: "open sesame" } as const;
export const header = `Basic ${btoa("belvo:open sesame")}`;

/** A delivery as Belvo sends it. */
export const body = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  webhook_id: "0f3c9d2b7a6e4c1f8b5d2e9a7c4f1b6d",
  webhook_type: "ACCOUNTS",
  webhook_code: "historical_update",
  process_type: "historical_update",
  link_id: "5b1e7d3c-92a4-4f60-8c7b-1d2e3f4a5b6c",
  request_id: "c9a8b7d6-1234-4abc-9def-0a1b2c3d4e5f",
  external_id: null,
  data: { total_accounts: 3 },
  ...fields,
});

export function post(content: unknown = body(), init: RequestInit = {}): Request {
  const isRaw =
    typeof content === "string" || content instanceof Uint8Array || content instanceof ReadableStream;
  return new Request("https://app.test/webhooks", {
    method: "POST",
    headers: { authorization: header, "content-type": "application/json" },
    body: isRaw ? (content as BodyInit) : JSON.stringify(content),
    ...(content instanceof ReadableStream && { duplex: "half" }),
    ...init,
  } as RequestInit);
}

/** A handler, and the names of what its functions got. */
export function recorder(options: Partial<WebhookHandlerOptions> = {}) {
  const names: string[] = [];
  const errors: unknown[] = [];
  const handle = createWebhookHandler({
    authorization,
    on: { unknown: ({ name }) => names.push(name) },
    onError: (error) => errors.push(error),
    ...options,
  });
  return { handle, names, errors };
}
