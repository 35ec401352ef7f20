export type { ErrorCode, KnownErrorCode } from "@x/belvo-types";
