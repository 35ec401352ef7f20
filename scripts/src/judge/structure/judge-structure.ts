import { isDeepStrictEqual } from "node:util";
import type { Document, Node } from "../../openapi/document.js";
import type { OperationEntry } from "../../openapi/operations.js";
import { callOf, hasId, operationName } from "../operation-name.js";
import { pairOperations } from "../pair-operations.js";
import { type Finding, generalTag, type Level } from "../verdict.js";
import { compareRequestBody, compareResponses } from "./bodies.js";
import { openSink } from "./change.js";
import { type Comparison, openComparison } from "./comparison.js";
import { compareIdentity } from "./operation-identity.js";
import { compareParameters } from "./parameters.js";
import { code } from "./place.js";
import { renamedSchemas, schemaFindings, tagsOfSchemas } from "./schema-names.js";
import { compareSecurity } from "./security.js";
import { compareServers } from "./servers.js";

/** What one document says differently from the other: a function of the facts, whatever the texts say. */
export function judgeStructure(before: Document, after: Document): Finding[] {
  const renamed = renamedSchemas(before, after);
  const request = openComparison(before, after, "request", renamed);
  const response = openComparison(before, after, "response", renamed);
  const { pairs, removed, added } = pairOperations(before, after);
  const reached = new Set<string>();
  const findings = [
    ...removed.map((entry) => came(entry, "major", "is gone")),
    ...added.map((entry) => came(entry, "minor", "is new")),
    ...pairs.flatMap((pair) => {
      const operation = compareOperation(pair.before, pair.after, request, response);
      for (const name of operation.names) reached.add(name);
      return operation.findings;
    }),
    ...unusedSchemas(before, after, response, reached),
    ...schemaFindings(before, after, renamed),
    ...documentFindings(before, after),
  ];
  return unique(findings);
}

function came(entry: OperationEntry, level: Level, what: string): Finding {
  const call = hasId(entry) ? ` (${code(callOf(entry))})` : "";
  return {
    level,
    tag: tagOf(entry.operation),
    operation: operationName(entry),
    kind: "operation",
    what: `${code(operationName(entry))}${call} ${what}`,
    source: "structure",
  };
}

function tagOf({ tags }: { tags?: string[] }): string {
  return tags?.[0] ?? generalTag;
}

function compareOperation(
  old: OperationEntry,
  now: OperationEntry,
  request: Comparison,
  response: Comparison,
): { findings: Finding[]; names: Set<string> } {
  const about = { tag: tagOf(now.operation), operation: operationName(now), source: "structure" } as const;
  const [sent, received, general] = [openSink(), openSink(), openSink()];
  compareParameters(request, sent, old, now);
  compareRequestBody(request, sent, old.operation, now.operation);
  compareSecurity(sent, [request.before, old.operation], [request.after, now.operation]);
  const [from, to] = [serversOf(request.before, old), serversOf(request.after, now)];
  if (from !== undefined || to !== undefined)
    compareServers(general, from ?? request.before.servers, to ?? request.after.servers);
  compareResponses(response, received, old.operation, now.operation);
  general.changes.push(...compareIdentity(old, now));
  const closures = [
    ["request", request.closure(sent)],
    ["response", response.closure(received)],
  ] as const;
  const findings = closures.flatMap(([direction, { changes }]) =>
    changes.map((change) => ({ ...about, direction, ...change })),
  );
  const names = new Set(closures.flatMap(([, closure]) => [...closure.names]));
  return { findings: [...general.changes.map((change) => ({ ...about, ...change })), ...findings], names };
}

/** Servers that a path or an operation has of its own, in place of those of the document. */
function serversOf({ paths }: Document, { path, operation }: OperationEntry): unknown {
  return operation.servers ?? (paths[path] as Node | undefined)?.servers;
}

/** Changes of shared schemas that no operation leads to: the packages export their types all the same. */
function unusedSchemas(
  before: Document,
  after: Document,
  comparison: Comparison,
  reached: ReadonlySet<string>,
): Finding[] {
  const tags = tagsOfSchemas(after);
  return Object.keys(before.components?.schemas ?? {}).flatMap((name) => {
    if (reached.has(name) || after.components?.schemas?.[name] === undefined) return [];
    const sink = openSink();
    const reference = { $ref: `#/components/schemas/${name}` };
    comparison.compare(sink, reference, reference, { part: "", path: "" });
    const { changes } = comparison.closure(sink);
    const own = changes.filter(({ subject }) => subject === name);
    return own.map((change) => ({
      tag: tags.get(name) ?? generalTag,
      source: "structure" as const,
      ...change,
    }));
  });
}

/** What belongs to no operation. */
function documentFindings(before: Document, after: Document): Finding[] {
  const sink = openSink();
  compareServers(sink, before.servers, after.servers);
  const [old, now] = [before, after].map(({ webhooks }) => (webhooks ?? {}) as Record<string, Node>);
  for (const name of new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])) {
    const [from, to] = [old?.[name], now?.[name]];
    if (isDeepStrictEqual(from, to)) continue;
    const [level, what] =
      from === undefined
        ? (["minor", "is new"] as const)
        : to === undefined
          ? (["major", "is gone"] as const)
          : (["minor", "has changed"] as const);
    sink.changes.push({ level, what: `webhook ${code(name)} ${what}` });
  }
  return sink.changes.map((change) => ({ tag: generalTag, source: "structure", ...change }));
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
