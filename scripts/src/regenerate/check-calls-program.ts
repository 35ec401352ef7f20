// Run by `verify-calls.ts`: says on one line what does not compile in a stage.
// Past the index, which would load the emitter as well.
import { checkCalls, releasedCalls } from "../judge/compiler/call-sites/check-calls.js";

const [root = "", stage = ""] = process.argv.slice(2);
process.stdout.write(`found: ${JSON.stringify(checkCalls({ root: stage, release: releasedCalls(root) }))}\n`);
