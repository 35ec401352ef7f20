import type { Finding } from "../judge/index.js";
import { linkModules } from "./modules.js";
import { prepareCalls } from "./verify-calls.js";
import { prepareContract } from "./verify-contract.js";

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
  /** Called when all programs run that do the work: from now on, this process may be busy with something else. */
  onRunning?: (() => void) | undefined;
}

export type Verify = (context: VerifyContext) => Promise<Verification>;

/** Compiles the packages and the calls of the last release, and runs the contract tests, side by side. */
export const verify: Verify = async (context) => {
  await linkModules(context.root, context.stage);
  const verifyCalls = await prepareCalls(context);
  const verifyContract = await prepareContract(context);
  const both = Promise.all([verifyCalls(), verifyContract()]);
  context.onRunning?.();
  const [calls, contract] = await both;
  return { problems: [...calls.problems, ...contract], findings: calls.findings };
};
