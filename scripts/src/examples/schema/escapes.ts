/** Where a regular expression is being read. */
export interface Reader {
  source: string;
  at: number;
}

const controls: Record<string, string> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v", 0: "\0" };

/** Reads what stands behind a backslash: the characters that it may be, the usual ones where there are many. */
export function escaped(reader: Reader): string[] {
  const rest = reader.source.slice(reader.at);
  const [code, pair, braced] =
    /^(?:x([\dA-F]{2})|u([\dA-F]{4})|u\{([\dA-F]+)\})/iu.exec(rest)?.slice(1) ?? [];
  const hex = code ?? pair ?? braced;
  if (hex !== undefined) {
    reader.at += hex.length + (braced === undefined ? 1 : 3);
    return [String.fromCodePoint(Number.parseInt(hex, 16))];
  }
  const [property] = /^p\{[^}]*\}/iu.exec(rest) ?? [];
  if (property !== undefined) {
    reader.at += property.length;
    const test = new RegExp(`\\${property}`, "u");
    return charactersThat((character) => test.test(character));
  }
  const character = rest.charAt(0);
  reader.at += 1;
  if (character === "d") return range("0", "9");
  if (character === "w") return [...range("a", "z"), ...range("0", "9")];
  if (character === "s") return [" "];
  if (character === "S" || character === "W" || character === "D") return ["-"];
  return [controls[character] ?? character];
}

/** Those of ASCII that can be seen; where none of them will do, Latin letters, and then those of other scripts. */
export function charactersThat(hold: (character: string) => boolean): string[] {
  const ranges = [range(" ", "~"), range("\u00c0", "\u024f"), range("\u00a1", "\u9fff")];
  return ranges.map((characters) => characters.filter(hold)).find(({ length }) => length > 0) ?? [];
}

export function range(from: string, to: string): string[] {
  const [first, last] = [from, to].map((character) => character.codePointAt(0) ?? 0) as [number, number];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}
