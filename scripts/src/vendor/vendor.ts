import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../openapi/document.js";
import type { VendorTarget } from "./api.js";
import { canonical, serialise, type UnknownKey } from "./canonical.js";
import { check } from "./check.js";
import { checkStripped } from "./check-references.js";
import { VendorFailure } from "./failure.js";
import { countsOf, keepOrigin, type Lock, sha256 } from "./lock.js";
import { parse } from "./parse.js";
import { publicUrl, type ReadOptions, read, type Served } from "./read.js";
import { replaceFiles } from "./replace-files.js";

export interface VendorOptions extends ReadOptions {
  /**
   * What is written down as the origin.
   *
   * @default the URL that was read; for a file, which is taken for a copy, the `source` of `api.yaml` if that is a
   * URL, else its base name
   */
  source?: string | undefined;
  /** ISO date or instant at which the document was served. @default now */
  retrievedAt?: string | undefined;
  /** Keep the official texts, for private use. @default false */
  keepProse?: boolean | undefined;
  /** The clock. @default the system's */
  now?: () => Date;
}

export interface Vendored {
  lock: Lock;
  unknown: UnknownKey[];
  /** Files that were written; those that already had the same bytes are not. */
  changed: string[];
}

/** Reads a description and writes `upstream.json` and `upstream.lock.json`: both, or neither and a `VendorFailure`. */
export async function vendor(
  target: VendorTarget,
  from: string,
  options: VendorOptions = {},
): Promise<Vendored> {
  const origin = options.source === undefined ? undefined : publicUrl(options.source).href;
  const assumed = isAddress(from) ? undefined : published(target.source);
  const time = options.retrievedAt === undefined ? undefined : validTime(options.retrievedAt);
  const served = await read(from, options);
  const { upstream, lock, unknown } = describe(served, {
    extensions: target.extensions,
    keepProse: options.keepProse ?? false,
    source: origin ?? assumed ?? served.name,
    retrievedAt: time ?? (options.now?.() ?? new Date()).toISOString(),
  });
  const lockFile = join(target.folder, "upstream.lock.json");
  const dated =
    time === undefined ? keepOrigin(lock, await readJson(lockFile), !origin && !isAddress(from)) : lock;
  const changed = await write(
    target,
    new Map([
      [join(target.folder, "upstream.json"), upstream],
      [lockFile, serialise(dated)],
    ]),
  );
  return { lock: dated, unknown, changed };
}

interface Origin {
  extensions: readonly string[];
  keepProse: boolean;
  source: string;
  retrievedAt: string;
}

/** The two files for a document as served: a function of its arguments alone. Throws a `VendorFailure`. */
export function describe(
  served: Served,
  origin: Origin,
): { upstream: string; lock: Lock; unknown: UnknownKey[] } {
  const { document: official } = parse(served.bytes, served.name);
  const { keepProse, extensions, source, retrievedAt } = origin;
  try {
    check(official);
    const { document, unknown } = canonical(official, { keepProse, extensions });
    checkStripped(document);
    const upstream = serialise(document);
    const stripped = document as Document; // `check` saw to the parts of it that are read
    const lock: Lock = {
      source,
      ...(source === served.name ? {} : { readFrom: served.name }),
      retrievedAt,
      sha256: sha256(served.bytes),
      bytes: served.bytes.byteLength,
      openapi: stripped.openapi,
      title: stripped.info.title,
      version: stripped.info.version,
      prose: keepProse ? "kept" : "dropped",
      counts: countsOf(stripped),
      upstreamSha256: sha256(upstream),
    };
    return { upstream, lock, unknown };
  } catch (error) {
    if (error instanceof VendorFailure) error.message = `${served.name}: ${error.message}`;
    throw error;
  }
}

function isAddress(text: string): boolean {
  return /^https?:/iu.test(text);
}

/** The `source` of `api.yaml`, unless it is no address, or one that must not be written down. */
function published(source: string): string | undefined {
  try {
    return publicUrl(source).href;
  } catch {
    return undefined;
  }
}

function validTime(text: string): string {
  const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/u;
  const time = new Date(text);
  if (form.test(text) && !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(text.slice(0, 10)))
    return text;
  throw new VendorFailure(
    `--retrieved-at "${text}" is neither a date nor an instant in UTC`,
    "Write it like 2026-04-23 or 2026-04-23T18:30:00Z",
  );
}

async function write(target: VendorTarget, contents: ReadonlyMap<string, string>): Promise<string[]> {
  try {
    return (await replaceFiles(contents)).changed;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new VendorFailure(`cannot write to openapi/${target.name}: ${cause}`, "Nothing was changed", {
      cause: error,
    });
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined; // absent or damaged: it is about to be written anew
  }
}
