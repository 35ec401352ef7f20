import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { Mount } from "./mounts.js";

/** The worker in workerd, by way of Miniflare: no flags, nothing of Node in it. */
export async function startWorker(): Promise<Mount> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../../src/mounts/worker.js")],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd"],
    write: false,
  });
  const worker = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-04-01",
  });
  const url = new URL("/webhooks/belvo", await worker.ready);
  return { url: url.href, close: () => worker.dispose() };
}
