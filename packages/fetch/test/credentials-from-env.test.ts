import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createBelvoClient, credentialsFromEnv } from "../src/index.js";

const env = { BELVO_SECRET_ID: "id", BELVO_SECRET_PASSWORD: "password", BELVO_ENV: "sandbox" };

describe("credentialsFromEnv", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  test("reads the three variables", () => {
    const { secretId, secretPassword, environment } = credentialsFromEnv(env);
    expect([secretId, secretPassword, environment]).toEqual(["id", "password", "sandbox"]);
    expect(credentialsFromEnv({ ...env, BELVO_ENV: "production" }).environment).toBe("production");
  });

  test("reads them from the process where no others are given", () => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, `${value}`);
    expect(credentialsFromEnv().secretPassword).toBe("password");
  });

  test("says so where the runtime has no process", () => {
    vi.stubGlobal("process", undefined);
    expect(() => credentialsFromEnv()).toThrow(
      new TypeError("Set BELVO_SECRET_ID, BELVO_SECRET_PASSWORD, BELVO_ENV in the environment"),
    );
    expect(credentialsFromEnv(env).secretId).toBe("id");
  });

  test("names the variables that are missing or empty", () => {
    expect(() => credentialsFromEnv({ ...env, BELVO_SECRET_ID: "", BELVO_ENV: undefined })).toThrow(
      new TypeError("Set BELVO_SECRET_ID, BELVO_ENV in the environment"),
    );
  });

  test.each(["development", "Production", "toString", "__proto__"])(
    "refuses the environment %s",
    (environment) => {
      expect(() => credentialsFromEnv({ ...env, BELVO_ENV: environment })).toThrow(
        new TypeError("BELVO_ENV must be one of sandbox, production"),
      );
    },
  );

  test("refuses what a file brings along: a line break or blanks around a value", () => {
    const padded = { ...env, BELVO_SECRET_PASSWORD: "password\n", BELVO_ENV: " sandbox" };
    expect(() => credentialsFromEnv(padded)).toThrow(
      new TypeError("BELVO_SECRET_PASSWORD, BELVO_ENV: remove the white space around the value"),
    );
  });

  test("makes options for the client, spread or not, that print without the password", async () => {
    const options = credentialsFromEnv(env);
    const authorization: (string | null)[] = [];
    for (const given of [options, { ...options, timeoutMs: 5 }]) {
      const client = createBelvoClient({
        ...given,
        fetch: async ({ headers }) => {
          authorization.push(headers.get("authorization"));
          return Response.json({});
        },
      });
      await client.GET("/api/accounts/");
    }
    expect(authorization).toEqual(Array(2).fill(`Basic ${btoa("id:password")}`));
    const hidden = { environment: "sandbox", secretId: "id", secretPassword: "[hidden]" };
    expect(JSON.parse(JSON.stringify({ options }))).toEqual({ options: hidden });
    expect(inspect(options, { showHidden: true })).toBe(inspect(hidden, { showHidden: true }));
  });
});
