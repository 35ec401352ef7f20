import { defineConfig } from "vitest/config";

export default defineConfig({
  // The build fills it in from package.json.
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
  },
});
