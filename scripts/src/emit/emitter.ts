import { createRequire } from "node:module";
import type * as openapiTypescript from "openapi-typescript";

/** openapi-typescript, as CommonJS so that it finds the compiler of `compiler.ts` loaded. */
export const emitter: typeof openapiTypescript = createRequire(import.meta.url)("openapi-typescript");
