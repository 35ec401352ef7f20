// `pnpm mock [port]`: a mock of the Belvo API on loopback, until Ctrl-C. `Prefer: code=428` asks for a status.
import { join } from "node:path";
import { startPrism } from "../prism/start.js";
import { repositoryRoot } from "../root.js";

const port = Number(process.argv[2] ?? 4010);
if (process.argv.length > 3 || !Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error("usage: pnpm mock [port], a number from 1 to 65535 (4010 without one)");
  process.exit(1);
}
console.log("Starting…");
const prism = await startPrism(join(repositoryRoot(), "openapi/belvo/openapi.json"), { port }).catch(
  (error: Error) => {
    // Behind the first line Prism prints its options, which are not those of this command.
    console.error(error.message.split("\n")[0]);
    console.error(`Is something else on port ${port}? Another one: pnpm mock ${port + 1}`);
    process.exit(1);
  },
);
console.log(`A mock of the Belvo API listens at ${prism.url} until Ctrl-C`);
await prism.ended;
