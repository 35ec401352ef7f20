import { toNodeListener } from "@x/belvo-helpers/webhooks";
import express from "express";
import { handle } from "./webhooks.js";

const app = express();
app.all("/webhooks/belvo", toNodeListener(handle));
app.listen(Number(process.env.PORT ?? 3000));
