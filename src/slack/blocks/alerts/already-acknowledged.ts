import { fromEpochMs } from "../../../audit/time.js";
import type { Acknowledgement } from "../../../state/alerts/outbox-message.js";
import { slackDate } from "../text.js";

/** For whoever acknowledges what has been acknowledged: by whom and when, mrkdwn. */
export const alreadyAcknowledged = (
  { userId, atMs }: Acknowledgement,
  readerId: string,
): string => {
  const who = userId === readerId ? "you" : `<@${userId}>`;
  return `Already acknowledged by ${who}, ${slackDate(fromEpochMs(atMs))}.`;
};
