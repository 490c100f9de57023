import { afterEach } from "vitest";
import {
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
} from "../../../src/playground/slack/start-local-slack.js";

export const SECRETS = { signingSecret: "s3cret", botToken: "xoxb-test", appToken: "xapp-test" };

const running: LocalSlack[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((slack) => slack.close()));
});

/** A local Slack that stops after the test. */
export const startSlack = async (options: Partial<LocalSlackOptions> = {}): Promise<LocalSlack> => {
  const slack = await startLocalSlack({ ...SECRETS, ...options });
  running.push(slack);
  return slack;
};

/** Slack's answer, open for looking into. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
export type Answer = any;

/** Calls a Web API method with a JSON body and the bot's token. */
export const call = async (
  slack: LocalSlack,
  method: string,
  args: object = {},
  token: string = SECRETS.botToken,
): Promise<Answer> => {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return response.json();
};

/** Posts to a response_url. */
export const respondTo = async (url: string, payload: object): Promise<Answer> => {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(payload) });
  const body: Answer = await response.json();
  return { status: response.status, ...body };
};
