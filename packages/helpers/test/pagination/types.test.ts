import { createBelvoClient } from "@x/belvo-fetch";
import type { ItemOf, paths } from "@x/belvo-types";
import createClient from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import { type ListClient, type Page, type Paginator, paginate } from "../../src/pagination/index.js";

type Account = NonNullable<ItemOf<"ListAccounts">>;
type Transaction = NonNullable<ItemOf<"ListTransactions">>;

const client = createClient<paths>({ baseUrl: "https://belvo.test" });
const listAccounts = { method: "GET", path: "/api/accounts/" } as const;
const listTransactions = { method: "GET", path: "/api/transactions/" } as const;
const listHistory = { method: "GET", path: "/api/br/exchanges/{id}/history/" } as const;
const signal = new AbortController().signal;

// Compiled, never run: nothing here may depend on an answer.
const checked = (calls: () => void): void => void calls;

describe("the types of paginate", () => {
  it("know the rows of a list, by function and by path", () => {
    const accounts = () =>
      paginate(client, listAccounts, { query: { link__in: ["a"] }, timeoutMs: 1 }, { limit: 3 });
    const transactions = () => paginate(client, "/api/transactions/", { params: { query: { link: "a" } } });
    expectTypeOf(accounts).returns.toEqualTypeOf<Paginator<Account>>();
    expectTypeOf(transactions).returns.toEqualTypeOf<Paginator<Transaction>>();
    checked(async () => {
      for await (const account of accounts()) expectTypeOf(account).toEqualTypeOf<Account>();
      for await (const page of accounts().pages()) expectTypeOf(page.results).toEqualTypeOf<Account[]>();
      expectTypeOf(await accounts().pages()).toEqualTypeOf<Page<Account>>();
    });
  });

  it("let the call be left out where nothing in it is required", () => {
    checked(() => {
      paginate(client, listAccounts);
      paginate(client, "/api/accounts/");
      paginate(client, listHistory, { path: { id: "a" } });
      // @ts-expect-error the list of transactions requires a link
      paginate(client, listTransactions);
      // @ts-expect-error the list of transactions requires a link
      paginate(client, listTransactions, { query: {} });
      // @ts-expect-error the list of transactions requires a link
      paginate(client, "/api/transactions/", { params: {} });
      // @ts-expect-error the path has a parameter
      paginate(client, listHistory, { path: {} });
    });
  });

  it("refuse filters that do not exist, also those of a variable", () => {
    const query = { link: "a", date_from: "2024-01-01" };
    checked(() => {
      // @ts-expect-error no such filter: the API would ignore it and answer with everything
      paginate(client, listTransactions, { query: { link: "a", date_from: "2024-01-01" } });
      // @ts-expect-error no such filter
      paginate(client, "/api/transactions/", { params: { query: { link: "a", date_from: "2024-01-01" } } });
      // @ts-expect-error no such filter
      paginate(client, listTransactions, { query });
      // @ts-expect-error no such filter
      paginate(client, listAccounts, { query });
      // @ts-expect-error no such filter
      paginate(client, "/api/accounts/", { params: { query } });
      // @ts-expect-error wrong type
      paginate(client, listAccounts, { query: { link: 3 } });
    });
  });

  it("leave page and page size to the options, and the signal too", () => {
    checked(() => {
      // @ts-expect-error `pageSize` is an option
      paginate(client, listAccounts, { query: { page_size: 3 } });
      // @ts-expect-error `from` is an option
      paginate(client, "/api/accounts/", { params: { query: { page: 3 } } });
      // @ts-expect-error `signal` is an option
      paginate(client, listAccounts, { signal });
      paginate(client, listAccounts, {}, { signal });
      // @ts-expect-error no such option
      paginate(client, listAccounts, {}, { pagesize: 3 });
    });
  });

  it("refuse everything that is no list", () => {
    checked(() => {
      // @ts-expect-error one account is no list
      paginate(client, { method: "GET", path: "/api/accounts/{id}/" }, { path: { id: "a" } });
      // @ts-expect-error one account is no list
      paginate(client, "/api/accounts/{id}/", { params: { path: { id: "a" } } });
      // @ts-expect-error a retrieval answers with all rows at once
      paginate(client, { method: "POST", path: "/api/accounts/" });
      // @ts-expect-error no such path
      paginate(client, "/api/account/");
    });
  });

  it("insist on the version, where the API does, unless the client sends it by itself", () => {
    const belvo = createBelvoClient({ secretId: "id", secretPassword: "password", environment: "sandbox" });
    const listAuthorizations = { method: "GET", path: "/payments/br/payment-authorizations/" } as const;
    const name = "X-Belvo-API-Resource-Version";
    const header = { [name]: "Payments-BR.V2" } as const;
    checked(() => {
      // @ts-expect-error the version is missing
      paginate(client, listAuthorizations);
      // @ts-expect-error the version is missing
      paginate(client, listAuthorizations, { query: {} });
      // @ts-expect-error the version is missing
      paginate(client, listAuthorizations.path, { params: { query: {} } });
      // @ts-expect-error no such version
      paginate(client, listAuthorizations, { header: { [name]: "V3" } });
      paginate(client, listAuthorizations, { header });
      paginate(client, listAuthorizations.path, { params: { header } });
      paginate(belvo, listAuthorizations);
      paginate(belvo, listAuthorizations, { header });
      paginate(belvo, listAuthorizations.path);
      // Elsewhere it is a choice.
      paginate(client, "/payments/br/customers/");
      paginate(client, "/payments/br/customers/", { params: { header } });
      paginate(client, "/payments/br/charges/");
    });
    checked((plain: ListClient = client) => {
      // @ts-expect-error nobody knows whether this one sends it
      paginate(plain, listAuthorizations);
      paginate(plain, listAuthorizations, { header });
    });
  });

  it("refuse the client of another API", () => {
    const other = createClient<{ "/other/": { get: { responses: { 200: { content: never } } } } }>();
    checked(() => {
      // @ts-expect-error this client knows no Belvo paths
      paginate(other, listAccounts);
    });
  });
});
