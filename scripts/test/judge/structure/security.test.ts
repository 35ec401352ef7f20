import { describe, expect, test } from "vitest";
import type { Document, Node } from "../../../src/openapi/document.js";
import { tiny } from "../compiler/tiny.js";
import { between } from "./lines.js";

const basic = { type: "http", scheme: "basic" };
const key = { type: "apiKey", in: "header", name: "key" };

/** A description whose callers authenticate in one of the given ways. */
function secured(securitySchemes: Node, ...security: Node[]): Document {
  return { ...tiny({}), security, components: { securitySchemes } } as Document;
}

describe("the ways to authenticate", () => {
  const one = secured({ a: basic }, { a: [] });

  test("are known by what their schemes are, not by name", () => {
    expect(between(one, secured({ renamed: basic }, { renamed: [] }))).toEqual([]);
    expect(between(one, secured({ b: key }, { b: [] }))).toEqual([
      "major request: authentication no longer works with `a`; it takes `b`",
    ]);
    const both = secured({ b: basic, a: { type: "http", scheme: "bearer" } }, { a: [] }, { b: [] });
    expect(between(one, both)).toEqual(["minor request: authentication also works with `a`"]);
  });

  test("are others where both schemes were there before and are there still, however alike", () => {
    const bearer = { type: "http", scheme: "bearer" };
    const schemes = { client: bearer, user: { ...bearer, description: "Of the user" } };
    const asks = (name: string): Document => secured(schemes, { [name]: [] });
    expect(between(asks("client"), asks("user"))).toEqual([
      "major request: authentication no longer works with `client`; it takes `user`",
    ]);
    expect(between(asks("client"), secured({ user: bearer }, { user: [] }))).toEqual([]);
    expect(between(secured({ client: bearer }, { client: [] }), asks("user"))).toEqual([]);
  });

  test("are compared with the one of them that asks for the least, and then for the fewest changes", () => {
    const named = (more: Node): Node => ({ ...basic, ...more });
    const [before, far, near] = [named({}), named({ "x-a": 1, "x-b": 2 }), named({ "x-a": 1 })];
    const after = secured({ far, near }, { far: [] }, { near: [] });
    expect(between(secured({ a: before }, { a: [] }), after)).toEqual([
      "minor request: authentication also works with `far`",
      "patch request: authentication with `near` x-a: `1` instead of none",
    ]);
  });

  test("may become more, fewer, harder and easier", () => {
    const either = secured({ a: basic, b: key }, { a: [] }, { b: [] });
    const together = secured({ a: basic, b: key }, { a: [], b: [] });
    expect(between(one, either)).toEqual(["minor request: authentication also works with `b`"]);
    expect(between(either, one)).toEqual([
      "major request: authentication no longer works with `b`; it takes `a`",
    ]);
    expect(between(one, together)).toEqual([
      "major request: authentication no longer works with `a`; it takes `a` and `b`",
    ]);
    expect(between(together, one)).toEqual(["minor request: authentication with `b` is no longer needed"]);
  });

  test("may come to be needed at all, and no longer", () => {
    expect(between(one, secured({ a: basic }))).toEqual([
      "minor request: authentication is no longer needed",
    ]);
    expect(between(secured({ a: basic }), one)).toEqual(["major request: authentication is needed now: `a`"]);
    expect(between(one, secured({ a: basic }, { a: [] }, {}))).toEqual([
      "minor request: authentication is no longer needed",
    ]);
  });

  test("may name a scheme that is described nowhere", () => {
    expect(between(secured({}, { a: [] }), secured({}, { a: [] }))).toEqual([]);
    expect(between(secured({}, { a: [] }), secured({}, { b: [] }))).toEqual([
      "major request: authentication no longer works with `a`; it takes `b`",
    ]);
  });
});

describe("a scheme", () => {
  const change = (before: Node, after: Node): string[] =>
    between(secured({ o: before }, { o: [] }), secured({ o: after }, { o: [] })).map((line) =>
      line.replace(" request: authentication with `o`", ":"),
    );
  const bearer = { type: "http", scheme: "bearer" };
  const open = (openIdConnectUrl: string): Node => ({ type: "openIdConnect", openIdConnectUrl });

  test.each<[before: Node, after: Node, says: string[]]>([
    [bearer, { ...bearer, scheme: "Bearer" }, []],
    [bearer, { ...bearer, description: "In words" }, []],
    [bearer, { ...bearer, bearerFormat: "JWT" }, ["patch: bearerFormat: `JWT` instead of none"]],
    [bearer, basic, ["major: takes HTTP `basic` instead of HTTP `bearer`"]],
    [bearer, key, ["major: takes a key in header `key` instead of HTTP `bearer`"]],
    [key, { ...key, name: "KEY" }, []],
    [key, { ...key, name: "k" }, ["major: takes a key in header `k` instead of a key in header `key`"]],
    [key, { ...key, in: "query" }, ["major: takes a key in query `key` instead of a key in header `key`"]],
    [
      { ...key, in: "query" },
      { ...key, in: "query", name: "KEY" },
      ["major: takes a key in query `KEY` instead of a key in query `key`"],
    ],
    [
      open("https://a.example"),
      open("https://b.example"),
      ["major: takes OpenID Connect at `https://b.example` instead of OpenID Connect at `https://a.example`"],
    ],
    [{ type: "mutualTLS" }, { type: "mutualTLS", description: "In words" }, []],
    [{ type: "mutualTLS" }, { type: "oauth2", flows: {} }, ["major: takes OAuth 2 instead of `mutualTLS`"]],
    [{ type: "riddle", name: "a" }, { type: "riddle", name: "b" }, ["major: takes another `riddle`"]],
  ])("%j → %j", (before, after, says) => {
    expect(change(before, after)).toEqual(says);
  });

  test("that stands elsewhere is the same", () => {
    const elsewhere = secured({ a: { $ref: "#/components/securitySchemes/b" }, b: key }, { a: [] });
    expect(between(secured({ a: key }, { a: [] }), elsewhere)).toEqual([]);
  });
});

describe("OAuth 2", () => {
  const flow = { tokenUrl: "https://t.example", scopes: { read: "Reads" } };
  const oauth = (clientCredentials: Node, needs = ["read"], more: Node = {}): Document =>
    secured({ o: { type: "oauth2", flows: { clientCredentials, ...more } } }, { o: needs });
  const start = oauth(flow);
  const change = (before: Document, after: Document): string[] =>
    between(before, after).map((line) => line.replace(" request: authentication with `o`", ":"));

  test("does not mind what its scopes are explained with", () => {
    expect(change(start, oauth({ ...flow, scopes: { read: "Lets you read" } }))).toEqual([]);
  });

  test("may ask for more scopes, and for fewer", () => {
    const both = { ...flow, scopes: { read: "", write: "" } };
    expect(change(oauth(both), oauth(both, ["read", "write"]))).toEqual(["major: needs scope `write` now"]);
    expect(change(oauth(both, ["read", "write"]), oauth(both, []))).toEqual([
      "minor: no longer needs scopes `read` and `write`",
    ]);
  });

  test("may offer more scopes, and fewer", () => {
    const wide = oauth({ ...flow, scopes: { read: "", write: "" } });
    expect(change(start, wide)).toEqual(["minor: also offers scope `write` in flow `clientCredentials`"]);
    expect(change(wide, start)).toEqual([
      "major: no longer offers scope `write` in flow `clientCredentials`",
    ]);
  });

  test("may have another address for tokens, which callers have to know", () => {
    expect(change(start, oauth({ ...flow, tokenUrl: "https://u.example" }))).toEqual([
      "major: has the token address `https://u.example` instead of `https://t.example` in flow `clientCredentials`",
    ]);
    const refreshed = oauth({ ...flow, refreshUrl: "https://r.example" });
    expect(change(start, refreshed)).toEqual([
      "patch: has the refresh address `https://r.example` instead of none in flow `clientCredentials`",
    ]);
    expect(change(refreshed, start)).toEqual([
      "major: has the refresh address none instead of `https://r.example` in flow `clientCredentials`",
    ]);
  });

  test("may gain a flow and lose one", () => {
    const code = { authorizationUrl: "https://a.example", tokenUrl: "https://t.example", scopes: {} };
    const wide = oauth(flow, ["read"], { authorizationCode: code });
    expect(change(start, wide)).toEqual(["minor: also has the flow `authorizationCode`"]);
    expect(change(wide, start)).toEqual(["major: no longer has the flow `authorizationCode`"]);
    const moved = oauth(flow, ["read"], {
      authorizationCode: { ...code, authorizationUrl: "https://b.example" },
    });
    expect(change(wide, moved)).toEqual([
      "major: has the authorization address `https://b.example` instead of `https://a.example` in flow `authorizationCode`",
    ]);
  });
});
