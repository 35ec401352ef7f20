import type { BelvoCredentials, BelvoEnvironment } from "./client.js";
import { environments } from "./generated/belvo/description.js";

const names = ["BELVO_SECRET_ID", "BELVO_SECRET_PASSWORD", "BELVO_ENV"];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `BELVO_SECRET_ID`, `BELVO_SECRET_PASSWORD` and `BELVO_ENV` (`sandbox` or `production`) into options
 * for `createBelvoClient`. Nothing else in this package looks at the environment.
 *
 * Printing or serialising what it returns shows no password.
 *
 * @param env where to read them. Default: `process.env`.
 * @throws {TypeError} naming the variables that are missing or wrong.
 */
export function credentialsFromEnv(
  env: Environment = (globalThis as { process?: { env: Environment } }).process?.env ?? {},
): BelvoCredentials & { environment: BelvoEnvironment } {
  const missing = names.filter((name) => !env[name]);
  if (missing.length) throw new TypeError(`Set ${missing.join(", ")} in the environment`);
  // A secret read from a file often brings its line break along; Belvo would call the keys wrong.
  const padded = names.filter((name) => env[name] !== env[name]?.trim());
  if (padded.length) throw new TypeError(`${padded.join(", ")}: remove the white space around the value`);
  const environment = env.BELVO_ENV as string;
  if (!Object.hasOwn(environments, environment)) {
    // Not what it is: the variables may be swapped.
    throw new TypeError(`BELVO_ENV must be one of ${Object.keys(environments).join(", ")}`);
  }
  const shown = { environment, secretId: env.BELVO_SECRET_ID, secretPassword: "[hidden]" };
  return Object.defineProperties(
    {
      secretId: env.BELVO_SECRET_ID as string,
      secretPassword: env.BELVO_SECRET_PASSWORD as string,
      environment: environment as BelvoEnvironment,
    },
    { toJSON: { value: () => shown }, [Symbol.for("nodejs.util.inspect.custom")]: { value: () => shown } },
  );
}
