import { check } from "../internal/check.js";
import { isRecord } from "../internal/json.js";
import { fixedParts, permissions } from "./fixed-parts.js";
import type { PaymentWidgetTokenRequest, WidgetTokenRequest } from "./request.js";

/** Fills in what a request leaves out. Throws a `TypeError` naming what it may not leave out. */
export function tokenBody(request: WidgetTokenRequest): Record<string, unknown> {
  const kinds = Object.keys(fixedParts);
  check(isRecord(request) && kinds.includes(request.for), "for", `one of ${kinds.join(", ")}`);
  check(!("id" in request || "password" in request), "request", "without the keys of the API");
  const { for: kind, ...given } = request as WidgetTokenRequest & { widget?: Record<string, unknown> };
  const fixed = fixedParts[kind];
  demand(given, fixed.demanded);
  const { widget: givenWidget, ...body } = given;
  const widget = filled(fixed.widget, givenWidget);
  if (kind === "banking_brazil") {
    const consent = filled({ permissions }, givenWidget?.consent);
    // The description has the purpose in the consent, the guides have it beside: it is sent in both places.
    Object.assign(widget, { consent, purpose: widget.purpose ?? consent.purpose });
  }
  return {
    ...filled({ scopes: fixed.scopes, ...fixed.defaults }, body),
    ...(Object.keys(widget).length && { widget }),
  };
}

const pix = "open_finance_biometric_pix";

/** Does the same for the widget of payments. */
export function paymentTokenBody(request: PaymentWidgetTokenRequest): Record<string, unknown> {
  demand(request, [
    "widget.branding.company_name",
    "widget.callback_urls.success",
    "widget.callback_urls.exit",
  ]);
  const { enrollment, payment_intent } = request.widget;
  check(
    isRecord(enrollment) || isRecord(payment_intent),
    "widget",
    "given an `enrollment`, a `payment_intent`, or both",
  );
  const widget = filled(request.widget, {
    enrollment: enrollment && filled({ type: pix, metadata: {} }, enrollment),
    payment_intent:
      payment_intent && filled({ allowed_payment_method_types: [pix], metadata: {} }, payment_intent),
  });
  const use_cases = [enrollment && "ENROLLMENT", payment_intent && "PAYMENT_INTENT"].filter(Boolean);
  return filled({ use_cases }, { ...request, widget });
}

function demand(request: object, paths: readonly string[]): void {
  for (const path of paths) {
    const value = path.split(".").reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), request);
    const isGiven = Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
    check(isGiven, path, "given: the API wants it");
  }
}

/** `given` on top of `defaults`; what is there as `undefined` counts as left out. */
function filled(defaults: object | undefined, given: unknown): Record<string, unknown> {
  const set = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(set) };
}
