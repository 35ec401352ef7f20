import { handle } from "./webhooks.js";

export default {
  fetch: (request, _env, context) => handle(request, context),
};
