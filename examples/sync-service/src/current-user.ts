/** Whom a request comes from. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly cpf: string;
}

/** Whether everybody is the same user, as below: the service does not start in production then. */
export const isStandIn: boolean = true;

/**
 * The user of a request. Replace it with your session: it is the only place that knows who is asking, and
 * everything that is read or written belongs to that user.
 *
 * @throws `HTTPException` of Hono's for a request without a session, with the answer that it gets.
 */
export async function currentUser(_request: Request): Promise<User> {
  return { id: "demo-user", name: "Helena Prado", cpf: "52998224725" };
}
