import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const file = join(import.meta.dirname, "in-the-editor.ts");
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: [],
};

/** What an editor offers at the `|` of a source. */
function offered(source: string): string[] {
  const position = source.indexOf("|");
  const snapshot = ts.ScriptSnapshot.fromString(source.replace("|", ""));
  const service = ts.createLanguageService(
    {
      getCompilationSettings: () => options,
      getCurrentDirectory: () => import.meta.dirname,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      getScriptFileNames: () => [file],
      getScriptVersion: () => source,
      getScriptSnapshot: (name) => {
        const text = name === file ? undefined : ts.sys.readFile(name);
        return name === file ? snapshot : text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
    },
    registry,
  );
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
}
// Keeps the parsed types from one question to the next.
const registry = ts.createDocumentRegistry();

const before = `
  import { destroyLink, listTransactions, retrieveTaxReturns, type BelvoClient } from "@x/belvo-fetch";
  declare const belvo: BelvoClient;
`;

// The calls are generic over their arguments to find unknown keys, which must not cost the completion of known ones.
test.each([
  ['belvo.GET("|")', ["/api/links/", "/api/transactions/"], ["/api/token/"]],
  [
    'belvo.GET("/api/transactions/", { params: { query: { link: "", | } } })',
    ["value_date__range", "page_size"],
    ["link"],
  ],
  ["listTransactions(belvo, { query: { | } })", ["link", "value_date__range"], ["date_from"]],
  ["listTransactions(belvo, { | })", ["query", "signal", "timeoutMs"], ["value_date__range"]],
  ['listTransactions(belvo, { query: { link: "", type: "|" } })', ["INFLOW", "OUTFLOW"], []],
  ["retrieveTaxReturns(belvo, { body: { | } })", ["link", "year_from", "date_from"], []],
  ['destroyLink(belvo, { path: { id: "" }, header: { "X-Belvo-Request-Mode": "|" } })', ["async"], []],
])("an editor completes %s", (call, some, none) => {
  const names = offered(before + call);
  expect(names).toEqual(expect.arrayContaining(some));
  expect(names.filter((name) => none.includes(name))).toEqual([]);
});
