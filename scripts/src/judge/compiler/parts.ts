import type ts from "typescript";
import { compiler } from "../../compiler.js";
import type { Scalar } from "./scalars.js";

/** A type taken apart into what JSON can be. */
export interface Parts {
  /** `unknown`: everything fits and nothing is known. */
  readonly anything: boolean;
  readonly nullable: boolean;
  readonly scalars: ReadonlyMap<string, Scalar>;
  readonly arrays: readonly ts.Type[];
  readonly objects: readonly ts.Type[];
}

const scalarKinds: readonly (readonly [ts.TypeFlags, string])[] = [
  [compiler.TypeFlags.StringLike, "string"],
  [compiler.TypeFlags.NumberLike, "number"],
  [compiler.TypeFlags.BooleanLike, "boolean"],
  [compiler.TypeFlags.BigIntLike, "bigint"],
];

/** Takes a type apart. `undefined` and `never` have no parts: they stand for something that is absent. */
export function partsOf(type: ts.Type, checker: ts.TypeChecker): Parts {
  const members = type.isUnion() ? type.types : [type];
  const scalars = new Map<string, { every: boolean; open: boolean; values: Set<string> }>();
  const arrays: ts.Type[] = [];
  const objects: ts.Type[] = [];
  let anything = false;
  let nullable = false;

  for (const member of members) {
    const kind = scalarKind(member);
    if (member.flags & (compiler.TypeFlags.Any | compiler.TypeFlags.Unknown)) anything = true;
    else if (member.flags & compiler.TypeFlags.Null) nullable = true;
    else if (
      member.flags &
      (compiler.TypeFlags.Undefined | compiler.TypeFlags.Void | compiler.TypeFlags.Never)
    )
      continue;
    else if (kind !== undefined) {
      const scalar = scalars.get(kind) ?? { every: false, open: false, values: new Set() };
      scalars.set(kind, scalar);
      if (member.isIntersection()) scalar.open = true;
      else if (member.flags & compiler.TypeFlags.Literal) scalar.values.add(valueText(member, checker));
      else scalar.every = true;
    } else if (checker.isArrayLikeType(member)) arrays.push(member);
    else if (
      member.flags &
      (compiler.TypeFlags.Object | compiler.TypeFlags.Intersection | compiler.TypeFlags.NonPrimitive)
    ) {
      objects.push(member);
    } else
      throw new Error(`the compiler judge does not know what to make of ${checker.typeToString(member)}`);
  }

  const booleans = scalars.get("boolean");
  if (booleans?.values.size === 2) Object.assign(booleans, { every: true, values: new Set() });
  return { anything, nullable, scalars, arrays, objects };
}

function valueText(type: ts.Type, checker: ts.TypeChecker): string {
  return type.isStringLiteral() || type.isNumberLiteral() ? String(type.value) : checker.typeToString(type);
}

/** `string & {}` counts as a string: it is how an open enum takes values beyond the known ones. */
function scalarKind(type: ts.Type): string | undefined {
  const flags = type.isIntersection() ? type.types.map((part) => part.flags) : [type.flags];
  return scalarKinds.find(([kind]) => flags.some((flag) => flag & kind))?.[1];
}
