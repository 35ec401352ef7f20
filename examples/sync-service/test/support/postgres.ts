import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

// Debian keeps the programs of the server out of the path.
const debian = "/usr/lib/postgresql";

function directoriesIn(path: string): string[] {
  try {
    return readdirSync(path).map((version) => join(path, version, "bin"));
  } catch {
    return [];
  }
}

/** The directory with `initdb` and `postgres`, if this machine has one. */
export function findPostgres(): string | undefined {
  const candidates = [...directoriesIn(debian), ...(process.env.PATH ?? "").split(delimiter)];
  return candidates.find((directory) => {
    try {
      const names = readdirSync(directory);
      return names.includes("initdb") && names.includes("postgres");
    } catch {
      return false;
    }
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** Starts a PostgreSQL server of its own, with an empty database. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const directory = mkdtempSync(join(tmpdir(), "sync-service-postgres-"));
  // It refuses to run as root.
  const nobody = 65_534;
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if ("uid" in user) chownSync(directory, nobody, nobody);
  chmodSync(directory, 0o700);
  const data = join(directory, "data");
  const initdb = [
    "-D",
    data,
    "-U",
    "service",
    "--auth=trust",
    "--encoding=UTF8",
    "--no-sync",
    "--no-instructions",
  ];
  execFileSync(join(programs, "initdb"), initdb, { ...user, cwd: directory, stdio: "ignore" });

  const port = await freePort();
  const options = ["-D", data, "-k", directory, "-h", "127.0.0.1", "-p", String(port), "-c", "fsync=off"];
  const server = spawn(join(programs, "postgres"), options, {
    ...user,
    cwd: directory,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(server, "exit");
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding("utf8").on("data", (text: string) => {
      lines.push(text);
      if (text.includes("ready to accept connections")) resolve();
    });
    void ended.then(() => reject(new Error(`PostgreSQL has ended:\n${lines.join("")}`)));
  });
  return {
    url: `postgres://service@127.0.0.1:${port}/postgres`,
    async stop() {
      // Immediately: nothing in there is needed any more.
      server.kill("SIGQUIT");
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
