import { describe, expect, test } from "vitest";
import { normalise } from "../../src/effective/index.js";
import { type Judgement, judge, type Level } from "../../src/judge/index.js";
import { changeset, linksTo, report } from "../../src/judge/report/index.js";
import type { Document, Node } from "../../src/openapi/document.js";
import { fromClasses, fromFiles, fromHints } from "./fixtures/other-makers.js";

const link = linksTo("https://docs.example/{tag}/{operation}");

/** Sets what stands at a place, or takes it away. */
function changed(document: Node, place: string, value?: unknown): Document {
  const copy = structuredClone(document);
  const path = place.split(" ");
  const last = path.pop() ?? "";
  let parent = copy;
  for (const key of path) parent = parent[key] as Node;
  if (!(last in parent) && value === undefined) throw new Error(`there is no ${place}`);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy as unknown as Document; // these are descriptions, of other makers
}

async function judged(before: Node, after: Document): Promise<Judgement & { text: string; news: string }> {
  const judgement = await judge(before as unknown as Document, after);
  const context = { title: "Other", rows: [], operations: 3, link, decisions: [], release: "" };
  return {
    ...judgement,
    text: report(judgement.findings, context),
    news: changeset(judgement.findings, { packages: ["a"], version: "1.0.0", opening: "", link }) ?? "",
  };
}

const cart = "components schemas CartDto properties";
const loan = "paths /loans/{loan_id} post";
const node = "components schemas Node properties";
const rate = "components responses Rates content application/json schema items properties";

describe.each<[string, Node, [place: string, value: unknown, level: Level, says: string][]]>([
  [
    "made from classes",
    fromClasses,
    [
      [`${cart} priority enum`, [1, 2, 3, 4], "minor", "`priority` may be `4`"],
      [`${cart} priority enum`, [1, 2], "major", "`priority` is no longer `3`"],
      [`${cart} owner`, undefined, "major", "`owner` is gone"],
      ["components schemas Part enum", ["items"], "major", "no longer takes `owner`"],
      ["paths /v1/carts/{cartId} parameters 0 schema", { type: "string" }, "major", "`cartId`"],
      ["paths /v1/carts/{cartId} delete", undefined, "major", "`CartsController.remove_v1`"],
      ["paths /v1/carts/{cartId} get security", [], "minor", "authentication is no longer needed"],
    ],
  ],
  [
    "made from type hints",
    fromHints,
    [
      [`${node} note type`, "string", "minor", "`note` is never null any more"],
      [`${node} kind const`, "leaf", "major", "`kind` is `leaf` instead of `node`"],
      [`${node} children items`, { type: "string" }, "major", "`children[]`"],
      [`${node} pair maxItems`, 3, "patch", "`pair` maximum number of items: 3 instead of 2"],
      [
        `${loan} parameters 0 schema exclusiveMinimum`,
        1,
        "major",
        "minimum: 1 (exclusive) instead of 0 (exclusive)",
      ],
      [
        `${loan} parameters 1 schema anyOf`,
        [{ type: "string", maxLength: 50 }],
        "major",
        "no longer accepts null",
      ],
      [
        `${loan} parameters 2 schema items type`,
        "string",
        "major",
        "is a string instead of a string or an integer",
      ],
      ["webhooks loan-paid", undefined, "major", "webhook `loan-paid` is gone"],
      ["components schemas Node title", "Other words", "none", ""],
    ],
  ],
  [
    "put together from files",
    fromFiles,
    [
      [
        "components parameters Limit schema maximum",
        50,
        "major",
        "query parameter `limit` maximum: 50 instead of 100",
      ],
      [`${rate} rate oneOf`, [{ type: "number" }], "major", "is no longer a value of type string"],
      [`${rate} pair properties to`, undefined, "major", "`[].pair.to` in the 2XX response is gone"],
      [
        "components headers Left schema type",
        "string",
        "major",
        "header `X-Left` of the 2XX response is a string",
      ],
      ["paths /rates head", undefined, "major", "`HEAD /rates`"],
      ["security", [{ key: [] }], "major", "authentication is needed now"],
    ],
  ],
])("a description %s", (_, document, changes) => {
  test("has not changed when it is the same", async () => {
    const same = changed(document, "info", { title: "Shop", version: "2", description: "Other words" });
    expect(await judged(document, same)).toMatchObject({ level: "none", findings: [], news: "" });
  });

  test.each(changes)("that changes at %s to %j is told so: %s, %s", async (place, value, expected, says) => {
    const { level, text, news } = await judged(document, changed(document, place, value));
    expect(level, text).toBe(expected);
    expect(text).toContain(says);
    expect(news === "").toBe(level === "none");
    expect(text + news).not.toMatch(/undefined|\[object|NaN/);
  });
});

test("an operation without an id is called by its method and path, and has no page to link to", async () => {
  const { text, news } = await judged(
    fromFiles,
    changed(fromFiles, "components parameters Limit schema maximum", 5),
  );
  expect(text).toContain("Requests of `GET /rates` and `GET /rates/{from}`:");
  expect(news).toContain(
    "- General: query parameter `limit` maximum: 5 instead of 100 (`GET /rates` and `GET /rates/{from}`).",
  );
});

test("an operation that gets an id is renamed for those who call it by the one that was made for it", async () => {
  const before = normalise(fromFiles as unknown as Document); // a description, as all of them
  const { level, text } = await judged(before, changed(before, "paths /rates get operationId", "listRates"));
  expect(level).toBe("major");
  expect(text).toContain("`getRates` is now called `listRates`");
});

test("descriptions that have nothing in common are compared all the same", async () => {
  const all = [fromClasses, fromHints, fromFiles];
  for (const before of all)
    for (const after of all.filter((other) => other !== before)) {
      const { level, text } = await judged(before, after as unknown as Document);
      expect(level).toBe("major");
      expect(text).toContain("## Operations that are gone");
    }
});
