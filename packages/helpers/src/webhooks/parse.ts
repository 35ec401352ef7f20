import { check, checkNoOthers } from "../internal/check.js";
import { isRecord, parseJson } from "../internal/json.js";
import type { WebhookEvent } from "./events/event.js";
import { anchorOf, nameOf } from "./names.js";
import { BelvoWebhookError } from "./webhook-error.js";

/** Options of `parseWebhook`. */
export interface ParseOptions {
  /**
   * The most bytes that text or bytes may have. Events have less than a kilobyte.
   *
   * @default 1048576
   */
  maxBytes?: number | undefined;
}

export const defaultMaxBytes = 1_048_576;

export function checkMaxBytes(maxBytes: number): void {
  check(Number.isSafeInteger(maxBytes) && maxBytes > 0, "maxBytes", "a whole number from 1");
}

/**
 * Reads the body of a webhook: text, bytes, or what a body parser has made of them.
 *
 * An event that is not known, or not complete, is an event of the name `unknown`, never an error. The other
 * spellings of types and codes that are in use are brought to one; `raw` has them as they came. Values in
 * `data` are passed on unchecked. Says nothing about who sent it: `createWebhookHandler` asks that first.
 *
 * @throws {BelvoWebhookError} for what is no JSON object, or too large.
 *
 * @example
 * ```ts
 * import { parseWebhook } from "@x/belvo-helpers/webhooks";
 *
 * export function onMessage(body: string): void {
 *   const event = parseWebhook(body);
 *   if (event.name === "ACCOUNTS.historical_update") console.log(event.link_id, event.data.total_accounts);
 * }
 * ```
 */
export function parseWebhook(
  body: string | ArrayBuffer | Uint8Array | object,
  options: ParseOptions = {},
): WebhookEvent {
  const { maxBytes = defaultMaxBytes, ...others } = options;
  checkNoOthers(others);
  checkMaxBytes(maxBytes);
  const raw = typeof body === "string" || isBytes(body) ? parseJson(toText(body, maxBytes)) : body;
  if (raw === undefined) throw new BelvoWebhookError("not_json");
  if (!isRecord(raw)) throw new BelvoWebhookError("not_an_object");
  return toEvent(raw);
}

// Bytes of another realm as well.
const isBytes = (body: unknown): body is ArrayBuffer | Uint8Array =>
  ArrayBuffer.isView(body) || Object.prototype.toString.call(body) === "[object ArrayBuffer]";

function toText(body: string | ArrayBuffer | Uint8Array, maxBytes: number): string {
  // No UTF-8 text has less bytes than characters in UTF-16, and encoding a huge one only to count is a waste.
  const bytes = typeof body !== "string" || body.length > maxBytes ? body : new TextEncoder().encode(body);
  if ((typeof bytes === "string" ? bytes.length : bytes.byteLength) > maxBytes) {
    throw new BelvoWebhookError("too_large");
  }
  // As the decoder does with the mark in bytes.
  if (typeof body === "string") return body.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new BelvoWebhookError("not_json");
  }
}

/** Longer ones than this are no ids, and nobody should have to store them. */
const longestId = 200;

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);
const idOrNull = (value: unknown): string | null =>
  typeof value === "string" && value !== "" && value.length <= longestId ? value : null;

function toEvent(raw: Record<string, unknown>): WebhookEvent {
  const fields = {
    webhook_id: idOrNull(raw.webhook_id),
    link_id: idOrNull(raw.link_id),
    object_id: idOrNull(raw.object_id),
    request_id: textOrNull(raw.request_id),
    external_id: textOrNull(raw.external_id),
    process_type: textOrNull(raw.process_type),
    data: isRecord(raw.data) ? raw.data : {},
    raw,
  };
  const name = nameOf(raw.webhook_type, raw.webhook_code);
  const anchor = name && anchorOf(name);
  if (name === undefined || fields.webhook_id === null || (anchor && fields[anchor] === null)) {
    return { name: "unknown", webhook_type: null, webhook_code: null, ...fields };
  }
  const [webhook_type, webhook_code] = name.split(".");
  const { link_id, object_id, request_id, process_type, ...common } = fields;
  const about = anchor === "link_id" ? { link_id, request_id, process_type } : { object_id };
  // What the name promises was looked up above, which the compiler cannot follow through 50 members.
  return { name, webhook_type, webhook_code, ...about, ...common } as WebhookEvent;
}
