import { Agent, createServer, request as httpRequest, type RequestListener } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach, describe, expect, it } from "vitest";
import { belvoAddresses, toNodeListener } from "../../src/webhooks/index.js";
import { body, header, recorder } from "./support.js";

const text = JSON.stringify(body());
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Posts the way that a body parser before the listener leaves the request. */
async function afterParser(parse: (text: string) => unknown, content = text): Promise<number> {
  const { handle } = recorder();
  const listener = toNodeListener(handle);
  const port = await listen(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await listener(Object.assign(request, { body: parse(Buffer.concat(chunks).toString()) }), response);
  });
  const init = { method: "POST", body: content, headers: { authorization: header } };
  return (await fetch(`http://localhost:${port}/`, init)).status;
}

describe("a listener for Node", () => {
  it.each([
    ["an object", JSON.parse],
    ["text", (it: string) => it],
    ["bytes", (it: string) => Buffer.from(it)],
  ])("takes what a body parser has left: %s", async (_, parse) => {
    expect(await afterParser(parse)).toBe(200);
  });

  it("calls it a mistake when somebody has read the body and left nothing of it", async () => {
    const errors: unknown[] = [];
    const { handle, names } = recorder();
    const port = await listen(async (request, response) => {
      for await (const _ of request);
      await toNodeListener(handle)(request, response, (error) => errors.push(error));
      response.writeHead(500).end();
    });
    const init = { method: "POST", body: text, headers: { authorization: header } };
    await fetch(`http://localhost:${port}/`, init);
    expect(errors.map(String)).toEqual([expect.stringContaining("has been read before")]);
    expect(names).toEqual([]);
  });

  it("takes a body that nobody has read, whatever else stands where parsers put theirs", async () => {
    const { handle, names } = recorder();
    const listener = toNodeListener(handle);
    const port = await listen(
      (request, response) => void listener(Object.assign(request, { body: {} }), response),
    );
    const init = { method: "POST", body: text, headers: { authorization: header } };
    expect((await fetch(`http://localhost:${port}/`, init)).status).toBe(200);
    expect(names).toEqual(["ACCOUNTS.historical_update"]);
  });

  it("refuses with no more than a status", async () => {
    const port = await listen(toNodeListener(recorder().handle));
    const response = await fetch(`http://localhost:${port}/`);
    expect([response.status, response.headers.get("allow"), await response.text()]).toEqual([
      405,
      "POST",
      "",
    ]);
    expect((await fetch(`http://localhost:${port}/`, { method: "POST", body: text })).status).toBe(401);
  });

  it.each([
    ["413", { authorization: header }, true],
    ["413", { authorization: header, "content-length": "3000000" }, false],
    ["401", { "content-length": "3000000" }, false],
  ])(
    "keeps a connection in order on which a large body was refused: %s to %j",
    async (status, headers, chunked) => {
      const port = await listen(toNodeListener(recorder({ maxBytes: 1000 }).handle));
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      closers.push(() => agent.destroy());
      const send = (method: string, content?: Buffer) =>
        new Promise<[string, boolean]>((resolve, reject) => {
          const options = { port, agent, method, headers: content ? headers : {} };
          const request = httpRequest(options, (response) => {
            response.resume().on("end", () => resolve([`${response.statusCode}`, request.reusedSocket]));
          });
          request.on("error", reject);
          if (content && chunked) request.write(content.subarray(0, 5000));
          request.end(content?.subarray(chunked ? 5000 : 0));
        });
      expect(await send("POST", Buffer.alloc(3_000_000))).toEqual([status, false]);
      expect(await send("GET")).toEqual(["405", true]);
    },
  );

  it.each(["//", "http://[", "*"])("takes the address %j, which it does not look at", async (path) => {
    const port = await listen(toNodeListener(recorder().handle));
    const status = await new Promise((resolve, reject) => {
      const options = { port, path, method: "POST", headers: { authorization: header } };
      httpRequest(options, ({ statusCode }) => resolve(statusCode))
        .on("error", reject)
        .end(text);
    });
    expect(status).toBe(200);
  });

  it("knows the address of the other end", async () => {
    const addresses: unknown[] = [];
    const { handle } = recorder({
      sourceAddress: (_, { remoteAddress }) => belvoAddresses[addresses.push(remoteAddress) - 1],
    });
    const port = await listen(toNodeListener(handle));
    const init = { method: "POST", body: text, headers: { authorization: header } };
    expect((await fetch(`http://127.0.0.1:${port}/`, init)).status).toBe(200);
    expect(String(addresses[0])).toContain("127.0.0.1");
  });

  it("works with HTTP/2", async () => {
    const listener = toNodeListener(recorder().handle);
    const server = createHttp2Server((request, response) => void listener(request, response)).listen(0);
    await new Promise((resolve) => server.once("listening", resolve));
    const client = connect(`http://localhost:${(server.address() as AddressInfo).port}`);
    closers.push(() => {
      client.close();
      server.close();
    });
    const stream = client.request({ ":method": "POST", ":path": "/", authorization: header });
    stream.end(text);
    expect(await new Promise((resolve) => stream.on("response", (it) => resolve(it[":status"])))).toBe(200);
  });

  it("takes streams of text, and several headers of a name", async () => {
    const request = Object.assign(Readable.from([text.slice(0, 9), text.slice(9)]), {
      method: "POST",
      headers: { authorization: header, "set-cookie": ["a", "b"], host: undefined },
    });
    const response = { statusCode: 0, setHeader: () => {}, end: () => {} };
    await toNodeListener(recorder().handle)(request, response);
    expect(response.statusCode).toBe(200);
  });

  it("gives mistakes to `next`, and answers with 500 where there is none", async () => {
    const listener = toNodeListener(() => Promise.reject(new Error("mistake")));
    const request = Object.assign(Readable.from([text]), { method: "POST", headers: {} });
    const response = { statusCode: 0, setHeader: () => {}, end: () => {} };
    const errors: unknown[] = [];
    await listener(request, response, (error) => errors.push(error));
    expect(errors).toEqual([new Error("mistake")]);
    await listener(request, response);
    expect(response.statusCode).toBe(500);
  });
});
