/** Where webhooks come from, as Belvo documents it. No promise that it stays so: have a way to turn it off. */
export const belvoAddresses: readonly string[] = Object.freeze([
  "3.130.254.46",
  "18.220.61.186",
  "18.223.45.212",
]);

/**
 * Brings spellings of one address together: IPv4 may be wrapped in IPv6, as Node's sockets have it, and IPv6
 * may be written in many ways. `undefined` for what is no address, such as a range or a list.
 */
export function toAddress(given: unknown): string | undefined {
  const text = typeof given === "string" ? given.trim() : "";
  if (!/^[\da-f.:]+$/i.test(text)) return undefined;
  try {
    return new URL(`http://[${text.includes(":") ? "" : "::ffff:"}${text}]`).hostname;
  } catch {
    return undefined;
  }
}
