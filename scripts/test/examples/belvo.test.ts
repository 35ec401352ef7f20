import { stdnum } from "stdnum";
import { beforeAll, describe, expect, test } from "vitest";
import { readDescription } from "../../src/descriptions/description.js";
import { effectiveDocument } from "../../src/generate/effective.js";
import type { Document, MediaType, Response, Schema } from "../../src/openapi/document.js";
import { operationsOf } from "../../src/openapi/operations.js";
import { at, resolve } from "../../src/openapi/resolve.js";
import { repositoryRoot } from "../../src/root.js";

type Node = Record<string, unknown>;

let document: Document;
/** Each object in each example, with where its example stands. */
const objects: [where: string, node: Node][] = [];
const texts: string[] = [];

beforeAll(async () => {
  document = await effectiveDocument(readDescription(repositoryRoot(), "belvo"));
  for (const [where, media] of bodies()) {
    const values =
      media.examples === undefined
        ? [media.example]
        : Object.values(media.examples).map((each) => each.value);
    for (const value of values) collect(where, value);
  }
}, 300_000);

function bodies(): [string, MediaType][] {
  const found = new Map<MediaType, string>();
  for (const { id, operation } of operationsOf(document)) {
    const { requestBody } = operation;
    if (requestBody !== undefined) json(`${id} body`, resolve(document, requestBody).content);
    for (const [status, response] of Object.entries(operation.responses)) {
      json(`${id} ${status}`, resolve<Response>(document, response).content);
    }
  }
  return [...found].map(([media, where]) => [where, media]);

  function json(where: string, content: Record<string, MediaType> | undefined): void {
    const media = content?.["application/json"];
    if (media !== undefined && !found.has(media)) found.set(media, where);
  }
}

function collect(where: string, value: unknown): void {
  if (typeof value === "string") texts.push(value);
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) objects.push([where, value as Node]);
  for (const each of Object.values(value)) collect(where, each);
}

/** All objects that have numbers at both names. */
function pairs(first: string, second: string): [number, number, string][] {
  return objects
    .filter(([, node]) => typeof node[first] === "number" && typeof node[second] === "number")
    .map(([where, node]) => [node[first] as number, node[second] as number, where]);
}

describe("the examples of the Belvo description", () => {
  test("are there for every JSON body and every parameter", () => {
    expect(operationsOf(document)).toHaveLength(148);
    for (const [where, media] of bodies()) {
      expect(media.example !== undefined || Object.keys(media.examples ?? {}).length > 1, where).toBe(true);
    }
    for (const { id, parameters } of operationsOf(document)) {
      for (const { name, example } of parameters) expect(example, `${id} ${name}`).toBeDefined();
    }
  });

  test("name every branch of the errors that have several", () => {
    const names = (component: string): string[] => {
      const content = document.components?.responses?.[component]?.content?.["application/json"];
      return Object.keys(content?.examples ?? {});
    };
    expect(names("401_unauthorized_error")).toEqual(["authentication_failed", "consent_without_accounts"]);
    expect(names("400_bad_request_error")).toEqual(
      expect.arrayContaining([
        "too_many_sessions",
        "login_error",
        "session_expired",
        "invalid_link",
        "invalid_period",
      ]),
    );
  });

  test("carry error codes that the description lists", () => {
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      const listed = schema.properties?.code?.["x-extensible-enum"] as string[] | undefined;
      if (listed === undefined || !/Error$|Response$|Denied$/.test(name)) continue;
      const used = objects.filter(
        ([, node]) => typeof node.request_id === "string" && listed.includes(String(node.code)),
      );
      expect(used.length, name).toBeGreaterThan(0);
    }
  });

  test("show a challenge whose session the resume sends", () => {
    const challenge = at(
      document,
      "#/components/responses/428_token_required_error/content/application~1json/example",
    );
    const [item] = challenge as Node[];
    expect(item).toMatchObject({ code: "token_required", expiry: 600, link: expect.any(String) });
    const resume = at(document, "#/paths/~1api~1links~1/patch/requestBody/content/application~1json/example");
    expect(resume).toMatchObject({ session: item?.session, link: item?.link });
  });

  test("have no value that nothing is known about", () => {
    expect(texts.filter((text) => /^example [a-z ]+$/.test(text))).toEqual([]);
  });

  test("fit into HTTP headers where they are sent in one", () => {
    for (const header of Object.values(document.components?.headers ?? {})) {
      expect(String(header.example)).toMatch(/^[\u0020-\u007e\u00a0-\u00ff]+$/);
    }
    for (const { parameters } of operationsOf(document)) {
      for (const parameter of parameters.filter((each) => each.in === "header")) {
        expect(String(parameter.example)).toMatch(/^[\u0020-\u007e]+$/);
      }
    }
  });

  test("have filters by several values that have several", () => {
    const lists = operationsOf(document).flatMap(({ parameters }) =>
      parameters.filter((each) => isList(each.schema)),
    );
    expect(lists.length).toBeGreaterThan(50);
    for (const { name, example } of lists) expect((example as unknown[]).length, name).toBe(2);
  });

  test("have no secret that could be one", () => {
    for (const [, node] of objects) {
      for (const key of ["password", "password2", "access", "refresh"]) {
        if (typeof node[key] === "string")
          expect(node[key]).toMatch(/example|correct-horse|staple|your-secret/);
      }
    }
    expect(texts.filter((text) => text.includes("@") && !/[@.]example\.com$/.test(text))).toEqual([]);
    const urls = texts.filter((text) => text.startsWith("http"));
    expect(urls.filter((url) => !/^https:\/\/(example\.com|sandbox\.belvo\.com)\//.test(url))).toEqual([]);
  });
});

function isList(schema: Schema | undefined): boolean {
  return schema !== undefined && resolve<Schema>(document, schema).type === "array";
}

describe("amounts that belong together", () => {
  test.each([
    ["available", "current"],
    ["available_amount", "credit_limit"],
    ["minimum_amount", "total_amount"],
    ["tax_amount", "total_amount"],
    ["net_value", "gross_value"],
    ["used", "arranged"],
  ])("%s is not more than %s", (smaller, greater) => {
    const found = pairs(smaller, greater).filter(([, , where]) => !/card/i.test(where));
    expect(found.length).toBeGreaterThan(0);
    for (const [small, great, where] of found) {
      // What is left of a card's limit may well be more than what was spent.
      if (smaller === "available" && objects.some(([, node]) => isCard(node, small, great))) continue;
      expect(small, where).toBeLessThanOrEqual(great);
    }
  });

  test("invoices add up", () => {
    const invoices = objects.filter(([, node]) => Array.isArray(node.invoice_details));
    expect(invoices.length).toBeGreaterThan(0);
    for (const [where, node] of invoices) {
      const {
        subtotal_amount: net,
        tax_amount: tax,
        discount_amount: discount,
        total_amount: total,
      } = node as Record<string, number>;
      expect(net! + tax! - discount!, where).toBeCloseTo(total!, 2);
      const lines = node.invoice_details as Record<string, number>[];
      expect(
        lines.reduce((sum, line) => sum + line.total_amount!, 0),
        where,
      ).toBeCloseTo(total!, 2);
    }
    for (const [net, total] of pairs("net_amount", "total_amount"))
      expect(total).toBe(net + Math.round(net * 0.19));
  });

  test("balance sheets balance", () => {
    const sheets = objects.filter(([, node]) => "equity" in node && "current_assets" in node);
    expect(sheets.length).toBeGreaterThan(0);
    for (const [where, node] of sheets) {
      const total = (group: string): number => (node[group] as { total: number }).total;
      expect(total("current_assets") + total("non_current_assets"), where).toBe(
        total("current_liabilities") + total("non_current_liabilities") + total("equity"),
      );
    }
  });

  test("windows of risk insights contain the shorter ones", () => {
    const insights = objects.filter(
      ([, node]) => "sum_incoming_amount_3d" in node || "min_balance_3d" in node,
    );
    expect(insights.length).toBeGreaterThan(0);
    for (const [, node] of insights) {
      const over = (metric: string): number[] =>
        ["3d", "1w", "1m", "3m", "6m", "12m"].map((window) => node[`${metric}_${window}`] as number);
      for (const metric of [
        "sum_incoming_amount",
        "sum_outgoing_amount",
        "num_transactions",
        "max_balance",
      ]) {
        if (`${metric}_3d` in node) expect(over(metric)).toEqual([...over(metric)].sort((a, b) => a - b));
      }
      for (const window of ["3d", "12m"]) {
        const at = (metric: string): number => node[`${metric}_${window}`] as number;
        if ("num_transactions_3d" in node) {
          expect(at("num_incoming_transactions") + at("num_outgoing_transactions")).toBe(
            at("num_transactions"),
          );
        } else if ("min_balance_3d" in node) {
          expect(at("min_balance")).toBeLessThanOrEqual(at("mean_balance"));
          expect(at("mean_balance")).toBeLessThanOrEqual(at("max_balance"));
        }
      }
    }
  });

  test("have no more decimals than the currency", () => {
    for (const [where, node] of objects) {
      for (const [name, value] of Object.entries(node)) {
        if (typeof value === "number")
          expect(Math.abs(value * 10_000 - Math.round(value * 10_000)), `${where} ${name}`).toBeLessThan(
            1e-6,
          );
        if (typeof value === "number" && node.currency === "CLP")
          expect(Number.isInteger(value), `${where} ${name}`).toBe(true);
      }
    }
  });
});

function isCard(node: Node, available: number, current: number): boolean {
  const { balance, credit_data: card } = node as { balance?: Node; credit_data?: Node };
  return (
    balance?.available === available && balance.current === current && typeof card?.credit_limit === "number"
  );
}

describe("counts and dates that belong together", () => {
  test("a page counts at least what it shows, and its next page is one of the sandbox", () => {
    const pages = objects.filter(([, node]) => Array.isArray(node.results) && "count" in node);
    expect(pages.length).toBeGreaterThan(37);
    for (const [where, node] of pages) {
      expect(node.count, where).toBeGreaterThanOrEqual((node.results as unknown[]).length);
      if (node.next !== null)
        expect(node.next, where).toMatch(/^https:\/\/sandbox\.belvo\.com\/[^{}]+\/\?page=2$/);
    }
  });

  test.each([
    ["start_date", "end_date"],
    ["date_from", "date_to"],
    ["first_transaction_date", "last_transaction_date"],
    ["issue_date", "expiration_date"],
    ["collected_at", "created_at"],
    ["value_date", "created_at"],
    ["value_date", "accounting_date"],
    ["created_at", "updated_at"],
    ["created_at", "last_accessed_at"],
    ["contract_start_date", "contract_end_date"],
    ["issued_at", "certified_at"],
    ["purchase_date", "due_date"],
  ])("%s is not after %s", (earlier, later) => {
    const found = objects.filter(
      ([, node]) => typeof node[earlier] === "string" && typeof node[later] === "string",
    );
    expect(found.length).toBeGreaterThan(0);
    for (const [where, node] of found) expect(String(node[earlier]) <= String(node[later]), where).toBe(true);
  });
});

describe("national ids", () => {
  const validators = {
    CPF: (id: string) => stdnum.BR?.cpf?.validate(id).isValid,
    CNPJ: (id: string) => stdnum.BR?.cnpj?.validate(id).isValid,
    CURP: (id: string) => stdnum.MX?.curp?.validate(id).isValid,
    RFC: (id: string) => stdnum.MX?.rfc?.validate(id).isValid,
    RUT: (id: string) => stdnum.CL?.rut?.validate(id).isValid,
  };

  test.each(["CPF", "CNPJ", "CURP", "RFC"] as const)("%s numbers have right check digits", (type) => {
    const ids = objects.filter(([, node]) => node.document_type === type || node.identifier_type === type);
    expect(ids.length).toBeGreaterThan(0);
    for (const [where, node] of ids) {
      const id = String(node.document_number ?? node.identifier);
      expect(validators[type](id), `${where} ${id}`).toBe(true);
    }
  });

  test("RUT numbers have right check characters", () => {
    const ids = objects.filter(([, node]) => node.document_id_type === "RUT");
    expect(ids.length).toBeGreaterThan(0);
    for (const [where, node] of ids)
      expect(validators.RUT(String(node.document_id_number)), where).toBe(true);
  });

  test("identifiers of payments are CPF or CNPJ by their length", () => {
    const ids = objects.filter(
      ([, node]) => typeof node.identifier === "string" && !String(node.identifier).includes("*"),
    );
    expect(ids.length).toBeGreaterThan(0);
    for (const [where, { identifier }] of ids) {
      expect(validators[String(identifier).length === 11 ? "CPF" : "CNPJ"](String(identifier)), where).toBe(
        true,
      );
    }
  });
});
