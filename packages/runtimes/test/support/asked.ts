import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the functions of the handlers ask, and how a test answers: by paths of its own choice. */
export interface Asked {
  readonly url: string;
  /** How often a path has been asked for. */
  count(path: string): number;
  /** Lets a path that begins with `/wait` go. */
  release(path: string): void;
  close(): void;
}

/** `/ok…` is answered with 200, `/fail-once…` with 500 and then with 200, `/wait…` when it is released. */
export async function startAsked(): Promise<Asked> {
  const counts = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    request.resume();
    const answer = (status: number): void => void response.writeHead(status).end();
    if (path.startsWith("/wait")) waiting.set(path, () => answer(200));
    else answer(path.startsWith("/fail-once") && count === 1 ? 500 : 200);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: (path) => counts.get(path) ?? 0,
    release: (path) => waiting.get(path)?.(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
