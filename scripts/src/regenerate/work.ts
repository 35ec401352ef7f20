import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDescription } from "../descriptions/description.js";
import { judgeTypes } from "../judge/compiler/index.js";
import { type Finding, highest, type JudgeOptions, judge } from "../judge/index.js";
import { report } from "../judge/report/index.js";
import type { Document } from "../openapi/document.js";
import { operationsOf } from "../openapi/operations.js";
import { readTarget, vendor } from "../vendor/index.js";
import { noteFor, reachesUsers, releaseLine, rows } from "./announce.js";
import { decisions } from "./decisions.js";
import { draft } from "./draft.js";
import { generate } from "./generate.js";
import { readLink } from "./link.js";
import { readIfThere } from "./read-if-there.js";
import type { Regenerated, RegenerateOptions } from "./regenerate.js";
import { readRelease } from "./release.js";
import { stopwatch } from "./stopwatch.js";
import { together } from "./together.js";
import { type Verification, verify } from "./verify.js";

/** What a run comes to, with every file that it would write. */
export interface Worked extends Omit<Regenerated, "recovered"> {
  contents: Map<string, string>;
}

/** Does everything but writing: works in `stage`, a copy of the repository. */
export async function work(options: RegenerateOptions, stage: string): Promise<Worked> {
  const { root, name, signal = new AbortController().signal } = options;
  const timed = stopwatch(options.onStage, signal);
  const target = readTarget(stage, name);
  const vendored = await timed("vendor", () =>
    vendor(target, options.from ?? target.source, {
      ...options,
      fetch: abortable(options.fetch ?? fetch, signal),
    }),
  );
  const description = readDescription(stage, name);
  const generated = await timed("generate", () => generate(description, stage));
  const { corrected, expired, texts } =
    generated.document === undefined
      ? await timed("find out what is in the way", () => draft(description))
      : { corrected: generated.document, expired: [], texts: [] };
  const isExplained = expired.length > 0 || texts.length > 0;
  const failure = isExplained ? undefined : generated.failure;

  const folder = `openapi/${name}`;
  const contents = new Map(generated.contents);
  for (const file of ["upstream.json", "upstream.lock.json"])
    contents.set(`${folder}/${file}`, readFileSync(join(stage, folder, file), "utf8"));
  const changed = [...contents.keys()].filter((path) => readIfThere(join(root, path)) !== contents.get(path));

  const known = readIfThere(join(root, `${folder}/openapi.json`));
  const before = known === undefined ? undefined : (JSON.parse(known) as Document); // `generate` has written it
  const after = generated.document ?? corrected;
  const isVerified =
    options.verify !== false && generated.document !== undefined && changed.some(reachesUsers);
  const types = `packages/types/src/generated/${name}/schema.ts`;
  const emitted = { before: readIfThere(join(root, types)), after: contents.get(types) };
  const asked: JudgeOptions = {
    extensions: [...target.extensions, "x-extensible-enum"],
    judgeTypes: (old, now) =>
      (options.judgeTypes ?? judgeTypes)(old, now, { emitted, traits: description.traits }),
  };
  const [findings, verified] = await together(signal, (either) => {
    let begin = (): void => {};
    // The judge does not let go of the processor: first the programs have to run that work beside it.
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const context = { root, stage, name, signal: either, onRunning: begin };
    const verified: Promise<Verification> = isVerified
      ? timed("verify", () => (options.verify || verify)(context))
      : Promise.resolve({ problems: [], findings: [] });
    const judged =
      before === undefined
        ? Promise.resolve([])
        : Promise.race([begun, verified]).then(() =>
            timed("judge", async () => (await judge(before, after, asked)).findings),
          );
    return [judged, verified];
  });
  const all: Finding[] = [...findings, ...verified.findings];
  const isStopped = generated.document === undefined || verified.problems.length > 0;

  const announced = { name, title: description.title, lock: vendored.lock, link: readLink(stage, name) };
  const release = readRelease(root);
  const level = highest(all.map((finding) => finding.level));
  const note =
    isStopped || before === undefined ? undefined : noteFor(all, changed, contents, release, announced);
  if (note !== undefined) contents.set(note.path, note.content);
  const open = decisions({
    name,
    expired,
    texts,
    failure,
    ...verified,
    findings: all,
    unknown: vendored.unknown,
  });
  return {
    outcome: isStopped ? "stopped" : changed.length > 0 ? "written" : "unchanged",
    level,
    report: report(all, {
      title: description.title,
      rows: rows(root, folder, vendored.lock),
      operations: operationsOf(after).length,
      link: announced.link,
      decisions: open,
      release: releaseLine(level, release, { isStopped, isFirst: before === undefined, note, expired }),
    }),
    decisions: open,
    changed: note === undefined ? changed : [...changed, note.path],
    contents,
  };
}

/** Stops a download too when the run is to stop. */
function abortable(fetch: typeof globalThis.fetch, signal: AbortSignal): typeof globalThis.fetch {
  return (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) });
}
