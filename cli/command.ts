/** A command of kms-cost: one file each. */
export interface Command {
  /** For the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Throws an InputError where the user has something to mend. */
  run(args: readonly string[]): Promise<void>;
}
