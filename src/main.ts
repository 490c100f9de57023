import type { Config } from "./config.js";
import { createLog } from "./log.js";
import { runUntilStopped } from "./main/run-until-stopped.js";
import { type BotConfig, startBot } from "./main/start-bot.js";
import { startWithPlayground } from "./main/start-with-playground.js";

/**
 * Runs the bot until SIGTERM or SIGINT.
 * @returns the exit status after a clean stop
 * @throws when the bot cannot start
 */
export const runBot = (config: BotConfig): Promise<0> => {
  const log = createLog({ level: config.logLevel, secrets: config.secrets });
  for (const warning of config.warnings) log.warn(warning);
  return runUntilStopped(log, () => startBot({ config, log, clock: Date.now }));
};

/**
 * Runs the bot in the playground's workspace until SIGTERM or SIGINT.
 * @param tell takes lines for the person at the terminal
 * @returns the exit status after a clean stop
 * @throws when it cannot start
 */
export const runPlayground = (
  config: Config,
  tell: (text: string) => Promise<void>,
): Promise<0> => {
  const log = createLog({ level: config.logLevel, secrets: config.secrets });
  return runUntilStopped(log, () => startWithPlayground({ config, log, clock: Date.now, tell }));
};
