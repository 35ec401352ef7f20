import type { Document } from "../openapi/document.js";
import { describe } from "./describe.js";
import { DocsError } from "./error.js";
import { openLedger } from "./ledger.js";
import { describeOperation, operationsWithOwnParameters } from "./operations.js";
import { describeProperties, describeSchemas } from "./schemas.js";
import { writeTexts } from "./share.js";
import type { Docs } from "./types.js";

/**
 * Returns a copy of the document with our texts in it. Texts that the document already has stay.
 *
 * Every tag, operation, parameter, response and response header must have a text; schemas and properties may.
 * Throws a {@link DocsError} that lists what has none and which entries of `docs` describe nothing (any more).
 */
export function applyDocs(document: Document, docs: Docs): Document {
  // Through JSON, so that an object that the document holds in two places (a YAML alias, an overlay) becomes two.
  const result = JSON.parse(JSON.stringify(document)) as Document;
  const ledger = openLedger(docs);
  describeSchemas(result, docs, ledger);
  for (const response of Object.values(result.components?.responses ?? {})) {
    for (const { schema } of Object.values(response.content ?? {})) {
      if (schema !== undefined) describeProperties(result, schema, docs, ledger);
    }
  }
  for (const body of Object.values(result.components?.requestBodies ?? {})) {
    for (const { schema } of Object.values(body.content ?? {})) {
      if (schema !== undefined) describeProperties(result, schema, docs, ledger);
    }
  }
  const operations = operationsWithOwnParameters(result);
  writeTexts(
    result,
    operations.flatMap((operation) => describeOperation(result, operation, docs, ledger)),
  );
  describeTags(
    result,
    docs,
    operations.flatMap(({ tags = [] }) => tags),
  );
  describeSecurity(result, docs, ledger.use, ledger.problem);
  if (docs.description !== undefined) describe(result.info, docs.description);
  const problems = ledger.problems();
  if (problems.length > 0) throw new DocsError(problems);
  return result;
}

/** Every tag in use gets an entry, in the document's order first and then in the order of use. */
function describeTags(document: Document, docs: Docs, used: readonly string[]): void {
  const tags = document.tags ?? [];
  for (const name of used) if (!tags.some((tag) => tag.name === name)) tags.push({ name });
  for (const tag of tags) {
    const own = docs.tags[tag.name];
    if (own !== undefined) tag.description ||= own.description;
  }
  if (tags.length > 0) document.tags = tags;
}

function describeSecurity(
  document: Document,
  docs: Docs,
  use: (place: string) => void,
  problem: (text: string) => void,
): void {
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const text = Object.hasOwn(docs.security, name) ? docs.security[name] : undefined;
    if (text === undefined) {
      problem(`security.${name} is missing`);
      continue;
    }
    use(`security.${name}`);
    describe(scheme, text);
  }
}
