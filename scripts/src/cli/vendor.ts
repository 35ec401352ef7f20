import { fileURLToPath } from "node:url";
import { vendorCommand } from "../vendor/command.js";

process.exitCode = await vendorCommand(process.argv.slice(2), {
  root: fileURLToPath(new URL("../../..", import.meta.url)),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
});
