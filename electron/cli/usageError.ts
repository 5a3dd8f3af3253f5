/** The command line was used wrongly: exit code 2, and the usage is shown. */
export class UsageError extends Error {
  readonly usage: string;

  constructor(usage: string) {
    super(usage);
    this.usage = usage;
  }
}
