import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Node } from "../../src/openapi/document.js";
import { type CommandContext, vendorCommand } from "../../src/vendor/command.js";

/** The smallest description that can be vendored, with whatever a test adds. */
export function tiny(more: Node = {}): Node {
  return {
    openapi: "3.0.3",
    info: { title: "Tiny", version: "1" },
    paths: { "/pets": { get: operation("ListPets") } },
    ...more,
  };
}

export function operation(operationId: string, more: Node = {}): Node {
  return { operationId, responses: { "200": { description: "Some words" } }, ...more };
}

/** A tiny description with this schema as its only component. */
export function withSchema(schema: unknown): Node {
  return tiny({ components: { schemas: { Pet: schema } } });
}

/** A repository with one folder a name below `openapi/`. */
export function repository(
  apis: Record<string, string> = { pets: 'source: https://pets.example/api.json\nentry: "."\n' },
) {
  const root = mkdtempSync(join(tmpdir(), "vendor-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, yaml] of Object.entries(apis)) {
    mkdirSync(join(root, "openapi", name), { recursive: true });
    writeFileSync(join(root, "openapi", name, "api.yaml"), yaml);
  }
  return {
    root,
    file: (name: string, content: string | Uint8Array = "") => {
      writeFileSync(join(root, name), content);
      return join(root, name);
    },
    text: (name: string, api = "pets") => readFileSync(join(root, "openapi", api, name), "utf8"),
    json: (name: string, api = "pets") => JSON.parse(readFileSync(join(root, "openapi", api, name), "utf8")),
    /** Every file of the repository with its bytes. */
    everything: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [file, readFileSync(file, "latin1")]),
      ),
  };
}

/** Runs the command and collects what it prints. */
export async function run(root: string, args: string[], context: Partial<CommandContext> = {}) {
  const output = { out: "", err: "" };
  const code = await vendorCommand(args, {
    root,
    cwd: root,
    now: () => new Date("2026-05-01T12:00:00Z"),
    print: (text) => {
      output.out += text;
    },
    printError: (text) => {
      output.err += text;
    },
    ...context,
  });
  return { code, ...output };
}

/** A real server on a free port; gone when the test is. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The same value with the keys of every object in another order. */
export function shuffled(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, next));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => ({ key, item, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ key, item }) => [key, shuffled(item, next)]),
  );
}
