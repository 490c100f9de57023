import { readConfig, requireSlack } from "../../config.js";
import type { CommandContext, ExitStatus } from "../command-context.js";
import { UsageError } from "../errors.js";

/** Runs the bot until it is told to stop. */
export const start = async ({ environment, directory }: CommandContext): Promise<ExitStatus> => {
  const config = readConfig(environment, directory);
  // Without any Slack setting `config.slack` is null: the playground's case, and its place is here.
  const slack = requireSlack(config);
  // Loaded only now: wrong settings are told at once.
  const [{ runBot }, { SlackSettingsError }] = await Promise.all([
    import("../../main.js"),
    import("../../slack/errors.js"),
  ]);
  try {
    return await runBot({ ...config, slack });
  } catch (error) {
    // Slack refuses a token: a setting is wrong, although it looked right.
    if (error instanceof SlackSettingsError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
};
