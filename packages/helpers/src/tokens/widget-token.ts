import { BelvoApiError } from "../errors/api-error.js";
import type { CallResult } from "../errors/result.js";
import { isRecord, parseJson } from "../internal/json.js";

/**
 * The token of a widget, for one end user. It is printed as `[hidden]`, also as JSON and in a copy: read
 * `access` where it has to go out.
 */
export interface WidgetToken {
  /**
   * What the widget is opened with. Belvo says that it lasts ten minutes and ends once a link has been made
   * (a token in its own guide lasts twenty), so ask for a new one each time.
   */
  readonly access: string;
  /** What Belvo sends beside it. The widget has no use for it: it stays on the server. */
  readonly refresh: string | undefined;
}

const shown = Object.freeze({ access: "[hidden]", refresh: "[hidden]" });

/** Reads the token off an answer. */
export function toWidgetToken({ data, response, request }: CallResult): WidgetToken {
  const body = typeof data === "string" ? parseJson(data) : data;
  const { access, refresh } = isRecord(body) ? body : {};
  if (typeof access !== "string" || access === "") {
    throw new BelvoApiError({ ...request, status: response.status, headers: response.headers, body: data });
  }
  // Not enumerable, so that no runtime prints them; the two functions are for those that would print nothing.
  return Object.defineProperties({} as WidgetToken, {
    access: { value: access },
    refresh: { value: typeof refresh === "string" ? refresh : undefined },
    toJSON: { value: () => shown },
    [Symbol.for("nodejs.util.inspect.custom")]: { value: () => shown },
  });
}
