import { isObject, objectsAt } from "./members.js";
import type { JsonObject, Repair } from "./repair.js";

/** What a payment's parts say about each other: the state and the next step, the method and its settings. */
export const paymentStates: Repair = (object) => {
  const step = Object.keys(object).find((name) => name.startsWith("open_finance_display_"));
  if (step !== undefined && typeof object.type === "string") object.type = step;
  const { information, payment_method: method, payment_method_configuration: settings } = object;
  if (isObject(information) && typeof object.type === "string") {
    object.type = information.identifier_type === "CNPJ" ? "BUSINESS" : "INDIVIDUAL";
  }
  if (typeof method === "string" && method.startsWith("PIX_OF_") && isObject(settings)) {
    object.payment_method = "dates" in settings ? "PIX_OF_SCHEDULED" : "PIX_OF_IMMEDIATE";
  }
  if (isObject(object.next_step) && typeof object.status === "string")
    intent(object, String(object.next_step.type));
};

/** State of the intent and of its charges by the end of the name of the next step. */
const states: readonly (readonly [step: string, intent: string, charge: string | undefined])[] = [
  ["_failed", "FAILED", "FAILED"],
  ["_succeeded", "SUCCEEDED", "SUCCEEDED"],
  ["_processing", "PROCESSING", "PENDING"],
  ["_method_information", "REQUIRES_PAYMENT_METHOD", undefined],
];

function intent(object: JsonObject, step: string): void {
  const [, status, charge] = states.find(([end]) => step.endsWith(end)) ?? ["", "REQUIRES_ACTION", undefined];
  object.status = status;
  if (charge === undefined && "charges" in object) object.charges = [];
  for (const each of objectsAt(object, "charges")) {
    each.status = charge ?? null;
    if (charge !== "SUCCEEDED" && Array.isArray(each.transactions)) each.transactions = [];
    if (charge === "FAILED") fail(each);
  }
  if (status === "FAILED") fail(object);
}

function fail(object: JsonObject): void {
  if (!("failure_code" in object && "failure_message" in object)) return;
  object.failure_code = "consent_expired";
  object.failure_message = "The consent expired before the payment was confirmed.";
}
