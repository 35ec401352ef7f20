// The code of the helpers' README, run as it stands: only the host is another one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createBelvoClient } from "@x/belvo-fetch";
import { webhookRequest } from "@x/belvo-helpers";
import type { PrismServer } from "@x/belvo-scripts/prism/start";
import { codeBlocks } from "@x/belvo-scripts/readme/index";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startContractPrism } from "../src/prism.js";

const folder = fileURLToPath(new URL("../.reports/readme/", import.meta.url));
const readme = readFileSync(fileURLToPath(new URL("../../helpers/README.md", import.meta.url)), "utf8");
const written = codeBlocks(readme).filter(({ language }) => language === "ts");
// What serves in other runtimes is driven in packages/runtimes, what needs a Redis in the helpers' own tests.
const blocks = written.filter(({ code }) => !/from "(?!@x\/|node:)|^export default /m.test(code));

const link = "5a1f36fb-6d8e-4d0f-9a53-1f2cf0a3c1b7";
const sent: string[] = [];
const prefer: string[] = [];
let prism: PrismServer;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  prism = await startContractPrism();
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (request: Request) => {
    const { pathname, search } = new URL(request.url);
    sent.push(`${request.method} ${pathname}`);
    const moved = new Request(prism.url + pathname + search, request);
    const answer = prefer.shift();
    if (answer) moved.headers.set("Prefer", answer);
    return fetch(moved);
  });
  vi.stubEnv("BELVO_SECRET_ID", "an-id");
  vi.stubEnv("BELVO_SECRET_PASSWORD", "a-password");
  vi.stubEnv("BELVO_ENV", "sandbox");
  vi.stubEnv("WEBHOOK_PASSWORD", "another-password");
});

afterAll(async () => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  await prism.stop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  sent.length = 0;
  prefer.length = 0;
  vi.spyOn(console, "log").mockImplementation(() => {});
});

type Functions = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Calls what a block exports. */
type Call = (name: string, ...args: unknown[]) => Promise<unknown>;

/** Runs a block as a module, and returns what it exports. */
async function run(code: string, name: string): Promise<Functions> {
  const file = `${folder}${name}.ts`;
  writeFileSync(file, code);
  return (await import(file)) as Functions;
}

const belvo = () =>
  createBelvoClient({ secretId: "an-id", secretPassword: "a-password", environment: "sandbox" });

/** How a function that a block exports is called, and what has to come of it. */
const uses: Record<string, (call: Call) => Promise<void>> = {
  async importSome(call) {
    const saved: unknown[] = [];
    const store = { save: async (row: unknown) => void saved.push(row) };
    const cursor = await call("importSome", belvo(), link, store);
    expect(saved.length).toBeGreaterThan(0);
    expect(cursor).toMatchObject({ done: true, loaded: saved.length });
  },
  async start(call) {
    expect(await call("start", belvo(), link)).toHaveProperty("accounts");
    prefer.push("code=428");
    const { challenge } = (await call("start", belvo(), link)) as { challenge: string };
    expect(await call("finish", belvo(), challenge, "123456")).toHaveProperty("accounts");
    expect(sent.at(-1)).toBe("PATCH /api/accounts/");
  },
  async widgetToken(call) {
    const response = (await call("widgetToken", { cpf: "52998224725", name: "Iara Rocha" })) as Response;
    expect(await response.json()).toEqual({ access: expect.stringMatching(/\w/) });
  },
  async startImport(call) {
    const save = vi.fn(async () => {});
    prefer.push("code=202");
    expect(await call("startImport", belvo(), link, { save })).toEqual([]);
    expect(save).toHaveBeenCalledWith(expect.stringMatching(/^[\da-f]{32}$/), link);
  },
  async handle(call) {
    const event = { webhook_type: "TRANSACTIONS", webhook_code: "historical_update", link_id: link } as const;
    const authorization = { username: "belvo", password: "another-password" };
    const response = (await call("handle", webhookRequest(event, { authorization }))) as Response;
    expect(response.status).toBe(200);
    expect(sent).toContain("GET /api/transactions/");
  },
};

const requests = new Set<string>();

test.each(blocks.map(({ code, line }) => ({ code, line })))("the code on line $line runs", async (block) => {
  const exported = await run(block.code, `line-${block.line}`);
  const names = Object.keys(exported);
  const call: Call = async (name, ...args) => exported[name]?.(...args);
  for (const [name, use] of Object.entries(uses)) if (names.includes(name)) await use(call);
  if (names.length) expect(names.some((name) => name in uses)).toBe(true);
  else if (/^const belvo[\s\S]*\bawait\b/m.test(block.code)) expect(sent.length).toBeGreaterThan(0);
  for (const request of sent) requests.add(request.replace(/[\da-f]{8}-[\da-f-]{27}/, "{id}"));
});

test("so does nearly all of it, and it calls what it speaks of", () => {
  process.stdout.write(`${blocks.length} of ${written.length} code blocks of the helpers' README run\n`);
  expect(blocks.length).toBeGreaterThan(written.length / 2);
  expect([...requests].sort()).toEqual(
    expect.arrayContaining([
      "GET /api/accounts/",
      "GET /api/institutions/",
      "GET /api/links/",
      "GET /api/transactions/",
      "PATCH /api/accounts/",
      "POST /api/accounts/",
      "POST /api/links/{id}/refresh/",
      "POST /api/token/",
      "POST /api/transactions/",
      "POST /payments/br/token/",
    ]),
  );
});
