import type { RequestListener } from "node:http";
import { HTTPReceiver, type Logger } from "@slack/bolt";

const PATH = "/slack/events";
// Slack's own payloads stay far below: a view has at most 100 blocks.
const MOST_BYTES = 1024 * 1024;

export interface HttpReceiver {
  readonly receiver: HTTPReceiver;
  /** Answers `POST /slack/events`, 404 to anything else. */
  readonly requestListener: RequestListener;
}

/** HTTP mode: Bolt checks each request's signature and age; our own server calls the listener. */
export const createHttpReceiver = (signingSecret: string, logger: Logger): HttpReceiver => {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: PATH,
    logger,
    bodyLimit: MOST_BYTES,
  });
  return {
    receiver,
    requestListener: (request, response) => {
      const path = (request.url ?? "").split("?", 1)[0];
      if (path !== PATH || request.method !== "POST") {
        response.writeHead(404).end();
        return;
      }
      receiver.requestListener(request, response);
    },
  };
};
