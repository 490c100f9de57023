import type { Readable } from "node:stream";
import { Pool } from "undici";
import { Code42AnswerError, Code42Error, Code42UnavailableError } from "./errors.js";
import { createLimit } from "./limit.js";

export interface TransportRequest {
  readonly method: "GET" | "POST";
  /** Below the base URL, with a leading slash. */
  readonly path: string;
  /** Query parameters, kept apart because they may be secret: errors name `path` only. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  header(name: string): string | undefined;
  /** The whole body. @throws Code42UnavailableError when it is cut or too slow */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  readonly stream: Readable;
}

export interface Transport {
  /**
   * Sends once. `use` has the whole time-out for reading the answer.
   * @throws Code42UnavailableError for every failure of the network; the signal's reason when aborted
   */
  send<T>(
    request: TransportRequest,
    use: (answer: Answer) => Promise<T>,
    options: { readonly signal?: AbortSignal | undefined; readonly timeoutMs: number | null },
  ): Promise<T>;
  close(): Promise<void>;
}

// A page of 10,000 events is some 5 MB. This only keeps a broken proxy from filling the memory.
const MAX_BODY_BYTES = 512 * 1024 * 1024;

const readAll = async (stream: Readable, path: string): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("an answer's body must be bytes");
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      throw new Code42AnswerError(`Code42's answer to ${path} is larger than any real one.`);
    }
  }
  // A buffer of its own, never one of Node's shared pool: the reader may take it to another thread.
  const bytes = new Uint8Array(new ArrayBuffer(size));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

/** undici's, Node's and the TLS library's errors carry a code, the time-out's a name; ours neither. */
const isNetworkError = (error: unknown): error is Error =>
  error instanceof Error &&
  !(error instanceof Code42Error) &&
  (error.name === "TimeoutError" || ("code" in error && typeof error.code === "string"));

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  return error.cause === undefined ? code : `${code}, ${codeOf(error.cause)}`;
};

/** Keep-alive connections to one host. Certificates are always verified, redirects never followed. */
export const createTransport = (baseUrl: string, idleTimeoutMs: number): Transport => {
  const { origin, host, pathname } = new URL(baseUrl);
  const basePath = pathname.replace(/\/+$/, "");
  const pool = new Pool(origin, {
    connections: 4,
    keepAliveTimeout: 60_000,
    connectTimeout: Math.min(idleTimeoutMs, 10_000),
    headersTimeout: idleTimeoutMs,
    bodyTimeout: idleTimeoutMs,
  });

  return {
    send: async ({ method, path, parameters, headers, body }, use, { signal, timeoutMs }) => {
      const limit = createLimit([signal], timeoutMs);
      const query = parameters === undefined ? "" : `?${new URLSearchParams(parameters)}`;
      let answered = false;
      try {
        const response = await pool.request({
          method,
          path: `${basePath}${path}${query}`,
          headers,
          body: body ?? null,
          signal: limit.signal,
        });
        answered = true;
        // Leaving a body unread would keep its connection busy for ever.
        response.body.on("error", () => undefined);
        try {
          return await use({
            status: response.statusCode,
            header: (name) => {
              const value = response.headers[name];
              return Array.isArray(value) ? value[0] : value;
            },
            bytes: () => readAll(response.body, path),
            stream: response.body,
          });
        } finally {
          if (!response.body.readableEnded) response.body.destroy();
        }
      } catch (cause) {
        if (signal?.aborted) throw signal.reason;
        if (!isNetworkError(cause)) throw cause;
        const what = answered ? "broke off its answer to" : "did not answer";
        throw new Code42UnavailableError(`Code42 (${host}) ${what} ${path}: ${codeOf(cause)}.`, {
          cause,
        });
      } finally {
        limit.end();
      }
    },
    close: () => pool.destroy(),
  };
};
