import { inspect } from "node:util";
import { expect, test } from "vitest";
import { settingsFrom } from "../src/settings.js";

const env = {
  BELVO_SECRET_ID: "an-id",
  BELVO_SECRET_PASSWORD: "a-password",
  BELVO_ENV: "sandbox",
  WEBHOOK_AUTHORIZATION: "Bearer a-webhook",
};

test("four variables are enough, and nothing is open to the world by default", () => {
  expect(settingsFrom(env)).toMatchObject({ host: "127.0.0.1", port: 3000, dataDirectory: "data" });
  expect(settingsFrom(env).belvoUrl).toBeUndefined();
});

test("a missing or wrong variable is named, and its value is not", () => {
  for (const name of Object.keys(env)) {
    expect(() => settingsFrom({ ...env, [name]: undefined })).toThrow(name);
  }
  for (const port of ["-1", "65536", "a-password"]) {
    expect(() => settingsFrom({ ...env, PORT: port })).toThrow(/^PORT must be a port$/);
  }
});

test("a public address that browsers cannot reach is refused", () => {
  for (const PUBLIC_URL of ["app.example", "javascript:alert(1)", "https://"]) {
    expect(() => settingsFrom({ ...env, PUBLIC_URL })).toThrow(/^PUBLIC_URL must be/);
  }
});

test("no print-out of the settings has a secret", () => {
  const settings = settingsFrom({ ...env, DATABASE_URL: "postgres://user:db-password@db/service" });
  for (const shown of [JSON.stringify(settings), inspect(settings, { depth: 9 }), inspect({ ...settings })]) {
    expect(shown).not.toMatch(/a-password|a-webhook|db-password/);
  }
  expect(settings.databaseUrl).toContain("db-password");
});

test("the public address may end in a slash", () => {
  expect(settingsFrom({ ...env, PUBLIC_URL: "https://app.example//" }).publicUrl).toBe("https://app.example");
});
