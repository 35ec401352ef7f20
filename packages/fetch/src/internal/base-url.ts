// Private: may change any time.

const allowed =
  /^(https:\/\/[^\s/?#@\\]+|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?)(\/[^\s?#@\\]*)?$/;

/**
 * Checks a base URL and returns it: https, or http to this machine only, since anybody on the way could read
 * the credentials; no credentials, query or fragment in it.
 */
export function checkBaseUrl(baseUrl: string | undefined): string {
  if (typeof baseUrl !== "string" || !allowed.test(baseUrl)) {
    throw new TypeError("Set `environment` to sandbox or production, or `baseUrl` to an https URL");
  }
  return baseUrl;
}
