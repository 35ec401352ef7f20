/** What an end user is told; several codes share one sentence. */
export type UserMessageKey =
  | "activate"
  | "cancelled"
  | "confirm"
  | "contact_institution"
  | "details"
  | "exists"
  | "institution_down"
  | "later"
  | "limit"
  | "no_funds"
  | "our_side"
  | "reconnect"
  | "refused"
  | "signed_in_elsewhere"
  | "start_over"
  | "too_late"
  | "use_another";

/** Languages of the sentences for end users: English, Spanish, Portuguese. */
export type UserLanguage = "en" | "es" | "pt";

/** English, Spanish and Portuguese, in this order. */
export const userMessages: Readonly<Record<UserMessageKey, readonly [en: string, es: string, pt: string]>> = {
  activate: [
    "Activate online banking at your institution and try again.",
    "Activa la banca en línea de tu institución e intenta de nuevo.",
    "Ative o acesso digital na sua instituição e tente de novo.",
  ],
  cancelled: ["This was cancelled.", "Esto fue cancelado.", "Isso foi cancelado."],
  confirm: [
    "Your institution asks you to confirm this.",
    "Tu institución te pide confirmarlo.",
    "Sua instituição pede que você confirme.",
  ],
  contact_institution: [
    "Please contact your institution about your access.",
    "Consulta tu acceso con tu institución.",
    "Consulte sua instituição sobre o seu acesso.",
  ],
  details: [
    "Check your details and try again.",
    "Revisa tus datos e intenta de nuevo.",
    "Confira seus dados e tente de novo.",
  ],
  exists: ["This already exists.", "Esto ya existe.", "Isso já existe."],
  institution_down: [
    "Your institution is not available. Try again later.",
    "Tu institución no está disponible. Intenta más tarde.",
    "Sua instituição não está disponível. Tente mais tarde.",
  ],
  later: [
    "This did not work. Try again in a few minutes.",
    "Esto no funcionó. Intenta de nuevo en unos minutos.",
    "Isso não funcionou. Tente de novo em alguns minutos.",
  ],
  limit: [
    "A limit is reached. Try again another day.",
    "Se alcanzó un límite. Intenta de nuevo otro día.",
    "Um limite foi atingido. Tente de novo outro dia.",
  ],
  no_funds: [
    "Your account does not have enough funds.",
    "Tu cuenta no tiene fondos suficientes.",
    "Sua conta não tem saldo suficiente.",
  ],
  our_side: [
    "Something went wrong on our side.",
    "Algo falló de nuestro lado.",
    "Algo deu errado do nosso lado.",
  ],
  reconnect: [
    "Please connect your account again.",
    "Vuelve a conectar tu cuenta.",
    "Conecte sua conta de novo.",
  ],
  refused: [
    "Your institution did not accept this.",
    "Tu institución no lo aceptó.",
    "Sua instituição não aceitou.",
  ],
  signed_in_elsewhere: [
    "You are signed in elsewhere. Sign out and try again in two minutes.",
    "Tienes otra sesión abierta. Ciérrala e intenta de nuevo en dos minutos.",
    "Você tem outra sessão aberta. Saia e tente de novo em dois minutos.",
  ],
  start_over: [
    "The time ran out. Please start again.",
    "Se acabó el tiempo. Empieza de nuevo.",
    "O tempo acabou. Comece de novo.",
  ],
  too_late: [
    "It is too late to change this.",
    "Ya no es posible cambiarlo.",
    "Não é mais possível mudar isso.",
  ],
  use_another: [
    "This account or device cannot be used. Try another one.",
    "Esta cuenta o dispositivo no se puede usar. Intenta con otro.",
    "Esta conta ou dispositivo não pode ser usado. Tente com outro.",
  ],
};
