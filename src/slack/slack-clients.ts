import { type Logger, webApi } from "@slack/bolt";

/**
 * One client a purpose: a 429 or a queue on one never holds up another. None of them waits out a rate
 * limit, because whoever pressed a button has long gone by then.
 */
export interface SlackClients {
  /** `views.*`: a trigger lives three seconds. */
  readonly views: webApi.WebClient;
  /** `views.publish`: nobody's trigger runs out, and the same page twice does no harm. */
  readonly homes: webApi.WebClient;
  /** Posts: never repeated by themselves, Slack has no idempotency key. */
  readonly posts: webApi.WebClient;
  /** Who somebody is, what a group holds. */
  readonly lookups: webApi.WebClient;
}

export interface SlackClientSettings {
  readonly botToken: string;
  /** Web API base: `https://slack.com/api/`. */
  readonly apiUrl: string;
  readonly logger: Logger;
}

export const createSlackClients = ({
  botToken,
  apiUrl,
  logger,
}: SlackClientSettings): SlackClients => {
  const client = (timeoutMs: number, retries: number) =>
    new webApi.WebClient(botToken, {
      slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
      logger,
      timeout: timeoutMs,
      retryConfig: { retries, minTimeout: 100, maxTimeout: 400 },
      rejectRateLimitedCalls: true,
    });
  return {
    views: client(2_800, 0),
    homes: client(3_000, 1),
    posts: client(10_000, 0),
    lookups: client(1_000, 1),
  };
};
