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
import { paginate } from "@x/belvo-helpers/pagination";
import { createWidgetToken } from "@x/belvo-helpers/tokens";
import {
  createWebhookHandler,
  resourceOf,
  type WebhookEventOf,
  webhookRequest,
} from "@x/belvo-helpers/webhooks";

const credentials = {
  secretId: process.env.BELVO_SECRET_ID ?? "demo-id",
  secretPassword: process.env.BELVO_SECRET_PASSWORD ?? "demo-password",
};
const belvo = createBelvoClient({
  ...credentials,
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

await step("a token that opens the widget", async () => {
  const token = await createWidgetToken(belvo, credentials, {
    for: "employment_mexico",
    widget: {
      branding: {
        company_name: "Quickstart",
        company_icon: "https://example.com/icon.svg",
        company_logo: "https://example.com/logo.svg",
        company_terms_url: "https://example.com/terms",
      },
    },
  });
  return [`${token.access.length} characters, printed as ${JSON.stringify(token)}`, undefined];
});

const event = await step("a webhook says that data is there", async () => {
  const authorization = { username: "belvo", password: "chosen-in-the-dashboard" };
  const received: WebhookEventOf<"TRANSACTIONS.historical_update">[] = [];
  // Mount it in any server; here, a delivery as Belvo sends it goes straight in.
  const handle = createWebhookHandler({
    authorization,
    on: { "TRANSACTIONS.historical_update": (update) => void received.push(update) },
  });
  const delivery = {
    webhook_type: "TRANSACTIONS",
    webhook_code: "historical_update",
    link_id: link,
    data: {
      total_transactions: 2,
      total_inflow_transactions: 0,
      total_outflow_transactions: 2,
      first_transaction_date: "2026-01-01",
      last_transaction_date: "2026-12-31",
    },
  } as const;
  const { status } = await handle(webhookRequest(delivery, { authorization }));
  const [update] = received;
  if (!update) throw new Error(`webhook: ${status}`);
  return [`${status} ${update.name}, ${update.data.total_transactions} transactions`, update];
});

await step("and what it announces is read", async () => {
  const { path, init } = resourceOf(event);
  let count = 0;
  // The mock has the same rows on every page, which counts as the end.
  for await (const { results } of paginate(belvo, path, init).pages()) count += results.length;
  return [`${count} rows of ${path}, since ${init.params.query.value_date__gte}`, undefined];
});
