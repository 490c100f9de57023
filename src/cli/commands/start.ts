import { readConfig } from "../../config.js";
import type { CommandContext, ExitStatus } from "../command-context.js";
import { UsageError } from "../errors.js";

/** Runs the bot until it is told to stop: in the playground where there are no Slack settings at all. */
export const start = async (context: CommandContext): Promise<ExitStatus> => {
  const { environment, directory, stdout, stderr } = context;
  const config = readConfig(environment, directory);
  // Loaded only now: wrong settings are told at once.
  const { runBot, runPlayground } = await import("../../main.js");
  const { slack } = config;
  if (slack === null) {
    for (const warning of config.warnings) await stderr.write(`${warning}\n`);
    return runPlayground(config, (text) => stdout.write(text));
  }
  const { SlackSettingsError } = await import("../../slack/errors.js");
  try {
    return await runBot({ ...config, slack });
  } catch (error) {
    // Slack refuses a token: a setting is wrong, although it looked right.
    if (error instanceof SlackSettingsError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
};
