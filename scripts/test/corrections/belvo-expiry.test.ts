import { describe, expect, test } from "vitest";
import { applyCorrections, CorrectionError } from "../../src/corrections/index.js";
import type { Document } from "../../src/openapi/document.js";
import { applied, corrections, upstream } from "./belvo.js";
import { schemasOf } from "./schemas.js";

const failureOn = async (document: Document, actions = corrections.actions): Promise<CorrectionError> => {
  const error = await applyCorrections(document, { ...corrections, actions }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof CorrectionError)) throw new Error(`no CorrectionError, but ${String(error)}`);
  return error;
};

describe("the corrections of the Belvo description", () => {
  test("are all applied to what is vendored", () => {
    expect(applied.map(({ name }) => name)).toEqual(corrections.actions.map((action) => action["x-name"]));
  });

  test("are Overlay 1.0: objects are updated with objects and arrays one entry at a time", () => {
    for (const { target, update, remove } of corrections.actions) {
      expect(target).toMatch(/^\$/);
      expect(remove === true).toBe(update === undefined);
    }
  });

  test("claim something about what they update, not only how often it is there", () => {
    const bare = corrections.actions.filter(({ update, "x-expect": { each, document } }) => {
      return update !== undefined && each === undefined && document === undefined;
    });
    // Their targets say it: the server, nullable enums that have no null, uses of the optional header.
    expect(bare.map((action) => action["x-name"])).toEqual([
      "sandbox-server-description",
      "nullable-enum-has-null",
      "payment-authorization-version",
    ]);
  });
});

test("the corrections do not mind a description that keeps its prose", async () => {
  const prose = { title: "A title", description: "Some prose.", example: "An example" };
  const document = structuredClone(upstream);
  for (const { schema } of schemasOf(document)) if (schema.$ref === undefined) Object.assign(schema, prose);
  const { parameters, responses } = document.components ?? {};
  const described = [...Object.values({ ...parameters, ...responses }), ...(document.servers ?? [])];
  for (const node of described) Object.assign(node, { description: "Some prose." });
  const result = await applyCorrections(document, corrections);
  expect(result.applied.map(({ name }) => name)).toEqual(applied.map(({ name }) => name));
});

describe("once the official description is right, generation stops at", () => {
  // Each correction is applied alone to what those before it leave; the second time, its claim has expired.
  let state: Document = upstream;
  test.each(corrections.actions.map((action) => [action["x-name"], action] as const))(
    "%s",
    async (name, action) => {
      const { document } = await applyCorrections(state, { ...corrections, actions: [action] });
      expect(document).not.toEqual(state);
      state = document;
      const error = await failureOn(document, [action]);
      expect(error.action).toBe(name);
      expect(error.message).toMatch(
        new RegExp(`^corrections\\.yaml: ${name}: (expected .+, (it matches|found)|changes nothing at) .+$`),
      );
    },
  );
});

describe("a change upstream stops generation at the correction it touches", () => {
  const changed = (change: (document: Document) => void): Document => {
    const document = structuredClone(upstream);
    change(document);
    return document;
  };
  // biome-ignore lint/suspicious/noExplicitAny: a test reaches deep into a document
  const paths = (document: Document) => document.paths as any;
  // biome-ignore lint/suspicious/noExplicitAny: a test reaches deep into a document
  const schemas = (document: Document) => document.components?.schemas as any;

  test.each<[string, (document: Document) => void, string]>([
    ["production is listed", (d) => d.servers?.push({ url: "https://api.belvo.com" }), "production-server"],
    [
      "a 429 is declared on one operation",
      (d) => {
        paths(d)["/api/links/{id}/"].delete.responses["429"] = { description: "Too Many Requests" };
      },
      "undeclared-statuses",
    ],
    [
      "the list style is given",
      (d) => {
        Object.assign(d.components?.parameters?.holder__type__in as object, {
          style: "form",
          explode: false,
        });
      },
      "holder-type-list-style",
    ],
    [
      "the missing property turns up",
      (d) => {
        schemas(d).LinksPutRequest.properties.username = { type: "string" };
      },
      "put-link-required",
    ],
    [
      "a required list drops one name of two",
      (d) => {
        schemas(d).BeneficiaryBankAccountOfpi.required = ["created_at", "number"];
      },
      "beneficiary-bank-account-required",
    ],
    [
      "quotes are taken off",
      (d) => {
        schemas(d).BrokerNote.properties.broker_note_number.pattern = "^\\d{1,16}$";
      },
      "broker-note-pattern-quotes",
    ],
    [
      "a variant is added to a list that is replaced",
      (d) => {
        schemas(d).schedule.oneOf.push({ $ref: "#/components/schemas/scheduled_yearly" });
      },
      "schedule-variants-drop",
    ],
    [
      "the retrieval answers with a list after all",
      (d) => {
        const { post, patch } = paths(d)["/api/incomes/"];
        post.responses["200"] = patch.responses["200"];
      },
      "resumed-incomes-drop",
    ],
    [
      "a code gets a closed list",
      (d) => {
        schemas(d).NotFoundError.properties.code.enum = ["not_found"];
      },
      "not-found-error-codes",
    ],
    [
      "the operation is gone",
      (d) => {
        delete paths(d)["/api/cl/debt-reports/"];
      },
      "async-accepted",
    ],
    [
      "every number loses its pattern",
      (d) => {
        JSON.stringify(d, (_, node: unknown) => {
          const schema = node as Record<string, unknown> | null;
          if (schema?.type !== "number" && schema?.type !== "integer") return node;
          for (const keyword of ["pattern", "minLength", "maxLength"]) delete schema[keyword];
          return node;
        });
      },
      "number-string-keywords",
    ],
  ])("when %s", async (_, change, name) => {
    expect((await failureOn(changed(change))).action).toBe(name);
  });

  test("and not at all when an operation is added that is like the others", async () => {
    const document = changed((d) => {
      d.paths["/api/new/"] = { get: { operationId: "ListNew", responses: { "200": { description: "OK" } } } };
    });
    const result = await applyCorrections(document, corrections);
    expect(result.document.paths["/api/new/"]).toHaveProperty(["get", "responses", "429"]);
  });
});
