import type { Ack } from "../../slack/start-local-slack.js";

const SENTENCES: Readonly<Record<NonNullable<Ack["error"]>, string>> = {
  operation_timeout: "did not answer in three seconds (operation_timeout). Try again.",
  dispatch_failed: "did not take this (dispatch_failed). Try again in a few seconds.",
};

/** What Slack tells the user when the app did not acknowledge; null when it did, or did not have to. */
export const refusalOfAck = (ack: Ack | null, appName: string): string | null =>
  ack === null || ack.error === null ? null : `${appName} ${SENTENCES[ack.error]}`;
