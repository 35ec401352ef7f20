import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { read } from "../../src/vendor/read.js";
import { repository, serve } from "./helpers.js";

const text = async (...args: Parameters<typeof read>) =>
  new TextDecoder().decode((await read(...args)).bytes);

/** A server that sends these bytes, right or wrong, and hangs up. */
async function raw(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.once("data", () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe("reading a URL", () => {
  it("gives the bytes exactly as served, and asks for JSON or YAML", async () => {
    let accept = "";
    const url = await serve((request, response) => {
      accept = request.headers.accept ?? "";
      response.end("\uFEFF{ }\r\n");
    });
    const served = await read(`${url}/a.json?v=1#part`);
    expect(served).toMatchObject({ name: `${url}/a.json?v=1`, from: "url" });
    expect(Buffer.from(served.bytes).toString("utf8")).toBe("\uFEFF{ }\r\n");
    expect(accept).toMatch(/application\/json.*yaml/);
  });

  it("follows redirects and notes the address it was given", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/new" }).end();
      else response.end(request.url);
    });
    expect(await text(`${url}/old`)).toBe("/new");
    expect((await read(`${url}/old`)).name).toBe(`${url}/old`);
  });

  it.each([
    [404, "404 Not Found"],
    [403, "403 Forbidden"],
    [503, "503 Service Unavailable"],
  ])("refuses an answer with status %i", async (status, words) => {
    const url = await serve((_, response) => response.writeHead(status).end("<html>"));
    await expect(read(url)).rejects.toThrow(`${url}/ answered ${words}. Check the address`);
  });

  it("says why a host cannot be reached", async () => {
    const url = await serve(() => {});
    const free = url.replace(/\d+$/, "1");
    await expect(read(free)).rejects.toThrow(
      /cannot download http:.*: (connect ECONNREFUSED|bad port).*Try again/,
    );
    const unreachable = () =>
      Promise.reject(new TypeError("fetch failed", { cause: new Error("getaddrinfo ENOTFOUND x.example") }));
    await expect(read("https://x.example/a", { fetch: unreachable })).rejects.toThrow(
      "cannot download https://x.example/a: getaddrinfo ENOTFOUND x.example. Try again",
    );
  });

  it("refuses a body that ends early", async () => {
    const short = await raw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"openapi":');
    await expect(read(short)).rejects.toThrow(/cannot download http.*Try again/);
    const chunked = await raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"ope\r\n');
    await expect(read(chunked)).rejects.toThrow(/cannot download http.*Try again/);
  });

  it("gives up after its timeout, also in the middle of a body", async () => {
    const url = await serve((request, response) => {
      if (request.url === "/body") response.write("{");
    });
    await expect(read(`${url}/head`, { timeoutMs: 50 })).rejects.toThrow("did not finish within 0.05 s");
    await expect(read(`${url}/body`, { timeoutMs: 50 })).rejects.toThrow("did not finish within 0.05 s");
  });

  it("stops reading a body that has no end", async () => {
    const url = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(1000)));
      };
      response.on("drain", more);
      more();
    });
    await expect(read(url, { maxBytes: 100_000 })).rejects.toThrow(/is larger than 0.1 MiB/);
  });

  it("accepts exactly the limit", async () => {
    const url = await serve((_, response) => response.end("x".repeat(1000)));
    expect(await text(url, { maxBytes: 1000 })).toHaveLength(1000);
    await expect(read(url, { maxBytes: 999 })).rejects.toThrow(/larger/);
  });

  it("refuses a redirect from https to http", async () => {
    const redirected = async () => {
      const response = new Response("{}");
      return Object.defineProperty(response, "url", { value: "http://x.example/a" });
    };
    await expect(read("https://x.example/a", { fetch: redirected })).rejects.toThrow(
      "redirects to plain http",
    );
  });

  it("refuses credentials in the address without repeating them", async () => {
    const error = await read("https://user:hush@x.example/a").catch((reason: unknown) => reason);
    expect(String(error)).toContain("x.example contains credentials");
    expect(String(error)).not.toMatch(/hush|user:/);
  });
});

describe("reading a file", () => {
  it("gives its bytes and its base name, relative to the folder it is told", async () => {
    const { root, file } = repository();
    file("pets.yaml", Uint8Array.of(0xff, 0x00));
    const served = await read("./pets.yaml", { cwd: root });
    expect(served).toMatchObject({ name: "pets.yaml", from: "file" });
    expect([...served.bytes]).toEqual([0xff, 0x00]);
  });

  it("says what is wrong with the name", async () => {
    const { root, file } = repository();
    mkdirSync(join(root, "folder"));
    file("large.json", "x".repeat(1000));
    await expect(read("none.json", { cwd: root })).rejects.toThrow(
      "cannot read none.json: no such file. Check",
    );
    await expect(read("folder", { cwd: root })).rejects.toThrow("cannot read folder: it is a folder");
    await expect(read("large.json", { cwd: root, maxBytes: 999 })).rejects.toThrow(/large.json is larger/);
  });
});
