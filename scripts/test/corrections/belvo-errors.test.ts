import { describe, expect, test } from "vitest";
import type { Response, Schema } from "../../src/openapi/document.js";
import { operationsOf } from "../../src/openapi/operations.js";
import { resolve } from "../../src/openapi/resolve.js";
import { corrected, upstream } from "./belvo.js";

/** The schemas of the single errors that a response lists, or of the error that it is. */
function errorItems(schema: Schema | undefined): Schema[] {
  if (schema === undefined) return [];
  const { items, anyOf, oneOf, ...rest } = resolve<Schema>(corrected, schema as never);
  if (items !== undefined) return errorItems(items);
  const branches = anyOf ?? oneOf;
  return branches === undefined ? [rest] : branches.flatMap(errorItems);
}

const known = (code: Schema | undefined): string[] => (code?.["x-extensible-enum"] ?? []) as string[];

const codesByStatus = new Map<string, Set<string>>();
const items = new Set<string>();
for (const { operation } of operationsOf(corrected)) {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (Number(status) < 400) continue;
    const { content } = resolve<Response>(corrected, response);
    const codes = codesByStatus.get(status) ?? new Set();
    for (const item of errorItems(content?.["application/json"]?.schema)) {
      items.add(JSON.stringify(item));
      for (const code of known(item.properties?.code)) codes.add(code);
    }
    codesByStatus.set(status, codes);
  }
}

describe("error codes", () => {
  test.each<[string, string]>([
    [
      "400",
      `activation_failed already_exists already_registered blank cancellation_error does_not_exist duplicated
      idempotency_key_invalid institution_down institution_inactive institution_unavailable invalid
      invalid_access_mode_switch invalid_choice invalid_credentials invalid_credentials_storage
      invalid_fetch_resources invalid_link invalid_period login_error max_decimal_places max_digits max_length
      min_length min_value not_a_list null operational_limits_reached parse_error required session_expired
      session_expired_ob too_many_sessions unavailable_data unconfirmed_link unsupported_operation validation_error`,
    ],
    ["401", "authentication_failed consent_without_accounts"],
    [
      "403",
      `access_to_production_denied access_to_resource_denied forbidden_by_host permission_denied
      quota_limit_reached`,
    ],
    ["404", "expired_credentials not_found"],
    ["405", "method_not_allowed"],
    ["408", "request_timeout"],
    ["409", "idempotency_key_conflict link_refreshed"],
    ["422", "idempotency_payload_mismatch"],
    ["428", "activation_required token_required"],
    ["429", ""],
    ["500", "service_unavailable unexpected_error"],
  ])("of a %s are all listed", (status, codes) => {
    expect([...(codesByStatus.get(status) ?? [])].sort()).toEqual(codes.split(/\s+/).filter(Boolean).sort());
  });

  test("belong to every declared error status", () => {
    expect(codesByStatus.size).toBe(11);
  });

  test("stay open: no error has a closed list of them", () => {
    for (const item of items) expect(JSON.parse(item).properties.code).not.toHaveProperty("enum");
  });
});

describe("error bodies", () => {
  test("require nothing", () => {
    expect(items.size).toBeGreaterThan(20);
    for (const item of items) expect(JSON.parse(item)).not.toHaveProperty("required");
  });

  test("forbid nothing", () => {
    for (const item of items) expect(JSON.parse(item).additionalProperties ?? true, item).not.toBe(false);
  });

  test("keep every error the official description lists", () => {
    const branches = (document: typeof upstream) =>
      document.components?.responses?.["400_bad_request_error"]?.content?.["application/json"]?.schema?.items
        ?.anyOf ?? [];
    expect(branches(corrected)).toEqual(expect.arrayContaining(branches(upstream)));
    expect(branches(corrected)).toHaveLength(branches(upstream).length + 2);
  });
});

describe("reasons of payments", () => {
  const reasons = (schema: string) =>
    known(corrected.components?.schemas?.[schema]?.properties?.status_reason_code);

  test.each(["PaymentAuthorization", "ChargeV2"])("of a %s are in capitals, each once", (schema) => {
    expect(new Set(reasons(schema)).size).toBe(52);
    expect(reasons(schema)).toHaveLength(52);
    expect(reasons(schema).filter((reason) => !/^[A-Z_]+$/.test(reason))).toEqual([]);
  });

  test("of an enrollment are in small letters", () => {
    expect(reasons("EnrollmentBiometricPix")).toContain("rejected_by_user");
    expect(reasons("EnrollmentBiometricPix").filter((reason) => !/^[a-z_]+$/.test(reason))).toEqual([]);
  });
});
