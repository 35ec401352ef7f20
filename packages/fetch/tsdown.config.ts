import { defineConfig } from "tsdown";
import manifest from "./package.json" with { type: "json" };

/**
 * Rolldown reads a default import in a package of type "module" as Node does, where it is all of
 * `module.exports`. The CommonJS build of openapi-fetch wants to be read by its `__esModule` mark.
 */
const defaultImport = {
  name: "default-import-of-openapi-fetch",
  renderChunk(code: string): string {
    return code.replace("__toESM(openapi_fetch, 1)", "__toESM(openapi_fetch)");
  },
};

export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  define: { __VERSION__: JSON.stringify(manifest.version) },
  dts: { oxc: true },
  sourcemap: true,
  plugins: [defaultImport],
  outExtensions: ({ format }) =>
    format === "cjs" ? { js: ".cjs", dts: ".d.cts" } : { js: ".js", dts: ".d.ts" },
});
