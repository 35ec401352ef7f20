// Run by `verify-calls.ts`: says on one line what does not compile in a stage, once its input ends.
import { text } from "node:stream/consumers";
// Past the index, which would load the emitter as well.
import { checkCalls, releasedCalls } from "../judge/compiler/call-sites/check-calls.js";
import { readLibraries } from "../judge/compiler/call-sites/compile-against.js";

const [root = "", stage = ""] = process.argv.slice(2);
const release = releasedCalls(root);
readLibraries(root);
await text(process.stdin);
process.stdout.write(`found: ${JSON.stringify(checkCalls({ root: stage, release }))}\n`);
