/** What keeps a text from being JSON with unique keys, and where. */
export interface JsonProblem {
  reason: string;
  /** Index in the text. */
  offset: number;
  /** Keys and indices that lead there. */
  path: readonly string[];
}

const maxDepth = 256;

class Stop {
  constructor(readonly reason: string) {}
}

/**
 * Looks for the first problem of a JSON text: a syntax error, a key given twice (which `JSON.parse` lets pass,
 * dropping the first value) or more than 256 levels.
 */
export function findJsonProblem(text: string): JsonProblem | undefined {
  const path: string[] = [];
  let at = 0;

  const stop = (reason: string): never => {
    const cutOff = /^[\w.+-]{0,5}$/u.test(text.slice(at, at + 6)); // nothing is left, or the start of a word
    throw new Stop(cutOff ? "the text ends before the value does (truncated?)" : reason);
  };
  const skipSpace = () => {
    while (isSpace(text.charCodeAt(at))) at++;
  };
  const expect = (character: string, reason: string) => {
    skipSpace();
    if (text[at] !== character) stop(reason);
    at++;
  };

  const scanString = (): string => {
    const start = at;
    at++;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (Number.isNaN(code)) stop("");
      if (code < 0x20) stop("a text contains a line break or control character");
      if (code === backslash) {
        at++;
        const escaped = text[at] ?? "";
        if (escaped === "u" && /^[\da-fA-F]{4}$/u.test(text.slice(at + 1, at + 5))) at += 4;
        else if (escaped === "" || !'"\\/bfnrt'.includes(escaped)) stop(`"\\${escaped}" is no escape`);
      }
    }
    at++;
    return text.slice(start, at);
  };

  const scanLiteral = () => {
    literal.lastIndex = at;
    const found = literal.exec(text);
    if (found === null) return stop("here a value must stand");
    at += found[0].length;
  };

  const scanObject = () => {
    const seen = new Set<string>();
    at++;
    skipSpace();
    if (text[at] === "}") return void at++;
    for (;;) {
      skipSpace();
      if (text[at] !== '"') stop("here a key in double quotes must stand");
      const start = at;
      const key: string = JSON.parse(scanString());
      path.push(key);
      if (seen.has(key)) {
        at = start;
        stop(`the key "${key}" is given twice`);
      }
      seen.add(key);
      expect(":", "here a colon must stand");
      scanValue();
      path.pop();
      skipSpace();
      if (text[at] === "}") return void at++;
      expect(",", "here a comma or a closing brace must stand");
    }
  };

  const scanArray = () => {
    at++;
    skipSpace();
    if (text[at] === "]") return void at++;
    for (let index = 0; ; index++) {
      path.push(String(index));
      scanValue();
      path.pop();
      skipSpace();
      if (text[at] === "]") return void at++;
      expect(",", "here a comma or a closing bracket must stand");
    }
  };

  const scanValue = () => {
    skipSpace();
    if (path.length > maxDepth) stop(`more than ${maxDepth} levels`);
    if (text[at] === "{") scanObject();
    else if (text[at] === "[") scanArray();
    else if (text[at] === '"') scanString();
    else scanLiteral();
  };

  try {
    scanValue();
    skipSpace();
    if (at < text.length) throw new Stop("something follows the end of the document");
    return undefined;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { reason: error.reason, offset: Math.min(at, text.length), path };
  }
}

const quote = 0x22;
const backslash = 0x5c;
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/uy;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
