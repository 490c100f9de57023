import { text as textOf } from "node:stream/consumers";
import type { LocalSlack } from "../../../src/playground/slack/start-local-slack.js";
import type { Answer } from "../slack/call-slack.js";
import { serve } from "./start-page.js";

export interface App {
  readonly origin: string;
  /** The payloads that it was sent, in order. */
  readonly received: readonly Answer[];
  last(): Answer;
  /** How it acknowledges what comes next, in order; empty with status 200 otherwise. */
  readonly acks: (object | { readonly status: number } | "silence")[];
}

/** An app that acknowledges as it is told. */
export const startApp = async (slack: LocalSlack): Promise<App> => {
  const received: Answer[] = [];
  const acks: App["acks"] = [];
  const { origin } = await serve(async (request, response) => {
    const text = await textOf(request);
    const form = new URLSearchParams(text);
    const isJson = request.headers["content-type"] === "application/json";
    const payload = isJson ? text : form.get("payload");
    received.push(payload === null ? Object.fromEntries(form) : JSON.parse(payload));
    const ack = acks.shift();
    if (ack === "silence") return;
    if (ack === undefined) response.end();
    else if ("status" in ack) response.writeHead(Number(ack.status)).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(ack));
  });
  slack.setRequestUrl(`${origin}/slack/events`);
  return { origin, received, acks, last: () => received.at(-1) };
};
