import type { Json, Schema } from "../openapi/document.js";
import type { Holds } from "./schema/walker.js";
import type { Validate } from "./validate.js";

/** What came of making a value for a schema. */
export interface Attempt {
  value: Json;
  /** Why the value does not hold, or could not be made. */
  problem: string | undefined;
}

/** A value that holds; where the first does not, a second one is made with more care. */
export function attempt(validate: Validate, schema: Schema, make: (holds?: Holds) => Json): Attempt {
  const first = checked(validate, schema, make);
  if (first.problem === undefined) return first;
  const holds: Holds = (part, value) => validate(part, value) === undefined;
  const second = checked(validate, schema, () => make(holds));
  // What is wrong with the first says more: it was made as it should be.
  return second.problem === undefined ? second : first;
}

function checked(validate: Validate, schema: Schema, make: () => Json): Attempt {
  try {
    const value = make();
    return { value, problem: validate(schema, value) };
  } catch (error) {
    // The validator as well goes on without end.
    if (error instanceof RangeError && /call stack/u.test(error.message))
      return { value: null, problem: "is inside of itself without end" };
    return { value: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
