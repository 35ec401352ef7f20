import { own, type Values } from "./context.js";

const placeholder = /\{(\w+)\}/g;

/** Puts the values in: `"Only {nouns}"` → `"Only links"`. Throws on a placeholder without a value. */
export function fill(template: string, values: Values): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = own(values, name);
    if (value === undefined) throw new Error(`{${name}} has no value`);
    // A phrase may itself speak of {nouns}; phrases of phrases would be a puzzle, so one level it is.
    return value.replace(placeholder, (_, inner: string) => {
      const phrase = own(values, inner);
      if (phrase === undefined || /[{}]/.test(phrase))
        throw new Error(`{${inner}} inside {${name}} has no value`);
      return phrase;
    });
  });
}
