import {
  type BelvoClient,
  detailAccount,
  listAccounts,
  listTransactions,
  retrieveAccounts,
} from "@x/belvo-fetch";

declare const belvo: BelvoClient;
declare const id: string;

export async function right(): Promise<void> {
  await belvo.GET("/api/accounts/");
  await belvo.GET("/api/accounts/{id}/", { params: { path: { id } } });
  await belvo.DELETE("/api/accounts/{id}/", { params: { path: { id } } });
  await detailAccount(belvo, { path: { id } });
  await belvo.GET("/api/accounts/", undefined);
  await listAccounts(belvo, {});
}

export async function wrongPathOrMethod(): Promise<void> {
  // @ts-expect-error TS2345: '"/api/account/"' is not assignable to parameter of type 'PathsWith<paths, "GET">'
  await belvo.GET("/api/account/");
  // @ts-expect-error TS2345: '"/api/accounts"' is not assignable
  await belvo.GET("/api/accounts");
  // @ts-expect-error TS2345: '`/api/accounts/${string}/`' is not assignable
  await belvo.GET(`/api/accounts/${id}/`);
  // @ts-expect-error TS2345: '"/api/bills/"' is not assignable to parameter of type 'PathsWith<paths, "PATCH">'
  await belvo.PATCH("/api/bills/");
  // @ts-expect-error TS2345: '"/api/accounts/"' is not assignable to parameter of type '"/api/links/{id}/"'
  await belvo.PUT("/api/accounts/", {});
  // @ts-expect-error TS2339: Property 'HEAD' does not exist
  await belvo.HEAD("/api/accounts/");
}

export async function wrongPathParameters(): Promise<void> {
  // @ts-expect-error TS2554: Expected 2 arguments, but got 1
  await belvo.GET("/api/accounts/{id}/");
  // @ts-expect-error TS2345: Property 'params' is missing
  await belvo.GET("/api/accounts/{id}/", {});
  // @ts-expect-error TS2554: Expected 2 arguments, but got 1
  await detailAccount(belvo);
  // @ts-expect-error TS2322: Property 'id' is missing
  await detailAccount(belvo, { path: {} });
  // @ts-expect-error TS2322: Type 'number' is not assignable to type 'string'
  await detailAccount(belvo, { path: { id: 1 } });
  // @ts-expect-error TS2322: Type 'string' is not assignable to type 'never'
  await detailAccount(belvo, { path: { id, account: id } });
  // @ts-expect-error TS2322: '{ id: string; }' is not assignable to type 'undefined'
  await listAccounts(belvo, { path: { id } });
}

export async function misplaced(): Promise<void> {
  // @ts-expect-error TS2322: '{ link: string; }' is not assignable to type 'undefined'
  await belvo.GET("/api/accounts/", { query: { link: id } });
  // @ts-expect-error TS2322: '{ query: { link: string; }; }' is not assignable to type 'undefined'
  await listAccounts(belvo, { params: { query: { link: id } } });
  // @ts-expect-error TS2353: 'link' does not exist
  await listAccounts(belvo, { link: id });
  // @ts-expect-error TS2561: 'qeury' does not exist
  await listTransactions(belvo, { query: { link: id }, qeury: {} });
  // @ts-expect-error TS2322: Type '{ link: string; }' is not assignable to type 'undefined'
  await listAccounts(belvo, { body: { link: id } });
  // @ts-expect-error TS2345: Argument of type 'string' is not assignable
  await retrieveAccounts("belvo", { body: { link: id } });
}
