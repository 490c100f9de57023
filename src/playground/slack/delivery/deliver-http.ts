import { isJsonObject, type JsonObject, parseJson } from "../json.js";
import type { Ack, Delivery } from "./delivery.js";
import { signRequest } from "./sign-request.js";

interface HttpTarget {
  readonly url: string;
  readonly signingSecret: string;
  /** Slack waits three seconds. */
  readonly ackTimeoutMs: number;
  /** For the signature, in milliseconds since 1970. */
  readonly nowMs: number;
}

/** Posts a signed payload to the app's request URL, as Slack does. */
export const deliverHttp = async (target: HttpTarget, delivery: Delivery): Promise<Ack> => {
  const { contentType, body } = encode(delivery);
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  try {
    const response = await fetch(target.url, {
      method: "POST",
      headers: {
        "content-type": contentType,
        // An app that was restarted on the same port must not get a connection of the old one.
        connection: "close",
        "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        ...signRequest(target.signingSecret, body, target.nowMs),
        ...retryHeaders(delivery),
      },
      body,
      signal: AbortSignal.timeout(target.ackTimeoutMs),
    });
    const text = await response.text();
    const error = response.ok ? null : "dispatch_failed";
    return { ackMs: elapsed(), ackStatus: response.status, ackBody: bodyOf(text), error };
  } catch (error) {
    const late = error instanceof Error && error.name === "TimeoutError";
    return {
      ackMs: elapsed(),
      ackStatus: null,
      ackBody: null,
      error: late ? "operation_timeout" : "dispatch_failed",
    };
  }
};

const encode = ({ type, payload }: Delivery): { contentType: string; body: string } => {
  if (type === "events_api") {
    return { contentType: "application/json", body: JSON.stringify(payload) };
  }
  const fields: Record<string, string> =
    type === "slash_commands"
      ? Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]))
      : { payload: JSON.stringify(payload) };
  return {
    contentType: "application/x-www-form-urlencoded",
    body: new URLSearchParams(fields).toString(),
  };
};

const retryHeaders = ({ retry }: Delivery): Record<string, string> =>
  retry === undefined
    ? {}
    : { "x-slack-retry-num": String(retry.attempt), "x-slack-retry-reason": retry.reason };

const bodyOf = (text: string): JsonObject | string | null => {
  if (text === "") return null;
  const parsed = parseJson(text);
  return isJsonObject(parsed) ? parsed : text;
};
