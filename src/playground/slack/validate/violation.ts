/** How Slack classifies a schema error in the `errors` of blocks.validate. */
export type SchemaErrorCode = "failed_constraint" | "invalid_type" | "missing_field";

/** One thing that is wrong with a payload. */
export interface Problem {
  /** JSON pointer from the checked value, for example `/blocks/0/text/text`. */
  readonly pointer: string;
  /** Slack's own words, for example `must be less than 3001 characters`. */
  readonly message: string;
  readonly code: SchemaErrorCode;
}

/** What is known after a check. */
export interface Findings {
  /** Slack refuses the payload for these. */
  readonly problems: readonly Problem[];
  /** Slack takes the payload all the same, but this project's contract forbids it. */
  readonly warnings: readonly Problem[];
}
