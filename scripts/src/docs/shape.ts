/** A value in `docs.yaml` is not as it should be. */
export class Invalid extends Error {
  override readonly name = "Invalid";
  readonly path: readonly string[];

  constructor(path: readonly string[], message: string) {
    super(message);
    this.path = path;
  }
}

/** Returns the value as what it should be, or throws an {@link Invalid} with its path. */
export type Reader<T> = (value: unknown, path: readonly string[]) => T;

/** A text that can stand in a doc comment: not empty, nothing that ends the comment or starts a tag. */
export const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw new Invalid(path, "must be a text");
  if (value.trim() === "") throw new Invalid(path, "is empty");
  if (value !== value.trim()) throw new Invalid(path, "starts or ends with white space");
  for (const banned of ["*/", "@"]) {
    if (value.includes(banned))
      throw new Invalid(path, `contains "${banned}", which doc comments cannot carry`);
  }
  return value;
};

/** A text in which nothing is filled in. */
export const plain: Reader<string> = (value, path) => {
  const result = text(value, path);
  if (/[{}]/.test(result)) throw new Invalid(path, "must not contain placeholders");
  return result;
};

export const map =
  <T>(read: Reader<T>, keys: readonly string[] = []): Reader<Record<string, T>> =>
  (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      const parts = keys.length > 0 ? ` with ${keys.map((key) => `\`${key}\``).join(" and ")}` : "";
      throw new Invalid(path, `must be a map${parts}`);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, read(item, [...path, key])]));
  };

export const list =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new Invalid(path, "must be a list");
    return value.map((item, index) => read(item, [...path, String(index)]));
  };

type Readers = Record<string, Reader<unknown>>;
type Read<R extends Readers> = { [K in keyof R]: ReturnType<R[K]> };

/** A map with these keys and no others. */
export const object =
  <R extends Readers, O extends Readers>(required: R, optional: O): Reader<Read<R> & Partial<Read<O>>> =>
  (value, path) => {
    const entries = map((item) => item, Object.keys(required))(value, path);
    const known: Readers = { ...required, ...optional };
    for (const key of Object.keys(entries)) {
      if (Object.hasOwn(known, key)) continue;
      throw new Invalid([...path, key], `is not known here (known: ${Object.keys(known).join(", ")})`);
    }
    const result: Record<string, unknown> = {};
    for (const [key, read] of Object.entries(known)) {
      if (Object.hasOwn(entries, key)) result[key] = read(entries[key], [...path, key]);
      else if (Object.hasOwn(required, key)) throw new Invalid(path, `lacks ${key}`);
    }
    // The loop above put in exactly what the readers returned.
    return result as Read<R> & Partial<Read<O>>;
  };
