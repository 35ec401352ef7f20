export { BelvoAbortError } from "./abort-error.js";
export type { Advice, ErrorAction } from "./advice.js";
export { type ApiAnswer, BelvoApiError, type BelvoErrorItem } from "./api-error.js";
export { BelvoError, type BelvoErrorName } from "./belvo-error.js";
export { BelvoConnectionError } from "./connection-error.js";
export type { ErrorCode, KnownErrorCode } from "./error-code.js";
export {
  hasCode,
  isBelvoAbortError,
  isBelvoApiError,
  isBelvoConnectionError,
  isBelvoError,
  isBelvoTimeoutError,
  needs,
} from "./guards.js";
export { type PaymentFailure, paymentFailure } from "./payment-failure.js";
export type { CallResult, DataOf } from "./result.js";
export type { SafeCause } from "./safe-cause.js";
export { BelvoTimeoutError } from "./timeout-error.js";
export { toBelvoError, unwrap } from "./unwrap.js";
