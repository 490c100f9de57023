import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { HTTPReceiver, type Logger } from "@slack/bolt";
import { readBody } from "./read-body.js";

const PATH = "/slack/events";
// Slack's own payloads stay far below: a view has at most 100 blocks.
const MOST_BYTES = 1024 * 1024;

export interface HttpReceiver {
  readonly receiver: HTTPReceiver;
  /** Answers `POST /slack/events`, 404 to anything else. */
  readonly requestListener: RequestListener;
}

/** Whether Bolt would read the body as JSON's `null`, which it fails on outside of any error handler. */
const isNull = (body: string): boolean =>
  (new URLSearchParams(body).get("payload") ?? body).trim() === "null";

/** HTTP mode: Bolt checks each request's signature and age; our own server calls the listener. */
export const createHttpReceiver = (signingSecret: string, logger: Logger): HttpReceiver => {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: PATH,
    logger,
    bodyLimit: MOST_BYTES,
  });

  // Bolt would read the body itself, but stop reading in the middle of one that is too large: whatever
  // comes next over the same connection, as from a proxy, would never be answered.
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const rawBody = await readBody(request, MOST_BYTES);
    if (rawBody === null) response.writeHead(413, { connection: "close" }).end();
    else if (isNull(rawBody.toString())) response.writeHead(400).end();
    else receiver.requestListener(Object.assign(request, { rawBody }), response);
  };

  return {
    receiver,
    requestListener: (request, response) => {
      const path = (request.url ?? "").split("?", 1)[0];
      if (path !== PATH || request.method !== "POST") {
        response.writeHead(404).end();
        return;
      }
      take(request, response).catch((error: unknown) => {
        logger.info("a request broke off:", error);
        response.destroy();
      });
    },
  };
};
