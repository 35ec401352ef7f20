import { html } from "hono/html";
import type { StoredLink } from "../database/links.js";
import { layout } from "./layout.js";

/** Where an end user connects an account: by the widget, or by a number alone where that is enough. */
export function connectPage({
  links,
  userId,
  widgetScriptUrl,
}: {
  links: readonly StoredLink[];
  userId: string;
  widgetScriptUrl: string;
}) {
  return layout({
    title: "Connect your accounts",
    body: html`
      <p><button id="connect" data-external-id="${userId}">Connect a bank</button> <span id="notice" role="status"></span></p>
      <div id="belvo"></div>
      <h2>Or by your CURP</h2>
      <form method="post" action="/links">
        <label>Institution <input name="institution" value="planet_mx_employment" required></label>
        <label>CURP <input name="username" required pattern="[A-Z]{4}[0-9]{6}[A-Z]{6}[A-Z0-9]{2}" autocomplete="off"></label>
        <button>Connect</button>
      </form>
      <h2>Connected</h2>
      <ul>${links.map(({ id, institution, status }) => html`<li><a href="/links/${id}">${institution}</a>, ${status}</li>`)}</ul>
      <script src="${widgetScriptUrl}"></script>
      <script type="module" src="/connect.js"></script>`,
  });
}
