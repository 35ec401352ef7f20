import { existsSync, readdirSync, readFileSync } from "node:fs";
import { STATUS_CODES } from "node:http";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Document, Node } from "../../src/openapi/document.js";
import { formatPointer, isReference } from "../../src/openapi/resolve.js";
import { positions } from "../../src/openapi/walk.js";
import { readTarget } from "../../src/vendor/api.js";
import { canonical, serialise } from "../../src/vendor/canonical.js";
import { check } from "../../src/vendor/check.js";
import { countsOf, sha256 } from "../../src/vendor/lock.js";
import { shuffled } from "./helpers.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = (name: string) => `${root}/openapi/${name}`;
const text = (name: string, file: string) => readFileSync(`${folder(name)}/${file}`, "utf8");
const vendored = readdirSync(`${root}/openapi`).filter((name) => existsSync(`${folder(name)}/upstream.json`));

/** Found without the grammar, so that a mistake in it cannot hide itself. */
const maps = ["properties", "schemas", "parameters", "headers", "responses", "securitySchemes", "content"];
const words = [
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "contact",
  "$comment",
];

function proseIn(value: unknown, path: string[] = [], areNames = false): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const where = [...path, key];
    if (!areNames && ["default", "enum", "const"].includes(key)) return [];
    const isPhrase = key === "description" && Object.values(STATUS_CODES).includes(item as string);
    const isTitle = where.join("/") === "info/title";
    const found =
      !areNames && words.includes(key) && !isPhrase && !isTitle && item !== "Response"
        ? [formatPointer(where)]
        : [];
    const namesBelow = !areNames && maps.includes(key) && !Array.isArray(item);
    return [...found, ...proseIn(item, where, namesBelow)];
  });
}

describe.each(vendored)("openapi/%s/upstream.json", (name) => {
  const upstream = JSON.parse(text(name, "upstream.json")) as Document;
  const lock = JSON.parse(text(name, "upstream.lock.json")) as Node;
  const { extensions } = readTarget(root, name);

  it("was written by `pnpm vendor` and not edited since", () => {
    expect(
      sha256(text(name, "upstream.json")),
      "edited by hand? corrections belong in corrections.yaml",
    ).toBe(lock.upstreamSha256);
    expect(lock.counts).toEqual(countsOf(upstream));
    expect(lock.sha256).toMatch(/^[\da-f]{64}$/);
    expect(lock).not.toMatchObject({ source: expect.stringMatching(/^\//) });
  });

  it("does not hold the official texts, which may not be published", () => {
    expect(lock.prose, "made by --keep-prose: vendor again without it before committing").toBe("dropped");
    expect(proseIn(upstream)).toEqual([]);
    for (const { node, path } of positions(upstream)) {
      const decoration = Object.keys(node).filter((key) => key.startsWith("x-") && !extensions.includes(key));
      expect(decoration, formatPointer(path)).toEqual([]);
    }
  });

  it("is canonical and passes its own checks", () => {
    const { document } = canonical(upstream, { extensions });
    expect(serialise(document)).toBe(text(name, "upstream.json"));
    expect(() => check(upstream)).not.toThrow();
  });

  it("is the same bytes when every object of it is turned round", () => {
    let rank = 0;
    const reversed = shuffled(upstream, () => rank--) as Node;
    expect(Object.keys(reversed)).toEqual(Object.keys(upstream).reverse());
    expect(serialise(canonical(reversed, { extensions }).document)).toBe(text(name, "upstream.json"));
  });

  it("describes every response, as OpenAPI demands", () => {
    for (const { kind, node, path } of positions(upstream)) {
      if (kind !== "response" || isReference(node)) continue;
      expect(node.description, formatPointer(path)).toMatch(/^\w[\w' -]+$/);
    }
  });
});

describe("openapi/belvo/upstream.json", () => {
  const upstream = JSON.parse(text("belvo", "upstream.json"));

  it("keeps the properties and the parameter that are named like a word for text", () => {
    const named = [...positions(upstream)].flatMap(({ kind, node, path }) =>
      kind === "schema"
        ? words.filter((word) => Object.hasOwn(node.properties ?? {}, word)).map((word) => [word, ...path])
        : [],
    );
    expect(named.map(([word, , , schema, ...deeper]) => [schema, ...deeper, word].join(" "))).toEqual(
      expect.arrayContaining([
        "ChargeBrazil description",
        "ChargeBrazilPix description",
        "CreatePaymentAuthorizationImmediate description",
        "CreatePaymentAuthorizationScheduled description",
        "CreatePaymentIntentAndBankAccountAndCustomerOfpi description",
        "CreatePaymentIntentAndCustomerOfpi description",
        "CreatePaymentIntentOfpi description",
        "CreatePaymentIntentPixKeys description",
        "CreatePaymentIntentPixKeysAndCustomer description",
        "InstitutionOpenBankingInformation description",
        "InstitutionsFeature description",
        "InvoiceDetailSat description",
        "OccupationBrazil description",
        "PaymentAuthorization description",
        "PaymentIntentBiometricWidget description",
        "PaymentIntentOfpi description",
        "PaymentIntentPixKeys description",
        "RecurringExpenseSourceTransaction description",
        "TransactionOpenFinanceBrazil description",
        "paymentInstitution description",
        "paymentInstitutionBR description",
        "paymentTransaction description",
        "scheduled_custom properties custom description",
        "scheduled_custom-2 properties custom description",
      ]),
    );
    expect(upstream.components.parameters.description).toMatchObject({ name: "description", in: "query" });
  });
});
