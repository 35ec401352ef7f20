import type { BelvoClient, BelvoCredentials } from "@x/belvo-fetch";
import type { paths } from "@x/belvo-types";
import createPlainClient from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import {
  createPaymentWidgetToken,
  createWidgetToken,
  type PaymentWidgetTokenRequest,
  type WidgetToken,
  type WidgetTokenRequest,
} from "../../src/tokens/index.js";
import { requests } from "./support/requests.js";

declare const belvo: BelvoClient;
declare const credentials: BelvoCredentials;
const plain = createPlainClient<paths>({ baseUrl: "https://belvo.test" });

const { widget } = requests.fiscal_mexico;
const { branding } = widget;
const callback_urls = { success: "a", exit: "b", event: "c" };
const identification_info = [{ type: "CPF" as const, number: "85243110108", name: "João" }];
const consent = { purpose: "a", terms_and_conditions_url: "b", identification_info };

// Compiled, never run.
const checked = (calls: () => void): void => void calls;
const request = (_: WidgetTokenRequest): void => {};
const payment = (_: PaymentWidgetTokenRequest): void => {};

describe("the types of widget tokens", () => {
  it("take either client, and the credentials of the fetch package", () => {
    checked(() => {
      expectTypeOf(
        createWidgetToken(belvo, credentials, requests.update_mode),
      ).resolves.toEqualTypeOf<WidgetToken>();
      createWidgetToken(plain, credentials, { for: "employment_brazil", widget });
      createWidgetToken(belvo, credentials, requests.update_mode, { signal: AbortSignal.timeout(1) });
      // @ts-expect-error the keys are wanted
      createWidgetToken(belvo, requests.update_mode);
      // @ts-expect-error no such option
      createWidgetToken(belvo, credentials, requests.update_mode, { retries: 1 });
    });
  });

  it("want what each kind of token needs", () => {
    checked(() => {
      request({ for: "banking_brazil", widget: { branding, callback_urls, consent } });
      // @ts-expect-error a consent is wanted
      request({ for: "banking_brazil", widget: { branding, callback_urls } });
      // @ts-expect-error the callbacks are wanted
      request({ for: "banking_brazil", widget: { branding, consent } });
      // @ts-expect-error the branding is wanted
      request({ for: "banking_brazil", widget: { callback_urls, consent } });
      // @ts-expect-error the purpose is wanted
      request({
        for: "banking_brazil",
        widget: { branding, callback_urls, consent: { terms_and_conditions_url: "b", identification_info } },
      });
      // @ts-expect-error a widget is wanted
      request({ for: "fiscal_mexico" });
      // @ts-expect-error the branding is wanted
      request({ for: "fiscal_mexico", widget: { callback_urls } });
      // @ts-expect-error the link is wanted
      request({ for: "update_mode" });
      // @ts-expect-error it has to be said what for
      request({ widget });
      request({ for: "consent_management" });
    });
  });

  it("refuse what a kind of token does not have", () => {
    checked(() => {
      // @ts-expect-error no such kind
      request({ for: "banking_mexico", widget });
      // @ts-expect-error a link belongs to update mode
      request({ for: "fiscal_mexico", link_id: "a", widget });
      // @ts-expect-error no such resource in this product
      request({ for: "fiscal_mexico", fetch_resources: ["ACCOUNTS"], widget });
      // @ts-expect-error no such key in the widget
      request({ for: "fiscal_mexico", widget: { branding, callbacks: callback_urls } });
      // @ts-expect-error no such key in the branding
      request({ for: "fiscal_mexico", widget: { branding: { ...branding, logo: "a" } } });
      // @ts-expect-error a CPF or a CNPJ
      request({
        for: "banking_brazil",
        widget: {
          branding,
          callback_urls,
          consent: { ...consent, identification_info: [{ type: "RFC", number: "1", name: "a" }] },
        },
      });
      // @ts-expect-error the keys are not part of the request
      request({ for: "update_mode", link_id: "a", password: "b" });
      // @ts-expect-error no such key
      request({ for: "update_mode", link_id: "a", stalein: "1d" });
    });
  });

  it("let everything be set that is filled in", () => {
    checked(() => {
      request({
        for: "banking_brazil",
        scopes: "read_institutions",
        stale_in: "1d",
        fetch_resources: ["BILLS"],
        widget: {
          branding,
          callback_urls,
          openfinance_feature: "another",
          purpose: "c",
          theme: [{ css_key: "a", value: "b" }],
          consent: { ...consent, permissions: ["REGISTER"], default_consent_duration_days: 92 },
        },
      });
      request({ for: "employment_mexico", credentials_storage: "nostore", widget });
      request({ for: "update_mode", link_id: "a", widget: { branding } });
      request({ for: "consent_management", widget: { callback_urls, openfinance_feature: "another" } });
    });
  });

  it("want an enrollment or a payment from a widget of payments", () => {
    const frame = { branding: { company_name: "a" }, callback_urls: { success: "a", exit: "b" } };
    const enrollment = { details: { customer: "a" } };
    const payment_method_details = { open_finance_biometric_pix: { beneficiary_bank_account: "a" } };
    const payment_intent = { amount: "1", description: "a", payment_method_details };
    checked(() => {
      createPaymentWidgetToken(belvo, { widget: { ...frame, enrollment } });
      createPaymentWidgetToken(plain, { widget: { ...frame, payment_intent } });
      payment({ widget: { ...frame, enrollment, payment_intent } });
      // @ts-expect-error nothing to do
      payment({ widget: frame });
      // @ts-expect-error whose device
      payment({ widget: { ...frame, enrollment: { details: {} } } });
      // @ts-expect-error amounts are text
      payment({ widget: { ...frame, payment_intent: { ...payment_intent, amount: 1 } } });
      // @ts-expect-error where to afterwards
      payment({ widget: { branding: frame.branding, enrollment } });
      // @ts-expect-error no such key
      payment({ widget: { ...frame, enrollment, enrolment: enrollment } });
      // @ts-expect-error follows from what is there
      payment({ use_cases: ["ENROLLMENT"], widget: { ...frame, enrollment } });
    });
  });
});
