/** Throws a `TypeError` naming the option unless it is valid. The value is left out: it may be a secret. */
export function check(valid: boolean, name: string, rule: string): void {
  if (!valid) throw new TypeError(`\`${name}\` must be ${rule}`);
}

/** Throws a `TypeError` naming the first of the options that nobody has asked for. */
export function checkNoOthers(others: object): void {
  for (const name in others) check(false, name, "left out: no such option");
}

/** Throws a `TypeError` naming `signal` unless it is an AbortSignal, of whatever realm, or left out. */
export function checkSignal(signal: AbortSignal | undefined): void {
  check(signal === undefined || typeof signal?.addEventListener === "function", "signal", "an AbortSignal");
}
