import { inspect } from "node:util";
import { createBelvoClient, credentialsFromEnv } from "@x/belvo-fetch";
import type { paths } from "@x/belvo-types";
import createPlainClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { isBelvoAbortError, isBelvoApiError, isBelvoConnectionError } from "../../src/errors/index.js";
import { createWidgetToken, type WidgetTokenRequest } from "../../src/tokens/index.js";
import { apiError, fetchFailed, gatewayPage, scriptedFetch } from "../support/answers.js";
import { copyOf, requests } from "./support/requests.js";

const credentials = { secretId: "an-id", secretPassword: "a-very-secret-password" };
const tokens = { access: "header.access-payload.mac", refresh: "header.refresh-payload.mac" };
const granted = () => Response.json(tokens);

function connect(...script: (() => Response | Promise<Response>)[]) {
  const { fetch, sent } = scriptedFetch(...script);
  return { client: createBelvoClient({ ...credentials, environment: "sandbox", fetch }), sent };
}

async function sentFor(request: WidgetTokenRequest): Promise<Record<string, unknown>> {
  const { client, sent } = connect(granted);
  await createWidgetToken(client, credentials, request);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ method: "POST", url: "https://sandbox.belvo.com/api/token/" });
  return JSON.parse(sent[0]?.body ?? "");
}

/** All that a logger could make of a value. */
const printed = (value: unknown): string =>
  [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 10 }),
    inspect({ value }),
    JSON.stringify({ ...(value as object) }),
    (value as Error).stack,
  ].join("\n");

const keys = { id: credentials.secretId, password: credentials.secretPassword };
const { banking_brazil } = requests;

describe("the body of a token request", () => {
  it("for a bank in Brazil has the feature, the permissions and the purpose in both its places", async () => {
    expect(await sentFor(copyOf(banking_brazil))).toEqual({
      ...keys,
      scopes:
        "read_institutions,write_links,read_consents,write_consents,write_consent_callback,delete_consents",
      stale_in: "365d",
      fetch_resources: ["ACCOUNTS", "OWNERS", "TRANSACTIONS", "BILLS"],
      widget: {
        ...banking_brazil.widget,
        openfinance_feature: "consent_link_creation",
        purpose: "Análise de crédito",
        consent: {
          ...banking_brazil.widget.consent,
          permissions: ["REGISTER", "ACCOUNTS", "CREDIT_CARDS", "CREDIT_OPERATIONS"],
        },
      },
    });
  });

  it.each([
    ["employment_brazil", ["EMPLOYMENTS", "OWNERS"]],
    ["employment_mexico", ["EMPLOYMENT_RECORDS"]],
    [
      "fiscal_mexico",
      [
        "FINANCIAL_STATEMENTS",
        "INVOICES",
        "TAX_COMPLIANCE_STATUS",
        "TAX_RETENTIONS",
        "TAX_RETURNS",
        "TAX_STATUS",
      ],
    ],
  ] as const)("for %s asks for %j", async (kind, fetch_resources) => {
    expect(await sentFor(copyOf(requests[kind]))).toEqual({
      ...keys,
      scopes: "read_institutions,write_links",
      stale_in: "365d",
      fetch_resources,
      widget: requests[kind].widget,
    });
  });

  it("for update mode has the link, and nothing that is said when a link is made", async () => {
    expect(await sentFor(requests.update_mode)).toEqual({
      ...keys,
      scopes: "read_institutions,write_links,read_links",
      link_id: requests.update_mode.link_id,
    });
  });

  it("for the management of consents has the feature", async () => {
    expect(await sentFor({ for: "consent_management" })).toEqual({
      ...keys,
      scopes: "read_consents,write_consents,write_consent_callback",
      widget: { openfinance_feature: "consent_management" },
    });
  });

  it("has what was set in place of what would be filled in", async () => {
    const given = {
      scopes: "read_institutions",
      stale_in: "30d",
      fetch_resources: ["ACCOUNTS" as const],
      widget: {
        ...copyOf(banking_brazil).widget,
        openfinance_feature: "something_new",
        purpose: "Outra",
      },
    };
    const body = await sentFor({ for: "banking_brazil", ...given } as never);
    expect(body).toMatchObject(given);
    expect(body).toMatchObject({ widget: { consent: { purpose: "Análise de crédito" } } });
  });

  it("has what was not set although it was written down", async () => {
    const body = await sentFor({
      ...requests.fiscal_mexico,
      stale_in: undefined,
      scopes: undefined,
    } as never);
    expect(body).toMatchObject({ stale_in: "365d", scopes: "read_institutions,write_links" });
  });

  it("has members that are new to this package", async () => {
    expect(await sentFor({ ...requests.update_mode, external_id: "42" } as never)).toMatchObject({
      external_id: "42",
    });
  });

  it("leaves the request alone, down to its depths", async () => {
    const request = copyOf(banking_brazil);
    await sentFor(request);
    expect(request).toEqual(banking_brazil);
  });
});

describe("what a token request may not leave out", () => {
  const branding = ["company_icon", "company_logo", "company_name", "company_terms_url"];
  const brandings = branding.map((name) => `widget.branding.${name}`);
  const demanded: [WidgetTokenRequest["for"], string[]][] = [
    [
      "banking_brazil",
      [
        ...brandings,
        "widget.callback_urls.success",
        "widget.callback_urls.exit",
        "widget.callback_urls.event",
        "widget.consent.purpose",
        "widget.consent.terms_and_conditions_url",
        "widget.consent.identification_info",
      ],
    ],
    ["employment_brazil", brandings],
    ["employment_mexico", brandings],
    ["fiscal_mexico", brandings],
    ["update_mode", ["link_id"]],
  ];
  const cases = demanded.flatMap(([kind, paths]) => paths.map((path) => [kind, path] as const));

  it.each(cases)("for %s: %s", async (kind, path) => {
    const steps = path.split(".");
    for (const empty of [undefined, "", null, [], {}]) {
      const request = copyOf(requests[kind]);
      const owner = steps.slice(0, -1).reduce<never>((at, key) => at[key] as never, request as never);
      Object.assign(owner, { [steps.at(-1) ?? ""]: empty });
      const { client, sent } = connect(granted);
      const call = createWidgetToken(client, credentials, request);
      await expect(call).rejects.toThrow(new TypeError(`\`${path}\` must be given: the API wants it`));
      expect(sent).toEqual([]);
    }
  });

  it.each([
    [undefined, "for"],
    ["banking_brazil", "for"],
    [{ for: "banking_chile" }, "for"],
    [{ for: "constructor" }, "for"],
    [{ ...requests.update_mode, password: "mine" }, "request"],
    [{ ...requests.update_mode, id: "mine" }, "request"],
  ])("%o is refused for its `%s`, without repeating it", async (request, name) => {
    const { client, sent } = connect(granted);
    const error = await createWidgetToken(client, credentials, request as never).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`\`${name}\``);
    expect(String(error)).not.toContain("mine");
    expect(sent).toEqual([]);
  });

  it("are the keys, and options that exist", async () => {
    const { client, sent } = connect(granted);
    const { update_mode } = requests;
    for (const keysGiven of [undefined, {}, { secretId: "an-id" }, { secretId: "", secretPassword: "b" }]) {
      await expect(createWidgetToken(client, keysGiven as never, update_mode)).rejects.toThrow(
        /`credentials/,
      );
    }
    await expect(
      createWidgetToken(client, credentials, update_mode, { retries: 3 } as never),
    ).rejects.toThrow("`retries`");
    await expect(
      createWidgetToken(client, credentials, update_mode, { signal: {} } as never),
    ).rejects.toThrow("`signal`");
    expect(sent).toEqual([]);
  });
});

describe("a token", () => {
  const { update_mode } = requests;

  it("can be read, also by destructuring", async () => {
    const { client } = connect(granted);
    const { access, refresh } = await createWidgetToken(client, credentials, update_mode);
    expect({ access, refresh }).toEqual(tokens);
  });

  it("is not printed", async () => {
    const { client } = connect(granted);
    const token = await createWidgetToken(client, credentials, update_mode);
    expect(printed(token)).not.toContain("payload");
    expect(JSON.stringify(token)).toBe('{"access":"[hidden]","refresh":"[hidden]"}');
    expect(inspect(token)).toContain("[hidden]");
    expect(Object.keys(token)).toEqual([]);
    const withoutHooks = inspect(token, { customInspect: false, depth: 10 });
    expect(withoutHooks).not.toContain("payload");
  });

  it("may come without the part for refreshing", async () => {
    const { client } = connect(() => Response.json({ access: "a" }));
    const token = await createWidgetToken(client, credentials, update_mode);
    expect(token.access).toBe("a");
    expect(token.refresh).toBeUndefined();
  });

  it("comes from a plain openapi-fetch client as well", async () => {
    const { fetch, sent } = scriptedFetch(granted);
    const plain = createPlainClient<paths>({ baseUrl: "https://belvo.test", fetch });
    const token = await createWidgetToken(plain, credentials, update_mode);
    expect(token.access).toBe(tokens.access);
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject(keys);
  });

  it("takes the keys from the environment, which hide themselves", async () => {
    const { client, sent } = connect(granted);
    const env = { BELVO_SECRET_ID: "env-id", BELVO_SECRET_PASSWORD: "env-password", BELVO_ENV: "sandbox" };
    await createWidgetToken(client, credentialsFromEnv(env), update_mode);
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ id: "env-id", password: "env-password" });
  });

  it("is asked for with the headers and the time given", async () => {
    const { client, sent } = connect(granted);
    await createWidgetToken(client, credentials, update_mode, {
      headers: { "x-trace": "1" },
      timeoutMs: 5000,
    });
    expect(sent[0]?.headers).toMatchObject({ "x-trace": "1" });
    const call = createWidgetToken(client, credentials, update_mode, { timeoutMs: -1 });
    await expect(call).rejects.toThrow("`timeoutMs`");
  });

  it("is not asked for once the signal has been aborted", async () => {
    const { client, sent } = connect(granted);
    const signal = AbortSignal.abort();
    const error = await createWidgetToken(client, credentials, update_mode, { signal }).catch(
      (e: unknown) => e,
    );
    expect(isBelvoAbortError(error)).toBe(true);
    expect(sent).toEqual([]);
  });
});

describe("no error of a token request shows the keys", () => {
  const { secretPassword } = credentials;
  const leak = Object.assign(fetchFailed("ECONNRESET"), { request: { body: { password: secretPassword } } });

  it.each([
    ["a 401", () => apiError(401, "authentication_failed")],
    [
      "a 400 that repeats the body",
      () =>
        Response.json([{ code: "invalid", message: `bad ${secretPassword}`, password: secretPassword }], {
          status: 400,
        }),
    ],
    ["a page", () => gatewayPage(502)],
    ["a page with a 200", () => gatewayPage(200)],
    ["half a token", () => new Response('{"access":payload')],
    ["no token", () => Response.json({ access_token: "payload" })],
    ["an empty token", () => Response.json({ access: "", refresh: "payload" })],
    ["a list", () => Response.json(["payload"])],
    ["a lost connection", () => Promise.reject(leak)],
    [
      "an error of an HTTP library",
      () => Promise.reject(Object.assign(new Error(secretPassword), { config: secretPassword })),
    ],
  ])("%s", async (_name, answer) => {
    for (const plain of [false, true]) {
      const { fetch } = scriptedFetch(answer);
      const client = plain
        ? createPlainClient<paths>({ baseUrl: "https://belvo.test", fetch })
        : connect(answer).client;
      const error = await createWidgetToken(client, credentials, requests.update_mode).catch(
        (e: unknown) => e,
      );
      expect(isBelvoApiError(error) || isBelvoConnectionError(error)).toBe(true);
      expect(printed(error)).not.toContain(secretPassword);
      expect(printed(error)).not.toContain("payload");
      if (isBelvoApiError(error)) expect(error).toMatchObject({ method: "POST", path: "/api/token/" });
    }
  });
});
