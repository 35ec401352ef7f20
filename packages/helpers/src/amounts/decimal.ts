// Plain or scientific notation, as `JSON.parse` and `String(number)` know it, and as payments send it as text.
const number = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * Writes a number the long way: digits and a point, no exponent, no superfluous zero. A `number` is read by
 * its shortest notation, which is the one the server sent; a string keeps each digit it has. `undefined` for
 * anything that is no finite decimal.
 */
export function plainDecimal(value: number | string): string | undefined {
  const [match, sign = "", whole = "", fraction = "", exponent = "0"] = number.exec(String(value)) ?? [];
  if (match === undefined) return undefined;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = point > 0 ? digits.padEnd(point, "0") : "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  // A string keeps its trailing zeros ("10.00" stays that); a number has none.
  const tail = padded.slice(at);
  const plain = tail ? `${head}.${tail}` : head;
  return sign && /[1-9]/.test(plain) ? `-${plain}` : plain;
}
