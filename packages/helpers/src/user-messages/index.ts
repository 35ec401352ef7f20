export type { UserLanguage } from "./sentences.js";
export { userMessage } from "./user-message.js";
