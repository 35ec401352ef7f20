import { type ErrorItem, errorItems, identifier } from "./error-items.js";
import { isRecord } from "./json.js";

/** What an error answer says, however it says it. */
export interface ErrorAnswer {
  readonly items: readonly ErrorItem[];
  /** Code of the first item that has one. */
  readonly code: string | undefined;
  /** Field of the first item that has one. */
  readonly field: string | undefined;
  readonly requestId: string | undefined;
  /** Whether the gateway has had enough: it has no code for that and answers 403 with a page of its own. */
  readonly isLimitPage: boolean;
}

/** Reads an answer from its status, its headers and its body, parsed and as text. */
export function readAnswer(status: number, headers: Headers, body: unknown, text: string): ErrorAnswer {
  const items = errorItems(body);
  const first = (key: keyof ErrorItem): string | undefined => items.find((item) => item[key])?.[key];
  // The oldest form of a 428 has a session and no code.
  const isChallenge = status === 428 && [body].flat().some((item) => isRecord(item) && "session" in item);
  const isPage = /html/i.test(headers.get("content-type") ?? "") || /^\s*</.test(text);
  return {
    items,
    code: first("code") ?? (isChallenge ? "token_required" : undefined),
    field: first("field"),
    requestId:
      first("requestId") ??
      identifier(headers.get("x-request-id")) ??
      /request.?id\W{1,9}([\w-]{8,64})\b/i.exec(text)?.[1],
    isLimitPage: status === 403 && isPage,
  };
}
