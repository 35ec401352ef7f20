import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, startAsked } from "./support/asked.js";
import { type Mount, mounts } from "./support/mounts.js";

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const basic = `Basic ${btoa("belvo:open sesame")}`;

const body = (name: string, id: string, path: string, fields: object = {}) => ({
  webhook_id: `${name} ${id}`,
  webhook_type: "ACCOUNTS",
  webhook_code: "historical_update",
  link_id: "5b1e7d3c-92a4-4f60-8c7b-1d2e3f4a5b6c",
  data: { ask: asked.url + path },
  ...fields,
});
const post = (url: string, content: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { authorization: basic, "content-type": "application/json", ...headers },
    body: typeof content === "string" ? content : JSON.stringify(content),
  });
const slowBody = (name: string) => body(name, "slow", `/wait/${name}`);

const running = new Map<string, { readonly mount: Mount; readonly slow: Promise<Response> }>();
let asked: Asked;

// All at once, and with each a delivery that is answered after four seconds: the tests run meanwhile.
beforeAll(async () => {
  asked = await startAsked();
  for (const [name, start] of Object.entries(mounts)) {
    const mount = await start();
    running.set(name, { mount, slow: post(mount.url, slowBody(name)) });
  }
});
afterAll(async () => {
  for (const { mount } of running.values()) await mount.close();
  asked.close();
});

describe.each(Object.keys(mounts))("the handler in %s", (name) => {
  const url = () => running.get(name)?.mount.url ?? "";
  const send = (content: unknown, headers?: Record<string, string>) => post(url(), content, headers);
  const answer = async (response: Response): Promise<[number, string]> => [
    response.status,
    await response.text(),
  ];
  // A path for each test and mount, so that counts are not mixed up.
  const delivery = (id: string, path: string, fields?: object) => body(name, id, `${path}/${name}`, fields);
  const count = (path: string) => asked.count(`${path}/${name}`);

  it("is the one of the README", () => {
    const readme = read("../../helpers/README.md");
    expect(readme).toContain(`\`\`\`js\n${read(`../src/mounts/${name}`)}\`\`\`\n`);
  });

  it("handles an event once", async () => {
    const event = delivery("good", "/ok/good");
    expect(await answer(await send(event))).toEqual([200, ""]);
    expect(await answer(await send(event))).toEqual([200, ""]);
    expect(count("/ok/good")).toBe(1);
  });

  it("takes a second authorization", async () => {
    expect(
      (await send(delivery("second", "/ok/second"), { authorization: "bearer next-token" })).status,
    ).toBe(200);
    expect(count("/ok/second")).toBe(1);
  });

  it.each([{ authorization: `${basic}x` }, { authorization: "" }])("refuses %j", async (headers) => {
    expect(await answer(await send(delivery("refused", "/ok/refused"), headers))).toEqual([401, ""]);
    expect(count("/ok/refused")).toBe(0);
  });

  it.each(["GET", "PUT", "DELETE"])("refuses %s", async (method) => {
    const response = await fetch(url(), { method, headers: { authorization: basic } });
    expect(await answer(response)).toEqual([405, ""]);
  });

  it.each(["", "no JSON", '{"webhook_id":', "[]", "null"])("refuses %j", async (content) => {
    expect(await answer(await send(content))).toEqual([400, ""]);
  });

  it("refuses what is too large, and still answers the next", async () => {
    const large = delivery("large", "/ok/large", { filling: "x".repeat(200_000) });
    expect(await answer(await send(large))).toEqual([413, ""]);
    expect(count("/ok/large")).toBe(0);
    expect((await send(delivery("after large", "/ok/after-large"))).status).toBe(200);
  });

  it("refuses what is too large and does not say so", async () => {
    let left = 50;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(10_000)) : controller.close()),
    });
    const init = { method: "POST", headers: { authorization: basic }, body: endless, duplex: "half" };
    const status = await fetch(url(), init as RequestInit).then(
      (response) => response.status,
      () => "closed", // While we were still writing, which is an answer as well.
    );
    expect([413, "closed"]).toContain(status);
    expect((await send(delivery("after endless", "/ok/after-endless"))).status).toBe(200);
  });

  it("takes any content type, as nobody has documented Belvo's", async () => {
    const event = delivery("type", "/ok/type");
    expect((await send(event, { "content-type": "text/plain" })).status).toBe(200);
    expect(count("/ok/type")).toBe(1);
  });

  it("hands on what it does not know", async () => {
    expect((await send(delivery("unknown", "/ok/unknown", { webhook_type: "WEATHER" }))).status).toBe(200);
    expect(count("/ok/unknown")).toBe(1);
  });

  it("makes Belvo send again what has failed", async () => {
    const event = delivery("failing", "/fail-once/failing");
    expect(await answer(await send(event))).toEqual([500, ""]);
    expect(await answer(await send(event))).toEqual([200, ""]);
    expect(await answer(await send(event))).toEqual([200, ""]);
    expect(count("/fail-once/failing")).toBe(2);
  });

  it("answers in time for work that is not done, and does that work to its end", async () => {
    expect(await answer((await running.get(name)?.slow) as Response)).toEqual([503, ""]);
    expect((await send(slowBody(name))).status).toBe(503);
    asked.release(`/wait/${name}`);
    let last = 503;
    while (last === 503) ({ status: last } = await send(slowBody(name)));
    expect(last).toBe(200);
    expect(count("/wait")).toBe(1);
  });
});
