import { describe, expect, it } from "vitest";
import { memorySeen, type SeenStore } from "../../src/webhooks/index.js";
import { FakeClock } from "../support/fake-clock.js";
import { body, post, recorder } from "./support.js";

/** A store that writes down what it is asked, and answers as it is told. */
function scripted(answers: Partial<SeenStore> = {}) {
  const calls: string[] = [];
  const note =
    (name: keyof SeenStore, answer?: string) =>
    (id: string, forMs?: number): never => {
      calls.push(`${name} ${id} ${forMs ?? ""}`.trim());
      const given = answers[name] as ((id: string) => unknown) | undefined;
      return (given?.(id) ?? answer) as never;
    };
  const store: SeenStore = {
    claim: note("claim", "claimed"),
    extend: note("extend"),
    confirm: note("confirm"),
    release: note("release"),
  };
  return { store, calls };
}

const reject = () => Promise.reject(new Error("store away"));
const week = 7 * 24 * 60 * 60 * 1000;

describe("the store", () => {
  it("is asked for a claim, and told when the work is done", async () => {
    const { store, calls } = scripted();
    const { handle } = recorder({ seen: store });
    expect((await handle(post(body({ webhook_id: "a" })))).status).toBe(200);
    expect(calls).toEqual(["claim a 30000", `confirm a ${week}`]);
  });

  it("is told when the work has failed", async () => {
    const { store, calls } = scripted();
    const { handle } = recorder({ seen: store, on: { unknown: reject } });
    expect((await handle(post(body({ webhook_id: "a" })))).status).toBe(500);
    expect(calls).toEqual(["claim a 30000", "release a"]);
  });

  it("is asked to extend the claim every ten seconds while the work goes on, and never after", async () => {
    const clock = new FakeClock();
    const { store, calls } = scripted();
    const { handle } = recorder({ seen: store, clock, on: { unknown: () => clock.sleep(35_000) } });
    let work: Promise<unknown> = Promise.resolve();
    await clock.run(handle(post(body({ webhook_id: "a" })), { waitUntil: (it) => void (work = it) }));
    await clock.run(work);
    expect(calls.slice(1, -1)).toEqual(Array(3).fill("extend a 30000"));
    expect(calls.at(-1)).toBe(`confirm a ${week}`);
    expect(clock.pending).toBe(0);
  });

  it("gets `confirm` only after an `extend` that is under way", async () => {
    const clock = new FakeClock();
    let extended = false;
    const { store, calls } = scripted({
      extend: () => clock.sleep(5000).then(() => void (extended = true)),
      confirm: () => void expect(extended).toBe(true),
    });
    const { handle, errors } = recorder({ seen: store, clock, on: { unknown: () => clock.sleep(12_000) } });
    let work: Promise<unknown> = Promise.resolve();
    await clock.run(handle(post(), { waitUntil: (it) => void (work = it) }));
    expect(await clock.run(work)).toBe("handled");
    expect(calls).toHaveLength(3);
    expect(errors).toEqual([]);
  });

  it("is not asked about events that nobody handles, or that have no id", async () => {
    const { store, calls } = scripted();
    expect((await recorder({ seen: store, on: {} }).handle(post())).status).toBe(200);
    const { handle, names } = recorder({ seen: store });
    expect((await handle(post(body({ webhook_id: null })))).status).toBe(200);
    expect((await handle(post(body({ webhook_id: null })))).status).toBe(200);
    expect(names).toEqual(["unknown", "unknown"]);
    expect(calls).toEqual([]);
  });
});

describe("a store that fails", () => {
  it("to claim: nothing is handled, and Belvo sends again", async () => {
    const { handle, names, errors } = recorder({ seen: scripted({ claim: reject }).store });
    expect((await handle(post())).status).toBe(503);
    expect(names).toEqual([]);
    expect(errors).toEqual([new Error("store away")]);
  });

  it("to answer as it should: the same", async () => {
    const { handle, names, errors } = recorder({ seen: scripted({ claim: () => "OK" as never }).store });
    expect((await handle(post())).status).toBe(503);
    expect(names).toEqual([]);
    expect(String(errors[0])).toContain("`seen.claim` must return");
  });

  it("to confirm: the work is done all the same", async () => {
    const { handle, names, errors } = recorder({ seen: scripted({ confirm: reject }).store });
    expect((await handle(post())).status).toBe(200);
    expect(names).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  it("to release: the answer still makes Belvo send again", async () => {
    const failing = () => {
      throw new Error("function");
    };
    const { handle, errors } = recorder({
      seen: scripted({ release: reject }).store,
      on: { unknown: failing },
    });
    expect((await handle(post())).status).toBe(500);
    expect(errors.map(String)).toEqual(["Error: function", "Error: store away"]);
  });

  it("to extend: the work goes on", async () => {
    const clock = new FakeClock();
    const { handle, errors } = recorder({
      seen: scripted({ extend: reject }).store,
      clock,
      answerWithinMs: 60_000,
      on: { unknown: () => clock.sleep(25_000) },
    });
    expect((await clock.run(handle(post()))).status).toBe(200);
    expect(errors).toHaveLength(2);
  });
});

describe("an `onError`", () => {
  it("may be missing, or fail itself", async () => {
    const on = { unknown: reject };
    expect((await recorder({ on, onError: undefined }).handle(post())).status).toBe(500);
    const onError = () => {
      throw new Error("log away");
    };
    expect((await recorder({ on, onError }).handle(post())).status).toBe(500);
  });

  it("may be asynchronous: it may reject, the answer does not wait for it, and `waitUntil` does", async () => {
    const on = { unknown: reject };
    let log = (): void => {};
    let isOver = false;
    let work: Promise<unknown> = Promise.resolve();
    const onError = async (): Promise<void> => {
      await new Promise<void>((resolve) => (log = resolve));
      isOver = true;
      throw new Error("log away");
    };
    const context = { waitUntil: (it: Promise<unknown>) => void (work = it) };
    expect((await recorder({ on, onError }).handle(post(), context)).status).toBe(500);
    expect(isOver).toBe(false);
    log();
    expect(await work).toBe("failed");
    expect(isOver).toBe(true);
  });
});

describe("a process that is killed in the middle", () => {
  it("leaves a claim that lapses before Belvo sends again", async () => {
    const clock = new FakeClock();
    const seen = memorySeen({ clock });
    // The work never ends and nobody extends its claim: so it is with a process that is gone.
    const killed = recorder({
      seen: { ...seen, extend: () => {} },
      clock,
      on: { unknown: () => new Promise(() => {}) },
    });
    expect((await clock.run(killed.handle(post()))).status).toBe(503);
    const { handle, names } = recorder({ seen, clock });
    clock.at(60_000, () => {});
    await clock.run(clock.sleep(60_000));
    expect((await handle(post())).status).toBe(200);
    expect(names).toHaveLength(1);
  });
});

describe("memorySeen", () => {
  const at = (now: number) => ({ now: () => now });

  it("knows an id until its time is over", async () => {
    const clock = { time: 0, now: () => clock.time };
    const seen = memorySeen({ clock });
    expect(seen.claim("a", 100)).toBe("claimed");
    expect(seen.claim("a", 100)).toBe("busy");
    seen.confirm("a", 1000);
    clock.time = 999;
    expect(seen.claim("a", 100)).toBe("seen");
    clock.time = 1000;
    expect(seen.claim("a", 100)).toBe("claimed");
    seen.extend("a", 500);
    clock.time = 1499;
    expect(seen.claim("a", 100)).toBe("busy");
    seen.release("a");
    expect(seen.claim("a", 100)).toBe("claimed");
  });

  it("forgets the oldest ids beyond its bound, and no others", async () => {
    const seen = memorySeen({ maxIds: 2, clock: at(0) });
    for (const id of ["a", "b"]) seen.confirm(id, 100);
    seen.confirm("a", 100);
    seen.confirm("c", 100);
    expect(seen.claim("a", 1)).toBe("seen");
    expect(seen.claim("c", 1)).toBe("seen");
    expect(seen.claim("b", 1)).toBe("claimed");
  });

  it("never forgets what is under way, and what was left behind all the same", () => {
    const clock = { time: 0, now: () => clock.time };
    const seen = memorySeen({ maxIds: 2, clock });
    for (const id of ["a", "b", "c", "d"]) expect(seen.claim(id, 100)).toBe("claimed");
    seen.confirm("e", 1000);
    for (const id of ["a", "b", "c", "d"]) expect(seen.claim(id, 100)).toBe("busy");
    expect(seen.claim("e", 100)).toBe("seen");
    clock.time = 100;
    for (const id of ["f", "g"]) seen.confirm(id, 1000);
    expect(["f", "g"].map((id) => seen.claim(id, 1))).toEqual(["seen", "seen"]);
    expect(seen.claim("a", 1)).toBe("claimed");
  });

  it("takes ids that every object has", () => {
    expect(memorySeen().claim("__proto__", 1)).toBe("claimed");
    expect(memorySeen().claim("constructor", 1)).toBe("claimed");
  });

  it.each([{ maxIds: 0 }, { maxIds: 1.5 }, { max: 1 }])("refuses %j", (options) => {
    expect(() => memorySeen(options)).toThrow(`\`${Object.keys(options)[0]}\` must be`);
  });
});
