// What the iterator costs over a bare loop of `fetch` and `json`, what prefetching gains, and how much memory
// a long list takes. Prints figures: `node bench/run.mjs pagination`, after a build, or with the names of parts
// behind it: `cpu latency latencyWithoutAccount latencyOfFewFields memory`.
import { createBelvoClient, listTransactions } from "@x/belvo-fetch";
import { type ListClient, type PaginateOptions, paginate } from "@x/belvo-helpers/pagination";
import type { paths } from "@x/belvo-types";
import createClient from "openapi-fetch";
import { lowerQuartile, measure, ms, withServer } from "./measure.js";

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const credentials = { secretId: "id", secretPassword: "password" };
const query = { link: "69294f70-15d1-4474-873d-0c33b14cf608" };
type Filters = typeof query & { fields?: string };

async function bareLoop(baseUrl: string, pageSize: number, filters: Filters = query): Promise<number> {
  let rows = 0;
  for (let page = 1, more = true; more; page++) {
    const response = await fetch(
      `${baseUrl}/api/transactions/?${new URLSearchParams({ ...filters })}&page=${page}&page_size=${pageSize}`,
    );
    const body = (await response.json()) as { next: string | null; results: unknown[] };
    for (const _ of body.results) rows++;
    more = body.next !== null;
  }
  return rows;
}

/** So many loops at once that share the pages among them, in whatever order: what no client can beat. */
async function bareLoops(
  loops: number,
  baseUrl: string,
  pageSize: number,
  filters: Filters,
): Promise<number> {
  let [rows, page, last] = [0, 1, Number.POSITIVE_INFINITY];
  const loop = async (): Promise<void> => {
    while (page <= last) {
      const asked = page++;
      const search = new URLSearchParams({ ...filters, page: `${asked}`, page_size: `${pageSize}` });
      const response = await fetch(`${baseUrl}/api/transactions/?${search}`);
      const body = (await response.json()) as { count: number; results: unknown[] };
      for (const _ of body.results) rows++;
      last = body.count / pageSize;
    }
  };
  await Promise.all(Array.from({ length: loops }, loop));
  return rows;
}

async function iterate(
  client: ListClient,
  options: PaginateOptions,
  filters: Filters = query,
): Promise<number> {
  let rows = 0;
  for await (const _ of paginate(client, listTransactions, { query: filters }, options)) rows++;
  return rows;
}

async function clientLoop(
  get: (page: number) => Promise<{ data?: { next?: string | null; results?: unknown[] } | undefined }>,
): Promise<number> {
  let rows = 0;
  for (let page = 1, more = true; more; page++) {
    const { data } = await get(page);
    for (const _ of data?.results ?? []) rows++;
    more = typeof data?.next === "string";
  }
  return rows;
}

async function cpu(): Promise<void> {
  const [pages, pageSize, rounds] = [800, 100, 7];
  print(`CPU time of ${pages} pages of ${pageSize} rows on loopback: lower quartile of ${rounds} rounds`);
  await withServer(pages, 0, async (baseUrl) => {
    const belvo = createBelvoClient({ ...credentials, baseUrl });
    const plain = createClient<paths>({ baseUrl });
    const params = (page: number) => ({ params: { query: { ...query, page, page_size: pageSize } } });
    const runs = {
      "fetch and json": () => bareLoop(baseUrl, pageSize),
      "openapi-fetch, own loop": () => clientLoop((page) => plain.GET("/api/transactions/", params(page))),
      "openapi-fetch, paginate": () => iterate(plain, { pageSize }),
      "createBelvoClient, own loop": () =>
        clientLoop((page) => belvo.GET("/api/transactions/", params(page))),
      "createBelvoClient, paginate": () => iterate(belvo, { pageSize }),
    };
    const figures = Object.entries(runs).map(([name, run]) => ({ name, run, cpuMs: [] as number[] }));
    // In turn, so that whatever else the machine does hits all of them; the first round warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const { run, cpuMs } of figures) {
        const taken = await measure(run, pages * pageSize);
        if (round > 0) cpuMs.push(taken.cpuMs);
      }
    }
    const bare = lowerQuartile(figures[0]?.cpuMs ?? []);
    for (const { name, cpuMs } of figures) {
      const typical = lowerQuartile(cpuMs);
      print(`  ${name.padEnd(28)} ${ms(typical)}  ${(typical / bare).toFixed(2)} ×`);
    }
  });
}

/** One of several measurements. */
type Pick = (values: readonly number[]) => number;

async function latency(fields?: string): Promise<void> {
  const [pages, pageSize, latencyMs, rounds] = [100, 1000, 50, 7];
  const what = fields ? `rows of ${fields}` : "whole rows";
  print(
    `\nTime, ${pages} pages of ${pageSize} ${what}, ${latencyMs} ms latency: fastest of ${rounds} rounds`,
  );
  print("(in brackets the lower quartile; on a shared machine the two are far apart)");
  await withServer(pages, latencyMs, async (baseUrl) => {
    const client = createClient<paths>({ baseUrl });
    const rows = pages * pageSize;
    const filters = { ...query, ...(fields !== undefined && { fields }) };
    const prefetching = (prefetch: number) => () => iterate(client, { pageSize, prefetch }, filters);
    const runs = {
      sequential: prefetching(0),
      "prefetch: 2": prefetching(2),
      "prefetch: 4": prefetching(4),
      "prefetch: 8": prefetching(8),
      "prefetch: 16": prefetching(16),
      "8 loops of fetch and json": () => bareLoops(8, baseUrl, pageSize, filters),
    };
    const figures = Object.entries(runs).map(([name, run]) => ({ name, run, wallMs: [] as number[] }));
    // The server makes each page once; that must not count.
    await prefetching(8)();
    const parsing: number[] = [];
    // In turn, so that whatever else the machine does hits all of them.
    for (let round = 0; round < rounds; round++) {
      parsing.push((await measure(() => bareLoop(baseUrl, pageSize, filters), rows)).cpuMs);
      for (const { run, wallMs } of figures) wallMs.push((await measure(run, rows)).wallMs);
    }
    const fastest = (values: readonly number[]): number => Math.min(...values);
    const line = (name: string, values: readonly number[], label: string, figure: (of: Pick) => string) => {
      const times = `${ms(fastest(values))} (${lowerQuartile(values).toFixed(0).padStart(5)})`;
      print(`  ${name.padEnd(28)} ${times}  ${figure(fastest)} (${figure(lowerQuartile)}) ${label}`);
    };
    // What nobody can avoid one page at a time: the waits, and the CPU time of a bare loop.
    const least = parsing.map((cpuMs) => pages * latencyMs + cpuMs);
    line("waits and parsing", least, "ms of it parsing", (of) => of(parsing).toFixed(0));
    let sequential: readonly number[] = [];
    for (const { name, wallMs } of figures) {
      if (name === "sequential") {
        sequential = wallMs;
        line(name, wallMs, "× of that", (of) => (of(wallMs) / of(least)).toFixed(2));
      } else line(name, wallMs, "times as fast", (of) => (of(sequential) / of(wallMs)).toFixed(1));
    }
  });
}

/** Rows with all that is of the transaction itself, without the account that each of them repeats. */
const latencyWithoutAccount = (): Promise<void> =>
  latency(
    "id,collected_at,created_at,value_date,accounting_date,amount,balance,currency,description,observations," +
      "merchant,category,subcategory,reference,type,status,credit_card_data",
  );

/** Where parsing does not take all of the time, one processor is no limit yet. */
const latencyOfFewFields = (): Promise<void> => latency("id,amount,currency,type,value_date,status");

async function memory(): Promise<void> {
  const [pages, pageSize] = [300, 1000];
  print(`\nHeap after a collection while reading ${pages} pages of ${pageSize} rows, prefetch: 4`);
  await withServer(pages, 0, async (baseUrl) => {
    const client = createClient<paths>({ baseUrl });
    for await (const page of paginate(
      client,
      listTransactions,
      { query },
      { pageSize, prefetch: 4 },
    ).pages()) {
      if (page.page % 60 !== 0) continue;
      globalThis.gc?.();
      print(
        `  page ${String(page.page).padStart(4)} ${(process.memoryUsage().heapUsed / 1e6).toFixed(0).padStart(6)} MB`,
      );
    }
  });
}

const parts = { cpu, latency, latencyWithoutAccount, latencyOfFewFields, memory };
const only = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) if (only.length === 0 || only.includes(name)) await run();
