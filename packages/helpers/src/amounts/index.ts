export type { DirectedAmount } from "./signed-amount.js";
export { signedAmount } from "./signed-amount.js";
