import type { Finding } from "../judge/index.js";
import { linkModules } from "./modules.js";
import { type CallsCheck, startCallsCheck } from "./verify-calls.js";
import { verifyContract } from "./verify-contract.js";

export interface Verification {
  /** What does not work with what has been generated; nothing may be written then. */
  problems: string[];
  /** Type tests and examples of the last release that no longer compile. */
  findings: Finding[];
}

export interface VerifyContext {
  /** The repository, for its history and its installed modules. */
  root: string;
  /** The copy in which everything has been generated. */
  stage: string;
  /** Folder of the description below `openapi/`. */
  name: string;
  signal: AbortSignal;
  /** The check of the calls, where it has begun already. */
  calls?: CallsCheck | undefined;
}

export type Verify = (context: VerifyContext) => Promise<Verification>;

/** Compiles the packages and the calls of the last release, and runs the contract tests, side by side. */
export const verify: Verify = async (context) => {
  await linkModules(context.root, context.stage);
  const { calls = startCallsCheck(context), signal } = context;
  const [checked, contract] = await Promise.all([calls.finish(signal), verifyContract(context)]);
  return { problems: [...checked.problems, ...contract], findings: checked.findings };
};
