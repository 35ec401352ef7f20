/**
 * A schema of OpenAPI 3.0 as JSON Schema: `nullable`, boolean exclusive bounds and local references in its words.
 * What OpenAPI 3.1 writes in their place passes unchanged. Properties that have one of these names survive.
 */
export function toJsonSchema(node: unknown, base: string): unknown {
  if (Array.isArray(node)) return node.map((item) => toJsonSchema(item, base));
  if (typeof node !== "object" || node === null) return node;
  const schema: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref" && typeof value === "string") schema.$ref = value.replace(/^#/, `${base}#`);
    else if (maps.has(key)) schema[key] = mapOf(value, base);
    else if (!dropped.has(key)) schema[key] = values.has(key) ? value : toJsonSchema(value, base);
  }
  exclusive(schema, "exclusiveMinimum", "minimum");
  exclusive(schema, "exclusiveMaximum", "maximum");
  return nullable(schema, node as Record<string, unknown>);
}

const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
const values = new Set(["enum", "const", "default", "required"]);
const dropped = new Set([
  "nullable",
  "example",
  "examples",
  "discriminator",
  "xml",
  "externalDocs",
  "deprecated",
]);

function mapOf(value: unknown, base: string): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toJsonSchema(item, base)]));
}

function exclusive(schema: Record<string, unknown>, key: string, bound: string): void {
  if (typeof schema[key] !== "boolean") return;
  const isExclusive = schema[key];
  delete schema[key];
  if (!isExclusive) return;
  schema[key] = schema[bound];
  delete schema[bound];
}

/** Without a `type` beside it the word has no effect (OpenAPI 3.0.3, 4.7.24.1 and its clarification). */
function nullable(schema: Record<string, unknown>, original: Record<string, unknown>): unknown {
  if (original.nullable !== true || typeof schema.type !== "string") return schema;
  return { ...schema, type: [schema.type, "null"] };
}
