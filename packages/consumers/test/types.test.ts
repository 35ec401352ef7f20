import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkTypeTests } from "@x/belvo-scripts/type-tests/index";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "type-tests");
const files = readdirSync(folder).map((name) => join(folder, name));

test("calls and results are typed as the type tests say, each expected error for the reason it gives", () => {
  expect(files).toHaveLength(4);
  expect(checkTypeTests(files)).toEqual([]);
});
