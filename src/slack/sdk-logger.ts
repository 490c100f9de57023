import { type LogLevel, type Logger as SlackLogger, webApi } from "@slack/bolt";
import type { Logger } from "pino";

/**
 * Slack's SDKs log through this. Their `debug` lines hold whole payloads (what people asked, what the
 * log answered), so those go nowhere.
 */
export const createSdkLogger = (log: Logger): SlackLogger => {
  const line = (parts: readonly unknown[]): string => parts.map(String).join(" ");
  return {
    debug: () => {},
    info: (...parts) => log.debug(line(parts)),
    warn: (...parts) => log.warn(line(parts)),
    error: (...parts) => log.error(line(parts)),
    setLevel: () => {},
    getLevel: (): LogLevel => webApi.LogLevel.INFO,
    setName: () => {},
  };
};
