export { createPaymentWidgetToken, type PaymentTokenClient } from "./create-payment-widget-token.js";
export {
  createWidgetToken,
  type TokenClient,
  type TokenCredentials,
  type TokenOptions,
} from "./create-widget-token.js";
export type {
  BankingBrazilToken,
  ConsentManagementToken,
  EmploymentBrazilToken,
  EmploymentMexicoToken,
  FiscalMexicoToken,
  PaymentWidgetTokenRequest,
  UpdateModeToken,
  WidgetTokenRequest,
} from "./request.js";
export type { WidgetToken } from "./widget-token.js";
