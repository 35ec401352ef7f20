import { setTimeout as sleep } from "node:timers/promises";
import type { MockBelvo } from "../../mock/belvo.js";
import type { StoredTransaction } from "../../src/database/transactions.js";
import type { Progress } from "../../src/sync/progress.js";

/** Sends a form as a browser does, and returns the answer without following it. */
export function submit(service: string, path: string, fields: Readonly<Record<string, string>>) {
  return fetch(service + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { origin: service },
    redirect: "manual",
  });
}

export async function readJson<Body>(url: string): Promise<Body> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Body; // The test knows what it has asked for.
}

// Far beyond what anything takes: to say what did not happen, before the test itself runs out of time.
const patienceMs = 60_000;

/** Waits for something to become true. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
    await sleep(50);
  }
}

/** Waits for the progress of a link to get somewhere. */
export function untilProgress(
  service: string,
  link: string,
  isThere: (progress: Progress) => boolean,
): Promise<Progress> {
  return until(`link ${link} is there`, async () => {
    const progress = await readJson<Progress>(`${service}/api/links/${link}/progress`);
    return isThere(progress) && progress;
  });
}

/** All transactions of a link that the service has. */
export function storedIn(service: string, link: string): Promise<StoredTransaction[]> {
  return readJson(`${service}/api/links/${link}/transactions?limit=1000`);
}

/** The pages of transactions that Belvo was asked for, in their order. */
export function pagesAskedFor({ exchanges, url: base }: MockBelvo, link: string): number[] {
  return exchanges
    .map(({ url }) => new URL(url, base))
    .filter((url) => url.pathname === "/api/transactions/" && url.searchParams.get("link") === link)
    .map((url) => Number(url.searchParams.get("page")));
}

/** Registers a link with a code, as a user does, and returns its id. */
export async function connectLink(service: string): Promise<string> {
  const asked = await submit(service, "/links", {
    institution: "planet_mx_employment",
    username: "PRAH900817MDFRLL04",
  });
  const made = await submit(service, asked.headers.get("location") ?? "", { token: "111111" });
  return made.headers.get("location")?.replace("/links/", "") ?? "";
}
