/** Where webhooks come from, as Belvo documents it. No promise that it stays so: have a way to turn it off. */
export const belvoAddresses: readonly string[] = Object.freeze([
  "3.130.254.46",
  "18.220.61.186",
  "18.223.45.212",
]);

/** Whether an address is among those allowed; IPv4 may be wrapped in IPv6, as Node's sockets have it. */
export function isFrom(address: string | null | undefined, allowed: readonly string[]): boolean {
  return allowed.includes((address ?? "").trim().replace(/^::ffff:/i, ""));
}
