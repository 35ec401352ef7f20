import { isDeepStrictEqual } from "node:util";
import type { Node } from "../../openapi/document.js";
import type { Level } from "../verdict.js";
import { code, listed, shownValue } from "./place.js";

/** What has changed in a scheme, as a predicate to ``authentication with `name` ``. */
export type Difference = readonly [level: Level, predicate: string];

/** Says what who authenticates with a scheme has to do differently, or may: nothing where it only is described anew. */
export function compareSchemes(old: Node, now: Node): Difference[] {
  if (!isDeepStrictEqual(credential(old), credential(now))) {
    const [was, is] = [inWords(old), inWords(now)];
    return [["major", was === is ? `takes another ${is}` : `takes ${is} instead of ${was}`]];
  }
  return [...compareFlows(flowsOf(old), flowsOf(now)), ...compareHints(old, now)];
}

/** What callers present. The names of headers and of HTTP schemes are the same in any case (RFC 9110). */
function credential({ type, scheme, in: kind, name, openIdConnectUrl, ...rest }: Node): unknown[] {
  switch (type) {
    case "http":
      return [type, String(scheme).toLowerCase()];
    case "apiKey":
      return [type, kind, kind === "header" ? String(name).toLowerCase() : name];
    case "openIdConnect":
      return [type, openIdConnectUrl];
    case "oauth2":
    case "mutualTLS":
      return [type];
    default:
      return [type, scheme, kind, name, rest]; // nobody knows what counts
  }
}

function inWords({ type, scheme, in: kind, name, openIdConnectUrl }: Node): string {
  switch (type) {
    case "http":
      return `HTTP ${code(String(scheme))}`;
    case "apiKey":
      return `a key in ${kind} ${code(String(name))}`;
    case "openIdConnect":
      return `OpenID Connect at ${code(String(openIdConnectUrl))}`;
    case "oauth2":
      return "OAuth 2";
    default:
      return code(type ?? "something else");
  }
}

type Flows = Readonly<Record<string, Node>>;

function flowsOf({ flows }: Node): Flows {
  return (flows ?? {}) as Flows;
}

const addresses = {
  authorizationUrl: "authorization address",
  deviceAuthorizationUrl: "authorization address of devices",
  tokenUrl: "token address",
  refreshUrl: "refresh address",
};

function compareFlows(old: Flows, now: Flows): Difference[] {
  const went = Object.keys(old).filter((name) => now[name] === undefined);
  const came = Object.keys(now).filter((name) => old[name] === undefined);
  return [
    ...(went.length > 0 ? [["major", `no longer has the flow ${listed(went)}`] as const] : []),
    ...(came.length > 0 ? [["minor", `also has the flow ${listed(came)}`] as const] : []),
    ...Object.entries(old).flatMap(([name, flow]) => {
      const successor = now[name];
      return successor === undefined ? [] : compareFlow(code(name), flow, successor);
    }),
  ];
}

function compareFlow(name: string, old: Node, now: Node): Difference[] {
  const scopesOf = ({ scopes }: Node): string[] => Object.keys(scopes ?? {});
  const went = scopesOf(old).filter((scope) => !scopesOf(now).includes(scope));
  const came = scopesOf(now).filter((scope) => !scopesOf(old).includes(scope));
  return [
    ...Object.entries(addresses).flatMap(([key, noun]): Difference[] => {
      const [from, to] = [old[key], now[key]];
      if (from === to) return [];
      const level = from === undefined ? "patch" : "major";
      return [[level, `has the ${noun} ${shownValue(to)} instead of ${shownValue(from)} in flow ${name}`]];
    }),
    ...(went.length > 0 ? [["major", `no longer offers ${scopes(went)} in flow ${name}`] as const] : []),
    ...(came.length > 0 ? [["minor", `also offers ${scopes(came)} in flow ${name}`] as const] : []),
  ];
}

/** `` scope `a` `` · `` scopes `a` and `b` ``. */
export function scopes(names: readonly string[]): string {
  return `scope${names.length === 1 ? "" : "s"} ${listed(names)}`;
}

const comparedAbove = new Set(["description", "type", "scheme", "in", "name", "openIdConnectUrl", "flows"]);

/** The form of a token and the like: nobody has to act on it. */
function compareHints(old: Node, now: Node): Difference[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key): Difference[] => {
    if (comparedAbove.has(key) || isDeepStrictEqual(old[key], now[key])) return [];
    return [["patch", `${key}: ${shownValue(now[key])} instead of ${shownValue(old[key])}`]];
  });
}
