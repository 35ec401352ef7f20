import { setTimeout as sleep } from "node:timers/promises";
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

/** Waits for something to become true, for as long as the test may take. */
export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await sleep(50);
  }
}

/** Waits for the progress of a link to get somewhere. */
export function untilProgress(
  service: string,
  link: string,
  isThere: (progress: Progress) => boolean,
): Promise<Progress> {
  return until(async () => {
    const progress = await readJson<Progress>(`${service}/api/links/${link}/progress`);
    return isThere(progress) && progress;
  });
}
