import { join } from "node:path";
import type { Description } from "../descriptions/description.js";
import { emitAliases } from "../emit/aliases.js";
import { emitClientDescription } from "../emit/client-description.js";
import { emitClientOperations } from "../emit/client-operations.js";
import { emitOperationIds } from "../emit/operation-ids.js";
import { emitOperationList } from "../emit/operation-list.js";
import { emitSchema } from "../emit/schema.js";
import { canonicalJson } from "../vendor/index.js";
import { effectiveDocument } from "./effective.js";
import { typesManifest } from "./provenance.js";

/** A file that `pnpm generate` writes, by its path from the root of the repository. */
export interface Output {
  path: string;
  content: string;
}

const doNotEdit = `# Do not edit the files in this folder

\`pnpm generate\` writes them from \`openapi/\`; \`pnpm generate --check\` fails when they are stale. To change
something here, change a correction, a text or the emitter in \`scripts/src/emit\` and generate again.
`;

/** Every output of one description, computed in memory. */
export async function outputsOf(description: Description): Promise<Output[]> {
  const document = await effectiveDocument(description);
  const from = `openapi/${description.name}/openapi.json`;
  const types = `packages/types/src/generated/${description.name}`;
  const client = `packages/fetch/src/generated/${description.name}`;
  return [
    { path: from, content: canonicalJson(document) },
    { path: `${types}/schema.ts`, content: await emitSchema(document, from) },
    { path: `${types}/aliases.ts`, content: emitAliases(document, from) },
    { path: `${types}/operation-ids.ts`, content: emitOperationIds(document, description, from) },
    { path: `${client}/operations.ts`, content: emitClientOperations(document, from, description.entry) },
    { path: `${client}/description.ts`, content: emitClientDescription(document, description, from) },
    { path: `${client}/OPERATIONS.md`, content: emitOperationList(document, from) },
    { path: "packages/types/package.json", content: typesManifest(join(description.folder, "../..")) },
    ...["packages/types", "packages/fetch"].map((path) => ({
      path: `${path}/src/generated/README.md`,
      content: doNotEdit,
    })),
  ];
}
