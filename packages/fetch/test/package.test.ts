import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import type * as belvo from "../src/index.js";
import { credentials } from "./support/observed-client.js";

const root = new URL("..", import.meta.url);
const dist = (file: string) => new URL(`dist/${file}`, root);

/** The public functions of the built package, and which of them are operations. */
let exports: Record<string, unknown>;
let operations: string[];
beforeAll(async () => {
  exports = await import(dist("index.js").href);
  operations = Object.keys(exports).filter((name) => "path" in (exports[name] as object));
});

/** Bytes of a program that uses the built package, bundled, minified and compressed. */
async function gzipped(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL("test", root).pathname },
    alias: { "@x/belvo-fetch": dist("index.js").pathname },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const [output] = outputFiles;
  expect(output?.text).toContain("Middleware must be an object"); // openapi-fetch is inside
  return gzipSync(output?.contents ?? "", { level: 9 }).length;
}

const program = (names: readonly string[]) =>
  `import { ${names.join()} } from "@x/belvo-fetch"; globalThis.x = [${names.join()}];`;

describe("the size in a bundle, min+gzip", () => {
  test("is under 4000 bytes for the client with one operation, whichever it is", async () => {
    const sizes = operations.map((name) => gzipped(program(["createBelvoClient", name])));
    expect(Math.max(...(await Promise.all(sizes)))).toBeLessThan(4000);
  });

  test("is at most 6800 bytes for the client with all operations", async () => {
    expect(operations).toHaveLength(148);
    expect(await gzipped(program(["createBelvoClient", ...operations]))).toBeLessThanOrEqual(6800);
    const namespace = 'import * as belvo from "@x/belvo-fetch"; globalThis.x = { ...belvo };';
    expect(await gzipped(namespace)).toBeLessThanOrEqual(6800);
  });

  test("has none of the operations that are not used", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: program(["createBelvoClient", "listAccounts"]),
        resolveDir: new URL("test", root).pathname,
      },
      alias: { "@x/belvo-fetch": dist("index.js").pathname },
      bundle: true,
      format: "esm",
      write: false,
    });
    expect(outputFiles[0]?.text.match(/"\/api\/[^"]*"/g)).toEqual(['"/api/accounts/"']);
  });
});

describe("the built package", () => {
  test("exports the client, two helpers, and the operations", () => {
    const others = Object.keys(exports).filter((name) => !operations.includes(name));
    expect(others.sort()).toEqual(["createBelvoClient", "credentialsFromEnv", "isUnexpectedBody"]);
  });

  test("is the same as CommonJS", () => {
    const required = createRequire(import.meta.url)(dist("index.cjs").pathname) as object;
    expect(Object.keys(required).sort()).toEqual(Object.keys(exports).sort());
  });

  test.each(["index.js", "index.cjs"])("needs no other module, of Node or of anybody: %s", async (file) => {
    const { metafile } = await build({
      entryPoints: [dist(file).pathname],
      bundle: true,
      packages: "external",
      metafile: true,
      write: false,
    });
    expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports)).toEqual([]);
    expect(Object.keys(metafile.inputs)).toHaveLength(1);
  });

  test("brings the licence of the openapi-fetch inside", () => {
    expect(readFileSync(dist("openapi-fetch.copyright.txt"), "utf8")).toMatch(/^MIT License/);
  });

  test("carries the version of its package.json in the User-Agent", async () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
      version: string;
    };
    const { createBelvoClient } = exports as unknown as typeof belvo;
    const sent: (string | null)[] = [];
    const fetch = async ({ headers }: Request) => {
      sent.push(headers.get("user-agent"));
      return Response.json({});
    };
    await createBelvoClient({ ...credentials, environment: "sandbox", fetch }).GET("/api/accounts/");
    expect(sent).toEqual([`belvo-fetch/${version}`]);
  });

  test.each(["require", "import"])(
    "works in a plain program, by %s, and leaves nothing running",
    async (how) => {
      const load =
        how === "require"
          ? `const { createBelvoClient, listAccounts } = require(${JSON.stringify(dist("index.cjs").pathname)});`
          : `import { createBelvoClient, listAccounts } from ${JSON.stringify(dist("index.js").href)};`;
      const source = `${load}
      const fetch = async (request) => Response.json({ count: 1, url: request.url });
      const client = createBelvoClient({ secretId: "a", secretPassword: "b", environment: "sandbox", fetch });
      listAccounts(client).then(({ data }) => console.log(data.url));`;
      const type = how === "require" ? "commonjs" : "module";
      // A timer that was left would keep it running for five minutes.
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [`--input-type=${type}`, "--eval", source],
        { timeout: 50_000 },
      );
      expect([stdout, stderr]).toEqual(["https://sandbox.belvo.com/api/accounts/\n", ""]);
    },
  );
});
