import type { DataEvents } from "./data-events.js";
import type { LinkEvents } from "./link-events.js";
import type { PaymentEvents, PaymentV2Events } from "./payment-events.js";

type AggregationEvents = DataEvents & LinkEvents;
type AllEvents = AggregationEvents & PaymentEvents & PaymentV2Events;

/** Names of the events that are known: type and code, such as `TRANSACTIONS.historical_update`. */
export type WebhookName = keyof AllEvents;

type TypeOf<Name extends WebhookName> = Name extends `${infer Type}.${string}` ? Type : never;
type CodeOf<Name extends WebhookName> = Name extends `${string}.${infer Code}` ? Code : never;

interface EventBase {
  /** The body as it came: other spellings, and fields that are not known here. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Your own id of the link or payment, where you gave one. */
  readonly external_id: string | null;
}

interface KnownEvent<Name extends WebhookName> extends EventBase {
  /** Type and code, spelled the documented way: what to switch on. */
  readonly name: Name;
  readonly webhook_type: TypeOf<Name>;
  readonly webhook_code: CodeOf<Name>;
  /** Of the delivery; one that is repeated seems to keep it. */
  readonly webhook_id: string;
  readonly data: AllEvents[Name];
}

/** An event about a link: its data, its consent, or itself. */
export interface AggregationEvent<Name extends keyof AggregationEvents> extends KnownEvent<Name> {
  readonly link_id: string;
  /** Of an asynchronous request; written with dashes here, and without them in the answer to the request. */
  readonly request_id: string | null;
  /** Why the data was fetched. There may be more values than those that were seen. */
  readonly process_type: "historical_update" | "recurrent_update" | "async_post" | (string & {}) | null;
}

/** An event about a payment, version 1. */
export interface PaymentEvent<Name extends keyof PaymentEvents> extends KnownEvent<Name> {
  /** Of the charge, payment intent, transaction or enrollment. */
  readonly object_id: string;
}

/** An event about a payment, version 2. Whether it has an `object_id` is not documented. */
export interface PaymentV2Event<Name extends keyof PaymentV2Events> extends KnownEvent<Name> {
  readonly object_id: string | null;
}

/**
 * An event that this version does not know, or that lacks what its kind always has (its ids). Everything is
 * in `raw`, its type and code as well; what is typed here is `null` unless it is there.
 */
export interface UnknownWebhookEvent extends EventBase {
  readonly name: "unknown";
  /** Always `null`, so that comparing it with a known type or code leaves this event out. See `raw`. */
  readonly webhook_type: null;
  /** Always `null`, so that comparing it with a known type or code leaves this event out. See `raw`. */
  readonly webhook_code: null;
  /** Without one, a repeated delivery cannot be recognised. */
  readonly webhook_id: string | null;
  readonly link_id: string | null;
  readonly object_id: string | null;
  readonly request_id: string | null;
  readonly process_type: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The event of a name; of several names, their union. */
export type WebhookEventOf<Name extends WebhookName | "unknown"> = Name extends keyof AggregationEvents
  ? AggregationEvent<Name>
  : Name extends keyof PaymentEvents
    ? PaymentEvent<Name>
    : Name extends keyof PaymentV2Events
      ? PaymentV2Event<Name>
      : UnknownWebhookEvent;

/** Any event that Belvo sends. Switch on `name`, or on `webhook_type` and `webhook_code`. */
export type WebhookEvent = WebhookEventOf<WebhookName | "unknown">;
