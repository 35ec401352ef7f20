import { randomUUID } from "node:crypto";
import type { Link, OperationData, paths, TransactionOpenFinanceBrazil, WidgetToken } from "@x/belvo-types";
import { type Description, exampleOf } from "./description.js";

type TransactionPage = OperationData<paths["/api/transactions/"]["get"]>;

const id32 = (): string => randomUUID().replaceAll("-", "");
const dayMs = 24 * 60 * 60 * 1000;

/** Bodies of the answers: the examples of the description, with ids and dates of this run. */
export function createBodies(description: Description) {
  const example = <Body>(path: string, method: string, status: number): Body =>
    exampleOf<Body>(description, path, method, status);

  return {
    token: (): WidgetToken => ({
      ...example<WidgetToken>("/api/token/", "POST", 200),
      access: `example-access-${id32()}`,
    }),

    link: (values: Pick<Link, "institution" | "external_id">): Link => ({
      ...example<Link>("/api/links/", "POST", 201),
      ...values,
      id: randomUUID(),
      status: "valid",
    }),

    challenge(link: string, session: string): object[] {
      const [item] = example<object[]>("/api/links/", "POST", 428);
      return [{ ...item, link, session, request_id: id32() }];
    },

    /** Transactions of the last days, one a day, the newest first. */
    transactions(count: number): TransactionOpenFinanceBrazil[] {
      const rows = example<TransactionPage>("/api/transactions/", "GET", 200).results;
      return Array.from({ length: count }, (_, index) => {
        const value_date = new Date(Date.now() - index * dayMs).toISOString().slice(0, 10);
        return {
          ...(rows[index % rows.length] as TransactionOpenFinanceBrazil),
          id: randomUUID(),
          value_date,
        };
      });
    },

    error: (path: string, method: string, status: number): unknown => example(path, method, status),
  };
}

export type Bodies = ReturnType<typeof createBodies>;
