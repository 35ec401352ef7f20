import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { WebhookBody } from "@x/belvo-helpers/webhooks";
import type { TransactionOpenFinanceBrazil } from "@x/belvo-types";
import { Hono } from "hono";
import { createBodies } from "./bodies.js";
import { deliver, deliverSurely, type WebhookTarget } from "./deliveries.js";
import { readDescription } from "./description.js";
import { historicalUpdate } from "./history.js";
import { type Exchange, recorder } from "./recorder.js";
import { mockRoutes } from "./routes.js";
import { MockState } from "./state.js";

export interface MockBelvo {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Every request and its answer, in order of the answers. */
  readonly exchanges: readonly Exchange[];
  /** Webhooks that have been announced so far. */
  readonly announced: readonly WebhookBody[];
  /** The transactions of a link, the newest first. */
  transactions(link: string): readonly TransactionOpenFinanceBrazil[];
  /** Where webhooks go from now on; without a target they wait. */
  sendTo(target: WebhookTarget | undefined): void;
  /** Sends a webhook once more, or one of your own; resolves to the status of the answer. */
  deliver(event: WebhookBody): Promise<number>;
  /**
   * From now on, a page of the transactions stops in the middle of its body and never ends. Resolves once that
   * has happened.
   */
  breakPage(page: number): Promise<void>;
  /** Pages come whole again. */
  mendPages(): void;
  stop(): Promise<void>;
}

export interface MockOptions {
  readonly credentials: { readonly secretId: string; readonly secretPassword: string };
  /** @default 0, any free port */
  readonly port?: number;
  /** @default 100 */
  readonly rowsPerLink?: number;
  /** More than this is not on a page, whatever is asked for. @default 40 */
  readonly rowsPerPage?: number;
}

/** Starts a Belvo with a memory, for one bank: tokens, links, codes, transactions, webhooks. */
export async function startMockBelvo({
  credentials,
  port = 0,
  rowsPerLink = 100,
  rowsPerPage = 40,
}: MockOptions): Promise<MockBelvo> {
  const bodies = createBodies(readDescription());
  const state = new MockState(bodies, rowsPerLink);
  const announced: WebhookBody[] = [];
  const stopped = new AbortController();
  let target: WebhookTarget | undefined;

  const { exchanges, record, breakPage, mendPages } = recorder();
  const app = new Hono().use(record).route(
    "/",
    mockRoutes({
      bodies,
      state,
      credentials,
      rowsPerPage,
      onLink(link) {
        const event = historicalUpdate(link, state.transactions(link.id ?? ""));
        announced.push(event);
        void deliverSurely(event, () => target, stopped.signal);
      },
    }),
  );

  const server = await new Promise<Server>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, () =>
      resolve(started as Server),
    );
  });
  const { port: boundPort } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${boundPort}`,
    exchanges,
    announced,
    transactions: (link) => state.transactions(link),
    sendTo(to) {
      target = to;
    },
    deliver: (event) => deliver(event, target),
    breakPage,
    mendPages,
    stop() {
      stopped.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
