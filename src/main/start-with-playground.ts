import { fileURLToPath } from "node:url";
import type { Config } from "../config.js";
import { PortUnavailableError } from "../http/port-unavailable-error.js";
import type { Log } from "../log.js";
import { type Playground, startPlayground } from "../playground/start-playground.js";
import { createClosing } from "./closing.js";
import { renderWelcome } from "./render-welcome.js";
import { roleWords } from "./role-words.js";
import { type RunningBot, startBot } from "./start-bot.js";

export interface StartWithPlaygroundOptions {
  readonly config: Config;
  readonly log: Log;
  /** Epoch ms. */
  readonly clock: () => number;
  /** Takes lines for the person at the terminal. */
  readonly tell: (text: string) => Promise<void>;
}

const ASSETS_FOLDER = fileURLToPath(new URL("../playground/web/", import.meta.url));

const startWorkspace = async ({
  config,
  log,
  clock,
}: StartWithPlaygroundOptions): Promise<Playground> => {
  const { host, port } = config.http;
  try {
    return await startPlayground({
      port,
      hasDemo: config.code42 === null,
      roleOf: roleWords(config.access),
      assetsFolder: ASSETS_FOLDER,
      clock,
      random: Math.random,
      onError: (err) => log.error({ err }, "The playground made a mistake"),
    });
  } catch (error) {
    if (error instanceof Error && "syscall" in error && error.syscall === "listen")
      throw new PortUnavailableError(host, port, error);
    throw error;
  }
};

/**
 * Starts the local workspace and, in it, the bot just as it runs in a real one.
 * @throws errors whose messages are for the person who starts it; nothing is left running then
 */
export const startWithPlayground = async (
  options: StartWithPlaygroundOptions,
): Promise<Pick<RunningBot, "stop">> => {
  const { config, log, clock, tell } = options;
  const closing = createClosing(log);
  try {
    const playground = await startWorkspace(options);
    closing.add("playground", () => playground.close());
    const bot = await startBot({
      config: {
        ...config,
        slack: playground.slack,
        code42: config.code42 ?? playground.code42,
        http: { host: "127.0.0.1", port: 0 },
      },
      log,
      clock,
    });
    closing.add("bot", () => bot.stop());
    playground.connect(`http://127.0.0.1:${bot.port}`);
    await tell(renderWelcome(playground, config));
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
  return { stop: closing.closeAll };
};
