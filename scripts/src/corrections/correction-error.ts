/** Why generation stopped: one line with the file, the name of the correction and what did not hold. */
export class CorrectionError extends Error {
  override readonly name = "CorrectionError";
  /** `x-name` of the correction, or `undefined` where the file itself is at fault. */
  readonly action: string | undefined;

  constructor(file: string, action: string | undefined, reason: string) {
    super(`${file}: ${action === undefined ? "" : `${action}: `}${reason.replaceAll(/\s*\n\s*/g, " ")}`);
    this.action = action;
  }
}
