import type { Environment } from "../config/read-environment.js";
import type { Output } from "./output.js";

/** The outside world as a command sees it. */
export interface CommandContext {
  readonly environment: Environment;
  /** `.env` and relative paths start here. */
  readonly directory: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Columns of the terminal behind standard output; null when it is a file, a pipe or of unknown width. */
  readonly columns: number | null;
  /** Whether somebody looks at standard error while it is written. */
  readonly showsProgress: boolean;
  readonly clock: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** 0 done, 1 failed, 2 wrong usage, settings or query. */
export type ExitStatus = 0 | 1 | 2;
