import type { paths } from "@x/belvo-types";
import createClient, { type Client } from "openapi-fetch";

/** What the server is asked for: one page of one list. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
  readonly url: URL;
  readonly request: Request;
}

export type Respond = (asked: PageRequest) => Response | Promise<Response>;

export interface ListServer {
  readonly client: Client<paths>;
  readonly asked: PageRequest[];
  /** The page numbers asked for, in order. */
  readonly pages: () => number[];
}

/** A plain openapi-fetch client on a `fetch` that keeps what it was asked for. */
export function listServer(respond: Respond): ListServer {
  const asked: PageRequest[] = [];
  const client = createClient<paths>({
    baseUrl: "https://belvo.test",
    fetch: async (request) => {
      const url = new URL(request.url);
      const page = Number(url.searchParams.get("page"));
      const entry = { page, pageSize: Number(url.searchParams.get("page_size")), url, request };
      asked.push(entry);
      return respond(entry);
    },
  });
  return { client, asked, pages: () => asked.map(({ page }) => page) };
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

export const notFound = (): Response =>
  json([{ code: "not_found", message: "Not found", request_id: "a".repeat(32) }], 404);

export const row = (number: number): { id: string } => ({ id: `row-${number}` });

/** A page of `rows` as the API cuts it, `next` included. */
export function pageOf(
  rows: readonly unknown[],
  { page, pageSize, url }: PageRequest,
  most = 1000,
): Response {
  const size = Math.min(pageSize, most);
  const start = (page - 1) * size;
  if (page > 1 && start >= rows.length) return notFound();
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  return json({
    count: rows.length,
    next: start + size < rows.length ? next.href : null,
    previous: null,
    results: rows.slice(start, start + size),
  });
}

export const rows = (count: number): { id: string }[] =>
  Array.from({ length: count }, (_, index) => row(index));

/** A server with so many rows. */
export const stableServer = (count: number, most?: number): ListServer =>
  listServer((asked) => pageOf(rows(count), asked, most));

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
