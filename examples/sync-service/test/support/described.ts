import { createValidator } from "@x/belvo-scripts/examples/validate";
import { answerOf, readDescription } from "../../mock/description.js";
import type { Exchange } from "../../mock/recorder.js";

const templateOf = (path: string): string => path.replace(/^(\/api\/links\/)[^/]+\/$/, "$1{id}/");

/** Says which answers of the mock are not what the description promises, and why. */
export function undescribed(exchanges: readonly Exchange[]): string[] {
  const description = readDescription();
  const validate = createValidator(description as never); // Read with fewer words than the scripts have for it.
  return exchanges.flatMap(({ method, url, status, body }) => {
    const path = templateOf(url.split("?")[0] ?? "");
    const schema = answerOf(description, path, method, status).content?.["application/json"]?.schema;
    const trouble = schema ? validate(schema as never, body) : "has no schema";
    return trouble === undefined ? [] : [`${method} ${path} ${status}: ${trouble}`];
  });
}

/** Says which requests to the mock the real Belvo would refuse, and why. */
export function refusable(exchanges: readonly Exchange[]): string[] {
  const description = readDescription();
  const validate = createValidator(description as never); // As above.
  return exchanges.flatMap(({ method, url, request }) => {
    const path = templateOf(url.split("?")[0] ?? "");
    const operation = description.paths[path]?.[method.toLowerCase()];
    const schema = operation?.requestBody?.content["application/json"].schema;
    const trouble = schema && validate(schema as never, request);
    return trouble === undefined ? [] : [`${method} ${path}: ${trouble}`];
  });
}
