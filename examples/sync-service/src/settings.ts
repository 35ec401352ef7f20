import { credentialsFromEnv } from "@x/belvo-fetch";

/** What the service is told from outside. Nothing else in `src` looks at the environment. */
export interface Settings {
  /** Keys of the API. Printing them shows no password. */
  readonly credentials: ReturnType<typeof credentialsFromEnv>;
  /** Another host than Belvo's, such as the mock. */
  readonly belvoUrl: string | undefined;
  /** Whole value of the `Authorization` header that was chosen in Belvo's dashboard. */
  readonly webhookAuthorization: string;
  /** A PostgreSQL server; without one, the database lives in `dataDirectory`. */
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly host: string;
  readonly port: number;
  /** Where end users reach this service, without a slash at the end; the address it listens at if left out. */
  readonly publicUrl: string | undefined;
  readonly widgetScriptUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 *
 * @throws {TypeError} naming the variables that are missing or wrong, never their values.
 */
export function settingsFrom(env: Environment): Settings {
  const credentials = credentialsFromEnv(env);
  const { WEBHOOK_AUTHORIZATION: webhookAuthorization, PORT: port = "3000" } = env;
  if (!webhookAuthorization) throw new TypeError("Set WEBHOOK_AUTHORIZATION in the environment");
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new TypeError("PORT must be a port");
  const publicUrl = env.PUBLIC_URL?.replace(/\/+$/, "") || undefined;
  if (publicUrl && !/^https?:\/\/[^/]/.test(publicUrl))
    throw new TypeError("PUBLIC_URL must be an http(s) address");
  const settings: Settings = {
    credentials,
    belvoUrl: env.BELVO_BASE_URL || undefined,
    webhookAuthorization,
    databaseUrl: env.DATABASE_URL || undefined,
    dataDirectory: env.DATA_DIRECTORY || "data",
    host: env.HOST || "127.0.0.1",
    port: Number(port),
    publicUrl,
    widgetScriptUrl: env.WIDGET_SCRIPT_URL || "https://cdn.belvo.io/belvo-widget-1-stable.js",
  };
  // These two are secrets as well: they can be read, and are in no print-out.
  return Object.defineProperties(settings, {
    webhookAuthorization: { enumerable: false },
    databaseUrl: { enumerable: false },
  });
}
