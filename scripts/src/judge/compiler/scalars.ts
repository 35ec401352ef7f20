import { type Change, change, type Direction } from "./change.js";
import { listed } from "./words.js";

/** The strings, numbers or booleans that a type allows. */
export interface Scalar {
  /** Any of them. */
  readonly every: boolean;
  /** Any of them, some of which are named: an open enum. */
  readonly open: boolean;
  /** The named ones. */
  readonly values: ReadonlySet<string>;
}

/** What changed in the values of one kind (`string`, `number` …) that both types allow. */
export function compareScalars(before: Scalar, after: Scalar, direction: Direction): readonly Change[] {
  const gone = [...before.values].filter((value) => !after.values.has(value));
  const come = [...after.values].filter((value) => !before.values.has(value));
  const wasOpen = before.every || before.open;
  const isOpen = after.every || after.open;
  if (wasOpen && isOpen) return knownValues(gone, come, direction);
  return direction === "request"
    ? requestChanges(gone, come, wasOpen, isOpen, after)
    : responseChanges(gone, come, wasOpen, after);
}

/** Beside any other value, a name is a help to those who write code and nothing more. */
function knownValues(
  gone: readonly string[],
  come: readonly string[],
  direction: Direction,
): readonly Change[] {
  const kind = direction === "response" ? "enum value" : undefined;
  return [
    ...(gone.length ? [change("minor", `no longer lists ${listed(gone)}`, "withdrawn value")] : []),
    ...(come.length ? [change("minor", `is known to be ${listed(come)}`, kind)] : []),
  ];
}

function requestChanges(
  gone: readonly string[],
  come: readonly string[],
  wasOpen: boolean,
  isOpen: boolean,
  after: Scalar,
): readonly Change[] {
  if (wasOpen) return [change("major", `takes only ${listed([...after.values])} now`)];
  if (isOpen) return [change("minor", "takes any value")];
  return [
    ...(gone.length ? [change("major", `no longer takes ${listed(gone)}`)] : []),
    ...(come.length ? [change("minor", `also takes ${listed(come)}`)] : []),
  ];
}

function responseChanges(
  gone: readonly string[],
  come: readonly string[],
  wasOpen: boolean,
  after: Scalar,
): readonly Change[] {
  if (after.every) return [change("major", "may have any value")];
  // A comparison with a value that cannot be does not compile.
  const lost = gone.length ? [change(after.open ? "minor" : "major", `is no longer ${listed(gone)}`)] : [];
  if (wasOpen) return [...lost, change("minor", `is only ${listed([...after.values])} now`)];
  const won = come.length ? [change("minor", `may be ${listed(come)}`, "enum value")] : [];
  // Whoever handles all known values has as much to do as after a new one.
  const opened = after.open ? [change("minor", "may have values beyond those listed", "enum value")] : [];
  return [...lost, ...won, ...opened];
}
