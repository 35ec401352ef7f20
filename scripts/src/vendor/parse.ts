import { LineCounter, parseDocument } from "yaml";
import type { Node } from "../openapi/document.js";
import { formatPointer } from "../openapi/resolve.js";
import { isNode } from "../openapi/walk.js";
import { VendorFailure } from "./failure.js";
import { findJsonProblem } from "./scan-json.js";

export interface Parsed {
  document: Node;
  format: "json" | "yaml";
}

/** Reads JSON or YAML strictly: no duplicate keys, no truncated text, nothing JSON cannot hold. Throws a `VendorFailure`. */
export function parse(bytes: Uint8Array, name: string): Parsed {
  const text = decode(bytes, name);
  if (text.trim() === "") throw new VendorFailure(`${name} is empty`, "Check where it was served or saved");
  if (/^\s*<[!?a-z]/iu.test(text)) {
    throw new VendorFailure(
      `${name} is HTML or XML, not JSON or YAML`,
      "Look for the address of the raw document; this one is a page about it",
    );
  }
  const format = text.trimStart().startsWith("{") && !/\.ya?ml$/iu.test(name) ? "json" : "yaml";
  const document = format === "json" ? parseJson(text, name) : parseYaml(text, name);
  if (!isNode(document)) {
    throw new VendorFailure(
      `${name} holds ${kindOf(document)}, not an object`,
      "Check that it is an API description",
    );
  }
  refuseUnsafe(document, name);
  return { document, format };
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new VendorFailure(`${name} is not UTF-8 text`, "Unpack it or convert it first");
  }
}

function parseJson(text: string, name: string): unknown {
  const problem = findJsonProblem(text);
  if (problem === undefined) return JSON.parse(text);
  const before = text.slice(0, problem.offset).split("\n");
  const line = before.length;
  const column = (before.at(-1) ?? "").length + 1;
  const where = `line ${line}, column ${column} (${formatPointer(problem.path)})`;
  throw new VendorFailure(
    `${name} is not valid JSON at ${where}: ${problem.reason}`,
    "Fetch it again or have it corrected at its source",
  );
}

function parseYaml(text: string, name: string): unknown {
  const next = "Fetch it again or have it corrected at its source";
  const lineCounter = new LineCounter();
  // `stringKeys`: the keys `200`, `1.0` and `null` are the texts they look like.
  const yaml = parseDocument(text, { lineCounter, stringKeys: true, merge: true, prettyErrors: false });
  const [problem] = yaml.errors;
  if (problem !== undefined) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new VendorFailure(
      `${name} is not valid YAML at line ${line}, column ${col}: ${problem.message}`,
      next,
    );
  }
  try {
    return yaml.toJS();
  } catch (error) {
    throw new VendorFailure(`${name} is not valid YAML: ${String(error)}`, next, { cause: error });
  }
}

const maxDepth = 256;

/** Refuses what cannot be carried on safely or not at all: `__proto__`, numbers JSON lacks, endless nesting. */
function refuseUnsafe(root: Node, name: string): void {
  const next = "Have it corrected at its source";
  const path: string[] = [];
  const visit = (value: unknown): void => {
    const refuse = (what: string): never => {
      const where = path.length > 8 ? `${formatPointer(path.slice(0, 8))}/…` : formatPointer(path);
      throw new VendorFailure(`${name}: ${what} at ${where}`, next);
    };
    if (typeof value === "number" && !Number.isFinite(value)) refuse(`${value} is no JSON number`);
    if (typeof value !== "object" || value === null) return;
    if (path.length > maxDepth) refuse(`more than ${maxDepth} levels, or a value that contains itself,`);
    for (const key of Object.keys(value)) {
      path.push(key);
      if (key === "__proto__") refuse("the key `__proto__`");
      visit((value as Record<string, unknown>)[key]); // an object or array, and `key` is its own
      path.pop();
    }
  };
  visit(root);
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
