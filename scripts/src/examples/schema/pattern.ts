import type { Random } from "../random.js";
import { charactersThat, escaped, type Reader, range } from "./escapes.js";

/**
 * A short text that matches a regular expression, for the kinds that descriptions use: literals, classes, groups,
 * alternatives and counts. What looks ahead or behind is read and left to luck: the caller tests what comes out.
 * What refers back to a group is not known.
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
  if (character === "\\") return isBoundary(reader) ? "" : random.pick(escaped(reader));
  if (character !== "(") return character;
  const [kind = ""] = /^\?(?:<?[!=]|:|<[^>]*>)/u.exec(reader.source.slice(reader.at)) ?? [];
  reader.at += kind.length;
  const text = alternatives(reader, random);
  reader.at += 1;
  return /[!=]$/u.test(kind) ? "" : text;
}

/** The edge of a word: nothing to write, and left to luck as well. */
function isBoundary(reader: Reader): boolean {
  if (!/[bB]/u.test(peek(reader) ?? "")) return false;
  reader.at += 1;
  return true;
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
    const first = member(reader);
    const [from, ...others] = first;
    const isRange = others.length === 0 && peek(reader) === "-" && reader.source[reader.at + 1] !== "]";
    if (isRange) reader.at += 1;
    const [to] = isRange ? member(reader) : [];
    characters.push(...(from === undefined || to === undefined ? first : range(from, to)));
  }
  reader.at += 1;
  return negated ? charactersThat((character) => !characters.includes(character)) : characters;
}

function member(reader: Reader): string[] {
  const character = take(reader);
  if (character !== "\\") return [character];
  // Inside of brackets this is the backspace.
  if (peek(reader) !== "b") return escaped(reader);
  reader.at += 1;
  return ["\b"];
}

function peek(reader: Reader): string | undefined {
  return reader.source[reader.at];
}

function take(reader: Reader): string {
  // Not a half of one that takes two places.
  const [character = ""] = reader.source.slice(reader.at);
  reader.at += character.length || 1;
  return character;
}
