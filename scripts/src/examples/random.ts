/**
 * Random choices that depend on nothing but their keys. Each value of each example has its own, so that a new
 * operation or property changes no other value. Integer arithmetic only: the same on every engine.
 */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  pick<T>(list: readonly T[]): T;
  digits(length: number): string;
  hex(length: number): string;
  /** Upper-case letters and digits. */
  code(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

export function randomFor(...keys: readonly (string | number)[]): Random {
  let generate: (() => number) | undefined;
  const next = (): number => {
    // Most places have a rule that asks for nothing.
    generate ??= generator(keys.join("\u0000"));
    return generate();
  };
  const int = (min: number, max: number): number =>
    min + Math.floor((next() / 4_294_967_296) * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    // The index is inside the list, which has an item.
    return list[int(0, list.length - 1)] as T;
  };
  const word = (alphabet: string, length: number): string =>
    Array.from({ length }, () => pick([...alphabet])).join("");
  const hex = (length: number): string => word("0123456789abcdef", length);
  return {
    int,
    pick,
    hex,
    digits: (length) => word("0123456789", length),
    code: (length) => word("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", length),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${word("89ab", 1)}${hex(3)}-${hex(12)}`,
  };
}

/** sfc32, seeded by an FNV-1a hash of the text. */
function generator(text: string): () => number {
  const seed = (offset: number): number => {
    let hash = offset;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
    }
    return hash;
  };
  let a = seed(2_166_136_261);
  let b = seed(84_696_351);
  let c = seed(1_540_483_477);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  // The first outputs still show the likeness of seeds that differ in one character.
  for (let round = 0; round < 12; round += 1) next();
  return next;
}
