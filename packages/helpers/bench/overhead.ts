import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createBelvoClient } from "@x/belvo-fetch";
import { rateLimit } from "@x/belvo-helpers/rate-limit";
import { retry } from "@x/belvo-helpers/retry";

/**
 * What retry and rate limit add to a call on loopback, call by call in turn so that a busy machine disturbs
 * all of them alike. Processes differ by where things lie in memory, so several are asked. Prints the share of
 * the bare client's median in each, and the median of these.
 *
 *   node bench/run.mjs overhead    (after a build)
 */
const [processes, calls] = [7, 3000];
const names = ["with retry", "with rate limit", "with both"] as const;

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Median times of a call through each client in this process, in microseconds; the bare one comes first. */
async function callTimes(): Promise<number[]> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ count: 1, next: null, results: [{ id: "1" }] }));
  }).listen(0);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Limits that nobody ever reaches, with as many places to look at as the real ones.
  const limits = { requests: { max: 80, windowMs: 1 }, marginMs: 0 };

  const options = { baseUrl, secretId: "id", secretPassword: "password" };
  const clients = [
    createBelvoClient(options),
    createBelvoClient({ ...options, fetch: retry() }),
    createBelvoClient({ ...options, fetch: rateLimit(undefined, limits) }),
    createBelvoClient({ ...options, fetch: retry(rateLimit(undefined, limits)) }),
  ] as const;
  const times = clients.map((): number[] => []);

  for (let call = 0; call < calls * 1.3; call++) {
    for (let turn = 0; turn < clients.length; turn++) {
      // Nobody is always first, or always behind the same one.
      const index = (call * 7 + turn * (call % 2 ? 1 : 3)) % clients.length;
      const client = clients[index] ?? clients[0];
      const started = performance.now();
      await client.GET("/api/institutions/");
      if (call > calls * 0.3) times[index]?.push((performance.now() - started) * 1000);
    }
  }
  server.close();
  return times.map(median);
}

if (process.argv[2] === "once") {
  process.stdout.write(JSON.stringify(await callTimes()));
} else {
  const again = [...process.execArgv, process.argv[1] ?? "", "once"];
  const runs = Array.from({ length: processes }, () => {
    const output = execFileSync(process.execPath, again, { encoding: "utf8" });
    return JSON.parse(output) as number[];
  });
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  console.log(`bare client      ${median(runs.map(([bare = 0]) => bare)).toFixed(0)} µs a call`);
  for (const [index, name] of names.entries()) {
    const shares = runs.map((times) => (times[index + 1] ?? 0) / (times[0] ?? 1) - 1);
    const all = shares.map(percent).join(", ");
    console.log(`${name.padEnd(16)} +${percent(median(shares))}   (${all})`);
  }
}
