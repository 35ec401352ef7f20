import { randomUUID } from "node:crypto";
import type { Link, TransactionOpenFinanceBrazil } from "@x/belvo-types";
import type { Bodies } from "./bodies.js";

interface Waiting {
  readonly link: Link;
  readonly session: string;
}

/** What this Belvo remembers: tokens it has given out, links, and links that wait for a code. */
export class MockState {
  readonly #bodies: Bodies;
  readonly #rowsPerLink: number;
  readonly #tokens = new Set<string>();
  readonly #links = new Map<string, Link>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #transactions = new Map<string, TransactionOpenFinanceBrazil[]>();

  constructor(bodies: Bodies, rowsPerLink: number) {
    this.#bodies = bodies;
    this.#rowsPerLink = rowsPerLink;
  }

  issueToken(): { access: string; refresh?: string | null } {
    const token = this.#bodies.token();
    this.#tokens.add(token.access ?? "");
    return { ...token, access: token.access ?? "" };
  }

  /** A token is good for one link. */
  useToken(access: string): boolean {
    return this.#tokens.delete(access);
  }

  connect(values: Pick<Link, "institution" | "external_id">): Link {
    return this.#add(this.#bodies.link(values));
  }

  /** Begins a link that is finished once its user has given the code. */
  ask(values: Pick<Link, "institution" | "external_id">): object[] {
    return this.#askAgain(this.#bodies.link(values));
  }

  /** The link, or the next question after a wrong code; `undefined` when nobody has been asked. */
  answer(link: unknown, session: unknown, token: unknown): Link | object[] | undefined {
    const waiting = this.#waiting.get(String(link));
    if (!waiting || waiting.session !== session) return undefined;
    this.#waiting.delete(String(link));
    return token === "111111" ? this.#add(waiting.link) : this.#askAgain(waiting.link);
  }

  link(id: string): Link | undefined {
    return this.#links.get(id);
  }

  transactions(link: string): readonly TransactionOpenFinanceBrazil[] {
    return this.#transactions.get(link) ?? [];
  }

  #add(link: Link): Link {
    const id = link.id ?? "";
    this.#links.set(id, link);
    this.#transactions.set(id, this.#bodies.transactions(this.#rowsPerLink));
    return link;
  }

  #askAgain(link: Link): object[] {
    const session = randomUUID().replaceAll("-", "");
    const id = link.id ?? "";
    this.#waiting.set(id, { link, session });
    return this.#bodies.challenge(id, session);
  }
}
