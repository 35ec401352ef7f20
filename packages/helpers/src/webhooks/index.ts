export type { WebhookAuthorization } from "./authorization.js";
export type {
  AggregationEvent,
  PaymentEvent,
  PaymentV2Event,
  UnknownWebhookEvent,
  WebhookEvent,
  WebhookEventOf,
  WebhookName,
} from "./events/event.js";
export { createWebhookHandler, type WebhookHandler } from "./handler.js";
export { type MemorySeenOptions, memorySeen } from "./memory-seen.js";
export { type NodeListener, type NodeRequest, type NodeResponse, toNodeListener } from "./node-listener.js";
export type { WebhookContext, WebhookFunctions, WebhookHandlerOptions } from "./options.js";
export { type ParseOptions, parseWebhook } from "./parse.js";
export type { PaymentV2Resource, ResourceOf, WebhookResource } from "./resource.js";
export { type ResourceOptions, resourceOf } from "./resource-of.js";
export type { SeenStore } from "./seen-store.js";
export { belvoAddresses } from "./source-addresses.js";
export { BelvoWebhookError, isBelvoWebhookError, type WebhookErrorCode } from "./webhook-error.js";
export { type WebhookBody, type WebhookRequestOptions, webhookRequest } from "./webhook-request.js";
