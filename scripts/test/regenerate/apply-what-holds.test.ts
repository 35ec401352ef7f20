import { expect, test } from "vitest";
import type { Action, Overlay } from "../../src/corrections/index.js";
import type { Document, Json } from "../../src/openapi/document.js";
import { applyWhatHolds } from "../../src/regenerate/apply-what-holds.js";
import { description } from "./repository.js";

const correction = (name: string, target: string, update: Json): Action => ({
  "x-name": name,
  description: "What is so.",
  "x-source": "the pets",
  "x-confidence": "documented",
  target,
  "x-expect": { matches: 1 },
  update,
});
const named = (name: string, schema = "Pet"): Action =>
  correction(name, `$.components.schemas.${schema}`, { properties: { [name]: { type: "string" } } });

async function applied(...actions: Action[]) {
  const info = { title: "Corrections", version: "1.0.0" };
  const overlay: Overlay = { file: "corrections.yaml", overlay: "1.0.0", info, actions };
  const before = description();
  const { document, expired } = await applyWhatHolds(before, overlay);
  expect(before, "the facts are left alone").toEqual(description());
  const fields = Object.keys((document as Document).components?.schemas?.Pet?.properties ?? {});
  return { fields, expired: expired.map(({ name }) => name), reasons: expired.map(({ reason }) => reason) };
}

test("what holds is applied around whatever does not, first and last included", async () => {
  const { fields, expired } = await applied(
    named("a", "Cat"),
    named("b"),
    named("c", "Dog"),
    named("d", "Dog"),
    named("e"),
    named("f", "Cow"),
  );
  expect(expired).toEqual(["a", "c", "d", "f"]);
  expect(fields).toEqual(["id", "kind", "b", "e"]);
});

test("what builds on a correction that has expired has expired with it", async () => {
  const first = named("a", "Cat");
  const second = correction("b", "$.components.schemas.Cat.properties.a", { maxLength: 3 });
  expect((await applied(first, second)).expired).toEqual(["a", "b"]);
});

test("what refers to something that is not there has expired too, and so has what builds on that", async () => {
  const dangling = correction("a", "$.components.schemas.Pet", {
    properties: { owner: { $ref: "#/components/schemas/Owner" } },
  });
  const onTop = correction("b", "$.components.schemas.Pet.properties.owner", { nullable: true });
  const { fields, expired, reasons } = await applied(dangling, onTop, named("c"));
  expect(expired).toEqual(["a", "b"]);
  expect(reasons[0]).toBe("refers to #/components/schemas/Owner, which is not there");
  expect(fields).toEqual(["id", "kind", "c"]);
});
