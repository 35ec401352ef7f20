import type { OperationQuery, PaginatedPath, paths } from "@x/belvo-types";
import type { DataEvents } from "./events/data-events.js";
import type { WebhookName } from "./events/event.js";
import type { LinkEvents } from "./events/link-events.js";
import type { PaymentEvents, PaymentV2Events } from "./events/payment-events.js";
import type { dataLists, paymentLists, paymentV2Lists } from "./lists.js";

type Filters<Path extends PaginatedPath> = Omit<OperationQuery<paths[Path]["get"]>, "page" | "page_size">;

/** A list and what to ask it for: `paginate(client, resource.path, resource.init)`. */
export interface WebhookResource<Path extends PaginatedPath> {
  readonly path: Path;
  readonly init: { readonly params: { readonly query: Filters<Path> } };
}

/** The same for version 2 of payments, which has to be asked for by a header. */
export interface PaymentV2Resource<Path extends PaginatedPath> {
  readonly path: Path;
  readonly init: {
    readonly params: {
      readonly query: Filters<Path>;
      readonly header: { readonly "X-Belvo-API-Resource-Version": "Payments-BR.V2" };
    };
  };
}

/** The list in a table for the name of an event. */
type ListIn<Lists, Name> = Name extends `${infer Type}.${string}`
  ? Type extends keyof Lists
    ? Lists[Type] & PaginatedPath
    : never
  : never;

type ResourceIn<Lists, Name> = [ListIn<Lists, Name>] extends [never]
  ? undefined
  : WebhookResource<ListIn<Lists, Name>>;

/** What the event of a name leads to; `undefined` where there is no list of it. */
export type ResourceOf<Name extends WebhookName | "unknown"> = Name extends keyof DataEvents
  ? ResourceIn<typeof dataLists, Name>
  : Name extends keyof PaymentEvents
    ? ResourceIn<typeof paymentLists, Name>
    : Name extends keyof PaymentV2Events
      ? PaymentV2Resource<ListIn<typeof paymentV2Lists, Name>> | undefined
      : Name extends Exclude<keyof LinkEvents & `LINK.${string}`, "LINK.link_deleted">
        ? WebhookResource<"/api/links/">
        : undefined;
