/** An error as the API writes it: an array of one item. */
export function apiError(status: number, code: string, headers: Record<string, string> = {}): Response {
  const item = { code, message: `About ${code}`, request_id: "5f1a9c0b7d3e4f2a8b6c1d0e9f8a7b6c" };
  return Response.json([item], { status, headers });
}

/** The page a gateway answers with when it has had enough. */
export function gatewayPage(status: number, headers: Record<string, string> = {}): Response {
  return new Response(`<html><body><h1>${status}</h1><hr>openresty</body></html>`, {
    status,
    headers: { "content-type": "text/html", ...headers },
  });
}

/** What Node's `fetch` throws when the connection fails. */
export function fetchFailed(code: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`some ${code}`), { code }) });
}

/** A `fetch` that plays the given answers in turn, and records what it was sent. */
export function scriptedFetch(...script: readonly (() => Response | Promise<Response>)[]): {
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
  readonly sent: { method: string; url: string; headers: Record<string, string>; body: string }[];
} {
  const sent: { method: string; url: string; headers: Record<string, string>; body: string }[] = [];
  return {
    sent,
    fetch: async (request) => {
      const { method, url } = request;
      const step = script[Math.min(sent.length, script.length - 1)];
      sent.push({ method, url, headers: Object.fromEntries(request.headers), body: await request.text() });
      if (!step) throw new Error("The script is empty");
      return step();
    },
  };
}
