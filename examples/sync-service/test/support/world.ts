import { rmSync } from "node:fs";
import { type MockBelvo, startMockBelvo } from "../../mock/belvo.js";
import { type ServiceProcess, startService } from "../../mock/start-service.js";
import { copyDatabase } from "./empty-database.js";

export const secrets = {
  BELVO_SECRET_ID: "id-of-the-tests",
  BELVO_SECRET_PASSWORD: "password-of-the-tests",
  WEBHOOK_AUTHORIZATION: "Bearer webhook-of-the-tests",
} as const;

export interface World {
  readonly belvo: MockBelvo;
  /** Starts the service, on the same database each time; Belvo sends its webhooks there. */
  start(): Promise<ServiceProcess>;
  end(): Promise<void>;
}

/** A Belvo of its own and an empty database: a data directory, or the server at an address. */
export async function createWorld({ databaseUrl }: { databaseUrl?: string } = {}): Promise<World> {
  const belvo = await startMockBelvo({
    credentials: { secretId: secrets.BELVO_SECRET_ID, secretPassword: secrets.BELVO_SECRET_PASSWORD },
  });
  const directory = databaseUrl ? undefined : copyDatabase();
  const started: ServiceProcess[] = [];
  return {
    belvo,
    async start() {
      const service = await startService({
        ...secrets,
        BELVO_ENV: "sandbox",
        BELVO_BASE_URL: belvo.url,
        WIDGET_SCRIPT_URL: `${belvo.url}/widget.js`,
        PORT: "0",
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
        ...(directory && { DATA_DIRECTORY: directory }),
      });
      started.push(service);
      belvo.sendTo({
        url: `${service.url}/webhooks/belvo`,
        authorization: secrets.WEBHOOK_AUTHORIZATION,
      });
      return service;
    },
    async end() {
      await Promise.all(started.map((service) => service.stop("SIGKILL")));
      await belvo.stop();
      if (directory) rmSync(directory, { recursive: true, force: true });
    },
  };
}
