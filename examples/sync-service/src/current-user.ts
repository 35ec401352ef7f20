/** Whom a request comes from. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly cpf: string;
}

/**
 * The user of a request. Replace it with your session: it is the only place that knows who is asking, and
 * everything that is read or written belongs to that user.
 */
export function currentUser(_request: Request): User {
  return { id: "demo-user", name: "Helena Prado", cpf: "52998224725" };
}
