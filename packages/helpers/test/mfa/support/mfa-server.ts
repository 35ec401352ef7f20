import type { paths } from "@x/belvo-types";
import createClient, { type Client } from "openapi-fetch";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly request: Request;
}

export interface MfaServer {
  readonly client: Client<paths>;
  readonly asked: Asked[];
}

/** A plain client whose server gives these answers, one after the other. */
export function mfaServer(...answers: (Response | (() => Response | Promise<Response>))[]): MfaServer {
  const asked: Asked[] = [];
  const client = createClient<paths>({
    baseUrl: "https://belvo.test",
    fetch: async (request) => {
      const body = JSON.parse((await request.clone().text()) || "{}");
      asked.push({ method: request.method, path: new URL(request.url).pathname, body, request });
      const answer = answers[asked.length - 1];
      if (!answer) throw new Error("more requests than expected");
      const response = typeof answer === "function" ? await answer() : answer;
      // A response made by hand has no address of its own.
      return Object.defineProperty(response, "url", { value: request.url });
    },
  });
  return { client, asked };
}

export const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });

export const link = "69294f70-15d1-4474-873d-0c33b14cf608";
export const session = (number: number): string => String(number).repeat(32);

/** The 428 as the description has it. */
export const tokenRequired = (number = 1, more: object = {}): Response =>
  json(428, [tokenItem(number, more)]);

export const tokenItem = (number = 1, more: object = {}): Record<string, unknown> => ({
  code: "token_required",
  message: "A MFA token is required",
  request_id: "b".repeat(32),
  session: session(number),
  expiry: 600,
  link,
  token_generation_data: {
    instructions: "Enter the code",
    type: "numeric",
    value: "12345",
    expects_user_input: true,
  },
  ...more,
});

export const start = Date.parse("2026-04-23T12:00:00Z");
