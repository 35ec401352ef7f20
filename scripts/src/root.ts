import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository that this file is part of. */
export function repositoryRoot(): string {
  return join(dirname(fileURLToPath(import.meta.url)), "..", "..");
}
