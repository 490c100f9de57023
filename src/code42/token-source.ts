import { z } from "zod";
import { errorOfAnswer } from "./classify-answer.js";
import { Code42AuthError, Code42RequestError } from "./errors.js";
import { parseJsonAnswer } from "./parse-json-answer.js";
import type { Transport } from "./transport.js";

const PATH = "/v1/oauth";
const DEFAULT_LIFE_S = 900;
const tokenSchema = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().catch(DEFAULT_LIFE_S),
});

/** The bearer token for the API, fetched when it is first needed and shortly before it expires. */
export interface TokenSource {
  /** Tries once; all who ask while one is being fetched get that one, or its error. */
  token(signal?: AbortSignal): Promise<string>;
  /** The API refused this token: the next to ask gets a fresh one. */
  refused(token: string): void;
}

export interface TokenDeps {
  readonly transport: Transport;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clock: () => number;
  readonly timeoutMs: number;
  /** Ends a request that may serve several callers, so it is none of theirs. */
  readonly closing: AbortSignal;
}

interface Token {
  readonly text: string;
  readonly usableUntilMs: number;
}

/** Rejects as soon as the signal is aborted; the work itself goes on for whoever else waits for it. */
const unlessAborted = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> => {
  if (signal === undefined) return work;
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
};

export const createTokenSource = (deps: TokenDeps): TokenSource => {
  const { transport, clientId, clientSecret, clock, timeoutMs, closing } = deps;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  let current: Token | undefined;
  let underWay: Promise<Token> | undefined;

  const fetchOnce = async (): Promise<Token> => {
    const askedMs = clock();
    const bytes = await transport.send(
      {
        method: "POST",
        path: PATH,
        headers: { authorization: `Basic ${basic}`, accept: "application/json" },
      },
      async (answer) => {
        const error = errorOfAnswer(answer, PATH, clock());
        // RFC 6749, 5.2: a wrong id or secret may be answered with 400 or 401.
        if (error instanceof Code42RequestError && [400, 401, 403].includes(error.status)) {
          throw new Code42AuthError(
            `Code42 refuses the API client (status ${error.status}): check CODE42_CLIENT_ID and ` +
              "CODE42_CLIENT_SECRET, and that CODE42_BASE_URL is the right region.",
          );
        }
        if (error !== undefined) throw error;
        return answer.bytes();
      },
      { signal: closing, timeoutMs },
    );
    const { access_token: text, expires_in: lifeS } = parseJsonAnswer(bytes, tokenSchema, PATH);
    const marginS = Math.min(60, lifeS / 10);
    return { text, usableUntilMs: askedMs + (lifeS - marginS) * 1000 };
  };

  const fetchShared = (): Promise<Token> => {
    underWay ??= fetchOnce()
      .then((token) => {
        current = token;
        return token;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };

  return {
    token: async (signal) => {
      if (current !== undefined && clock() < current.usableUntilMs) return current.text;
      return (await unlessAborted(fetchShared(), signal)).text;
    },
    refused: (token) => {
      if (current?.text === token) current = undefined;
    },
  };
};
