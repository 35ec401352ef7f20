// Generated from openapi/belvo/openapi.json by `pnpm generate`. Do not edit: change openapi/ or scripts/ and generate again.

import type { ApiDescription } from "../../api-client.js";

/** Hosts by name. */
export const environments: { readonly sandbox: "https://sandbox.belvo.com"; readonly production: "https://api.belvo.com" } = {"sandbox":"https://sandbox.belvo.com","production":"https://api.belvo.com"};

/** Headers that the client sends by itself where an operation requires them. */
export type FixedHeaderName = "X-Belvo-API-Resource-Version";

/** See `ApiDescription`. */
export const description: ApiDescription = {
  exploded: [],
  headersOf: (path) => (path.startsWith("/payments/br/payment-authorizations/") && {"X-Belvo-API-Resource-Version":"Payments-BR.V2"}),
};
