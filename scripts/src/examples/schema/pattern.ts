import type { Random } from "../random.js";

interface Reader {
  source: string;
  at: number;
}

/**
 * A short text that matches a regular expression, for the kinds that descriptions use: literals, classes, groups,
 * alternatives and counts. What looks ahead or behind is read and left to luck: the caller tests what comes out.
 */
export function textMatching(pattern: string, random: Random): string {
  const reader: Reader = { source: pattern, at: 0 };
  return alternatives(reader, random);
}

function alternatives(reader: Reader, random: Random): string {
  const options = [sequence(reader, random)];
  while (peek(reader) === "|") {
    reader.at += 1;
    options.push(sequence(reader, random));
  }
  return random.pick(options);
}

function sequence(reader: Reader, random: Random): string {
  let text = "";
  while (reader.at < reader.source.length && peek(reader) !== "|" && peek(reader) !== ")") {
    const start = reader.at;
    atom(reader, random);
    const end = reader.at;
    const [min, max] = count(reader);
    const after = reader.at;
    // Each repetition is read again, so that each may come out different.
    for (let times = random.int(min, Math.min(max, min + 4)); times > 0; times -= 1) {
      reader.at = start;
      text += atom(reader, random);
    }
    reader.at = Math.max(after, end);
  }
  return text;
}

function atom(reader: Reader, random: Random): string {
  const character = take(reader);
  if (character === "^" || character === "$") return "";
  if (character === ".") return "x";
  if (character === "[") return random.pick(characterClass(reader));
  if (character === "\\") return random.pick(escaped(take(reader)));
  if (character !== "(") return character;
  const [kind = ""] = /^\?(?:<?[!=]|:)/.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += kind.length;
  const text = alternatives(reader, random);
  reader.at += 1;
  return kind === "" || kind === "?:" ? text : "";
}

/** How often what was just read may come: none, once, or as the count behind it says. */
function count(reader: Reader): readonly [min: number, max: number] {
  const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at));
  if (match === null) return [1, 1];
  reader.at += match[0].length;
  const [, sign, min, comma, max] = match;
  if (sign !== undefined) return sign === "?" ? [0, 1] : [sign === "+" ? 1 : 0, 8];
  const low = Number(min);
  if (comma === "") return [low, low];
  return [low, max === "" ? low + 8 : Number(max)];
}

function characterClass(reader: Reader): string[] {
  const characters: string[] = [];
  const negated = peek(reader) === "^";
  if (negated) reader.at += 1;
  while (peek(reader) !== "]" && reader.at < reader.source.length) {
    const first = take(reader);
    if (first === "\\") characters.push(...escaped(take(reader)));
    else if (peek(reader) === "-" && reader.source[reader.at + 1] !== "]") {
      reader.at += 1;
      characters.push(...range(first, take(reader)));
    } else characters.push(first);
  }
  reader.at += 1;
  const printable = range(" ", "~");
  return negated ? printable.filter((character) => !characters.includes(character)) : characters;
}

function escaped(character: string): string[] {
  if (character === "d") return range("0", "9");
  if (character === "w") return [...range("a", "z"), ...range("0", "9")];
  if (character === "s") return [" "];
  if (character === "S" || character === "W" || character === "D") return ["-"];
  return [character];
}

function range(from: string, to: string): string[] {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
}

function peek(reader: Reader): string | undefined {
  return reader.source[reader.at];
}

function take(reader: Reader): string {
  const character = reader.source[reader.at] ?? "";
  reader.at += 1;
  return character;
}
