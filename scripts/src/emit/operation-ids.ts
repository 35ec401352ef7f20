import { type Description, type TraitName, traitNames } from "../descriptions/description.js";
import { operationsWith } from "../descriptions/traits.js";
import type { Document, Schema } from "../openapi/document.js";
import { comment, header } from "./comment.js";

const about: Record<TraitName, string> = {
  paginated: "Operations that answer with pages: `{ count, next, previous, results }`.",
  resumable: "Operations that take an MFA token for a session that another operation has opened.",
  idempotent: "Operations that a repeated idempotency key makes safe to send again.",
  asynchronous: "Operations that can answer at once with a request id and tell the outcome by webhook.",
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function union(name: string, text: string, members: readonly string[]): string {
  const list = members.length
    ? members.map((member) => `\n  | ${JSON.stringify(member)}`).join("")
    : " never";
  return `${comment([text])}export type ${name} =${list};\n`;
}

/** Every value that the description lists as a known error code. */
export function knownErrorCodes(document: Document): string[] {
  const codes = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as Schema;
    const known = properties?.code?.["x-extensible-enum"];
    if (Array.isArray(known)) for (const code of known) codes.add(String(code));
    for (const value of Object.values(node)) visit(value);
  };
  visit(document.components?.schemas);
  visit(document.components?.responses);
  return [...codes].sort();
}

/** Unions of operation ids that share a trait, and the known error codes. */
export function emitOperationIds(document: Document, description: Description, from: string): string {
  const blocks = traitNames.flatMap((trait) => {
    const rule = description.traits[trait];
    const name = capitalised(trait);
    if (!rule) return [union(`${name}OperationId`, about[trait], [])];
    const entries = operationsWith(document, trait, rule);
    const ids = union(
      `${name}OperationId`,
      about[trait],
      entries.map(({ id }) => id),
    );
    const paths = [...new Set(entries.map(({ path }) => path))];
    return [ids, union(`${name}Path`, `Paths of the ${trait} operations.`, paths)];
  });
  const codes = union(
    "KnownErrorCode",
    "Error codes that the API is known to send. Others may come: see `ErrorCode`.",
    knownErrorCodes(document),
  );
  return header(from) + [...blocks, codes].join("\n");
}
