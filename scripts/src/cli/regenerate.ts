import { interruption, regenerateCommand } from "../regenerate/index.js";
import { repositoryRoot } from "../root.js";

// Whoever reads along (`… | head`) may have enough before the run has ended.
process.stdout.on("error", () => {});

process.exitCode = await regenerateCommand(process.argv.slice(2), {
  root: repositoryRoot(),
  signal: interruption(process),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
