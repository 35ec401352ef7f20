import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { cutPage } from "./fast-server.js";

/** Ways in which an answer can go wrong on the wire. */
export const faults: Readonly<Record<string, (response: ServerResponse, body: string) => void>> = {
  "reset before the answer": (response) => response.socket?.resetAndDestroy(),
  "reset in the middle of the body": (response, body) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.write(body.slice(0, body.length / 2), () => response.socket?.resetAndDestroy());
  },
  "end before the promised length": (response, body) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length + 10 });
    response.write(body, () => response.socket?.destroy());
  },
  "body cut short": (response, body) => {
    response.writeHead(200, { "content-type": "application/json" }).end(body.slice(0, -2));
  },
  "HTML under a 200": (response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<html><body>maintenance</body></html>");
  },
  "HTML under a 403": (response) => {
    response.writeHead(403, { "content-type": "text/html" }).end("<html>openresty</html>");
  },
  "empty 200": (response) => response.writeHead(200, { "content-length": 0 }).end(),
  "invalid UTF-8": (response) => {
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(Buffer.from([0xff, 0xfe, 0x7b, 0xc3, 0x28]));
  },
  "no HTTP at all": (response) => {
    response.socket?.end("SSH-2.0-OpenSSH_9.6\r\n");
  },
  "a thousand kilobytes of nothing": (response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(" ".repeat(1_000_000));
  },
  "503 without a body": (response) => response.writeHead(503).end(),
  "429 without a body": (response) => response.writeHead(429, { "retry-after": "1" }).end(),
};

export interface FaultyServer {
  readonly baseUrl: string;
  /** Faults of the coming requests, by name; anything else is answered well, and `stall` never. */
  readonly queue: string[];
  close(): Promise<void>;
}

/** A server on loopback with a list of `rows`, ten a page. */
export async function faultyServer(rows: readonly unknown[]): Promise<FaultyServer> {
  const queue: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const page = cutPage(rows, Number(url.searchParams.get("page")), 10);
    const body = JSON.stringify(page ?? [{ code: "not_found" }]);
    const fault = queue.shift() ?? "";
    if (fault === "stall") return;
    const answer = faults[fault];
    if (answer) answer(response, body);
    else response.writeHead(page ? 200 : 404, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    queue,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
