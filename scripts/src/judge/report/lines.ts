/** `is new` → `are new`: what is said of one thing, said of several. */
const plurals: readonly (readonly [one: RegExp, many: string])[] = [
  [/^is /u, "are "],
  [/^has /u, "have "],
  [/^takes /u, "take "],
  [/^accepts /u, "accept "],
  [/^no longer takes /u, "no longer take "],
  [/^no longer accepts /u, "no longer accept "],
  [/^also takes /u, "also take "],
];

const parameters = /^(query parameter|path parameter|header) (`[^`]+`)( of the \S+ response)? (.+)$/u;

/** A change, cut into what it is about and what is said of it. */
interface Part {
  kind: string;
  name: string;
  where: string;
  predicate: string;
}

/** What is said of the variants of a union, one at a time. */
const variants = /^(.* (?:may also be|is no longer|also takes|no longer takes)) (`[^`]+`)$/u;

/** `the body also takes` of two variants becomes one sentence about both. */
function withVariants(sentences: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const sentence of sentences) {
    const [, start = sentence, name] = variants.exec(sentence) ?? [];
    groups.set(start, [...(groups.get(start) ?? []), ...(name === undefined ? [] : [name])]);
  }
  return [...groups].map(([start, names]) => (names.length === 0 ? start : `${start} ${joined(names)}`));
}

/** The changes of one cluster as sentences, those that say the same of several fields or variants as one. */
export function lines(changes: readonly string[], subject: string | undefined): string[] {
  return withVariants(ofSeveral(changes, subject));
}

function ofSeveral(changes: readonly string[], subject: string | undefined): string[] {
  const groups = new Map<string, Part[]>();
  for (const change of changes) {
    const part = split(change, subject);
    const key = part === undefined ? change : JSON.stringify([part.kind, part.where, part.predicate]);
    groups.set(key, [...(groups.get(key) ?? []), ...(part === undefined ? [] : [part])]);
  }
  return [...groups].map(([key, parts]) => {
    const [first, ...others] = parts;
    if (first === undefined) return key;
    const many = others.length > 0;
    const kind = first.kind === "" ? "" : `${first.kind}${many ? "s" : ""} `;
    const predicate = many ? plural(first.predicate) : first.predicate;
    return `${kind}${joined(parts.map(({ name }) => name))}${first.where} ${predicate}`;
  });
}

function split(change: string, subject: string | undefined): Part | undefined {
  const [, kind, name, where = "", predicate] = parameters.exec(change) ?? [];
  if (kind !== undefined && name !== undefined && predicate !== undefined) {
    return { kind, name, where, predicate };
  }
  const end = change.indexOf("` ", 1);
  if (subject === undefined || !change.startsWith(`\`${subject}`) || end < 0) return undefined;
  const place = change.slice(1 + subject.length, end).replace(/^\./u, "");
  return { kind: "", name: `\`${place || subject}\``, where: "", predicate: change.slice(end + 2) };
}

function plural(predicate: string): string {
  for (const [one, many] of plurals) if (one.test(predicate)) return predicate.replace(one, many);
  return predicate;
}

export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
