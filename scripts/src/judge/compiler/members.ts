import type ts from "typescript";
import { compiler } from "../../compiler.js";
import { type DeclaredPlace, declaredPlace } from "./declared-place.js";

/** A property as callers see it. */
export interface Member {
  readonly type: ts.Type;
  readonly optional: boolean;
  /** The shared schema that declares it. */
  readonly declared: DeclaredPlace | undefined;
}

export type Members = ReadonlyMap<string, Member>;

/** The properties of a type by name. One that nothing can be assigned to (`query?: never`) is none. */
export function membersOf(type: ts.Type, checker: ts.TypeChecker): Members {
  const members = new Map<string, Member>();
  for (const symbol of checker.getPropertiesOfType(type)) {
    const optional = (symbol.flags & compiler.SymbolFlags.Optional) !== 0;
    const declared = checker.getTypeOfSymbol(symbol);
    const isAbsent =
      optional && (declared.flags & (compiler.TypeFlags.Undefined | compiler.TypeFlags.Never)) !== 0;
    if (!isAbsent) members.set(symbol.name, { type: declared, optional, declared: declaredPlace(symbol) });
  }
  return members;
}

/** The type below any other key (`additionalProperties`). `Record<string, never>` is an object without keys. */
export function otherKeys(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  const index = checker
    .getIndexInfosOfType(type)
    .find(({ keyType }) => keyType.flags & compiler.TypeFlags.String);
  return index && !(index.type.flags & compiler.TypeFlags.Never) ? index.type : undefined;
}
