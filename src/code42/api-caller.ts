import type { Readable } from "node:stream";
import { errorOfAnswer } from "./classify-answer.js";
import { Code42AuthError, RateLimitedError } from "./errors.js";
import { createLimit } from "./limit.js";
import { createTokenSource } from "./token-source.js";
import { type Answer, createTransport, type TransportRequest } from "./transport.js";
import { type RetryDeps, withRetries } from "./with-retries.js";

/** One call of the API that is under way, as often as it is tried. */
export interface ApiCall {
  /** Sends JSON once (twice when the token is refused) and reads the whole answer. */
  post(path: string, body: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Likewise, with the answer as a stream, which may take as long as it flows. */
  download(
    path: string,
    parameters: Readonly<Record<string, string>>,
    use: (stream: Readable, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
}

/** Tokens, tries and limits: what the methods of the client are made of. */
export interface ApiCaller {
  /** @param may asked before each further try; default: always */
  run<T>(
    work: (call: ApiCall) => Promise<T>,
    signal: AbortSignal | undefined,
    may?: () => boolean,
  ): Promise<T>;
  close(): Promise<void>;
}

export interface ApiCallerOptions {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: () => number;
  readonly timeoutMs: number;
  readonly retries: RetryDeps;
}

const TOKEN_REFUSED = Symbol("the token was refused");

export const createApiCaller = (options: ApiCallerOptions): ApiCaller => {
  const { clock, timeoutMs, retries } = options;
  const transport = createTransport(options.baseUrl, timeoutMs);
  const closing = new AbortController();
  const tokens = createTokenSource({ ...options, transport, closing: closing.signal });
  // A rate limit is the whole API client's, so calls that were not told of it wait, too.
  let quietUntilMs = 0;

  const send = async <T>(
    request: TransportRequest,
    limits: { readonly signal: AbortSignal; readonly timeoutMs: number | null },
    use: (answer: Answer) => Promise<T>,
  ): Promise<T | typeof TOKEN_REFUSED> => {
    const token = await tokens.token(limits.signal);
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    const receive = async (answer: Answer) => {
      if (answer.status === 401) return TOKEN_REFUSED;
      const error = errorOfAnswer(answer, request.path, clock());
      if (error === undefined) return use(answer);
      if (error instanceof RateLimitedError && error.retryAfterMs !== null) {
        const quietMs = Math.min(error.retryAfterMs, retries.policy.maxRetryAfterMs);
        quietUntilMs = Math.max(quietUntilMs, clock() + quietMs);
      }
      throw error;
    };
    const result = await transport.send({ ...request, headers }, receive, limits);
    if (result === TOKEN_REFUSED) tokens.refused(token);
    return result;
  };

  const callWith = (signal: AbortSignal): ApiCall => {
    const request = async <T>(
      what: TransportRequest,
      limitMs: number | null,
      use: (answer: Answer) => Promise<T>,
    ): Promise<T> => {
      const quietMs = quietUntilMs - clock();
      if (quietMs > 0) await retries.sleep(quietMs, signal);
      for (let tokensTried = 0; tokensTried < 2; tokensTried++) {
        const result = await send(what, { signal, timeoutMs: limitMs }, use);
        if (result !== TOKEN_REFUSED) return result;
      }
      throw new Code42AuthError(
        `Code42 refuses a fresh token for ${what.path}: check that the API client is active and ` +
          "may read the audit log.",
      );
    };
    const accept = { accept: "application/json" };
    return {
      post: (path, body) =>
        request(
          {
            method: "POST",
            path,
            headers: { ...accept, "content-type": "application/json" },
            body,
          },
          timeoutMs,
          (answer) => answer.bytes(),
        ),
      download: (path, parameters, use) =>
        request({ method: "GET", path, parameters, headers: {} }, null, (answer) =>
          use(answer.stream, signal),
        ),
    };
  };

  return {
    run: async (work, signal, may) => {
      const limit = createLimit([signal, closing.signal], null);
      try {
        return await withRetries(() => work(callWith(limit.signal)), retries, limit.signal, may);
      } finally {
        limit.end();
      }
    },
    close: async () => {
      closing.abort(new Error("The Code42 client was closed."));
      await transport.close();
    },
  };
};
