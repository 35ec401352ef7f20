import { realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callExpression } from "../src/calls.js";
import { type Cost, costOf } from "../src/cost.js";
import { operationSamples, readDescription } from "../src/operations.js";
import { makeProject, type Project } from "../src/project.js";

const description = readDescription();

let project: Project;
beforeAll(async () => {
  project = makeProject();
  symlinkSync(
    realpathSync(join(import.meta.dirname, "../node_modules/openapi-fetch")),
    join(project.folder, "node_modules/openapi-fetch"),
    "junction",
  );
  const ast = await openapiTS(structuredClone(description) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
  });
  writeFileSync(join(project.folder, "bare.d.ts"), astToString(ast));
});
afterAll(() => project?.remove());

// What a large application does with the types: every schema, every operation and every call.
const samples = operationSamples(description, "required");
const lines = [
  ...Object.keys(description.components?.schemas ?? {}).map(
    (name, index) => `export const schema${index}: components["schemas"][${JSON.stringify(name)}][] = [];`,
  ),
  ...samples.map(
    ({ id }, index) => `export const operation${index}: operations["${id}"]["responses"][] = [];`,
  ),
  ...samples.map((sample, index) => {
    const call = callExpression(sample, { by: "path", as: "literal" });
    const body = `const { data, error, response } = await ${call}; return data ?? [error, response.status];`;
    return `export async function call${index}() { ${body} }`;
  }),
];
const types = (from: string) => `import type { components, operations, paths } from "${from}";`;
const plain = 'import createClient from "openapi-fetch"; const client = createClient<paths>();';
const ours = 'import type { BelvoClient } from "@x/belvo-fetch"; declare const client: BelvoClient;';

const consumers = {
  bare: `${types("./bare.js")} ${plain}`,
  types: `${types("@x/belvo-types")} ${plain}`,
  client: `${types("@x/belvo-types").replace(", paths", "")} ${ours}`,
};

test("type-checking a consumer costs at most 1.15 times what the bare types and openapi-fetch take", async () => {
  const costs = Object.entries(consumers).map(async ([name, head]) => {
    writeFileSync(join(project.folder, `${name}-cost.ts`), [head, ...lines, ""].join("\n"));
    return [name, await costOf(project.folder, `${name}-cost.ts`)];
  });
  const { bare, ...others } = Object.fromEntries(await Promise.all(costs)) as Record<
    keyof typeof consumers,
    Cost
  >;
  for (const [name, cost] of Object.entries(others)) {
    for (const figure of ["instantiations", "memoryKb"] as const) {
      const ratio = cost[figure] / bare[figure];
      console.log(`${name}: ${cost[figure]} ${figure} against ${bare[figure]}, ${ratio.toFixed(3)} times`);
      expect(ratio).toBeLessThanOrEqual(1.15);
    }
  }
});
