import { createServer } from "node:http";
import { toNodeListener } from "@x/belvo-helpers/webhooks";
import { handle } from "./webhooks.js";

createServer(toNodeListener(handle)).listen(Number(process.env.PORT ?? 3000));
