import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startService } from "../mock/start-service.js";
import { readJson, until } from "./support/client.js";
import { copyDatabase } from "./support/empty-database.js";
import { createWorld, secrets } from "./support/world.js";

test("told to stop twice, it answers whom it is answering and no more, keeps what that wrote, and ends without a word", async () => {
  const world = await createWorld();
  onTestFinished(() => world.end());
  const service = await world.start();
  const form = "institution=planet_mx_employment&username=PRAH900817MDFRLL04";
  const { host, hostname, port } = new URL(service.url);
  const socket = connect({ host: hostname, port: Number(port) }).setEncoding("utf8");
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => {}); // It may be closed while we are writing.
  let answer = "";
  socket.on("data", (text) => {
    answer += text;
  });
  const lines = [
    "POST /links HTTP/1.1",
    `host: ${host}`,
    `origin: ${service.url}`,
    "content-type: application/x-www-form-urlencoded",
    `content-length: ${form.length}`,
    "expect: 100-continue",
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  await until("the request has begun", async () => answer.includes("100 Continue"));

  const stopped = Promise.all([service.stop("SIGINT"), service.stop("SIGTERM")]);
  await until("nobody else is let in", () =>
    fetch(service.url).then(
      () => false,
      () => true,
    ),
  );
  socket.write(form);
  await until("it has answered", async () => answer.includes("303 See Other"));
  socket.write(`GET / HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
  await closed;
  expect(answer).not.toContain("200 OK");
  await stopped;
  expect(service.output()).toBe(`Listening at ${service.url}`);

  const [, question] = /location: (\S+)/.exec(answer) ?? [];
  const next = await world.start();
  expect((await fetch(next.url + question)).status).toBe(200);
  expect(await readJson(`${next.url}/api/links`)).toEqual([]);
});

test("a port that is taken is said in one line", async () => {
  const directory = copyDatabase();
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => {
    other.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const { port } = other.address() as { port: number };
  const env = { ...secrets, BELVO_ENV: "sandbox", PORT: `${port}`, DATA_DIRECTORY: directory };
  const message = `listen EADDRINUSE: address already in use 127.0.0.1:${port}`;
  await expect(startService(env)).rejects.toThrow(new Error(`The service has ended:\n${message}`));
});

test("a database that is not there is said in one line, without its password", async () => {
  const DATABASE_URL = "postgres://service:db-password@127.0.0.1:1/service";
  const env = { ...secrets, BELVO_ENV: "sandbox", PORT: "0", DATABASE_URL };
  const message = "connect ECONNREFUSED 127.0.0.1:1";
  await expect(startService(env)).rejects.toThrow(new Error(`The service has ended:\n${message}`));
});

test("with one user for everybody, it does not start in production", async () => {
  const env = { ...secrets, BELVO_ENV: "production", PORT: "0", DATABASE_URL: "postgres://127.0.0.1:1/x" };
  await expect(startService(env)).rejects.toThrow(/ended:\nEverybody is the same user here: [^\n]*$/);
});

test("the demo leaves nothing behind, even if it is told to end twice", async () => {
  const TMPDIR = mkdtempSync(join(tmpdir(), "sync-service-tmp-"));
  onTestFinished(() => rmSync(TMPDIR, { recursive: true, force: true }));
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const demo = fileURLToPath(new URL("../mock/demo.ts", import.meta.url));
  const { PATH = "" } = process.env;
  // A group of its own, as in a terminal, where Ctrl-C tells all processes at once.
  const child = spawn(process.execPath, ["--import", tsx, demo], {
    env: { PATH, TMPDIR, PORT: "0" },
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  const ended = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) if (line.startsWith("Open")) break;
  const left = () => readdirSync(TMPDIR).filter((name) => name.startsWith("sync-service-demo-"));
  expect(left()).toHaveLength(1);
  process.kill(-child.pid!, "SIGINT");
  await sleep(20);
  process.kill(-child.pid!, "SIGINT");
  await ended;
  expect(left()).toEqual([]);
});
