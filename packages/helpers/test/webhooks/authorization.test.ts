import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  belvoAddresses,
  createWebhookHandler,
  type WebhookAuthorization,
  webhookRequest,
} from "../../src/webhooks/index.js";
import { post, recorder } from "./support.js";

async function status(
  authorization: WebhookAuthorization | readonly WebhookAuthorization[],
  header: string,
): Promise<number> {
  const handle = createWebhookHandler({ authorization, on: {} });
  return (await handle(post(undefined, { headers: { authorization: header } }))).status;
}

describe("the authorization", () => {
  it.each([
    ["name and password", { username: "belvo", password: "p" }, `Basic ${btoa("belvo:p")}`],
    ["a password with a colon", { username: "belvo", password: "a:b" }, `Basic ${btoa("belvo:a:b")}`],
    ["characters beyond Latin-1", { username: "josé", password: "señal✓" }, "Basic am9zw6k6c2XDsWFs4pyT"],
    ["a token", { bearer: "t0ken" }, "Bearer t0ken"],
    ["a whole header", "Bearer t0ken", "Bearer t0ken"],
    ["a scheme in any case", "bearer t0ken", "BEARER t0ken"],
  ])("may be %s", async (_, authorization, header) => {
    expect(await status(authorization, header)).toBe(200);
    expect(await status(authorization, `${header}x`)).toBe(401);
    expect(await status(authorization, header.slice(0, -1))).toBe(401);
    expect(webhookRequest("{}", { authorization }).headers.get("authorization")?.toLowerCase()).toBe(
      header.toLowerCase(),
    );
  });

  it.each(["se\xf1al", "\xff"])(
    "with letters beyond ASCII comes in either encoding: %j",
    async (password) => {
      const authorization = { username: "jos\xe9", password };
      const given = `jos\xe9:${password}`;
      expect(await status(authorization, `Basic ${btoa(given)}`)).toBe(200);
      expect(await status(authorization, `Basic ${Buffer.from(given).toString("base64")}`)).toBe(200);
      expect(await status(authorization, `Basic ${btoa(given.slice(0, -1))}`)).toBe(401);
    },
  );

  it("counts upper and lower case of all but the scheme", async () => {
    expect(await status({ bearer: "t0ken" }, "Bearer T0ken")).toBe(401);
  });

  it("may be one of several, first or last", async () => {
    const both = [{ bearer: "old" }, { username: "belvo", password: "new" }];
    expect(await status(both, "Bearer old")).toBe(200);
    expect(await status(both, `Basic ${btoa("belvo:new")}`)).toBe(200);
    expect(await status(both, "Bearer new")).toBe(401);
  });

  it.each([{ bearer: "a b" }, { bearer: "a\nb" }, { username: "", password: "p" }, { token: "t" }, null, 7])(
    "cannot be %j",
    (authorization) => {
      expect(() => createWebhookHandler({ authorization: authorization as never, on: {} })).toThrow(
        TypeError,
      );
    },
  );

  it("is shown by nothing", () => {
    const secret = "open-sesame";
    const handle = createWebhookHandler({ authorization: { bearer: secret }, on: {} });
    expect(inspect(handle, { showHidden: true, depth: 9 }) + String(handle)).not.toContain(secret);
    for (const wrong of [
      `${secret} x`,
      { bearer: `${secret} x` },
      { username: `a:${secret}`, password: secret },
    ]) {
      let error: unknown;
      try {
        createWebhookHandler({ authorization: wrong, on: {} });
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(TypeError);
      expect(inspect(error)).not.toContain(secret);
    }
  });
});

describe("the source address", () => {
  const [first = ""] = belvoAddresses;
  const from = (address: string | null | undefined, allowed?: readonly string[]) =>
    recorder({ sourceAddress: () => address, sourceAddresses: allowed }).handle(post());

  it.each(belvoAddresses)("may be %s", async (address) => {
    expect((await from(address)).status).toBe(200);
  });

  it.each(["::ffff:3.130.254.46", "::FFFF:3.130.254.46", "0:0:0:0:0:ffff:0382:fe2e", " 3.130.254.46"])(
    "may be written %j",
    async (address) => {
      expect((await from(address)).status).toBe(200);
      expect((await from(first, [address])).status).toBe(200);
      expect((await from("203.0.113.9", [address])).status).toBe(401);
    },
  );

  it("may be one of IPv6, in any spelling", async () => {
    expect((await from("2001:db8::9", ["2001:DB8:0:0::9"])).status).toBe(200);
    expect((await from("2001:db8::8", ["2001:DB8:0:0::9"])).status).toBe(401);
  });

  it.each([
    "203.0.113.9",
    `${first}0`,
    `203.0.113.9, ${first}`,
    `${first}:443`,
    `${first}]/`,
    `::${first}`,
    "",
    null,
    undefined,
    [first] as never, // What Node has for a header that came twice.
    Promise.resolve(first) as never,
  ])("cannot be %j", async (address) => {
    expect((await from(address)).status).toBe(401);
  });

  it("may be among others than Belvo's", async () => {
    expect((await from("10.0.0.1", ["10.0.0.1"])).status).toBe(200);
    expect((await from(first, ["10.0.0.1"])).status).toBe(401);
  });

  it.each([[["10.0.0.0/8"]], [["belvo.com"]], [["256.0.0.1"]], [[first, ""]], [first], [[7]]])(
    "cannot be compared with %j: every delivery would be refused",
    (sourceAddresses) => {
      const options = { sourceAddress: () => first, sourceAddresses: sourceAddresses as string[] };
      expect(() => recorder(options)).toThrow("`sourceAddresses` must be");
    },
  );

  it("cannot be given a list alone, which would refuse nobody", () => {
    expect(() => recorder({ sourceAddresses: belvoAddresses })).toThrow("`sourceAddress` must be given");
  });

  it("is looked for where you say", async () => {
    const { handle } = recorder({ sourceAddress: (_, { remoteAddress }) => remoteAddress });
    expect((await handle(post(), { remoteAddress: first })).status).toBe(200);
    expect((await handle(post())).status).toBe(401);
  });

  it("does not take the place of the authorization", async () => {
    const { handle } = recorder({ sourceAddress: () => first });
    expect((await handle(post(undefined, { headers: {} }))).status).toBe(401);
  });
});
