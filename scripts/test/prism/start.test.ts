import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { measurePrism, type PrismServer, startPrism } from "../../src/prism/index.js";
import { petDescription, writeDescription } from "./description.js";

async function isListening(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

describe("startPrism", () => {
  test("serves a description on a free port until it is stopped", async () => {
    const file = writeDescription(petDescription());
    const servers: PrismServer[] = [];
    const start = async () => {
      servers.push(await startPrism(file));
      return servers[0]!;
    };
    const measure = await measurePrism(petDescription(), { start });
    expect(measure.failures).toEqual([]);
    expect(measure).toMatchObject({ answered: 1, statuses: 3, examples: 4, crashes: [] });
    const [server] = servers;
    expect(server?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await isListening(server!.url)).toBe(false);
    expect(server?.crash()).toBeUndefined();
    await server?.stop();
  });

  test("tells how the process ended when nobody stopped it", async () => {
    // A pattern that is no Latin-1 text ends Prism when it is violated: it goes into a header.
    const document = petDescription();
    const feed = document.paths["/pets/{id}/"]!.post as { responses: Record<string, { content: never }> };
    feed.responses["201"]!.content = {
      "application/json": { schema: { type: "string", pattern: "^‘$" }, example: "x" },
    } as never;
    const file = writeDescription(document);
    const measure = await measurePrism(document, { start: () => startPrism(file) });
    expect(measure.crashes).toEqual([
      expect.stringContaining("Feed: TypeError: Invalid character in header content"),
    ]);
  });

  test("shows Prism's own words when it cannot start", async () => {
    await expect(startPrism("/does/not/exist.json")).rejects.toThrow(
      /Prism did not start on \/does\/not\/exist\.json: it ended\n/,
    );
    await expect(startPrism(writeDescription({ openapi: "3.0.0", info: {}, paths: {} }))).rejects.toThrow(
      "No operations found",
    );
  });

  test("fails on a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    await expect(startPrism(writeDescription(petDescription()), { port })).rejects.toThrow("EADDRINUSE");
    other.close();
  });

  test("refuses a port that is none", async () => {
    await expect(startPrism("any.json", { port: 1.5 })).rejects.toThrow(TypeError);
    await expect(startPrism("any.json", { port: 70_000 })).rejects.toThrow("`port`");
  });

  test("leaves no process behind when the parent is killed", async () => {
    const file = writeDescription(petDescription());
    const start = fileURLToPath(new URL("../../src/prism/start.ts", import.meta.url));
    const program = `import { startPrism } from ${JSON.stringify(start)}; console.log((await startPrism(${JSON.stringify(file)})).url)`;
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const url = line.toString().trim();
    expect(await isListening(url)).toBe(true);
    parent.kill("SIGKILL");
    await once(parent, "exit");
    while (await isListening(url)) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await isListening(url)).toBe(false);
  });
});
