import { type ErrorItem, errorItems } from "../internal/error-items.js";
import { retryAfterMs } from "../internal/retry-after.js";
import type { Advice, ErrorAction } from "./advice.js";
import { adviceFor, minutesIn } from "./advice-for.js";
import { BelvoError } from "./belvo-error.js";
import type { ErrorCode } from "./error-code.js";
import { keptHeaders } from "./kept-headers.js";

/** An answer of the API, as far as an error needs it. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Headers | undefined;
  /** The parsed body; a string for a body that is no JSON, `undefined` for an empty one. */
  readonly body?: unknown;
  /** The body as text, where it is at hand. */
  readonly text?: string | undefined;
  readonly method?: string | undefined;
  /** Path or path template, without query. */
  readonly path?: string | undefined;
}

/** One error of a body. `message` is not enumerable: institutions put personal data into it. */
export type BelvoErrorItem = ErrorItem;

/**
 * The API answered with an error. What is enumerable is safe to log; the texts of the server (`body`,
 * `text`, the `message` of an item) can be read but are not printed, because they may repeat what was sent.
 */
export class BelvoApiError<
  Code extends ErrorCode | undefined = ErrorCode | undefined,
  Action extends ErrorAction = ErrorAction,
> extends BelvoError {
  override readonly name = "BelvoApiError";
  readonly status: number;
  /** Code of the first item that has one. */
  readonly code: Code;
  /** Quote it to Belvo. */
  readonly requestId: string | undefined;
  /** Field of the request the error is about. */
  readonly field: string | undefined;
  readonly method: string | undefined;
  /** Path or path template, without query. */
  readonly path: string | undefined;
  /** Every error in the body. */
  readonly items: readonly BelvoErrorItem[];
  /** Headers worth keeping: rate limit, idempotency, content type, date. */
  readonly headers: Readonly<Record<string, string>>;
  /** The wait that the answer asks for, in milliseconds, however long. */
  readonly retryAfterMs: number | undefined;
  /** What the error means and who can do something about it. */
  declare readonly advice: Advice<Action>;
  /** The parsed body. */
  declare readonly body: unknown;
  /** The body as text; for JSON that was parsed by the client, its serialisation. */
  declare readonly text: string;

  constructor(answer: ApiAnswer, cause?: unknown) {
    const { status, body, path, headers = new Headers(), text = toText(body) } = answer;
    const items = errorItems(body);
    const first = (key: keyof ErrorItem): string | undefined => items.find((item) => item[key])?.[key];
    const code = first("code") ?? impliedCode(status, body);
    const requestId = first("requestId") ?? headers.get("x-request-id") ?? undefined;
    const field = first("field");
    const method = answer.method?.toUpperCase();
    const waitMs = retryAfterMs(headers) ?? minutesIn(code, items);
    const isHtml = /html/i.test(headers.get("content-type") ?? "") || /^\s*</.test(text);
    const advice = adviceFor({ status, code, isHtml, items, waitMs });
    const operation = [method, path].filter(Boolean).join(" ") || "The request";
    const what = [status, code, field && `(field ${field})`].filter(Boolean).join(" ");
    const id = requestId ? ` (request id ${requestId})` : "";
    super(`${operation} answered ${what}: ${advice.meaning}; ${advice.remedy}${id}`, cause);
    this.status = status;
    this.code = code as Code; // The guards narrow it; nobody else names a type.
    this.requestId = requestId;
    this.field = field;
    this.method = method;
    this.path = path;
    this.items = items.map(({ message, ...item }) => hide(item, { message }));
    this.headers = keptHeaders(headers);
    this.retryAfterMs = waitMs;
    hide(this, { advice, body, text });
  }
}

// The oldest form of a 428 has a session and no code.
const impliedCode = (status: number, body: unknown): ErrorCode | undefined =>
  status === 428 && typeof body === "object" && body !== null && "session" in body
    ? "token_required"
    : undefined;

function toText(body: unknown): string {
  if (body === undefined || typeof body === "string") return body ?? "";
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}

/** Adds properties that can be read but are neither printed nor serialised. */
function hide<T extends object, More extends object>(target: T, properties: More): T & More {
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(target, key, { value });
  }
  return target as T & More; // defineProperty added them; TypeScript cannot see it.
}
