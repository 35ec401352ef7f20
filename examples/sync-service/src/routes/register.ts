import { registerLink } from "@x/belvo-fetch";
import { isBelvoApiError, unwrap } from "@x/belvo-helpers/errors";
import { challengeFrom, isBelvoMfaError, resume } from "@x/belvo-helpers/mfa";
import { Hono } from "hono";
import { currentUser } from "../current-user.js";
import { findChallenge, keepChallenge, takeChallenge } from "../database/challenges.js";
import { saveLink } from "../database/links.js";
import { isUuid } from "../is-uuid.js";
import { mfaPage } from "../pages/mfa.js";
import { noticePage } from "../pages/notice.js";
import type { Context } from "../service.js";

const incomplete = () => noticePage("That did not work", "The form was not complete.");
const tooLate = () => noticePage("Too late", "This question is answered, or its time is over.");

/** Registers links without the widget, and asks end users what their institution wants to know. */
export function register({ database, belvo }: Context): Hono {
  const app = new Hono();

  app.post("/links", async (c) => {
    const { id: userId } = await currentUser(c.req.raw);
    const { institution, username } = await c.req.parseBody();
    if (typeof institution !== "string" || typeof username !== "string") return c.html(incomplete(), 400);
    const result = await registerLink(belvo, {
      body: { institution, username, access_mode: "recurrent", external_id: userId },
    });
    const challenge = challengeFrom(result, registerLink);
    if (challenge) return c.redirect(`/mfa/${await keepChallenge(database, userId, challenge)}`, 303);
    const link = await unwrap(result);
    await saveLink(database, userId, link);
    return c.redirect(`/links/${link.id}`, 303);
  });

  app.get("/mfa/:id{[\\da-f-]{36}}", async (c) => {
    const { id: userId } = await currentUser(c.req.raw);
    const id = c.req.param("id");
    const challenge = isUuid(id) && (await findChallenge(database, userId, id));
    return challenge ? c.html(mfaPage({ id, challenge })) : c.html(tooLate(), 404);
  });

  app.post("/mfa/:id{[\\da-f-]{36}}", async (c) => {
    const { id: userId } = await currentUser(c.req.raw);
    const id = c.req.param("id");
    const { token } = await c.req.parseBody();
    const answer = typeof token === "string" && token !== "" ? { token } : {};
    const question = isUuid(id) ? await findChallenge(database, userId, id) : undefined;
    // Answers are few, so none is spent on nothing.
    if (question?.expectsInput && !answer.token) return c.html(incomplete(), 400);
    const challenge = question && (await takeChallenge(database, userId, id));
    if (!challenge) return c.html(tooLate(), 404);
    try {
      const resumed = await resume(belvo, challenge, answer);
      if (!resumed.done) {
        return c.redirect(`/mfa/${await keepChallenge(database, userId, resumed.challenge)}`, 303);
      }
      await saveLink(database, userId, resumed.data);
      return c.redirect(`/links/${resumed.data.id}`, 303);
    } catch (error) {
      if (isBelvoMfaError(error)) return c.html(tooLate(), 410);
      // Without an answer to it, the question may still be open.
      if (!isBelvoApiError(error) || error.advice.retryable)
        await keepChallenge(database, userId, challenge, id);
      throw error;
    }
  });

  return app;
}
