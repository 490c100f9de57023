import { type Logger as SlackLogger, SocketModeReceiver, webApi } from "@slack/bolt";
import type { Logger } from "pino";
import { SlackSettingsError } from "./errors.js";

export interface SocketReceiver {
  readonly receiver: SocketModeReceiver;
  /**
   * Connects. When Slack cannot be reached it goes on trying after `PATIENCE_MS`, in the background.
   * @throws SlackSettingsError when Slack refuses the app token
   */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const CLOSE_MS = 2_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

export interface SocketReceiverDeps {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly logger: SlackLogger;
  readonly log: Logger;
  readonly sleep: (ms: number) => Promise<unknown>;
}

const isHelloToSeveral = (data: unknown): boolean => {
  const match = /"num_connections"\s*:\s*(\d+)/.exec(typeof data === "string" ? data : "");
  return match !== null && Number(match[1]) > 1 && String(data).includes('"hello"');
};

/**
 * Socket Mode: a connection of ours to Slack instead of requests from it. Slack renews connections every
 * few hours. The SDK would wait five seconds first, in which commands are lost, and ends the process
 * when a reconnection is refused, so we reconnect ourselves.
 */
export const createSocketReceiver = (deps: SocketReceiverDeps): SocketReceiver => {
  const { appToken, apiUrl, logger, log, sleep } = deps;
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // An object of its own: Socket Mode writes into it.
    installerOptions: {
      clientOptions: { slackApiUrl: apiUrl, timeout: 10_000, retryConfig: { retries: 0 } },
    },
  });
  const { client } = receiver;
  let stopped = false;
  let connecting = false;

  const reconnect = async (): Promise<void> => {
    if (connecting) return;
    connecting = true;
    let pauseMs = FIRST_PAUSE_MS;
    while (!stopped) {
      try {
        await client.start();
        if (stopped) await client.disconnect();
        break;
      } catch (error) {
        log.warn({ err: error }, "no Socket Mode connection to Slack; trying again");
        await sleep(pauseMs);
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
    }
    connecting = false;
  };

  const connectFirst = async (): Promise<void> => {
    connecting = true;
    try {
      await client.start();
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError) {
        throw new SlackSettingsError(
          `SLACK_APP_TOKEN: Slack refuses it (${error.data.error}). Make one under Basic Information > App-Level Tokens with the scope connections:write; it begins with xapp-.`,
          { cause: error },
        );
      }
      log.warn(
        { err: error },
        "Slack cannot be reached yet; Socket Mode goes on trying to connect",
      );
      connecting = false;
      await reconnect();
    }
    connecting = false;
  };

  client.on("disconnected", () => {
    if (!stopped) void reconnect();
  });
  client.on("ws_message", (data: unknown) => {
    if (isHelloToSeveral(data)) {
      log.warn(
        "Slack has several connections of this app open: another copy of audit-bot with the same SLACK_APP_TOKEN may be taking some of the clicks. If it stays like this, stop one of them.",
      );
    }
  });

  return {
    receiver,
    async start() {
      const connected = connectFirst();
      // A refusal that comes later than we wait has nobody to go to but the log.
      connected.catch((error: unknown) => log.error({ err: error }, "no Socket Mode connection"));
      await Promise.race([connected, sleep(PATIENCE_MS)]);
    },
    async stop() {
      stopped = true;
      // A socket that is half closed already may never say so.
      await Promise.race([client.disconnect(), sleep(CLOSE_MS)]);
    },
  };
};
