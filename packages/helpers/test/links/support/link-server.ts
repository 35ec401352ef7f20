import { createBelvoClient } from "@x/belvo-fetch";
import { FakeClock } from "../../support/fake-clock.js";

export const credentials = { secretId: "an-id", secretPassword: "a-very-secret-password" };

/** The n-th link of a test, an id as Belvo has them. */
export const linkId = (number: number): string =>
  `25abaa5d-eeb2-4e73-8da1-${number.toString(16).padStart(12, "0")}`;

export const linkIds = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => linkId(index));

export const gone = (): Response => new Response(null, { status: 204 });
export const takenOn = (): Response =>
  Response.json({ request_id: "0d64c138251b48e6868c6aacc3a11581" }, { status: 202 });

type Answer = () => Response | Promise<Response>;

/**
 * Belvo as far as the deletion of links goes, on a clock of the test: each link is answered with what is
 * scripted for it, in turn, or with a 204. Records when each request came.
 */
export function linkServer(script: Readonly<Record<string, readonly Answer[]>> = {}) {
  const clock = new FakeClock();
  const requests: { id: string; at: number; mode: string | null }[] = [];
  const count = new Map<string, number>();
  const client = createBelvoClient({
    ...credentials,
    environment: "sandbox",
    fetch: async (request) => {
      const id = request.url.split("/").at(-2) ?? "";
      requests.push({ id, at: clock.now(), mode: request.headers.get("x-belvo-request-mode") });
      const turn = count.get(id) ?? 0;
      count.set(id, turn + 1);
      const answers = script[id] ?? [gone];
      const answer = answers[Math.min(turn, answers.length - 1)];
      if (request.method !== "DELETE" || !answer) throw new Error("not in the script");
      return answer();
    },
  });
  return { client, clock, requests };
}
