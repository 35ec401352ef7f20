// Private: may change any time.

/** Throws in a page, a web worker or React Native, where anybody could read the credentials. */
export function refuseBrowser(): void {
  const scope = globalThis as { window?: object; document?: object; importScripts?: object; navigator?: { product?: string } };
  if ((scope.window && scope.document) || scope.importScripts || scope.navigator?.product === "ReactNative") {
    throw new TypeError("Anybody can read the credentials here: use a server, or set `dangerouslyAllowBrowser`");
  }
}
