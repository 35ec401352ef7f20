import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Document } from "../../src/openapi/document.js";
import { type Regenerated, type RegenerateOptions, regenerate } from "../../src/regenerate/index.js";

/** The smallest description that goes all the way, with whatever a test changes. */
export function description(change: (document: Document) => void = () => {}): Document {
  const document: Document = {
    openapi: "3.0.2",
    info: { title: "Pets", version: "1.0.0" },
    servers: [{ url: "https://sandbox.example.com" }],
    paths: {
      "/pets/": {
        get: {
          operationId: "ListPets",
          tags: ["Pets"],
          responses: {
            "200": {
              description: "OK",
              content: {
                "application/json": {
                  schema: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string" }, kind: { type: "string", enum: ["cat", "dog"] } },
        },
      },
    },
  };
  change(document);
  return document;
}

const manifest = (name: string): string =>
  `${JSON.stringify({ name, version: "0.3.0", openapi: {}, exports: {} }, null, 2).replace("{}", "{\n  }")}\n`;

const files: Record<string, string> = {
  "openapi/pets/api.yaml": `title: Pets API
source: https://pets.example/api.json
reference: https://pets.example/docs/{tag}/{operation}
entry: "."
environments: { sandbox: https://sandbox.example.com }
seed: pets
`,
  "openapi/pets/corrections.yaml": `overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
extends: upstream.json
actions:
  - x-name: name-missing
    description: Every pet has a name.
    x-source: the pets
    target: $.components.schemas.Pet
    x-expect: { matches: 1, document: [{ path: $.components.schemas.Pet.properties.name, matches: 0 }] }
    update: { properties: { name: { type: string } } }
`,
  "openapi/pets/docs.yaml": `description: All about pets.
tags: { Pets: { noun: pet, nouns: pets, description: Animals. } }
operations:
  ListPets: { summary: Lists pets }
responses: { 200: The pets. }
`,
  "packages/types/package.json": manifest("@x/pet-types"),
  "packages/fetch/package.json": manifest("@x/pet-fetch"),
  ".changeset/config.json": JSON.stringify({ fixed: [["@x/pet-types", "@x/pet-fetch"]] }),
};

export interface Repository {
  root: string;
  write: (path: string, text: string) => void;
  read: (path: string) => string;
  /** Every file with its content. */
  tree: () => Record<string, string>;
  /** Regenerates from a description, with neither the compiler nor the contract unless a test brings them. */
  run: (document?: Document, options?: Partial<RegenerateOptions>) => Promise<Regenerated>;
}

/** A repository in a temporary folder, as it is before anything has been generated. */
export function emptyRepository(): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "pets-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const outside = mkdtempSync(join(tmpdir(), "pets-upstream-"));
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
  return {
    root,
    write,
    read,
    tree: () => {
      const entries = readdirSync(root, { withFileTypes: true, recursive: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
      return Object.fromEntries(paths.sort().map((path) => [path, read(path)]));
    },
    run: (document = description(), options = {}) => {
      const from = join(outside, "new.json");
      writeFileSync(from, JSON.stringify(document));
      const defaults = { verify: false, judgeTypes: async () => [], retrievedAt: "2026-02-03" } as const;
      return regenerate({ root, name: "pets", from, ...defaults, ...options });
    },
  };
}

/** A repository in which everything has been generated. */
export async function repository(): Promise<Repository> {
  const made = emptyRepository();
  await made.run();
  return made;
}
