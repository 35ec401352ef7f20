import { type Description, traitNames } from "../../descriptions/description.js";
import { pick } from "../../descriptions/traits.js";
import { functionName } from "../../emit/names.js";
import type { Document } from "../../openapi/document.js";
import { operationsOf } from "../../openapi/operations.js";
import { type Finding, generalTag } from "../verdict.js";

/**
 * Which operations have left or joined `PaginatedOperationId` and its like, which the helpers are typed with.
 * Operations that came or went as a whole are told elsewhere.
 */
export function judgeTraits(before: Document, after: Document, traits: Description["traits"]): Finding[] {
  return traitNames.flatMap((trait) => {
    const rule = traits[trait];
    if (rule === undefined) return [];
    const withTrait = (document: Document) => new Map(pick(document, rule).map((entry) => [entry.id, entry]));
    const [old, now] = [withTrait(before), withTrait(after)];
    const say = (level: "major" | "minor", id: string, tag: string | undefined, what: string): Finding => {
      const name = `\`${functionName(id)}\``;
      return { level, tag: tag ?? generalTag, operation: id, what: `${name} is ${what}`, source: "compiler" };
    };
    const left = [...old].filter(([id]) => !now.has(id) && exists(after, id));
    const joined = [...now].filter(([id]) => !old.has(id) && exists(before, id));
    return [
      ...left.map(([id, { operation }]) => say("major", id, operation.tags?.[0], `no longer ${trait}`)),
      ...joined.map(([id, { operation }]) => say("minor", id, operation.tags?.[0], `${trait} now`)),
    ];
  });
}

const exists = (document: Document, id: string): boolean =>
  operationsOf(document).some((entry) => entry.id === id);
