import { regenerateCommand } from "../regenerate/index.js";
import { repositoryRoot } from "../root.js";

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // While files are being replaced nobody looks at the signal: that takes an instant and must not stop half-way.
  process.on(signal, () => interrupted.abort(new Error(signal)));
}

process.exitCode = await regenerateCommand(process.argv.slice(2), {
  root: repositoryRoot(),
  signal: interrupted.signal,
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
