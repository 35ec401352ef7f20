import { readFileSync } from "node:fs";
import * as belvo from "@x/belvo-fetch";
import {
  createPaymentWidgetToken,
  createWidgetToken,
  type PaymentWidgetTokenRequest,
  type WidgetTokenRequest,
} from "@x/belvo-helpers";
import { createValidator } from "@x/belvo-scripts/examples/validate";
import type { Document, RequestBody } from "@x/belvo-scripts/openapi/document";
import { resolve } from "@x/belvo-scripts/openapi/resolve";
import type { PrismServer } from "@x/belvo-scripts/prism/start";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { description, operations } from "../src/description.js";
import { startContractPrism } from "../src/prism.js";
import { recordingFetch } from "../src/recording.js";

const credentials = { secretId: "contract-id", secretPassword: "contract-password" };
const upstream: Document = JSON.parse(
  readFileSync(new URL("../../../openapi/belvo/upstream.json", import.meta.url), "utf8"),
);

let prism: PrismServer;

beforeAll(async () => {
  prism = await startContractPrism();
});

afterAll(() => prism.stop());

/** A client of Prism that keeps the bodies it sent, and what Prism objected to. */
function connect(headers: Record<string, string> = {}) {
  const { fetch, problems } = recordingFetch();
  const bodies: unknown[] = [];
  const client = belvo.createBelvoClient({
    ...credentials,
    baseUrl: prism.url,
    fetch: async (request) => {
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      bodies.push(await request.clone().json());
      return fetch(request);
    },
  });
  return { client, bodies, problems };
}

const branding = {
  company_icon: "https://ipe.example/icon.svg",
  company_logo: "https://ipe.example/logo.svg",
  company_name: "Flor do Ipê",
  company_terms_url: "https://ipe.example/terms",
};
const callback_urls = {
  success: "https://ipe.example/connected",
  exit: "https://ipe.example/left",
  event: "https://ipe.example/failed",
};
const consent = {
  purpose: "Análise de crédito para o seu financiamento.",
  terms_and_conditions_url: "https://ipe.example/terms",
  identification_info: [{ type: "CPF" as const, number: "85243110108", name: "João Conceição Furtado" }],
};
const link_id = "25abaa5d-eeb2-4e73-8da1-59fbf60af55b";

const requests: [schema: string, request: WidgetTokenRequest][] = [
  [
    "WidgetTokenRequestBankingBrazil",
    { for: "banking_brazil", widget: { branding, callback_urls, consent } },
  ],
  ["WidgetTokenRequestEmploymentBrazil", { for: "employment_brazil", widget: { branding } }],
  ["WidgetTokenRequestEmploymentMexico", { for: "employment_mexico", widget: { branding, callback_urls } }],
  [
    "WidgetTokenRequestFiscalMexico",
    { for: "fiscal_mexico", credentials_storage: "nostore", widget: { branding } },
  ],
  ["WidgetTokenRequestUpdateMode", { for: "update_mode", link_id }],
  ["WidgetTokenRequestConsentManagement", { for: "consent_management" }],
];

it("there is a request for each body that the description has", () => {
  const operation = operations.find(({ id }) => id === "GenerateWidgetAccessToken")?.operation;
  const body = operation?.requestBody && resolve<RequestBody>(description, operation.requestBody);
  const names = body?.content["application/json"]?.schema?.anyOf?.map((schema) =>
    `${schema.$ref}`.split("/").at(-1),
  );
  expect(requests.map(([name]) => name)).toEqual(names);
});

describe("every widget token, through createWidgetToken", () => {
  const validate = createValidator(description);
  const validateUpstream = createValidator(upstream);

  it.each(requests)("%s", async (name, request) => {
    const { client, bodies, problems } = connect();
    const token = await createWidgetToken(client, credentials, request);
    expect(token.access).toMatch(/\S/);
    expect(token.refresh).toMatch(/\S/);
    expect(problems).toEqual([]);
    expect(bodies).toHaveLength(1);

    // The description takes any of the bodies; this one has to be the one that is meant.
    const schema = { $ref: `#/components/schemas/${name}` };
    expect(validate(schema, bodies[0])).toBeUndefined();
    // Belvo's own description is stricter than its guides: what it has of them is to be satisfied as well.
    if (upstream.components?.schemas?.[name]) expect(validateUpstream(schema, bodies[0])).toBeUndefined();
  });

  it("is checked against Belvo's own description for the four bodies that it has", () => {
    const known = requests.filter(([name]) => upstream.components?.schemas?.[name]);
    expect(known).toHaveLength(4);
    const [[name = ""] = []] = known;
    const bare = { id: "a", password: "b", scopes: "c", widget: {} };
    expect(validateUpstream({ $ref: `#/components/schemas/${name}` }, bare)).toMatch(/required/);
  });

  it.each([400, 401, 403, 500])("ends with an error that shows no keys for a %d", async (status) => {
    const { client, problems } = connect({ Prefer: `code=${status}` });
    const error = await createWidgetToken(client, credentials, { for: "update_mode", link_id }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ status, method: "POST", path: "/api/token/" });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain(credentials.secretPassword);
    expect(problems).toEqual([]);
  });
});

describe("every token of a payment widget, through createPaymentWidgetToken", () => {
  const frame = { branding: { company_name: "Flor do Ipê" }, callback_urls };
  const enrollment = { details: { customer: { identifier: "85243110108" } } };
  const payment_intent = {
    amount: "149.90",
    description: "Cesta de pães",
    metadata: { order: "1042" },
    payment_method_details: {
      open_finance_biometric_pix: { beneficiary_bank_account: "b990ce20-0adb-4723-82ff-12228c78fb86" },
    },
  };

  const validateUpstream = createValidator(upstream);

  it.each<[string[], PaymentWidgetTokenRequest]>([
    [["ENROLLMENT"], { widget: { ...frame, enrollment } }],
    [["PAYMENT_INTENT"], { widget: { ...frame, payment_intent } }],
    [["ENROLLMENT", "PAYMENT_INTENT"], { widget: { ...frame, enrollment, payment_intent } }],
  ])("for %j", async (use_cases, request) => {
    const { client, bodies, problems } = connect();
    const token = await createPaymentWidgetToken(client, request);
    expect(token.access).toMatch(/\S/);
    expect(problems).toEqual([]);
    expect(bodies).toMatchObject([{ use_cases }]);
    const schema = { $ref: "#/components/schemas/BiometricPaymentWidgetRequest" };
    expect(validateUpstream(schema, bodies[0])).toBeUndefined();
  });
});
