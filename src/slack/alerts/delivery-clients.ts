import { type Logger, webApi } from "@slack/bolt";

/**
 * The alerts' own clients, apart from those that answer people: a 429 or a queue on one never holds up
 * another. None waits out a rate limit or repeats a call; the outbox does both.
 */
export interface DeliveryClients {
  /** Posts, edits, and the direct conversations that they go to. */
  readonly posts: webApi.WebClient;
  /** What stands in a channel, and who the bot is. */
  readonly history: webApi.WebClient;
  readonly files: webApi.WebClient;
}

export interface DeliveryClientSettings {
  readonly botToken: string;
  /** Web API base: `https://slack.com/api/`. */
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly timeoutMs: number;
  readonly uploadTimeoutMs: number;
}

export const createDeliveryClients = ({
  botToken,
  apiUrl,
  logger,
  timeoutMs,
  uploadTimeoutMs,
}: DeliveryClientSettings): DeliveryClients => {
  const client = (timeout: number) =>
    new webApi.WebClient(botToken, {
      slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
      logger,
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
  return {
    posts: client(timeoutMs),
    history: client(timeoutMs),
    files: client(uploadTimeoutMs),
  };
};
