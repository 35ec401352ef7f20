import type { Document } from "../../openapi/document.js";
import { type Finding, generalTag } from "../verdict.js";
import { findingOf } from "./finding.js";
import type { CompareTypes } from "./objects.js";
import type { TypedPair } from "./program.js";
import { reachableSchemas } from "./reachable.js";

/** Which named types came and went, and what changed in those that no operation speaks of. */
export function judgeAliases(
  before: Document,
  after: Document,
  types: TypedPair,
  compare: CompareTypes,
): Finding[] {
  const [old, now] = [types.before.aliases, types.after.aliases];
  const say = (level: Finding["level"], name: string, schema: string, what: string): Finding => {
    return {
      level,
      tag: generalTag,
      subject: schema,
      kind: "type",
      what: `the type \`${name}\` ${what}`,
      source: "compiler",
    };
  };
  const gone = [...old].filter(([name]) => !now.has(name));
  const come = [...now].filter(([name]) => !old.has(name));

  // What stands in no operation is read by those who know where it comes from: webhooks, tokens.
  const [oldReach, newReach] = [reachableSchemas(before), reachableSchemas(after)];
  const unreached = [...now].flatMap(([name, { schema, type }]) => {
    const former = old.get(name);
    if (former === undefined || (oldReach.has(former.schema) && newReach.has(schema))) return [];
    return compare(former.type, type, "response").map((one) =>
      findingOf({ ...one, subject: one.subject ?? schema, direction: "response", part: "" }),
    );
  });
  return [
    ...gone.map(([name, { schema }]) => say("major", name, schema, "is gone")),
    ...come.map(([name, { schema }]) => say("minor", name, schema, "is new")),
    ...unreached.map((finding) => ({ ...finding, tag: generalTag })),
  ];
}
