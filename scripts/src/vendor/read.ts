import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { VendorFailure } from "./failure.js";

export interface ReadOptions {
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
  /** For the whole download. @default 60000 */
  timeoutMs?: number;
  /** @default 33554432 (32 MiB) */
  maxBytes?: number;
  /** What a relative file name is relative to. @default process.cwd() */
  cwd?: string;
}

export interface Served {
  /** Exactly as served. */
  bytes: Uint8Array;
  /** The URL asked for, or the base name of the file: never a path of this machine. */
  name: string;
  from: "url" | "file";
}

const defaults = { timeoutMs: 60_000, maxBytes: 32 * 1024 * 1024 } as const;

/** Reads a document from an `http(s)` URL or from a file. Throws a `VendorFailure`. */
export function read(source: string, options: ReadOptions = {}): Promise<Served> {
  return /^[a-z][a-z\d+.-]+:/iu.test(source) ? download(source, options) : readLocal(source, options);
}

/** Checks an address that will be written down. Throws a `VendorFailure`. */
export function publicUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol)) {
    throw new VendorFailure(`"${text}" is not an http or https URL`, "Give a full URL or the name of a file");
  }
  if (url.username !== "" || url.password !== "") {
    throw new VendorFailure(
      `the URL for ${url.host} contains credentials, which would be written to upstream.lock.json`,
      "Download the document yourself and vendor the file",
    );
  }
  url.hash = "";
  return url;
}

async function readLocal(source: string, options: ReadOptions): Promise<Served> {
  const { maxBytes = defaults.maxBytes, cwd = process.cwd() } = options;
  const file = resolve(cwd, source);
  try {
    const { size } = await stat(file);
    if (size > maxBytes) throw tooLarge(source, maxBytes);
    return { bytes: await readFile(file), name: basename(file), from: "file" };
  } catch (error) {
    if (error instanceof VendorFailure) throw error;
    throw new VendorFailure(`cannot read ${source}: ${reason(error)}`, "Check the name of the file", {
      cause: error,
    });
  }
}

async function download(source: string, options: ReadOptions): Promise<Served> {
  const { timeoutMs = defaults.timeoutMs, maxBytes = defaults.maxBytes } = options;
  const url = publicUrl(source);
  const request = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const retry = "Try again, or download the document yourself and vendor the file";
  try {
    const response = await request(url.href, {
      headers: { accept: "application/json, application/yaml, text/yaml, */*;q=0.5" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const answer = `${response.status} ${response.statusText}`.trim();
      throw new VendorFailure(`${url.href} answered ${answer}`, "Check the address");
    }
    if (url.protocol === "https:" && response.url.startsWith("http:")) {
      await response.body?.cancel();
      throw new VendorFailure(
        `${url.href} redirects to plain http`,
        "Vendor the https address it should have",
      );
    }
    return { bytes: await collect(response, url.href, maxBytes), name: url.href, from: "url" };
  } catch (error) {
    if (error instanceof VendorFailure) throw error;
    const what =
      error instanceof Error && error.name === "TimeoutError"
        ? `${url.href} did not finish within ${timeoutMs / 1000} s`
        : `cannot download ${url.href}: ${reason(error)}`;
    throw new VendorFailure(what, retry, { cause: error });
  }
}

async function collect(response: Response, name: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(name, maxBytes); // leaving the loop cancels the body
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxBytes: number): VendorFailure {
  const limit = `${Math.round((maxBytes / 1024 / 1024) * 10) / 10} MiB`;
  return new VendorFailure(`${name} is larger than ${limit}`, "Check that it is an API description");
}

/** The innermost cause: `fetch failed` alone helps nobody. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reason(error.cause);
  const { code } = error as NodeJS.ErrnoException; // only a property is read, which may be absent
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "it is a folder";
  return error.message === "" ? (code ?? error.name) : error.message;
}
