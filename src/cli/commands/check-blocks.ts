import { readCheckBlocksSettings } from "../../config.js";
import { type BlocksRefused, checkBlocks } from "../../slack/check-blocks.js";
import type { CommandContext, ExitStatus } from "../command-context.js";

const renderRefused = ({ name, errors }: BlocksRefused): string =>
  errors.map(({ pointer, message }) => `${name} ${pointer}: ${message}\n`).join("");

/** Asks Slack whether it takes everything that the bot can show; fails when it does not. */
export const checkBlocksCommand = async (
  { environment, directory, stdout, stderr }: CommandContext,
  token: string | undefined,
): Promise<ExitStatus> => {
  const settings = readCheckBlocksSettings(environment, directory, token);
  const { checked, refused } = await checkBlocks(settings);
  for (const refusal of refused) await stderr.write(renderRefused(refusal));
  await stdout.write(
    refused.length === 0
      ? `Slack takes all ${checked} messages and views.\n`
      : `Slack refuses ${refused.length} of ${checked} messages and views.\n`,
  );
  return refused.length === 0 ? 0 : 1;
};
