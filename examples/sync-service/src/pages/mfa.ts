import type { Challenge } from "@x/belvo-helpers/mfa";
import { html } from "hono/html";
import { layout } from "./layout.js";

/** What an institution wants from an end user, with room for the answer. */
export function mfaPage({ id, challenge }: { id: string; challenge: Challenge }) {
  const { instructions, value, expectsInput, attempt, expiresAt } = challenge;
  return layout({
    title: "Your institution wants to know that it is you",
    body: html`
      ${attempt > 1 ? html`<p role="alert">That was not the right code, or one more is needed.</p>` : ""}
      <p>${instructions ?? "Use the code that your institution has sent you."}</p>
      ${value === null ? "" : html`<p><code>${value}</code></p>`}
      <form method="post" action="/mfa/${id}">
        ${
          expectsInput
            ? html`<label>Code <input name="token" required autocomplete="one-time-code" autofocus></label>
                <button>Continue</button>`
            : html`<button>I have confirmed</button>`
        }
      </form>
      ${expiresAt === null ? "" : html`<p>Until <time datetime="${expiresAt}">${expiresAt.slice(11, 16)} UTC</time></p>`}`,
  });
}
