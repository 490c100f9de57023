import type { IncomingMessage, ServerResponse } from "node:http";

/** An answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What the browser must not do with anything of ours. Styles may stand in the page: Block Kit is drawn with
 * some. Forwarded answers go without: they are the bot's.
 */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'self'",
    "img-src 'self' data:",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
};

/** Writes an answer whole; its head only when that is what was asked for. */
export const writeAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body, headers }: Answer,
): void => {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    "content-type": type,
    "content-length": String(Buffer.byteLength(body)),
    "cache-control": "no-store",
    ...headers,
  });
  if (request.method === "HEAD") response.end();
  else response.end(body);
};

/** Starts an answer that goes on. */
export const startAnswer = (
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void => {
  response.writeHead(200, { ...SECURITY_HEADERS, "cache-control": "no-store", ...headers });
  response.flushHeaders();
};

/** A sentence for whoever asked, as plain text. */
export const textAnswer = (
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, type: "text/plain; charset=utf-8", body: `${sentence}\n`, headers });

/** A value as JSON. */
export const jsonAnswer = (status: number, value: object): Answer => ({
  status,
  type: "application/json; charset=utf-8",
  body: JSON.stringify(value),
});
