import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    errors: "src/errors/index.ts",
    "user-messages": "src/user-messages/index.ts",
    retry: "src/retry/index.ts",
    "rate-limit": "src/rate-limit/index.ts",
    "rate-limit-redis": "src/rate-limit/redis/index.ts",
    pagination: "src/pagination/index.ts",
    mfa: "src/mfa/index.ts",
    tokens: "src/tokens/index.ts",
    async: "src/async/index.ts",
    webhooks: "src/webhooks/index.ts",
    links: "src/links/index.ts",
    amounts: "src/amounts/index.ts",
  },
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  dts: { oxc: true },
  sourcemap: true,
  // The Redis entry is the only one with a dependency, and that one is the user's own.
  external: ["rate-limiter-flexible"],
  outExtensions: ({ format }) =>
    format === "cjs" ? { js: ".cjs", dts: ".d.cts" } : { js: ".js", dts: ".d.ts" },
});
