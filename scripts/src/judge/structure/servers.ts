import { isDeepStrictEqual } from "node:util";
import type { Node } from "../../openapi/document.js";
import type { Sink } from "./change.js";
import { code, note, type Place } from "./place.js";

/** Compares the hosts of a document, or those that a path or an operation has of its own. */
export function compareServers(sink: Sink, old: unknown, now: unknown): void {
  const [from, to] = [byUrl(old), byUrl(now)];
  for (const [url, server] of from) {
    const successor = to.get(url);
    if (successor === undefined) note(sink, placeOf(url), "major", "is gone");
    else if (!isDeepStrictEqual(server.variables, successor.variables))
      note(sink, placeOf(url), "minor", "has other variables");
  }
  for (const url of to.keys()) if (!from.has(url)) note(sink, placeOf(url), "minor", "is new");
}

function placeOf(url: string): Place {
  return { part: `server ${code(url)}`, path: "" };
}

function byUrl(servers: unknown): Map<string, Node> {
  const list = Array.isArray(servers) ? (servers as Node[]) : [];
  return new Map(list.map((server) => [String(server.url).replace(/\/$/u, ""), server]));
}
