import type { DataOf, paths } from "@x/belvo-types";
import createClient from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import { type Challenge, challengeFrom, type ResumeResult, resume, withMfa } from "../../src/mfa/index.js";

const client = createClient<paths>({ baseUrl: "https://belvo.test" });
const retrieveAccounts = { method: "POST", path: "/api/accounts/" } as const;
const retrieveIncomes = { method: "POST", path: "/api/incomes/" } as const;
const registerLink = { method: "POST", path: "/api/links/" } as const;
const ask = () => "1";

// Compiled, never run.
const checked = (calls: () => void): void => void calls;

describe("the types of MFA", () => {
  it("carry the operation from the call to the data", () => {
    checked(async () => {
      const challenge = challengeFrom({}, retrieveAccounts);
      expectTypeOf(challenge).toEqualTypeOf<Challenge<"/api/accounts/"> | undefined>();
      if (!challenge) return;
      const resumed = await resume(client, challenge, { token: "1" });
      if (resumed.done) expectTypeOf(resumed.data).toEqualTypeOf<DataOf<"PatchAccounts">>();
      else expectTypeOf(resumed.challenge).toEqualTypeOf<Challenge<"/api/accounts/">>();
    });
  });

  it("tell the data of any challenge apart by its path", () => {
    checked(async () => {
      expectTypeOf(challengeFrom({})).toEqualTypeOf<Challenge | undefined>();
      const stored: Challenge = JSON.parse("{}");
      const resumed: ResumeResult<Challenge["path"]> = await resume(client, stored);
      if (resumed.done && resumed.path === "/api/links/")
        expectTypeOf(resumed.data).toEqualTypeOf<DataOf<"PatchLinks">>();
      if (resumed.done && resumed.path === "/api/incomes/")
        expectTypeOf(resumed.data).toEqualTypeOf<DataOf<"PatchIncomes">>();
    });
  });

  it("know that resuming may answer with an array where the call answers with an object", () => {
    const incomes = () => withMfa(client, retrieveIncomes, { body: { link: "a" } }, { ask });
    expectTypeOf(incomes).returns.resolves.toEqualTypeOf<DataOf<"RetrieveIncome"> | DataOf<"PatchIncomes">>();
    const accounts = () => withMfa(client, "/api/accounts/", { body: { link: "a" } }, { ask });
    expectTypeOf(accounts).returns.resolves.toEqualTypeOf<
      DataOf<"RetrieveAccounts"> | DataOf<"PatchAccounts">
    >();
  });

  it("refuse operations that cannot be resumed", () => {
    checked(() => {
      // @ts-expect-error balances have no PATCH
      challengeFrom({}, { method: "POST", path: "/api/br/balances/" });
      // @ts-expect-error tax returns have no PATCH
      challengeFrom({}, "/api/tax-returns/");
      // @ts-expect-error tax returns have no PATCH
      withMfa(client, "/api/tax-returns/", { body: { link: "a" } }, { ask });
      // @ts-expect-error a list opens no session
      withMfa(client, { method: "GET", path: "/api/accounts/" }, { body: { link: "a" } }, { ask });
      // @ts-expect-error no such path
      expectTypeOf<Challenge<"/api/bills/">>();
    });
  });

  it("refuse unknown keys in body, query and options, also those of a variable", () => {
    const body = { link: "a", savedata: false };
    checked(() => {
      withMfa(client, retrieveAccounts, { body: { link: "a", save_data: false } }, { ask, maxAttempts: 2 });
      // @ts-expect-error no such key
      withMfa(client, retrieveAccounts, { body: { link: "a", savedata: false } }, { ask });
      // @ts-expect-error no such key
      withMfa(client, retrieveAccounts, { body }, { ask });
      // @ts-expect-error no such key
      withMfa(client, "/api/accounts/", { body }, { ask });
      // @ts-expect-error no such parameter
      withMfa(client, retrieveAccounts, { body: { link: "a" }, query: { field: ["id"] } }, { ask });
      // @ts-expect-error the body is required
      withMfa(client, retrieveAccounts, {}, { ask });
      // @ts-expect-error the link is required
      withMfa(client, registerLink, { body: { institution: "a" } }, { ask });
      // @ts-expect-error nobody is asked
      withMfa(client, retrieveAccounts, { body: { link: "a" } }, {});
      // @ts-expect-error no such option
      withMfa(client, retrieveAccounts, { body: { link: "a" } }, { ask, attempts: 3 });
    });
  });
});
