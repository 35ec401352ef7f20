import { createHash } from "node:crypto";
import type { Document } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { isNode, positions } from "../openapi/walk.js";

/** `upstream.lock.json`: which document `upstream.json` was made from. */
export interface Lock {
  /** Where the document is published, or the base name of a file of unknown origin. */
  source: string;
  /** The copy that was read, where it was not read from `source` itself. */
  readFrom?: string;
  /** When the document was served: an instant, or a day where no more is known. */
  retrievedAt: string;
  /** Of the bytes as served. */
  sha256: string;
  bytes: number;
  openapi: string;
  title: string;
  version: string;
  /** `kept`: `upstream.json` contains the official texts and is for private use only. */
  prose: "dropped" | "kept";
  counts: Record<string, number>;
  /** Of `upstream.json`, so that an edit by hand can be told. */
  upstreamSha256: string;
}

export function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** How much of everything a document holds: paths, operations, properties, and each kind of component. */
export function countsOf(document: Document): Record<string, number> {
  let properties = 0;
  for (const { kind, node } of positions(document)) {
    if (kind === "schema") properties += sizeOf(node.properties);
  }
  const { paths, tags, webhooks, components } = document;
  const counts: Record<string, number> = { paths: sizeOf(paths), operations: operationsOf(document).length };
  if (isNode(webhooks)) counts.webhooks = sizeOf(webhooks);
  if (Array.isArray(tags)) counts.tags = tags.length;
  for (const [name, section] of Object.entries(isNode(components) ? components : {})) {
    if (isNode(section)) counts[name] = sizeOf(section);
  }
  counts.properties = properties;
  return counts;
}

function sizeOf(value: unknown): number {
  return isNode(value) ? Object.keys(value).length : 0;
}

/**
 * The lock to write. When the earlier one is about the same bytes, its time stays if the source is the same, and its
 * origin as well if these bytes come from a mere file, of which nobody said where it is from: the document has not
 * changed since, and a second run gives the same file.
 */
export function keepOrigin(lock: Lock, earlier: unknown, isMereFile: boolean): Lock {
  if (!isNode(earlier) || earlier.sha256 !== lock.sha256) return lock;
  const { source, readFrom, retrievedAt } = earlier;
  if (typeof source !== "string" || typeof retrievedAt !== "string") return lock;
  if (!isMereFile) return source === lock.source ? { ...lock, retrievedAt } : lock;
  const { source: _, readFrom: __, ...rest } = lock;
  return { source, ...(typeof readFrom === "string" && { readFrom }), ...rest, retrievedAt };
}
