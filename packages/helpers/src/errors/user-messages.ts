/** What an end user is told; several codes share one sentence. */
export type UserMessageKey =
  | "cancelled"
  | "contact_institution"
  | "details"
  | "exists"
  | "institution_down"
  | "later"
  | "no_funds"
  | "our_side"
  | "reconnect"
  | "refused"
  | "signed_in_elsewhere"
  | "start_over"
  | "use_another";

/** Languages of the sentences for end users: English, Spanish, Portuguese. */
export type UserLanguage = "en" | "es" | "pt";

/** English, Spanish and Portuguese, in this order. */
export const userMessages: Readonly<Record<UserMessageKey, readonly [en: string, es: string, pt: string]>> = {
  cancelled: ["This was cancelled.", "Esto fue cancelado.", "Isso foi cancelado."],
  refused: ["This was not accepted.", "Esto no fue aceptado.", "Isso não foi aceito."],
  exists: ["This already exists.", "Esto ya existe.", "Isso já existe."],
  later: ["Please try again later.", "Intenta más tarde.", "Tente mais tarde."],
  reconnect: [
    "Please connect your account again.",
    "Conecta tu cuenta de nuevo.",
    "Conecte sua conta de novo.",
  ],
  start_over: ["Please start again.", "Comienza de nuevo.", "Comece de novo."],
  details: ["Please check your details.", "Revisa tus datos.", "Revise seus dados."],
  use_another: [
    "Please use another account or device.",
    "Usa otra cuenta u otro dispositivo.",
    "Use outra conta ou outro dispositivo.",
  ],
  signed_in_elsewhere: [
    "Please sign out elsewhere and try again.",
    "Cierra tu otra sesión e intenta de nuevo.",
    "Saia da outra sessão e tente de novo.",
  ],
  contact_institution: [
    "Please check with your institution.",
    "Consulta con tu institución.",
    "Consulte sua instituição.",
  ],
  institution_down: [
    "Your institution is not available.",
    "Tu institución no está disponible.",
    "Sua instituição não está disponível.",
  ],
  no_funds: ["There are not enough funds.", "No hay fondos suficientes.", "Não há saldo suficiente."],
  our_side: ["Something failed on our side.", "Algo falló de nuestro lado.", "Algo falhou do nosso lado."],
};
