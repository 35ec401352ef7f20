// What a first hour with Belvo looks like, against whatever answers at BELVO_BASE_URL.
// `pnpm quickstart` runs it against a mock server; with real keys it works against the sandbox just the same.
import { performance } from "node:perf_hooks";
import {
  createBelvoClient,
  isUnexpectedBody,
  listAccounts,
  listInstitutions,
  listTransactions,
  patchAccounts,
  registerLink,
  retrieveAccounts,
} from "@x/belvo-fetch";

const belvo = createBelvoClient({
  secretId: process.env.BELVO_SECRET_ID ?? "demo-id",
  secretPassword: process.env.BELVO_SECRET_PASSWORD ?? "demo-password",
  baseUrl: process.env.BELVO_BASE_URL ?? "http://127.0.0.1:4010",
});

// Only the mock listens to this: it picks which documented answer comes back.
const answerWith = (status: number): { headers: Record<string, string> } => ({
  headers: { Prefer: `code=${status}` },
});

/** Runs one step and prints what came of it, and how long it took. */
async function step<T>(title: string, run: () => Promise<[summary: string, value: T]>): Promise<T> {
  const started = performance.now();
  const [summary, value] = await run();
  console.log(`  ✓ ${title.padEnd(34)} ${summary}  (${Math.round(performance.now() - started)} ms)`);
  return value;
}

await step("list the institutions", async () => {
  const institutions = await listInstitutions(belvo, { query: { page_size: 5 } });
  if (!institutions.ok) throw new Error(`institutions: ${institutions.status}`);
  const names = institutions.data.results.map(({ display_name }) => display_name);
  return [`${institutions.data.count} of them, first ${names?.join(", ")}`, undefined];
});

const link = await step("register a link", async () => {
  const registered = await registerLink(belvo, {
    body: { institution: "planet_mx_employment", username: "BLPM951331IONVGR54", access_mode: "single" },
    ...answerWith(201),
  });
  if (!registered.ok || !registered.data.id) throw new Error(`link: ${registered.status}`);
  return [`${registered.data.id}, status ${registered.data.status}`, registered.data.id];
});

await step("list its accounts", async () => {
  const accounts = await listAccounts(belvo, { query: { link } });
  if (!accounts.ok) throw new Error(`accounts: ${accounts.status}`);
  const first = accounts.data.results[0];
  return [
    `${accounts.data.results.length} on the page, first: ${first?.name} in ${first?.currency}`,
    undefined,
  ];
});

await step("list transactions, filtered", async () => {
  // A filter that does not exist, such as `date_from`, would not compile here.
  const transactions = await listTransactions(belvo, {
    query: { link, value_date__range: ["2026-01-01", "2026-12-31"], type: "OUTFLOW" },
  });
  if (!transactions.ok) throw new Error(`transactions: ${transactions.status}`);
  const first = transactions.data.results[0];
  return [`${first?.value_date}  ${first?.type} ${first?.amount} ${first?.currency}`, undefined];
});

await step("an error, with its code", async () => {
  const refused = await listAccounts(belvo, { query: { link }, ...answerWith(401) });
  if (refused.status !== 401 || isUnexpectedBody(refused.error))
    throw new Error(`expected a 401, got ${refused.status}`);
  const [item] = refused.error;
  return [`${refused.status} ${item?.code}: ${item?.message}`, undefined];
});

const challenge = await step("a retrieval that asks for a token", async () => {
  const asked = await retrieveAccounts(belvo, { body: { link }, ...answerWith(428) });
  if (asked.status !== 428 || isUnexpectedBody(asked.error))
    throw new Error(`expected a 428, got ${asked.status}`);
  const [item] = asked.error;
  const session = item && "session" in item ? item.session : undefined;
  if (!session) throw new Error("the 428 has no session");
  return [`428 token_required, session ${session.slice(0, 8)}…`, { session, link }];
});

await step("and goes on with it", async () => {
  const resumed = await patchAccounts(belvo, { body: { ...challenge, token: "111111" } });
  if (!resumed.ok) throw new Error(`resume: ${resumed.status}`);
  return [`${resumed.status}, ${resumed.data.length} accounts`, undefined];
});
