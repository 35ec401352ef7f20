import type { Anchor } from "./events/anchor.js";
import { dataEvents } from "./events/data-events.js";
import type { WebhookName } from "./events/event.js";
import { linkEvents } from "./events/link-events.js";
import { paymentEvents } from "./events/payment-events.js";

const anchors: Readonly<Record<WebhookName, Anchor>> = { ...dataEvents, ...linkEvents, ...paymentEvents };

/** Whether a text is the name of a known event. */
export function isName(text: string): text is WebhookName {
  return Object.hasOwn(anchors, text);
}

/** The id that an event of this name carries. */
export function anchorOf(name: WebhookName): Anchor {
  return anchors[name];
}

// Belvo's pages disagree: LINK and LINKS, PAYMENT_AUTHORIZATION and PAYMENT_AUTHORIZATIONS, and so on.
const spellings = (type: string): string[] => [type, `${type}S`, type.replace(/S$/, "")];

/** The name of an event by type and code as they came, or `undefined` if it is not known in any spelling. */
export function nameOf(type: unknown, code: unknown): WebhookName | undefined {
  if (typeof type !== "string" || typeof code !== "string") return undefined;
  const codes = [code, code.replace(/^inital_/, "initial_"), `openfinance_${code}`];
  const names = spellings(type).flatMap((spelling) => codes.map((one) => `${spelling}.${one}`));
  return names.find(isName);
}
