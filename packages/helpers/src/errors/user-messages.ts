/** What an end user is told; several codes share one sentence. */
export type UserMessageKey =
  | "activate"
  | "amount_limit"
  | "cancelled"
  | "confirm"
  | "contact_institution"
  | "details"
  | "device"
  | "exists"
  | "institution_down"
  | "later"
  | "limit"
  | "no_funds"
  | "other_account"
  | "our_side"
  | "reconnect"
  | "refused"
  | "signed_in_elsewhere"
  | "start_over"
  | "too_late";

/** Languages of the sentences for end users: English, Spanish, Portuguese. */
export type UserLanguage = "en" | "es" | "pt";

/** English, Spanish and Portuguese, in this order. */
export const userMessages: Readonly<Record<UserMessageKey, readonly [en: string, es: string, pt: string]>> = {
  activate: [
    "Activate online banking with your institution, then try again.",
    "Activa la banca en línea de tu institución e intenta de nuevo.",
    "Ative o acesso digital na sua instituição e tente de novo.",
  ],
  amount_limit: [
    "This exceeds a limit of your account. Try a lower amount or another day.",
    "Esto supera un límite de tu cuenta. Intenta con un monto menor u otro día.",
    "Isso ultrapassa um limite da sua conta. Tente um valor menor ou outro dia.",
  ],
  cancelled: ["This was cancelled.", "Esto fue cancelado.", "Isso foi cancelado."],
  confirm: [
    "Your institution asks you to confirm this.",
    "Tu institución te pide confirmarlo.",
    "Sua instituição pede que você confirme.",
  ],
  contact_institution: [
    "Your institution restricts your access. Please contact it.",
    "Tu institución restringe tu acceso. Comunícate con ella.",
    "Sua instituição restringe seu acesso. Entre em contato com ela.",
  ],
  details: [
    "Check your details and try again.",
    "Revisa tus datos e intenta de nuevo.",
    "Confira seus dados e tente de novo.",
  ],
  device: [
    "This device could not be set up. Try again or use another device.",
    "No se pudo configurar este dispositivo. Intenta de nuevo o usa otro.",
    "Não foi possível configurar este dispositivo. Tente de novo ou use outro.",
  ],
  exists: ["This already exists.", "Esto ya existe.", "Isso já existe."],
  institution_down: [
    "Your institution is not available now. Try again later.",
    "Tu institución no está disponible ahora. Intenta más tarde.",
    "Sua instituição não está disponível agora. Tente mais tarde.",
  ],
  later: [
    "This did not work. Try again in a few minutes.",
    "Esto no funcionó. Intenta de nuevo en unos minutos.",
    "Isso não funcionou. Tente de novo em alguns minutos.",
  ],
  limit: [
    "A limit is reached. Try another day.",
    "Se alcanzó un límite. Intenta otro día.",
    "Um limite foi atingido. Tente outro dia.",
  ],
  no_funds: [
    "Your account does not have enough funds.",
    "Tu cuenta no tiene fondos suficientes.",
    "Sua conta não tem saldo suficiente.",
  ],
  other_account: [
    "This account cannot be used. Choose another one.",
    "Esta cuenta no se puede usar. Elige otra.",
    "Esta conta não pode ser usada. Escolha outra.",
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
    "Your institution did not accept this. Contact it or use another account.",
    "Tu institución no lo aceptó. Comunícate con ella o usa otra cuenta.",
    "Sua instituição não aceitou. Entre em contato com ela ou use outra conta.",
  ],
  signed_in_elsewhere: [
    "You are signed in elsewhere. Sign out there and try again in two minutes.",
    "Tienes otra sesión abierta. Ciérrala e intenta de nuevo en dos minutos.",
    "Você tem outra sessão aberta. Saia dela e tente de novo em dois minutos.",
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
};
