import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Each test compiles; how long that takes says nothing about the packages.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    maxConcurrency: 2,
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
  },
});
