import { describe, expect, it } from "vitest";
import { FakeClock } from "../support/fake-clock.js";
import { header, post, recorder } from "./support.js";

/** A body in chunks that tells how much of it was read, and whether it was cancelled. */
function chunks(count: number, end: "close" | "stall" | "error" = "close") {
  const state = { read: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (state.read < count) return controller.enqueue(new Uint8Array(100).fill(++state.read && 0x20));
        if (end === "close") controller.close();
        if (end === "error") controller.error(new Error("reset"));
        return end === "stall" ? new Promise<void>(() => {}) : undefined;
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, stream };
}

describe("the body of a delivery", () => {
  it("is read up to the limit and not a chunk further", async () => {
    const { state, stream } = chunks(1000);
    const { handle } = recorder({ maxBytes: 250 });
    expect((await handle(post(stream))).status).toBe(413);
    expect(state).toEqual({ read: 3, cancelled: true });
  });

  it("may have as many bytes as the limit says", async () => {
    const content = JSON.stringify({ text: "x".repeat(80) });
    expect((await recorder({ maxBytes: content.length }).handle(post(content))).status).toBe(200);
    expect((await recorder({ maxBytes: content.length - 1 }).handle(post(content))).status).toBe(413);
  });

  it.each([
    ["5", 413],
    ["1000000", 413],
    ["many", 413],
    ["-1", 413],
  ])("is measured, even where Content-Length says %s", async (length, status) => {
    const { stream } = chunks(10);
    const headers = { authorization: header, "content-length": length };
    expect((await recorder({ maxBytes: 250 }).handle(post(stream, { headers }))).status).toBe(status);
  });

  it("is not read at all where Content-Length is too large", async () => {
    const { state, stream } = chunks(1);
    const headers = { authorization: header, "content-length": "251" };
    expect((await recorder({ maxBytes: 250 }).handle(post(stream, { headers }))).status).toBe(413);
    expect(state).toEqual({ read: 0, cancelled: true });
  });

  it("is not read at all for those who may not send it", async () => {
    const { state, stream } = chunks(1);
    expect((await recorder().handle(post(stream, { headers: {} }))).status).toBe(401);
    expect(state).toEqual({ read: 0, cancelled: true });
  });

  it("has to arrive in time", async () => {
    const clock = new FakeClock();
    const { state, stream } = chunks(2, "stall");
    const response = await clock.run(recorder({ clock }).handle(post(stream)));
    expect([response.status, response.headers.get("connection")]).toEqual([408, "close"]);
    expect(clock.now()).toBe(4000);
    expect(state.cancelled).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it("may break off: nothing is handled", async () => {
    const { handle, names } = recorder();
    expect((await handle(post(chunks(2, "error").stream))).status).toBe(400);
    expect(names).toEqual([]);
  });

  it.each<[string, (request: Request) => unknown]>([
    ["have been read", (request) => request.text()],
    ["be read", (request) => request.body?.getReader()],
  ])("must not %s by somebody else: that is a mistake, and not of the sender", async (_, read) => {
    const request = post();
    await read(request);
    await expect(recorder().handle(request)).rejects.toThrow("before any body parser");
  });

  it("leaves no timer when it is refused", async () => {
    const clock = new FakeClock();
    expect((await recorder({ clock }).handle(post("no JSON"))).status).toBe(400);
    expect(clock.pending).toBe(0);
  });
});
