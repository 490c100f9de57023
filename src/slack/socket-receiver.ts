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
const RECONNECT_MS = 30_000;

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

/** Socket Mode: a connection of ours to Slack instead of requests from it. */
export const createSocketReceiver = (deps: SocketReceiverDeps): SocketReceiver => {
  const { appToken, apiUrl, logger, log, sleep } = deps;
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: {
      // An object of its own: Socket Mode writes into it. It must never give up on a network fault,
      // since a reconnection that fails would end the process as an unhandled rejection.
      clientOptions: {
        slackApiUrl: apiUrl,
        timeout: 10_000,
        retryConfig: { forever: true, factor: 1.5, minTimeout: 500, maxTimeout: 30_000 },
      },
    },
  });
  const { client } = receiver;
  let stopped = false;

  client.on("ws_message", (data: unknown) => {
    if (isHelloToSeveral(data)) {
      log.warn(
        "Slack has several connections of this app open: another copy of audit-bot with the same SLACK_APP_TOKEN may be taking some of the clicks. If it stays like this, stop one of them.",
      );
    }
  });

  const connect = client.start.bind(client);
  const reconnect = async (): Promise<webApi.AppsConnectionsOpenResponse> => {
    for (;;) {
      try {
        return await connect();
      } catch (error) {
        if (stopped) throw error;
        log.error({ err: error }, "Slack refuses the Socket Mode connection; trying again");
        await sleep(RECONNECT_MS);
      }
    }
  };

  return {
    receiver,
    async start() {
      const connecting = connect();
      // What comes after the first connection goes through `reconnect`, which never rejects.
      client.start = reconnect;
      const late = sleep(PATIENCE_MS).then(() => "late" as const);
      try {
        if ((await Promise.race([connecting, late])) !== "late") return;
      } catch (error) {
        if (error instanceof webApi.WebAPIPlatformError) {
          throw new SlackSettingsError(
            `SLACK_APP_TOKEN: Slack refuses it (${error.data.error}). Make one under Basic Information > App-Level Tokens with the scope connections:write; it begins with xapp-.`,
            { cause: error },
          );
        }
        throw error;
      }
      log.warn("Slack cannot be reached yet; Socket Mode goes on trying to connect");
      connecting.catch((error: unknown) => {
        log.error({ err: error }, "Slack refuses the Socket Mode connection");
      });
    },
    async stop() {
      stopped = true;
      await client.disconnect();
    },
  };
};
