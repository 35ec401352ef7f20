/** Languages of the sentences for end users: English, Spanish, Portuguese. */
export type UserLanguage = "en" | "es" | "pt";

/** A sentence in English, Spanish (of Latin America) and Portuguese (of Brazil), in this order. */
export type Sentence = readonly [en: string, es: string, pt: string];

/** What an end user can be told; several codes share one sentence. */
export type SentenceKey =
  | "activate"
  | "cancelled"
  | "confirm"
  | "contact_institution"
  | "details"
  | "exists"
  | "institution_down"
  | "later"
  | "limit"
  | "no_answer"
  | "no_funds"
  | "our_side"
  | "reconnect"
  | "refused"
  | "signed_in_elsewhere"
  | "start_over"
  | "too_late"
  | "use_another";

/** The sentences, in every language. */
export const sentences: Readonly<Record<SentenceKey, Sentence>> = {
  activate: [
    "Please activate online banking with your institution, then try again.",
    "Activa la banca en línea con tu institución y vuelve a intentarlo.",
    "Ative o acesso digital na sua instituição e tente novamente.",
  ],
  cancelled: ["This was cancelled.", "La operación fue cancelada.", "A operação foi cancelada."],
  confirm: [
    "Your institution needs a confirmation before you can go on.",
    "Tu institución necesita una confirmación para poder continuar.",
    "Sua instituição precisa de uma confirmação para continuar.",
  ],
  contact_institution: [
    "Your institution is blocking this. Please contact them, then try again.",
    "Tu institución bloqueó esta operación. Comunícate con ella y vuelve a intentarlo.",
    "Sua instituição bloqueou esta operação. Entre em contato com ela e tente novamente.",
  ],
  details: [
    "Please check your details and try again.",
    "Revisa tus datos y vuelve a intentarlo.",
    "Confira seus dados e tente novamente.",
  ],
  exists: [
    "This already exists. You do not have to do anything else.",
    "Esto ya existe. No tienes que hacer nada más.",
    "Isso já existe. Você não precisa fazer mais nada.",
  ],
  institution_down: [
    "Your institution is not available right now. Please try again later.",
    "Tu institución no está disponible en este momento. Intenta de nuevo más tarde.",
    "Sua instituição não está disponível no momento. Tente novamente mais tarde.",
  ],
  later: [
    "This is not possible right now. Please try again later.",
    "Esto no es posible en este momento. Intenta de nuevo más tarde.",
    "Isso não é possível no momento. Tente novamente mais tarde.",
  ],
  limit: [
    "A limit has been reached. Please try again another day.",
    "Se alcanzó un límite. Intenta de nuevo otro día.",
    "Um limite foi atingido. Tente novamente em outro dia.",
  ],
  no_answer: [
    "We did not get an answer. Please check whether it worked before you try again.",
    "No recibimos respuesta. Verifica si la operación se realizó antes de volver a intentarlo.",
    "Não recebemos resposta. Verifique se a operação foi feita antes de tentar novamente.",
  ],
  no_funds: [
    "Your account does not have enough money for this.",
    "Tu cuenta no tiene fondos suficientes.",
    "Sua conta não tem saldo suficiente.",
  ],
  our_side: [
    "Something went wrong on our side. We are sorry.",
    "Algo salió mal de nuestro lado. Lo sentimos.",
    "Algo deu errado do nosso lado. Sentimos muito.",
  ],
  reconnect: [
    "Please connect your account again.",
    "Vuelve a conectar tu cuenta.",
    "Conecte sua conta novamente.",
  ],
  refused: [
    "This was not accepted. Your institution may be able to tell you why.",
    "La operación no fue aceptada. Tu institución puede decirte el motivo.",
    "A operação não foi aceita. Sua instituição pode informar o motivo.",
  ],
  signed_in_elsewhere: [
    "You are signed in to your institution somewhere else. Please sign out there and try again in two minutes.",
    "Tienes otra sesión abierta en tu institución. Ciérrala y vuelve a intentarlo en dos minutos.",
    "Você tem outra sessão aberta na sua instituição. Encerre essa sessão e tente novamente em dois minutos.",
  ],
  start_over: [
    "This took too long. Please start again.",
    "Se acabó el tiempo. Empieza de nuevo.",
    "O tempo acabou. Comece de novo.",
  ],
  too_late: [
    "It is too late to change this.",
    "Ya no es posible hacer este cambio.",
    "Não é mais possível fazer essa alteração.",
  ],
  use_another: [
    "This account or device cannot be used here. Please try another one.",
    "Esta cuenta o este dispositivo no se puede usar aquí. Intenta con otro.",
    "Esta conta ou este dispositivo não pode ser usado aqui. Tente com outro.",
  ],
};
