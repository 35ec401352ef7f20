import type { JsonObject, Repair } from "./repair.js";

/** What a payment's parts say about each other: the state and the next step, the method and its settings. */
export const paymentStates: Repair = (object) => {
  if ("next_step" in object && typeof object.status === "string")
    object.status = statusFor(object.next_step) ?? object.status;
  const settings = object.payment_method_configuration;
  if (typeof object.payment_method === "string" && isObject(settings)) {
    const wanted = "dates" in settings ? "PIX_OF_SCHEDULED" : "PIX_OF_IMMEDIATE";
    if (object.payment_method.startsWith("PIX_OF_")) object.payment_method = wanted;
  }
  const step = Object.keys(object).find((name) => name.startsWith("open_finance_display_"));
  if (step !== undefined && typeof object.type === "string") object.type = step;
  if (isObject(object.information) && typeof object.type === "string") {
    object.type = object.information.identifier_type === "CNPJ" ? "BUSINESS" : "INDIVIDUAL";
  }
};

function statusFor(nextStep: unknown): string | undefined {
  if (!isObject(nextStep)) return undefined;
  const type = String(nextStep.type);
  if (type.endsWith("failed")) return "FAILED";
  if (type.endsWith("succeeded")) return "SUCCEEDED";
  if (type.endsWith("processing")) return "PROCESSING";
  return type.endsWith("method_information") ? "REQUIRES_PAYMENT_METHOD" : "REQUIRES_ACTION";
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
