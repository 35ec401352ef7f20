// Run by `interruption.test.ts`: regenerates and waits for ever in the stage that it is told.
import { interruption, regenerate } from "../../src/regenerate/index.js";

const [root = "", from = ""] = process.argv.slice(2);

/** Lasts until it is told to stop. */
function forever(stage: string, signal: AbortSignal): Promise<never> {
  process.stdout.write(`in ${stage}\n`);
  const busy = setInterval(() => {}, 1000);
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      clearInterval(busy);
      reject(signal.reason);
    });
  });
}

regenerate({
  root,
  name: "pets",
  from,
  signal: interruption(process),
  fetch: (_, init) => forever("vendor", init?.signal as AbortSignal), // a download always has one
  judgeTypes: async () => [],
  verify: ({ signal }) => forever("verify", signal),
}).then(
  () => process.stdout.write("done\n"),
  (error: Error) => {
    process.stdout.write(`ended by ${error.message}\n`);
    process.exitCode = 1;
  },
);
