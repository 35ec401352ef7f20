import { html, raw } from "hono/html";

type Html = ReturnType<typeof html>;

const style = raw(`
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }
  form { display: grid; gap: .5rem; margin: 1rem 0 } progress { width: 100% }
  table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: .25rem .5rem .25rem 0 }
  .amount { text-align: right; font-variant-numeric: tabular-nums }
`);

/** A whole page. What is put into `html` is escaped. */
export function layout({
  title,
  body,
  refreshAfterS,
}: {
  title: string;
  body: Html;
  refreshAfterS?: number;
}): Html {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    ${refreshAfterS === undefined ? "" : html`<meta http-equiv="refresh" content="${refreshAfterS}">`}
    <title>${title}</title>
    <style>${style}</style>
  </head>
  <body>
    <h1>${title}</h1>
    ${body}
  </body>
</html>`;
}
