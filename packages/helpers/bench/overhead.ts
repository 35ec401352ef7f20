import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createBelvoClient } from "@x/belvo-fetch";
import { rateLimit } from "@x/belvo-helpers/rate-limit";
import { retry } from "@x/belvo-helpers/retry";

/**
 * What retry and rate limit add to a call on loopback, call by call in turn so that a busy machine disturbs
 * all of them alike. Prints the median and the quarter of calls that were least disturbed.
 *
 *   npx tsx bench/overhead.ts    (after a build)
 */
const calls = 6000;
const server = createServer((_, response) => {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ count: 1, next: null, results: [{ id: "1" }] }));
}).listen(0);
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
// Limits that nobody ever reaches, with as many places to look at as the real ones.
const limits = { requests: { max: 80, windowMs: 1 }, marginMs: 0 };

const options = { baseUrl, secretId: "id", secretPassword: "password" };
const clients = [
  ["bare client", createBelvoClient(options)],
  ["with retry", createBelvoClient({ ...options, fetch: retry() })],
  ["with rate limit", createBelvoClient({ ...options, fetch: rateLimit(undefined, limits) })],
  ["with both", createBelvoClient({ ...options, fetch: retry(rateLimit(undefined, limits)) })],
] as const;
const times = clients.map((): number[] => []);

for (let call = 0; call < calls * 1.2; call++) {
  for (let turn = 0; turn < clients.length; turn++) {
    // Nobody is always first, or always behind the same one.
    const index = (call * 7 + turn * (call % 2 ? 1 : 3)) % clients.length;
    const client = clients[index]?.[1] ?? clients[0][1];
    const started = performance.now();
    await client.GET("/api/institutions/");
    if (call > calls * 0.2) times[index]?.push((performance.now() - started) * 1000);
  }
}
server.close();

const [bare = []] = times;
const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0;
for (const [index, [name]] of clients.entries()) {
  const own = times[index] ?? [];
  const parts = [0.25, 0.5].map((share) => {
    const [value, reference] = [at(own, share), at(bare, share)];
    return `${value.toFixed(0)} µs (${((value / reference - 1) * 100).toFixed(1)} %)`;
  });
  console.log(`${name.padEnd(16)} quarter ${parts[0]}  median ${parts[1]}`);
}
