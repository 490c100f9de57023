import { createApiCaller } from "./api-caller.js";
import type { Code42Client } from "./code42-client.js";
import { countEvents } from "./count-events.js";
import { Code42AnswerError, type Code42Error } from "./errors.js";
import { exportCsv } from "./export-csv.js";
import { searchBody } from "./request-body.js";
import { realSleep, type Sleep } from "./sleep.js";
import type { RetryPolicy } from "./with-retries.js";

export interface Code42ClientOptions<Page> {
  /** With or without a path and a trailing slash: `https://api.us.code42.com`. */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Reads a search answer, which is handed over; rejects when it is not a whole one. */
  readonly parsePage: (body: Uint8Array<ArrayBuffer>) => Promise<Page>;
  /**
   * Is what `parsePage` rejected with the answer's fault, so that asking again may help?
   * Default: always.
   */
  readonly isUnreadable?: (error: unknown) => boolean;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
  readonly sleep?: Sleep;
  readonly random?: () => number;
  /** For one try of one request, its answer included. Default 30,000. */
  readonly timeoutMs?: number;
  readonly retries?: Partial<RetryPolicy>;
  readonly onRetry?: (retry: { error: Code42Error; attempt: number; delayMs: number }) => void;
}

const PATH = "/v1/audit/search-audit-log";

/** Some ten seconds of trying: a poll that fails is repeated soon anyway, and says so meanwhile. */
const RETRIES: RetryPolicy = {
  attempts: 5,
  firstDelayMs: 500,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 120_000,
};

/** Connects to nothing before the first call. */
export const createCode42Client = <Page>(
  options: Code42ClientOptions<Page>,
): Code42Client<Page> => {
  const { parsePage, isUnreadable = () => true } = options;
  const api = createApiCaller({
    baseUrl: options.baseUrl,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    clock: options.clock ?? Date.now,
    timeoutMs: options.timeoutMs ?? 30_000,
    retries: {
      policy: { ...RETRIES, ...options.retries },
      sleep: options.sleep ?? realSleep,
      random: options.random ?? Math.random,
      onRetry: options.onRetry ?? (() => undefined),
    },
  });

  const readPage = async (bytes: Uint8Array<ArrayBuffer>): Promise<Page> => {
    try {
      return await parsePage(bytes);
    } catch (cause) {
      if (!isUnreadable(cause)) throw cause;
      throw new Code42AnswerError(`Code42's answer to ${PATH} cannot be read.`, { cause });
    }
  };

  return {
    searchPage: (query, { signal } = {}) =>
      api.run(async (call) => readPage(await call.post(PATH, searchBody(query, query))), signal),
    count: (query, { signal } = {}) => countEvents(api, query, signal),
    exportCsv: (query, output, { signal } = {}) => exportCsv(api, query, output, signal),
    close: () => api.close(),
  };
};
