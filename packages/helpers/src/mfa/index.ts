export type { Challenge } from "./challenge.js";
export { type ChallengeOptions, challengeFrom } from "./challenge-from.js";
export type {
  MfaClient,
  ResumableOperation,
  ResumeClient,
  ResumedData,
  StartedData,
  StartOperation,
} from "./mfa-call.js";
export { BelvoMfaError, isBelvoMfaError, type MfaErrorCode } from "./mfa-error.js";
export { type ResumeOptions, type ResumeResult, resume } from "./resume.js";
export { type MfaOptions, withMfa } from "./with-mfa.js";
