// `pnpm mock [port]`: a mock of the Belvo API on loopback, until Ctrl-C. `Prefer: code=428` asks for a status.
import { join } from "node:path";
import { startPrism } from "../prism/start.js";
import { repositoryRoot } from "../root.js";

const prism = await startPrism(join(repositoryRoot(), "openapi/belvo/openapi.json"), {
  port: Number(process.argv[2] ?? 4010),
});
console.log(`A mock of the Belvo API listens at ${prism.url} until Ctrl-C`);
await prism.ended;
