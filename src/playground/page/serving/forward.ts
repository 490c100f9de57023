import { Agent, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import { textAnswer, writeAnswer } from "./answer.js";

/** A bot that was restarted on the same port must not get a connection of the old one. */
const agent = new Agent({ keepAlive: false });

/** These belong to one connection, not to what is said over it. Source: RFC 9110, section 7.6.1 */
const OF_ONE_CONNECTION = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "upgrade",
]);

/** Raw headers (name, value, name, value…) without those that belong to one connection. */
export const headersToForward = (raw: readonly string[]): string[] =>
  raw.filter((_, index) => {
    const name = raw[index - (index % 2)] ?? "";
    return !OF_ONE_CONNECTION.has(name.toLowerCase());
  });

/**
 * Passes a request on to the bot and its answer back, unchanged and as they come; 503 with a sentence when the bot does
 * not answer.
 * @param origin the bot's, for example `http://127.0.0.1:40001`; null while there is none
 */
export const forward = (
  request: IncomingMessage,
  response: ServerResponse,
  { origin, timeoutMs }: { readonly origin: string | null; readonly timeoutMs: number },
): void => {
  if (origin === null) {
    refuse(request, response, "The bot is not running yet.");
    return;
  }
  const passed = send(new URL(origin), {
    agent,
    path: request.url ?? "/",
    method: request.method ?? "GET",
    headers: headersToForward(request.rawHeaders),
    timeout: timeoutMs,
  });
  passed.on("response", (answer) => {
    response.writeHead(
      answer.statusCode ?? 502,
      answer.statusMessage ?? "",
      headersToForward(answer.rawHeaders),
    );
    response.flushHeaders();
    // Half an answer must not look like a whole one.
    answer.on("error", () => response.destroy());
    answer.pipe(response);
  });
  passed.on("timeout", () => passed.destroy());
  passed.on("error", () => {
    // Either half an answer is out, or nobody waits for one.
    if (response.headersSent || response.destroyed) response.destroy();
    else refuse(request, response, "The bot does not answer.");
  });
  response.on("close", () => passed.destroy());
  passed.flushHeaders();
  request.pipe(passed);
};

const refuse = (request: IncomingMessage, response: ServerResponse, what: string): void => {
  // What is still to come of the request would stand in the way of the answer.
  request.resume();
  const answer = textAnswer(503, `${what} Try again in a few seconds.`, { "retry-after": "2" });
  writeAnswer(request, response, answer);
};
