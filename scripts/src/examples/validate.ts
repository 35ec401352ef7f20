import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import type { Document, Schema } from "../openapi/document.js";
import { toJsonSchema } from "./json-schema.js";
import { regularExpression } from "./schema/regular-expression.js";

// The CommonJS build is seen as a namespace by Node's own types and as the function by bundlers'.
const addFormats = ajvFormats as unknown as typeof ajvFormats.default;

/** Tells what is wrong with a value under a schema of the document; `undefined` when nothing is. */
export type Validate = (schema: Schema, value: unknown) => string | undefined;

const base = "document";

const regExp = Object.assign(regularExpression, { code: "regularExpression" });

/** A validator for the schemas of one OpenAPI 3.0 or 3.1 document. */
export function createValidator(document: Document): Validate {
  // Each compiled schema is used a few times only: what saves compiling saves more than faster code would.
  const Dialect = document.openapi.startsWith("3.0") ? Ajv : Ajv2020;
  const ajv = new Dialect({
    strict: false,
    logger: false,
    inlineRefs: false,
    validateSchema: false,
    code: { optimize: false, regExp },
  });
  addFormats(ajv);
  ajv.addSchema({
    $id: base,
    components: { schemas: toJsonSchema(document.components?.schemas ?? {}, base) },
  });
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const wanted = toJsonSchema(schema, base) as Schema;
    const key = JSON.stringify(wanted);
    const validate = compiled.get(key) ?? ajv.compile(wanted);
    compiled.set(key, validate);
    if (validate(value)) return undefined;
    const error = validate.errors?.at(-1);
    return error === undefined
      ? "is not valid"
      : `${error.instancePath || "it"} ${error.message} (${error.schemaPath})`;
  };
}
