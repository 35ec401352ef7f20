/** `docs.yaml` cannot be used. The message is one line a problem; each says where and what. */
export class DocsError extends Error {
  override readonly name = "DocsError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
