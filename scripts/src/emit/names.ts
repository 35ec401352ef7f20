const reserved = new Set([
  "default",
  "delete",
  "new",
  "function",
  "class",
  "export",
  "import",
  "return",
  "type",
]);

const words = (name: string): string[] => name.split(/[^A-Za-z0-9]+/).filter(Boolean);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `ListAccounts` → `listAccounts`. */
export function functionName(operationId: string): string {
  const joined = words(operationId).map(capitalised).join("");
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  return reserved.has(name) ? `${name}_` : name;
}

/** `scheduled_single-2` → `ScheduledSingle2`, `400_validation_error` → `ValidationError400`. */
export function typeName(schemaName: string): string {
  const [first = "", ...rest] = words(schemaName);
  const ordered = /^\d+$/.test(first) ? [...rest, first] : [first, ...rest];
  return ordered.map(capitalised).join("");
}

/**
 * A type name for each schema name. Where two would be the same, the one that already looks like a type
 * keeps it and the other gets `Value` at its end (`Link` and the id schema `link` → `LinkValue`).
 */
export function typeNames(schemaNames: readonly string[], taken: Iterable<string> = []): Map<string, string> {
  const used = new Set(taken);
  const names = new Map<string, string>();
  const ordered = [...schemaNames].sort((a, b) => Number(typeName(b) === b) - Number(typeName(a) === a));
  for (const schemaName of ordered) {
    const wanted = typeName(schemaName);
    const name = [wanted, `${wanted}Value`, `${wanted}Schema`].find((candidate) => !used.has(candidate));
    if (name === undefined) throw new Error(`no free type name for schema "${schemaName}"`);
    used.add(name);
    names.set(schemaName, name);
  }
  return new Map(
    schemaNames.map((schemaName) => [schemaName, names.get(schemaName) ?? typeName(schemaName)]),
  );
}
