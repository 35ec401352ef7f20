import type { WidgetTokenRequest } from "../../../src/tokens/index.js";

const branding = {
  company_icon: "https://ipe.example/icon.svg",
  company_logo: "https://ipe.example/logo.svg",
  company_name: "Flor do Ipê",
  company_terms_url: "https://ipe.example/terms",
};

/** The least that each kind of token needs. */
export const requests = {
  banking_brazil: {
    for: "banking_brazil",
    widget: {
      branding,
      callback_urls: {
        success: "https://ipe.example/done",
        exit: "https://ipe.example/left",
        event: "https://ipe.example/event",
      },
      consent: {
        purpose: "Análise de crédito",
        terms_and_conditions_url: "https://ipe.example/terms",
        identification_info: [{ type: "CPF", number: "85243110108", name: "João Conceição Furtado" }],
      },
    },
  },
  employment_brazil: { for: "employment_brazil", widget: { branding } },
  employment_mexico: { for: "employment_mexico", widget: { branding } },
  fiscal_mexico: { for: "fiscal_mexico", widget: { branding } },
  update_mode: { for: "update_mode", link_id: "25abaa5d-eeb2-4e73-8da1-59fbf60af55b" },
  consent_management: { for: "consent_management" },
} as const satisfies Record<string, ReadonlyRequest<WidgetTokenRequest>>;

type ReadonlyRequest<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadonlyRequest<Item>[]
  : { readonly [Key in keyof Value]: ReadonlyRequest<Value[Key]> };

/** The same without the types, for requests that break the rules. */
export const copyOf = (request: object): WidgetTokenRequest => structuredClone(request) as never;
