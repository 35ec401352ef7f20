// Private: may change any time.
import { insist } from "./insist.js";

/** Refuses to run in a page or in React Native, where anybody could read the credentials. */
export function refuseBrowser(): void {
  const { document, navigator } = globalThis;
  insist(!document && navigator?.product !== "ReactNative", "Not for browsers: see `dangerouslyAllowBrowser`");
}

/** Refuses what is not https, or http to this machine: anybody on the way could read the credentials. */
export function checkBaseUrl(baseUrl: string | undefined): asserts baseUrl is string {
  insist(
    /^(https:\/\/.|http:\/\/(localhost|127\.[\d.]+|\[::1])([:/]|$))[^\s?#@\\]*$/.test(`${baseUrl}`),
    "Set `environment` or an https `baseUrl`",
  );
}

/** The `Authorization` of HTTP Basic, safe for UTF-8. */
export function basicAuth({ secretId, secretPassword }: { secretId: string; secretPassword: string }): string {
  insist(secretId && secretPassword, "`secretId` and `secretPassword` must not be empty");
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${secretId}:${secretPassword}`)))}`;
}
