import type { BiometricPaymentWidgetRequest } from "@x/belvo-types";
import { requestToken, type TokenOptions } from "./create-widget-token.js";
import type { PaymentWidgetTokenRequest } from "./request.js";
import { paymentTokenBody } from "./token-body.js";
import type { WidgetToken } from "./widget-token.js";

/** What the token of a payment widget needs of a client. */
export interface PaymentTokenClient {
  POST(
    path: "/payments/br/token/",
    init: { body: BiometricPaymentWidgetRequest; signal?: AbortSignal },
  ): Promise<object>;
}

/**
 * Creates the token that opens the widget for biometric Pix, to enroll a device, to pay, or to do both.
 *
 * Fills in `use_cases` and what has one value only. The client has to be one of the payments keys, in
 * production: payments have no sandbox. The keys are not in this body.
 *
 * @throws {BelvoApiError} the API refused, or answered without a token.
 * @throws TypeError naming what is missing, before any request.
 * @example
 * ```ts
 * import type { BelvoClient } from "@x/belvo-fetch";
 * import { createPaymentWidgetToken } from "@x/belvo-helpers";
 *
 * export async function enrollmentToken(belvo: BelvoClient, customer: string) {
 *   const { access } = await createPaymentWidgetToken(belvo, {
 *     widget: {
 *       branding: { company_name: "Flor do Ipê" },
 *       callback_urls: { success: "https://shop.example/paid", exit: "https://shop.example/left" },
 *       enrollment: { details: { customer } },
 *     },
 *   });
 *   return access;
 * }
 * ```
 */
export async function createPaymentWidgetToken(
  client: PaymentTokenClient,
  request: PaymentWidgetTokenRequest,
  options: TokenOptions = {},
): Promise<WidgetToken> {
  return requestToken(client, "/payments/br/token/", paymentTokenBody(request), options);
}
