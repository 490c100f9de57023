import { createHmac } from "node:crypto";

/**
 * The two headers that prove a request comes from Slack.
 * Source: docs.slack.dev/authentication/verifying-requests-from-slack
 */
export const signRequest = (
  signingSecret: string,
  body: string,
  nowMs: number,
): Record<string, string> => {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const digest = createHmac("sha256", signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${digest}` };
};
