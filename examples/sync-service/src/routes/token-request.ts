import type { WidgetTokenRequest } from "@x/belvo-helpers/tokens";
import type { User } from "../current-user.js";

/** What the widget is for, and how it looks: here, a bank in Brazil. Make it yours. */
export function tokenRequest({ name, cpf }: User, publicUrl: string): WidgetTokenRequest {
  return {
    for: "banking_brazil",
    fetch_resources: ["ACCOUNTS", "TRANSACTIONS"],
    widget: {
      branding: {
        company_name: "Sync service",
        company_icon: "https://example.com/icon.svg",
        company_logo: "https://example.com/logo.svg",
        company_terms_url: "https://example.com/terms",
      },
      callback_urls: {
        success: `${publicUrl}/connected`,
        exit: `${publicUrl}/`,
        event: `${publicUrl}/`,
      },
      consent: {
        purpose: "To show you where your money goes.",
        terms_and_conditions_url: "https://example.com/terms",
        identification_info: [{ type: "CPF", number: cpf, name }],
      },
    },
  };
}
