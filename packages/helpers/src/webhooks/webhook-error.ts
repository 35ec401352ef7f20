const messages = {
  too_large: "The body of the webhook is larger than `maxBytes`",
  not_json: "The body of the webhook is not JSON in UTF-8",
  not_an_object: "The body of the webhook is not a JSON object",
} as const;

/** Why a body is no webhook. */
export type WebhookErrorCode = keyof typeof messages;

/** A body that is no webhook. Nothing of it is in the error. */
export class BelvoWebhookError extends Error {
  override readonly name = "BelvoWebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(messages[code]);
    this.code = code;
  }
}

/** Whether an error says that a body is no webhook. */
export function isBelvoWebhookError(error: unknown): error is BelvoWebhookError {
  return (error as { name?: unknown } | null | undefined)?.name === "BelvoWebhookError";
}
