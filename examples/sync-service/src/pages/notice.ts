import { html } from "hono/html";
import { layout } from "./layout.js";

/** Says one thing, and leads back to the beginning. */
export function noticePage(title: string, sentence: string) {
  return layout({ title, body: html`<p role="alert">${sentence}</p><p><a href="/">Start over</a></p>` });
}
