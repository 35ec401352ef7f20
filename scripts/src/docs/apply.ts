import type { Document, MediaType } from "../openapi/document.js";
import { type Context, own } from "./context.js";
import { describe } from "./describe.js";
import { DocsError } from "./error.js";
import { openLedger } from "./ledger.js";
import { describeOperation } from "./operations.js";
import { operationsWithOwnParameters } from "./path-parameters.js";
import { describeProperties, describeSchemas } from "./schemas.js";
import { writeTexts } from "./share.js";
import type { Docs } from "./types.js";

/**
 * Returns a copy of the document with our texts in it. Texts that the document already has stay.
 *
 * Every tag, operation, parameter, response, response header and security scheme must have a text; schemas and
 * properties may. Throws a {@link DocsError} that lists what has none and which entries of `docs` describe nothing.
 */
export function applyDocs(document: Document, docs: Docs): Document {
  // Through JSON, so that an object that the document holds in two places (a YAML alias, an overlay) becomes two.
  const result = JSON.parse(JSON.stringify(document)) as Document;
  const ledger = openLedger(docs);
  const context: Context = { document: result, docs, ledger };

  describeSchemas(context);
  const { responses = {}, requestBodies = {} } = result.components ?? {};
  for (const { content } of [...Object.values(responses), ...Object.values(requestBodies)]) {
    describeContent(context, content);
  }
  const operations = operationsWithOwnParameters(result);
  const slots = operations.flatMap((operation) => describeOperation(context, operation));
  writeTexts(result, slots);
  const usedTags = operations.flatMap(({ tags = [] }) => tags);
  describeTags(context, usedTags);
  describeSecurity(context);
  if (docs.description !== undefined) describe(result.info, docs.description);

  const problems = ledger.problems();
  if (problems.length > 0) throw new DocsError(problems);
  return result;
}

function describeContent(context: Context, content: Record<string, MediaType> = {}): void {
  for (const { schema } of Object.values(content)) {
    if (schema !== undefined) describeProperties(context, schema);
  }
}

/** Every tag in use gets an entry, in the document's order first and then in the order of use. */
function describeTags({ document, docs }: Context, used: readonly string[]): void {
  const tags = document.tags ?? [];
  for (const name of used) if (!tags.some((tag) => tag.name === name)) tags.push({ name });
  for (const tag of tags) {
    const text = own(docs.tags, tag.name)?.description;
    if (text !== undefined) describe(tag, text);
  }
  if (tags.length > 0) document.tags = tags;
}

function describeSecurity({ document, docs, ledger }: Context): void {
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const text = own(docs.security, name);
    if (text === undefined) {
      ledger.problem(`security.${name} is missing`);
      continue;
    }
    ledger.use(`security.${name}`);
    describe(scheme, text);
  }
}
