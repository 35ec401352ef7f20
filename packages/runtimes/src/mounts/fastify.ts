import { toNodeListener } from "@x/belvo-helpers/webhooks";
import fastify from "fastify";
import { handle } from "./webhooks.js";

const app = fastify();
app.register(async (scope) => {
  // The handler reads the body itself, up to a limit of its own.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
  const listener = toNodeListener(handle);
  scope.all("/webhooks/belvo", (request, reply) => {
    reply.hijack();
    return listener(request.raw, reply.raw);
  });
});
await app.listen({ port: Number(process.env.PORT ?? 3000) });
