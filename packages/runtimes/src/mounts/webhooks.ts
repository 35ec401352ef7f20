import { createWebhookHandler, type WebhookEvent } from "@x/belvo-helpers/webhooks";

/**
 * Does what the event says, so that a test can see and steer it from outside, whatever it runs in: asks an
 * address for an answer, and fails unless that is a good one.
 */
async function ask({ data }: WebhookEvent): Promise<void> {
  const { status } = await fetch(String((data as { ask?: unknown }).ask), { method: "POST" });
  if (status !== 200) throw new Error(`answered with ${status}`);
}

export const handle = createWebhookHandler({
  authorization: [{ username: "belvo", password: "open sesame" }, { bearer: "next-token" }],
  on: { "ACCOUNTS.historical_update": ask, unknown: ask },
  maxBytes: 10_000,
});
