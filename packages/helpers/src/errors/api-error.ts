import { readAnswer } from "../internal/answer.js";
import type { ErrorItem } from "../internal/error-items.js";
import { retryAfterMs } from "../internal/retry-after.js";
import type { Advice, ErrorAction } from "./advice.js";
import { adviceFor, minutesIn } from "./advice-for.js";
import { BelvoError } from "./belvo-error.js";
import type { ErrorCode } from "./error-code.js";

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

/** One error of a body. */
export type BelvoErrorItem = ErrorItem;

const keptHeaders = /^(date|content-type|retry-after|x-request-id|(belvo-|x-ratelimit-).*)$/;

const words = (...parts: readonly unknown[]): string => parts.filter(Boolean).join(" ");

/**
 * The API answered with an error. What is printed is safe to log; what the server said in its own words
 * (`body`, `text`, `items`) can be read but is not printed, because it may repeat what was sent.
 */
export class BelvoApiError<
  Code extends ErrorCode | undefined = ErrorCode | undefined,
  Action extends ErrorAction = ErrorAction,
> extends BelvoError {
  override readonly name = "BelvoApiError";
  declare readonly status: number;
  /** Code of the first item that has one. */
  declare readonly code: Code;
  /** Quote it to Belvo. */
  declare readonly requestId: string | undefined;
  /** Field of the request the error is about. */
  declare readonly field: string | undefined;
  declare readonly method: string | undefined;
  /** Path or path template, without query. */
  declare readonly path: string | undefined;
  /** Headers worth keeping: rate limit, idempotency, content type, date. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The wait that the answer asks for, in milliseconds, however long. */
  declare readonly retryAfterMs: number | undefined;
  readonly #advice: Advice;
  readonly #items: readonly BelvoErrorItem[];
  readonly #answer: ApiAnswer;

  constructor(answer: ApiAnswer, cause?: unknown) {
    const {
      status,
      body,
      path,
      headers = new Headers(),
      text = typeof body === "string" ? body : "",
    } = answer;
    const method = answer.method?.toUpperCase();
    const said = readAnswer(status, headers, body, text);
    const { items, code, field, requestId } = said;
    const waitMs = retryAfterMs(headers) ?? minutesIn(said);
    const advice = adviceFor(status, body, said, waitMs);
    const fields = [...new Set(items.map((item) => item.field))].filter(Boolean).slice(0, 5).join(", ");
    const what = words(
      words(method, path) || "The request",
      "answered",
      `${status}`,
      code,
      fields && `(field ${fields})`,
    );
    super(
      words(`${what}: ${advice.meaning}; ${advice.remedy}`, requestId && `(request id ${requestId})`),
      cause,
    );
    const kept = Object.fromEntries([...headers].filter(([name]) => keptHeaders.test(name)));
    Object.assign(this, {
      status,
      code,
      requestId,
      field,
      method,
      path,
      headers: kept,
      retryAfterMs: waitMs,
    });
    this.#advice = advice;
    this.#items = items;
    this.#answer = answer;
  }

  /** What the error means and who can do something about it. */
  get advice(): Advice<Action> {
    return this.#advice as Advice<Action>; // As with the code: the guards narrow it.
  }

  /** Every error in the body, with the words of the server. */
  get items(): readonly BelvoErrorItem[] {
    return this.#items;
  }

  /** The parsed body. */
  get body(): unknown {
    return this.#answer.body;
  }

  /** The body as text; for JSON that was parsed by the client, its serialisation. */
  get text(): string {
    const { body, text = body } = this.#answer;
    return typeof text === "string" ? text : (JSON.stringify(text) ?? "");
  }
}
