import { html } from "hono/html";
import type { StoredLink } from "../database/links.js";
import type { StoredTransaction } from "../database/transactions.js";
import type { Progress } from "../sync/progress.js";
import { layout } from "./layout.js";

const sentences: Readonly<Record<Progress["state"], string>> = {
  expected: "Belvo is fetching your data. It sends a webhook once that is there.",
  reading: "Reading your transactions…",
  done: "All of your transactions are here.",
  failed: "Reading your transactions has failed. We are looking into it.",
};

/** A connected account: how far its transactions have been read, and the newest of them. */
export function linkPage({
  link,
  progress,
  newest,
}: {
  link: StoredLink;
  progress: Progress;
  newest: readonly StoredTransaction[];
}) {
  const { state, loaded, total } = progress;
  return layout({
    title: link.institution,
    ...((state === "expected" || state === "reading") && { refreshAfterS: 1 }),
    body: html`
      <p id="state" data-state="${state}">${sentences[state]}</p>
      <p><progress value="${loaded}" max="${total ?? Math.max(loaded, 1)}"></progress> <span id="loaded">${loaded}</span>${total === null ? "" : ` of ${total}`}</p>
      <table>
        <tbody>${newest.map(
          ({ valueDate, description, amount, currency, type }) => html`
          <tr><td>${valueDate}</td><td>${description}</td><td class="amount">${type === "OUTFLOW" ? "−" : ""}${amount} ${currency}</td></tr>`,
        )}</tbody>
      </table>
      <p><a href="/">All connected accounts</a></p>`,
  });
}
