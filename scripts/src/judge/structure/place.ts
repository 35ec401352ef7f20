import type { Change, Sink } from "./change.js";

/** Where in an operation or in a shared schema something stands. */
export interface Place {
  /** The shared schema by name. */
  subject?: string;
  /** The shared schema that stood here before, where it was another one. */
  instead?: string;
  /** Otherwise: the part of the operation, in words (`the body`, `the 200 response`). */
  part: string;
  /** From there on: `.results[].id`. */
  path: string;
}

export function inside(place: Place, step: string): Place {
  return { ...place, path: `${place.path}${step}` };
}

/** The place in words: `` `Account.balance` ``, `` `link` in the body ``, `the 401 response`. */
export function words({ subject, part, path }: Place): string {
  if (subject !== undefined) return code(`${subject}${path}`);
  return path === "" ? part : `${code(path.replace(/^\./u, ""))} in ${part}`;
}

export function code(text: unknown): string {
  const plain = typeof text === "string" ? text : JSON.stringify(text);
  const fence = plain.includes("`") ? "``" : "`";
  return `${fence}${plain}${fence}`;
}

/** `` `a`, `b` and 3 more ``. */
export function listed(items: readonly unknown[], most = 8): string {
  const shown = items.slice(0, items.length === most + 1 ? most + 1 : most).map(code);
  const rest = items.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/** A value of a description, where it is short enough to be read. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "none";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? "another" : code(text);
}

/** Notes a change at a place. */
export function note(
  sink: Sink,
  place: Place,
  level: Change["level"],
  predicate: string,
  kind?: Change["kind"],
) {
  const { subject, instead } = place;
  sink.changes.push({
    level,
    ...(subject === undefined ? {} : { subject }),
    ...(instead === undefined ? {} : { instead }),
    ...(kind === undefined ? {} : { kind }),
    what: `${words(place)} ${predicate}`,
  });
}
