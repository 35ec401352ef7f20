import { inspect } from "node:util";
import type { paths } from "@x/belvo-types";
import fc from "fast-check";
import createPlainClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { deleteLinks, type LinkDeletion } from "../../src/links/index.js";
import { apiError, fetchFailed, gatewayPage } from "../support/answers.js";
import { credentials, gone, linkId, linkIds, linkServer, takenOn } from "./support/link-server.js";

const [first = "", second = "", third = ""] = linkIds(3);

/** All that a logger could make of a value. */
const printed = (value: unknown): string =>
  [String(value), JSON.stringify(value), inspect(value, { depth: 10 })].join("\n");

/** What became of the first link, when Belvo answers with this. */
async function outcomeOf(...answers: (() => Response | Promise<Response>)[]) {
  const { client, clock, requests } = linkServer({ [first]: answers });
  const report = await clock.run(deleteLinks(client, [first], { clock }));
  return { report, link: report.links[0] as LinkDeletion, requests, now: clock.now() };
}

describe("deleting links", () => {
  it("has one outcome for each, in the order asked for", async () => {
    const { client, clock } = linkServer({
      [second]: [() => apiError(404, "not_found")],
      [third]: [takenOn],
    });
    const report = await clock.run(deleteLinks(client, linkIds(4), { clock }));
    expect(report).toEqual({
      links: [
        { id: first, outcome: "deleted" },
        { id: second, outcome: "not_found" },
        { id: third, outcome: "accepted", requestId: "0d64c138251b48e6868c6aacc3a11581" },
        { id: linkId(3), outcome: "deleted" },
      ],
      counts: { deleted: 2, accepted: 1, not_found: 1, failed: 0, unknown: 0, not_attempted: 0 },
      remaining: [],
      end: "done",
    });
  });

  it("keeps to five a minute", async () => {
    const { client, clock, requests } = linkServer();
    const report = await clock.run(deleteLinks(client, linkIds(17), { clock }));
    expect(report.counts.deleted).toBe(17);
    for (const [index, { at, mode }] of requests.entries()) {
      expect(mode).toBeNull();
      const fifthBefore = requests[index - 5];
      if (fifthBefore) expect(at - fifthBefore.at).toBeGreaterThan(60_000);
    }
    expect(clock.now()).toBeLessThan(3 * 61_000);
  });

  it("keeps to five a minute with all that is deleted over one client", async () => {
    const { client, clock, requests } = linkServer();
    const runs = linkIds(11).map((id) => deleteLinks(client, [id], { clock }));
    await clock.run(Promise.all(runs));
    const times = requests.map(({ at }) => at);
    expect(times.filter((at) => at === 0)).toHaveLength(5);
    expect(times.filter((at) => at > 0 && at <= 60_500)).toHaveLength(5);
    expect(times).toHaveLength(11);
  });

  it("is not slowed down in the asynchronous mode, short of 80 requests in 30 seconds", async () => {
    const { client, clock, requests } = linkServer(
      Object.fromEntries(linkIds(100).map((id) => [id, [takenOn]])),
    );
    const report = await clock.run(deleteLinks(client, linkIds(100), { mode: "async", clock }));
    expect(report.counts).toMatchObject({ accepted: 100, deleted: 0 });
    expect(report.remaining).toEqual([]);
    expect(new Set(requests.map(({ mode }) => mode))).toEqual(new Set(["async"]));
    expect(requests.filter(({ at }) => at === 0)).toHaveLength(80);
    expect(clock.now()).toBeLessThan(31_000);
  });

  it("shares those 80 requests between both modes", async () => {
    const { client, clock, requests } = linkServer();
    const taken = deleteLinks(client, linkIds(80), { mode: "async", clock });
    await clock.run(taken);
    await clock.run(deleteLinks(client, [linkId(80)], { clock }));
    expect(requests[80]?.at).toBeGreaterThan(30_000);
  });

  it("deletes once what comes twice, from any list", async () => {
    const { client, clock, requests } = linkServer();
    const report = await clock.run(deleteLinks(client, new Set([first, second]), { clock }));
    expect(report.counts.deleted).toBe(2);
    const again = await clock.run(deleteLinks(client, [first, first], { clock }));
    expect(again.links).toHaveLength(1);
    expect(requests).toHaveLength(3);
    expect(await deleteLinks(client, [], { clock })).toMatchObject({ links: [], end: "done" });
  });

  it("works over a plain openapi-fetch client", async () => {
    const urls: string[] = [];
    const plain = createPlainClient<paths>({
      baseUrl: "https://belvo.test",
      fetch: async ({ method, url, headers }: Request) => {
        urls.push(`${method} ${url} ${headers.get("x-belvo-request-mode")}`);
        return takenOn();
      },
    });
    const { counts } = await deleteLinks(plain, [first], { mode: "async" });
    expect(counts.accepted).toBe(1);
    expect(urls).toEqual([`DELETE https://belvo.test/api/links/${first}/ async`]);
  });

  it("passes time and headers on", async () => {
    const { client, clock, requests } = linkServer();
    await deleteLinks(client, [first], { clock, headers: { "X-Belvo-Request-Mode": "trace" }, timeoutMs: 9 });
    expect(requests[0]?.mode).toBe("trace");
  });
});

describe("a link is reported deleted", () => {
  it("for a 204 and for nothing else", async () => {
    for (let status = 200; status < 600; status++) {
      const body = [204, 205, 304].includes(status) ? null : "{}";
      const { link } = await outcomeOf(() => new Response(body, { status }));
      expect([status, link.outcome === "deleted"]).toEqual([status, status === 204]);
    }
  });

  it.each<[string, () => Response | Promise<Response>, LinkDeletion["outcome"]]>([
    ["a 202", takenOn, "accepted"],
    ["a 202 without an id", () => new Response(null, { status: 202 }), "accepted"],
    ["a 200", () => Response.json({}), "unknown"],
    ["a 200 that says so", () => Response.json({ status: "deleted" }), "unknown"],
    ["a page with a 200", () => gatewayPage(200), "unknown"],
    ["a redirect", () => new Response(null, { status: 301, headers: { location: "/" } }), "failed"],
    ["a 400", () => apiError(400, "invalid"), "failed"],
    ["a 403 of the institution", () => apiError(403, "permission_denied"), "failed"],
    ["a 404", () => apiError(404, "not_found"), "not_found"],
    ["a 404 of former days", () => Response.json({ detail: "Not found." }, { status: 404 }), "not_found"],
    ["a 404 of a gateway", () => gatewayPage(404), "failed"],
    ["a 404 of nobody", () => new Response(null, { status: 404 }), "failed"],
    ["a 408", () => apiError(408, "request_timeout"), "unknown"],
    ["a 428", () => apiError(428, "token_required"), "failed"],
    ["a 500", () => apiError(500, "unexpected_error"), "unknown"],
    ["a 502", () => gatewayPage(502), "unknown"],
    ["no connection", () => Promise.reject(fetchFailed("ECONNREFUSED")), "failed"],
    ["a lost connection", () => Promise.reject(fetchFailed("ECONNRESET")), "unknown"],
    ["a late answer", () => Promise.reject(new DOMException("late", "TimeoutError")), "unknown"],
    ["an error of its own", () => Promise.reject(new RangeError("odd")), "unknown"],
  ])("and not for %s", async (_name, answer, outcome) => {
    const { report, link } = await outcomeOf(answer);
    expect(link.outcome).toBe(outcome);
    const mayBeThere = outcome === "failed" || outcome === "unknown";
    expect(report.remaining).toEqual(mayBeThere ? [first] : []);
    expect("error" in link).toBe(mayBeThere);
    if ("error" in link) expect(link.error.name).toMatch(/^Belvo\w+Error$/);
  });

  it("never more often than Belvo said so, whatever else it says", async () => {
    const answers = {
      204: gone,
      202: takenOn,
      404: () => apiError(404, "not_found"),
      429: () => apiError(429, "too_many"),
      500: () => apiError(500, "unexpected_error"),
      lost: () => Promise.reject(fetchFailed("ECONNRESET")),
    };
    const kinds = Object.keys(answers) as unknown as (keyof typeof answers)[];
    const script = fc.array(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 }), {
      maxLength: 7,
    });
    await fc.assert(
      fc.asyncProperty(script, async (turns) => {
        const said: (keyof typeof answers)[] = [];
        const scripted = turns.map((row, index) => {
          const steps = row.map((kind) => () => {
            said.push(kind);
            return answers[kind]();
          });
          return [linkId(index), steps] as const;
        });
        const { client, clock } = linkServer(Object.fromEntries(scripted));
        const ids = linkIds(turns.length);
        const { links, counts, remaining } = await clock.run(deleteLinks(client, ids, { clock }));
        expect(links.map(({ id }) => id)).toEqual(ids);
        expect(counts.deleted).toBe(said.filter((kind) => `${kind}` === "204").length);
        expect(counts.accepted).toBe(said.filter((kind) => `${kind}` === "202").length);
        expect(remaining).toHaveLength(ids.length - counts.deleted - counts.accepted - counts.not_found);
        expect(clock.pending).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("too many requests", () => {
  it("let the link wait for its next turn", async () => {
    const { link, requests } = await outcomeOf(() => apiError(429, "too_many"), gone);
    expect(link.outcome).toBe("deleted");
    expect(requests.map(({ at }) => at)).toEqual([0, 60_000]);
  });

  it("are over when Belvo says so, or when the gateway's window is", async () => {
    const told = await outcomeOf(() => apiError(429, "too_many", { "retry-after": "7" }), gone);
    expect(told.requests[1]?.at).toBe(7000);
    const page = await outcomeOf(() => gatewayPage(403), gone);
    expect(page.link.outcome).toBe("deleted");
    expect(page.requests[1]?.at).toBe(30_000);
  });

  it("are a failure in the end: the link is still there", async () => {
    const { link, report, requests, now } = await outcomeOf(() => apiError(429, "too_many"));
    expect(link).toMatchObject({ outcome: "failed", error: { status: 429 } });
    expect(report).toMatchObject({ remaining: [first], end: "done" });
    expect(requests).toHaveLength(3);
    expect(now).toBe(requests[2]?.at); // Nothing to wait for after the last attempt.
  });
});

describe("a run ends early", () => {
  it.each([
    [401, "authentication_failed"],
    [403, "access_to_production_denied"],
    [403, "access_to_resource_denied"],
  ])("with a %d that every link would meet, and leaves the rest alone: %s", async (status, code) => {
    const { client, clock, requests } = linkServer({ [second]: [() => apiError(status, code)] });
    const report = await clock.run(deleteLinks(client, linkIds(4), { clock }));
    expect(report.links.map(({ outcome }) => outcome)).toEqual([
      "deleted",
      "failed",
      "not_attempted",
      "not_attempted",
    ]);
    expect(report).toMatchObject({ remaining: linkIds(4).slice(1), end: "stopped" });
    expect(requests).toHaveLength(2);
  });

  it("but not with a 401 that is about one link", async () => {
    const { client, clock } = linkServer({ [first]: [() => apiError(401, "consent_without_accounts")] });
    const report = await clock.run(deleteLinks(client, linkIds(2), { clock }));
    expect(report).toMatchObject({ counts: { failed: 1, deleted: 1 }, end: "done" });
  });

  it("while it waits for a turn: those before are deleted, the rest had none", async () => {
    const { client, clock, requests } = linkServer();
    const controller = new AbortController();
    clock.at(30_000, () => controller.abort(new Error(credentials.secretPassword)));
    const report = await clock.run(deleteLinks(client, linkIds(8), { clock, signal: controller.signal }));
    expect(report.counts).toMatchObject({ deleted: 5, not_attempted: 3 });
    expect(report).toMatchObject({ remaining: linkIds(8).slice(5), end: "aborted" });
    expect(requests).toHaveLength(5);
    expect(clock.pending).toBe(0);
    expect(printed(report)).not.toContain(credentials.secretPassword);
  });

  it("while a link is under way: nobody knows what became of it", async () => {
    const controller = new AbortController();
    const { client, clock } = linkServer({
      [second]: [
        () => {
          controller.abort(new Error(credentials.secretPassword));
          return new Promise<Response>(() => {});
        },
      ],
    });
    const report = await clock.run(deleteLinks(client, linkIds(3), { clock, signal: controller.signal }));
    expect(report.links).toMatchObject([
      { outcome: "deleted" },
      { outcome: "unknown", error: { name: "BelvoAbortError" } },
      { outcome: "not_attempted" },
    ]);
    expect(report).toMatchObject({ remaining: [second, third], end: "aborted" });
    expect(printed(report)).not.toContain(credentials.secretPassword);
  });

  it("while it waits after a refusal: that is what is known", async () => {
    const { client, clock } = linkServer({ [first]: [() => apiError(429, "too_many")] });
    const controller = new AbortController();
    clock.at(10_000, () => controller.abort());
    const report = await clock.run(deleteLinks(client, [first], { clock, signal: controller.signal }));
    expect(report.links).toMatchObject([{ outcome: "failed", error: { status: 429 } }]);
    expect(report.end).toBe("aborted");
    expect(clock.pending).toBe(0);
  });

  it("before it has begun", async () => {
    const { client, clock, requests } = linkServer();
    const report = await deleteLinks(client, linkIds(2), { clock, signal: AbortSignal.abort() });
    expect(report).toMatchObject({ counts: { not_attempted: 2 }, end: "aborted", remaining: linkIds(2) });
    expect(requests).toEqual([]);
  });

  it("by nothing, when the abort comes after the last link", async () => {
    const { client, clock } = linkServer();
    const controller = new AbortController();
    const options = { clock, signal: controller.signal, onProgress: () => controller.abort() };
    expect(await deleteLinks(client, [first], options)).toMatchObject({ end: "done", remaining: [] });
  });

  it("by a clock that fails, which is no outcome of a link", async () => {
    const { client, clock } = linkServer({ [first]: [() => apiError(429, "too_many")] });
    const broken = { now: () => clock.now(), sleep: () => Promise.reject(new Error("no timers")) };
    await expect(deleteLinks(client, [first], { clock: broken })).rejects.toThrow("no timers");
  });

  it("and another run goes on with what remains", async () => {
    const { client, clock, requests } = linkServer();
    const controller = new AbortController();
    clock.at(30_000, () => controller.abort());
    const { remaining } = await clock.run(
      deleteLinks(client, linkIds(8), { clock, signal: controller.signal }),
    );
    const stored: string[] = JSON.parse(JSON.stringify(remaining));
    const report = await clock.run(deleteLinks(client, stored, { clock }));
    expect(report).toMatchObject({ counts: { deleted: 3 }, end: "done" });
    expect(requests.map(({ id }) => id)).toEqual(linkIds(8));
  });
});

describe("progress", () => {
  it("is told link by link, and waited for", async () => {
    const { client, clock, requests } = linkServer({ [second]: [() => apiError(400, "invalid")] });
    const told: string[] = [];
    await clock.run(
      deleteLinks(client, linkIds(3), {
        clock,
        onProgress: async ({ link, done, total }) => {
          await Promise.resolve();
          told.push(
            `${link.id === linkId(done - 1)} ${link.outcome} ${done}/${total} after ${requests.length}`,
          );
        },
      }),
    );
    expect(told).toEqual(["true deleted 1/3 after 1", "true failed 2/3 after 2", "true deleted 3/3 after 3"]);
  });

  it("can end the run by throwing", async () => {
    const { client, clock, requests } = linkServer();
    const onProgress = () => Promise.reject(new Error("database is gone"));
    await expect(deleteLinks(client, linkIds(3), { clock, onProgress })).rejects.toThrow("database is gone");
    expect(requests).toHaveLength(1);
  });

  it("is not told of links that had no turn", async () => {
    const { client, clock } = linkServer();
    const told: unknown[] = [];
    const signal = AbortSignal.abort();
    await deleteLinks(client, linkIds(3), { clock, signal, onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([]);
  });
});

describe("what cannot be right is refused before anything is deleted", () => {
  it.each<[string, unknown, object?]>([
    ["ids", undefined],
    ["ids", first],
    ["ids", 7],
    ["ids", [first, ""]],
    ["ids", [first, undefined]],
    ["ids", [first, ".."]],
    ["ids", [first, `${second}/refresh`]],
    ["ids", [`${first}\n`]],
    ["mode", [first], { mode: "fast" }],
    ["signal", [first], { signal: {} }],
    ["onProgress", [first], { onProgress: true }],
    ["timeoutMs", [first], { timeoutMs: 0 }],
    ["concurrency", [first], { concurrency: 5 }],
  ])("%s in %j %j", async (name, ids, options) => {
    const { client, requests } = linkServer();
    const error = await deleteLinks(client, ids as never, options).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(`\`${name}\``);
    expect(requests).toEqual([]);
  });

  it("and does not compile", () => {
    const { client } = linkServer();
    // Compiled, never run.
    void (() => {
      // @ts-expect-error a list is wanted
      deleteLinks(client, 7);
      // @ts-expect-error no such mode
      deleteLinks(client, [first], { mode: "fast" });
      // @ts-expect-error no such option
      deleteLinks(client, [first], { concurrency: 5 });
      // @ts-expect-error a client that deletes is wanted
      deleteLinks({ GET: client.GET }, [first]);
    });
  });
});

it("no report shows the keys, or what the server repeats", async () => {
  const { secretPassword } = credentials;
  const body = [{ code: "invalid", message: secretPassword, password: secretPassword }];
  const leak = Object.assign(new Error(secretPassword), { config: { auth: secretPassword } });
  for (const answer of [() => Response.json(body, { status: 400 }), () => Promise.reject(leak)]) {
    const { report } = await outcomeOf(answer);
    expect(printed(report)).not.toContain(secretPassword);
    expect(JSON.parse(JSON.stringify(report)).links[0].error.name).toMatch(/Belvo/);
  }
});
