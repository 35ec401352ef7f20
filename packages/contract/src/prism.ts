import { createRequire } from "node:module";
import { type PrismServer, startPrism } from "@x/belvo-scripts/prism/start";

/** Prism with validation errors on, over the description that the types package publishes. */
export function startContractPrism(): Promise<PrismServer> {
  return startPrism(createRequire(import.meta.url).resolve("@x/belvo-types/openapi.json"));
}
