/** The advice where the document itself is wrong. */
export const correctIt = "Have it corrected at its source, or correct a copy and vendor that with --source";

/** Why a document cannot be vendored: one line that says what is wrong, where, and what to do next. */
export class VendorFailure extends Error {
  override name = "VendorFailure";

  constructor(what: string, next: string, options?: ErrorOptions) {
    super(`${what}. ${next}`.replace(/\s+/gu, " "), options);
  }
}
