import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

// A list of transactions on loopback, in a process of its own so that its CPU time counts for nobody.
// Arguments: number of pages, latency in milliseconds. Prints its port.
const [pages = 800, latencyMs = 0] = process.argv.slice(2).map(Number);

const account = (id: string): object => ({
  id: `0d3ffb69-f83b-456e-ad8e-${id}`,
  category: "CHECKING_ACCOUNT",
  type: "Conta de pagamento",
  name: "Conta corrente",
  currency: "BRL",
  balance: { current: 5874.13, available: 5621.12 },
  institution: { name: "erebor_br_retail", type: "bank" },
});

const transaction = (page: number, index: number): object => {
  const id = String(page * 1000 + index).padStart(12, "0");
  return {
    id: `076c66e5-90f5-4e01-99c7-${id}`,
    account: account(id),
    collected_at: "2026-04-23T08:29:16.252Z",
    created_at: "2026-04-23T12:29:16.252Z",
    value_date: "2026-04-22",
    accounting_date: "2026-04-22T08:29:16.252Z",
    amount: index + 0.45,
    balance: 16145,
    currency: "BRL",
    description: "Transferência recebida de João",
    observations: null,
    merchant: { name: "Padaria Avenida", website: null },
    category: "Income & Payments",
    subcategory: null,
    reference: "8703",
    type: index % 3 ? "OUTFLOW" : "INFLOW",
    status: "PROCESSED",
    credit_card_data: null,
  };
};

const bodies = new Map<string, Buffer>();

const only = (row: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));

const body = (page: number, size: number, fields: readonly string[] | undefined): Buffer => {
  const key = `${page}/${size}/${fields}`;
  let text = bodies.get(key);
  if (!text) {
    const next = page < pages ? `http://127.0.0.1/api/transactions/?page=${page + 1}` : null;
    const rows = Array.from({ length: size }, (_, index) => transaction(page, index));
    const results = fields ? rows.map((row) => only(row, fields)) : rows;
    text = Buffer.from(JSON.stringify({ count: pages * size, next, previous: null, results }));
    bodies.set(key, text);
  }
  return text;
};

const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("page_size"))];
  const text = body(page, size, searchParams.get("fields")?.split(","));
  if (latencyMs) await wait(latencyMs);
  response.writeHead(200, { "content-type": "application/json" }).end(text);
});

// A connection that one run leaves alone is there for the next, and does not close under its first request.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});

// Whoever measures may be stopped in the middle.
process.on("disconnect", () => process.exit());
