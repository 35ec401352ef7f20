import type { MiddlewareHandler } from "hono";

/** A request and the answer to it. */
export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly request: unknown;
  readonly status: number;
  readonly body: unknown;
}

const isPage = (url: URL, page: number | undefined): boolean =>
  page !== undefined &&
  url.pathname === "/api/transactions/" &&
  url.searchParams.get("page") === String(page);

/** The first half of a text, and then nothing, for ever. */
function half(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text.slice(0, text.length / 2))),
  });
}

/** Writes down what is said, and can stop in the middle of a page. */
export function recorder() {
  const exchanges: Exchange[] = [];
  let broken: number | undefined;
  let onBreak: () => void = () => {};

  const record: MiddlewareHandler = async (c, next) => {
    const request = c.req.header("content-type")?.includes("json")
      ? await c.req.raw.clone().json()
      : undefined;
    await next();
    const url = new URL(c.req.url);
    if (!url.pathname.startsWith("/api/")) return;
    const text = await c.res.clone().text();
    const body = text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text;
    const { status } = c.res;
    exchanges.push({ method: c.req.method, url: url.pathname + url.search, request, status, body });
    if (!isPage(url, broken)) return;
    c.res = new Response(half(text), { headers: { "content-type": "application/json" } });
    onBreak();
  };

  return {
    exchanges,
    record,
    breakPage(page: number): Promise<void> {
      broken = page;
      return new Promise((resolve) => {
        onBreak = resolve;
      });
    },
    mendPages(): void {
      broken = undefined;
    },
  };
}
