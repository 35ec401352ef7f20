const kept =
  /^(retry-after|date|content-type|server|x-request-id|belvo-idempotency-(key|status)|x-ratelimit-[\w-]+)$/;

/** The response headers that help afterwards; cookies and everything unknown are left out. */
export function keptHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => kept.test(name)));
}
