import fc from "fast-check";
import { afterAll, it } from "vitest";
import { parseWebhook, type WebhookEvent } from "../../src/webhooks/index.js";
import { isName } from "../../src/webhooks/names.js";
import { body, post, recorder } from "./support.js";

let runs = 0;
afterAll(() => void process.stdout.write(`${runs} hostile bodies\n`));

const maxBytes = 20_000;
const events: WebhookEvent[] = [];
const errors: unknown[] = [];
const { handle } = recorder({
  maxBytes,
  on: { unknown: (event) => void events.push(event) },
  onError: (error) => void errors.push(error),
});

/** An event keeps what its type promises. Plain comparisons: thousands of `expect` cost more than the handler. */
function isSound(event: WebhookEvent): boolean {
  if (Object.getPrototypeOf(event) !== Object.prototype) return false;
  if (typeof event.data !== "object" || event.data === null) return false;
  if (event.name === "unknown") return event.webhook_type === null && event.webhook_code === null;
  const isId = (id: unknown) => typeof id === "string" && id.length >= 1 && id.length <= 200;
  return (
    isName(event.name) &&
    `${event.webhook_type}.${event.webhook_code}` === event.name &&
    isId(event.webhook_id) &&
    ("link_id" in event ? isId(event.link_id) : event.object_id === null || isId(event.object_id))
  );
}

/** Whatever comes: a plain refusal, or one sound event. */
async function survives(content: string | Uint8Array<ArrayBuffer>): Promise<boolean> {
  runs += 1;
  events.length = 0;
  const response = await handle(post(content));
  const isPolluted = "polluted" in {};
  if (isPolluted || errors.length > 0 || events.length > 1 || (await response.text()) !== "") return false;
  const [event] = events;
  if (event) return response.status === 200 && isSound(event);
  // 200 where the same `webhook_id` has come before.
  return [200, 400, 413].includes(response.status);
}

const keys = fc.oneof(
  fc.constantFrom(...Object.keys(body()), "object_id", "link", "event_type"),
  fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "toJSON"),
  fc.string(),
);
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom({ polluted: true }, { __proto__: { polluted: true } }, [], "", 1e308, null),
  fc.string({ unit: "binary" }),
);
const type = fc.constantFrom(
  "TRANSACTIONS",
  "LINK",
  "CONSENTS",
  "CHARGES",
  "__proto__",
  "TRANSACTIONS.historical_update",
);
const code = fc.constantFrom("historical_update", "STATUS_UPDATE", "consent_expired", "", "constructor", ".");

const seldom = { numRuns: 500 };
const often = { numRuns: 2500 };

it("any JSON", () => fc.assert(fc.asyncProperty(fc.json({ maxDepth: 3 }), survives), often));

it("any bytes", () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((it) => new Uint8Array(it));
  return fc.assert(fc.asyncProperty(bytes, survives), often);
});

it("deliveries with any value at any key", () => {
  const changed = fc
    .tuple(fc.dictionary(keys, value), type, code)
    .map(([fields, webhook_type, webhook_code]) => ({ ...body(), webhook_type, webhook_code, ...fields }));
  return fc.assert(
    fc.asyncProperty(changed, (fields) => survives(JSON.stringify(fields))),
    often,
  );
});

it("keys that come twice, and keys of prototypes, which only text can have", () => {
  const pairs = fc.array(fc.tuple(keys, value), { minLength: 1, maxLength: 12 });
  const texts = pairs.map(
    (all) => `{${all.map(([key, it]) => `${JSON.stringify(key)}:${JSON.stringify(it)}`).join()}}`,
  );
  return fc.assert(fc.asyncProperty(texts, survives), { numRuns: 1500 });
});

it("deliveries that break off or have a byte too many or a wrong one", () => {
  const intact = new TextEncoder().encode(JSON.stringify(body()));
  const broken = fc
    .tuple(fc.nat(intact.length - 1), fc.nat(255), fc.constantFrom("cut", "change", "insert"))
    .map(([at, byte, how]) => {
      if (how === "cut") return intact.slice(0, at);
      return new Uint8Array([...intact.slice(0, at), byte, ...intact.slice(how === "change" ? at + 1 : at)]);
    });
  return fc.assert(fc.asyncProperty(broken, survives), { numRuns: 1500 });
});

it("bodies that are huge", () => {
  const sizes = fc.integer({ min: maxBytes - 300, max: maxBytes * 4 });
  return fc.assert(
    fc.asyncProperty(sizes, (size) => survives(JSON.stringify(body({ data: { text: "x".repeat(size) } })))),
    seldom,
  );
});

it("bodies that are deep", () => {
  const depths = fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.boolean());
  return fc.assert(
    fc.asyncProperty(depths, ([depth, closed]) =>
      survives(
        `${'{"data":'.repeat(depth / 8)}${"[".repeat(depth)}${closed ? "]".repeat(depth) + "}".repeat(depth / 8) : ""}`,
      ),
    ),
    seldom,
  );
});

it("objects instead of text: an event, whatever is in them", () => {
  fc.assert(
    fc.property(fc.dictionary(keys, fc.anything()), (given) => {
      runs += 1;
      return isSound(parseWebhook(given));
    }),
    seldom,
  );
});
