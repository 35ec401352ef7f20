import { createBelvoClient } from "@x/belvo-fetch";
import { describe, expect, it } from "vitest";
import { createPaymentWidgetToken, type PaymentWidgetTokenRequest } from "../../src/tokens/index.js";
import { apiError, scriptedFetch } from "../support/answers.js";

const credentials = { secretId: "an-id", secretPassword: "a-very-secret-password" };
const customer = "39ac6436-5e3d-4f1c-9c3f-5cdf4e042ee0";
const account = "b990ce20-0adb-4723-82ff-12228c78fb86";

const frame = {
  branding: { company_name: "Flor do Ipê" },
  callback_urls: { success: "https://ipe.example/paid", exit: "https://ipe.example/left" },
};
const enrollment = { details: { customer } };
const payment_intent = {
  amount: "149.90",
  description: "Pedido 1042",
  payment_method_details: { open_finance_biometric_pix: { beneficiary_bank_account: account } },
};
const pix = "open_finance_biometric_pix" as const;

function connect(answer = () => Response.json({ access: "a", refresh: "r" })) {
  const { fetch, sent } = scriptedFetch(answer);
  return { client: createBelvoClient({ ...credentials, environment: "production", fetch }), sent };
}

async function sentFor(request: PaymentWidgetTokenRequest): Promise<Record<string, unknown>> {
  const { client, sent } = connect();
  await createPaymentWidgetToken(client, request);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ method: "POST", url: "https://api.belvo.com/payments/br/token/" });
  return JSON.parse(sent[0]?.body ?? "");
}

describe("the body of a token request for payments", () => {
  it("enrolls a device", async () => {
    expect(await sentFor({ widget: { ...frame, enrollment } })).toEqual({
      use_cases: ["ENROLLMENT"],
      widget: { ...frame, enrollment: { ...enrollment, type: pix, metadata: {} } },
    });
  });

  it("makes a payment", async () => {
    expect(await sentFor({ widget: { ...frame, payment_intent } })).toEqual({
      use_cases: ["PAYMENT_INTENT"],
      widget: {
        ...frame,
        payment_intent: { ...payment_intent, allowed_payment_method_types: [pix], metadata: {} },
      },
    });
  });

  it("does both, and keeps what was set", async () => {
    const metadata = { order: "1042" };
    const theme = [{ css_key: "--primary-color", value: "#2E7D5B" }];
    const body = await sentFor({
      widget: {
        ...frame,
        theme,
        enrollment: { ...enrollment, metadata },
        payment_intent: { ...payment_intent, metadata, statement_description: "Ipê" },
      },
    });
    expect(body).toMatchObject({
      use_cases: ["ENROLLMENT", "PAYMENT_INTENT"],
      widget: { theme, enrollment: { metadata }, payment_intent: { metadata, statement_description: "Ipê" } },
    });
  });

  it("has no keys of the API, and leaves the request alone", async () => {
    const request = { widget: { ...frame, enrollment } };
    const before = structuredClone(request);
    expect(JSON.stringify(await sentFor(request))).not.toContain("an-id");
    expect(request).toEqual(before);
  });
});

describe("a token request for payments is refused", () => {
  it.each<[string, object | undefined]>([
    ["widget.branding.company_name", undefined],
    ["widget.branding.company_name", {}],
    ["widget.branding.company_name", { widget: { ...frame, branding: {}, enrollment } }],
    [
      "widget.callback_urls.success",
      { widget: { ...frame, callback_urls: { exit: "https://ipe.example" }, enrollment } },
    ],
    [
      "widget.callback_urls.exit",
      { widget: { ...frame, callback_urls: { success: "https://ipe.example" }, enrollment } },
    ],
    ["widget", { widget: frame }],
    ["widget", { widget: { ...frame, enrollment: undefined, payment_intent: null } }],
  ])("without `%s`, before anything is sent", async (name, request) => {
    const { client, sent } = connect();
    const error = await createPaymentWidgetToken(client, request as never).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`\`${name}\``);
    expect(sent).toEqual([]);
  });

  it("by the API with its own error", async () => {
    const { client } = connect(() => apiError(403, "access_to_resource_denied"));
    const call = createPaymentWidgetToken(client, { widget: { ...frame, enrollment } });
    await expect(call).rejects.toMatchObject({
      code: "access_to_resource_denied",
      path: "/payments/br/token/",
    });
  });
});
