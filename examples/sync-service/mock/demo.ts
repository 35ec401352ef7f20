// `pnpm example:sync`: the service and a mock of Belvo beside it, until Ctrl-C. The data is forgotten at the end.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMockBelvo } from "./belvo.js";
import { type ServiceProcess, startService } from "./start-service.js";

const credentials = { secretId: "demo-id", secretPassword: "demo-password" };
const authorization = `Bearer ${randomUUID()}`;
const directory = mkdtempSync(join(tmpdir(), "sync-service-demo-"));
process.once("exit", () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }));

let service: ServiceProcess | undefined;
let signals = 0;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, async () => {
    // Whoever asks twice does not want to wait.
    await service?.stop(++signals === 1 ? "SIGTERM" : "SIGKILL");
    process.exit();
  });
}

const belvo = await startMockBelvo({ credentials });
console.log(`A mock of Belvo listens at ${belvo.url}`);
console.log("The service starts, and makes its database…");
const { DATABASE_URL, PORT = "3000" } = process.env;
service = await startService({
  BELVO_SECRET_ID: credentials.secretId,
  BELVO_SECRET_PASSWORD: credentials.secretPassword,
  BELVO_ENV: "sandbox",
  BELVO_BASE_URL: belvo.url,
  WIDGET_SCRIPT_URL: `${belvo.url}/widget.js`,
  WEBHOOK_AUTHORIZATION: authorization,
  PORT,
  ...(DATABASE_URL ? { DATABASE_URL } : { DATA_DIRECTORY: directory }),
});
belvo.sendTo({ url: `${service.url}/webhooks/belvo`, authorization });
console.log(`
Open ${service.url}

  Connect a bank       the widget (a stand-in) makes a link, and a webhook brings 100 transactions in three pages
  Or by your CURP      any CURP, such as PRAH900817MDFRLL04, leads to a question: the right code is 111111

Ctrl-C ends both.`);
