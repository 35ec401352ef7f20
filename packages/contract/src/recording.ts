/** A `fetch` that keeps what Prism objected to, so that a helper which hides responses cannot hide that. */
export function recordingFetch(): {
  fetch: (request: Request) => Promise<Response>;
  problems: string[];
  urls: string[];
} {
  const problems: string[] = [];
  const urls: string[] = [];
  return {
    problems,
    urls,
    fetch: async (request) => {
      urls.push(request.url);
      const response = await globalThis.fetch(request);
      const violations = response.headers.get("sl-violations");
      const refused = response.headers.get("content-type")?.includes("problem+json");
      if (violations || refused) {
        problems.push(`${request.method} ${request.url}: ${violations ?? (await response.clone().text())}`);
      }
      return response;
    },
  };
}
