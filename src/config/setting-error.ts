/** One thing that is wrong with a setting. `what` never holds the setting's value: it may be a secret. */
export interface SettingProblem {
  readonly name: string;
  /** Completes "NAME: …": `missing`, `not a port`. */
  readonly what: string;
  readonly example: string;
}

/** `PORT: not a port from 0 to 65535. For example: 3000` */
export const renderProblem = ({ name, what, example }: SettingProblem): string =>
  `${name}: ${what}. For example: ${example}`;

/** Settings that the bot cannot start with: every problem at once. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly problems: readonly SettingProblem[];
  /** Names that look like misspelled settings, which may be why another one is missing. */
  readonly warnings: readonly string[];
  constructor(problems: readonly SettingProblem[], warnings: readonly string[] = []) {
    super(problems.map(renderProblem).join("\n"));
    this.problems = problems;
    this.warnings = warnings;
  }
}
