// app/webhooks/belvo/route.js
import { after } from "next/server";
import { handle } from "./webhooks.js";

export const POST = (request) => handle(request, { waitUntil: after });
