import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** What the server does once a request has arrived, whole or only its head. */
export interface Fault {
  /** Raw bytes of the answer; none to say nothing. */
  readonly answer?: string | Uint8Array;
  /** `reset` cuts the connection hard, `end` closes it, `stall` leaves it open. */
  readonly then: "reset" | "end" | "stall";
  /** Acts before the body of the request has been read. */
  readonly early?: boolean;
}

/** An HTTP server on loopback that misbehaves as told, request by request. */
export async function faultyServer(faults: readonly Fault[]) {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const fault = faults[Math.min(requests.length, faults.length - 1)];
      const head = received.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
      if (!fault || head < 0 || (!fault.early && received.length < head + 4 + length)) return;
      requests.push(received);
      received = "";
      if (fault.answer !== undefined) socket.write(fault.answer);
      if (fault.then === "reset") setImmediate(() => socket.resetAndDestroy());
      if (fault.then === "end") socket.end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A well-formed HTTP answer that is the connection's last. */
export function http(
  status: string,
  body: string | Uint8Array = "",
  headers: Record<string, string> = {},
): Uint8Array {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const all = {
    "Content-Length": `${bytes.length}`,
    "Content-Type": "application/json",
    Connection: "close",
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join("")}\r\n`), bytes]);
}
