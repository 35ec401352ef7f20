import type { Description } from "../descriptions/description.js";
import { outputsOf } from "../generate/outputs.js";
import { writeOutputs } from "../generate/write.js";
import type { Document } from "../openapi/document.js";

export interface Generated {
  /** By path from the root; empty where generation failed. */
  contents: Map<string, string>;
  document: Document | undefined;
  /** Why generation stopped, in one line or several. */
  failure: string | undefined;
}

/** Generates a description into a copy of the repository. What it cannot generate is a matter for a person. */
export async function generate(description: Description, stage: string): Promise<Generated> {
  try {
    const outputs = await outputsOf(description);
    await writeOutputs(stage, outputs);
    const contents = new Map(outputs.map(({ path, content }) => [path, content]));
    const effective = contents.get(`openapi/${description.name}/openapi.json`);
    if (effective === undefined) throw new Error("no openapi.json came out of it");
    return { contents, document: JSON.parse(effective) as Document, failure: undefined };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { contents: new Map(), document: undefined, failure };
  }
}
