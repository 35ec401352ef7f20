// Private: may change any time.

/** The Base64 of HTTP Basic, safe for UTF-8. */
export function basicCredentials({ secretId, secretPassword }: { secretId: string; secretPassword: string }): string {
  if (!secretId || !secretPassword || `${secretId}`.includes(":")) {
    throw new TypeError("`secretId` and `secretPassword` must not be empty, nor `secretId` hold a colon");
  }
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${secretId}:${secretPassword}`)));
}
