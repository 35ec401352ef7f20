import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as Yaml } from "yaml";
import { DocsError } from "./error.js";
import { sections } from "./sections.js";
import { Invalid } from "./shape.js";
import type { Docs } from "./types.js";

/**
 * Reads and checks a `docs.yaml`. Throws a {@link DocsError} of one line, with file, line and entry, at the first
 * thing that is not as it should be.
 *
 * @param file Name used in messages.
 */
export function readDocs(source: string, file: string): Docs {
  const lines = new LineCounter();
  const yaml = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new DocsError([`${file}:${line}:${col}: ${error.message.replaceAll("\n", " ")}`]);
  }
  try {
    return { file, ...sections(valuesIn(yaml), []) };
  } catch (cause) {
    if (!(cause instanceof Invalid)) throw cause;
    const { line } = lines.linePos(offsetOf(yaml, cause.path));
    throw new DocsError([`${file}:${line}: ${placeOf(cause.path)} ${cause.message}`]);
  }
}

/** A key that is no plain word may have lines of its own. */
function placeOf(path: readonly string[]): string {
  return path.join(".").replaceAll(/\s+/gu, " ") || "the file";
}

/** What the file says, as plain values. `yaml` finds out about aliases to nothing only here. */
function valuesIn(yaml: Yaml.Parsed): unknown {
  try {
    return yaml.toJS();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Invalid([], `cannot be resolved: ${reason.replaceAll("\n", " ")}`);
  }
}

/** Where the last key of the path stands that the file has. */
function offsetOf(yaml: Yaml.Parsed, path: readonly string[]): number {
  let node: unknown = yaml.contents;
  let offset = 0;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else return offset;
  }
  return offset;
}
