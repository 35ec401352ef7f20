import { defineConfig, type UserConfig } from "tsdown";
import manifest from "./package.json" with { type: "json" };

// Each entry by itself: parts in common would become a further file to load.
const entries = Object.values(manifest.exports)
  .filter((target) => typeof target === "object")
  .map(({ import: { default: file } }) => file.replace(/^.*\/(.*)\.js$/, "src/$1.ts"));

const build = (entry: string, index: number): UserConfig => ({
  entry: [entry],
  // The first one has cleaned up for all of them.
  clean: index === 0,
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  define: {
    __VERSION__: JSON.stringify(manifest.version),
    // Where openapi-fetch looks for what only its own `requestInitExt` needs, which the client does not offer.
    process: "undefined",
  },
  // Inside and not a dependency: one file loads in half the time of two packages.
  deps: { onlyBundle: ["openapi-fetch", "openapi-typescript-helpers"] },
  copy: [{ from: "node_modules/openapi-fetch/LICENSE", to: "dist", rename: "openapi-fetch.copyright.txt" }],
  dts: { oxc: true },
  sourcemap: true,
  // Hovers read them in the declarations; here they would only be parsed at each start.
  outputOptions: { comments: { jsdoc: false } },
  outExtensions: ({ format }) =>
    format === "cjs" ? { js: ".cjs", dts: ".d.cts" } : { js: ".js", dts: ".d.ts" },
});

export default defineConfig(entries.map(build));
