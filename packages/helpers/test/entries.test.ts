import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { sentences } from "../src/user-messages/sentences.js";

const built = (part: string): string => `../dist/${part.replace("/", "-")}.js`;
const source = (part: string): string => `../src/${part}/index.ts`;

/** What a bundler makes of some parts of this package, as it is installed or of their sources. */
async function bundle(parts: readonly string[], toFile: (part: string) => string = built) {
  const result = await build({
    stdin: {
      contents: parts.map((part) => `export * from "${toFile(part)}";`).join("\n"),
      resolveDir: import.meta.dirname,
    },
    external: ["rate-limiter-flexible"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const [output] = Object.values(result.metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = used.map(([file]) => /src\/([\w-]+)\//.exec(file)?.[1] ?? "");
  return {
    gzipped: gzipSync(result.outputFiles[0]?.contents ?? "", { level: 9 }).length,
    text: result.outputFiles[0]?.text ?? "",
    folders: [...new Set(folders)].filter((folder) => folder && folder !== "internal").sort(),
  };
}

// What each part needs of the others, and how many bytes it may weigh (min+gzip): a little more than today.
const parts: [part: string, folders: string[], limit: number][] = [
  ["errors", ["errors"], 5050],
  ["user-messages", ["user-messages"], 2300],
  ["retry", ["retry"], 4050],
  ["rate-limit", ["rate-limit"], 1900],
  ["rate-limit/redis", ["rate-limit"], 950],
  ["pagination", ["errors", "pagination"], 7600],
  ["mfa", ["errors", "mfa"], 6800],
  ["tokens", ["errors", "tokens"], 6600],
  ["async", ["async", "errors"], 5650],
  ["webhooks", ["webhooks"], 5600],
  ["links", ["errors", "links", "rate-limit"], 7250],
  ["amounts", ["amounts"], 600],
];

/** What every integration needs. */
const five = ["errors", "retry", "rate-limit", "pagination", "mfa"];

it.each(parts)("%s pulls in %j alone, and stays below %d bytes", async (part, folders, limit) => {
  expect((await bundle([part], source)).folders).toEqual(folders);
  expect((await bundle([part])).gzipped).toBeLessThan(limit);
});

it("one use pays for itself only", async () => {
  const { folders } = await bundle(["retry", "rate-limit"], source);
  expect(folders).toEqual(["rate-limit", "retry"]);
});

it("errors and retry share what they have in common", async () => {
  expect((await bundle(["errors", "retry"])).gzipped).toBeLessThan(7550);
});

it("has an entry for each part", () => {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
  expect(entries.sort()).toEqual([".", ...parts.map(([part]) => `./${part}`)].sort());
});

it("who shows nothing to end users pays for no sentence, and for no name of one", async () => {
  const { text } = await bundle(five);
  // One word names other things as well, such as an option.
  const names = Object.keys(sentences).filter((name) => name.includes("_"));
  const carried = [...Object.values(sentences).flat(), ...names, "userMessage"].filter((part) =>
    text.includes(part),
  );
  expect(carried).toEqual([]);
  expect((await bundle([...five, "user-messages"])).text).toContain(sentences.our_side[0]);
});

it("prints what the parts weigh together", async () => {
  const rows = await Promise.all(
    parts.map(async ([part]) => `${part}: ${(await bundle([part])).gzipped} bytes`),
  );
  const all = await bundle(five);
  process.stdout.write(`${rows.join("\n")}\nthe five together: ${all.gzipped} bytes\n`);
  expect(all.gzipped).toBeLessThan(12_000);
});
