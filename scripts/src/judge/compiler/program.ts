import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { hoistDefinitions } from "../../effective/hoist-definitions.js";
import { typeNames } from "../../emit/names.js";
import { emitSchema } from "../../emit/schema.js";
import type { Document } from "../../openapi/document.js";
import { virtualHost } from "../../type-tests/virtual-host.js";

/** What the types package says about one description, as the compiler sees it. */
export interface TypedDescription {
  /** Types of the operations, by method and path: `get /things/`. */
  readonly operations: ReadonlyMap<string, ts.Type>;
  /** Named types, with the schemas they stand for. */
  readonly aliases: ReadonlyMap<string, { readonly schema: string; readonly type: ts.Type }>;
}

export interface TypedPair {
  readonly checker: ts.TypeChecker;
  readonly before: TypedDescription;
  readonly after: TypedDescription;
}

const options: ts.CompilerOptions = {
  target: compiler.ScriptTarget.ES2022,
  lib: ["lib.es5.d.ts"],
  module: compiler.ModuleKind.ESNext,
  moduleResolution: compiler.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** Types that have been emitted already, as \`emitSchema\` returns them. */
export interface EmittedTypes {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Emits the types of two descriptions and puts them into one program, in memory.
 *
 * @throws {Error} when types cannot be emitted or do not compile: no verdict can be built on them.
 */
export async function typePair(
  before: Document,
  after: Document,
  emitted: EmittedTypes = {},
): Promise<TypedPair> {
  const sources = new Map([
    [fileOf("before"), emitted.before ?? (await emit(before, "before"))],
    [fileOf("after"), emitted.after ?? (await emit(after, "after"))],
  ]);
  const program = compiler.createProgram([...sources.keys()], options, virtualHost(sources, options));
  insistOnSoundTypes(program, [...sources.keys()]);
  return {
    checker: program.getTypeChecker(),
    before: describe(program, before, "before"),
    after: describe(program, after, "after"),
  };
}

type Side = "before" | "after";

const fileOf = (side: Side): string => `/judge/${side}.ts`;

async function emit(document: Document, side: Side): Promise<string> {
  try {
    const copy = structuredClone(document);
    hoistDefinitions(copy); // the packages have no property for them either
    return await emitSchema(copy, side);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the types ${side} the change cannot be generated: ${text}`, { cause });
  }
}

function insistOnSoundTypes(program: ts.Program, files: readonly string[]): void {
  const [problem] = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    }),
  ];
  if (problem === undefined) return;
  const { file, start = 0, messageText } = problem;
  const place = file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: ` : "";
  const text = compiler.flattenDiagnosticMessageText(messageText, " ");
  throw new Error(`the generated types do not compile: ${place}${text}`);
}

function describe(program: ts.Program, document: Document, side: Side): TypedDescription {
  const checker = program.getTypeChecker();
  const members = (type: ts.Type): [string, ts.Type][] =>
    checker.getPropertiesOfType(type).map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]);
  const declared = (name: string): [string, ts.Type][] => members(declaredType(program, side, name));

  const operations = declared("paths").flatMap(([path, item]) =>
    members(item).map(([method, type]) => [`${method} ${path}`, type] as const),
  );
  const schemas = new Map(declared("components")).get("schemas");
  const types = new Map(schemas ? members(schemas) : []);
  const aliases = [...typeNames(Object.keys(document.components?.schemas ?? {}))].map(([schema, name]) => {
    const type = types.get(schema);
    if (type === undefined)
      throw new Error(`schema "${schema}" is missing from the types ${side} the change`);
    return [name, { schema, type }] as const;
  });
  return { operations: new Map(operations), aliases: new Map(aliases) };
}

function declaredType(program: ts.Program, side: Side, name: string): ts.Type {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(fileOf(side));
  const module = source && checker.getSymbolAtLocation(source);
  const symbol = module && checker.getExportsOfModule(module).find((one) => one.name === name);
  if (symbol === undefined) throw new Error(`the types ${side} the change have no \`${name}\``);
  return checker.getDeclaredTypeOfSymbol(symbol);
}
