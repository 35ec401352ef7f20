import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Each test compiles; how long that takes says nothing about the packages.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The compilers use both cores by themselves.
    fileParallelism: false,
    maxConcurrency: 2,
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
  },
});
