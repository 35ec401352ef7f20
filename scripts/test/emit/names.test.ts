import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionName, typeName, typeNames } from "../../src/emit/names.js";

describe("functionName", () => {
  it.each([
    ["ListAccounts", "listAccounts"],
    ["getCurrentEmploymentDetails", "getCurrentEmploymentDetails"],
    ["list-all_things", "listAllThings"],
    ["Delete", "delete_"],
  ])("makes %s into %s", (id, name) => {
    expect(functionName(id)).toBe(name);
  });
});

describe("typeName", () => {
  it.each([
    ["Link", "Link"],
    ["paymentInstitutionBR", "PaymentInstitutionBR"],
    ["scheduled_single-2", "ScheduledSingle2"],
    ["400_validation_error", "ValidationError400"],
    ["external_id__payments", "ExternalIdPayments"],
  ])("makes %s into %s", (schema, name) => {
    expect(typeName(schema)).toBe(name);
  });
});

describe("typeNames", () => {
  it("leaves a name to the schema that already has it, whatever the order", () => {
    const either = { link: "LinkValue", Link: "Link" };
    expect(Object.fromEntries(typeNames(["link", "Link"]))).toEqual(either);
    expect(Object.fromEntries(typeNames(["Link", "link"]))).toEqual(either);
  });

  it("keeps off names that are taken", () => {
    expect(typeNames(["error_code"], ["ErrorCode"]).get("error_code")).toBe("ErrorCodeValue");
  });

  it("stops when no name is left", () => {
    expect(() => typeNames(["a-b", "a_b", "a.b", "a b"])).toThrow("no free type name for schema");
  });

  it("never gives one name to two schemas", () => {
    const identifier = fc.stringMatching(/^[a-z][a-zA-Z]{0,3}([_-][a-z]{1,2})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(identifier, { maxLength: 8 }), (schemas) => {
        let names: Map<string, string>;
        try {
          names = typeNames(schemas);
        } catch {
          return; // it says so rather than clash
        }
        expect(new Set(names.values()).size).toBe(schemas.length);
      }),
    );
  });
});
