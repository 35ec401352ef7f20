import { setTimeout as sleep } from "node:timers/promises";
import { type WebhookAuthorization, type WebhookBody, webhookRequest } from "@x/belvo-helpers/webhooks";

export interface WebhookTarget {
  readonly url: string;
  readonly authorization: WebhookAuthorization;
}

/** Sends a webhook once and returns the status of the answer; 0 if there was none. */
export async function deliver(event: WebhookBody, target: WebhookTarget | undefined): Promise<number> {
  const response = target && (await fetch(webhookRequest(event, target)).catch(() => undefined));
  if (!response) return 0;
  await response.body?.cancel();
  return response.status;
}

// Belvo waits a minute; nobody wants to wait so long for a mock.
const retryAfterMs = 500;
const maxAttempts = 20;

/** Sends a webhook until it is taken, as Belvo does, but sooner and more often. */
export async function deliverSurely(
  event: WebhookBody,
  target: () => WebhookTarget | undefined,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 1; attempt <= maxAttempts && !signal.aborted; attempt++) {
    const status = await deliver(event, target());
    if (status >= 200 && status < 300) return;
    await sleep(retryAfterMs, undefined, { signal }).catch(() => {});
  }
}
