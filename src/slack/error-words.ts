import { AlertGoneError, TooManyWatchesError, WatchGoneError } from "../alerts/errors.js";
import { StateError } from "../state/errors.js";
import { StoreError } from "../store/errors.js";
import { notInChargeWords, refusalWords } from "./blocks/refusal.js";
import {
  AccessDeniedError,
  EventGoneError,
  isUnanswered,
  NotInChargeError,
  SessionGoneError,
  ShareRefusedError,
  slackCodeOf,
  TooManyViewsError,
  TriggerExpiredError,
  UnknownControlError,
} from "./errors.js";
import { SavedSearchError } from "./saved/errors.js";
import { WatchError } from "./watches/errors.js";

const SHARE_WORDS: Readonly<Record<string, string>> = {
  not_in_channel:
    "I am not in this channel, so I cannot post here. Invite me with `/invite @audit-bot`, then share again.",
  channel_not_found:
    "I cannot see this conversation, so I cannot post here. Invite me with `/invite @audit-bot` if it is a private channel; in a direct message, ask in a channel instead.",
  is_archived:
    "This channel is archived, so nothing can be posted here. Ask again in another channel.",
  restricted_action:
    "This workspace does not let me post in this channel. Ask an owner of the workspace.",
  unreachable:
    "Slack did not answer, so I cannot tell whether this was posted. Look at the channel: if it is not there, share again.",
  ratelimited: "Slack takes no more posts from me for the moment. Share again in a minute.",
};

/** Whether an error is something that people run into by themselves, or a fault of ours or of Slack's. */
export const isFault = (error: unknown): boolean =>
  !(
    error instanceof AccessDeniedError ||
    error instanceof NotInChargeError ||
    error instanceof SessionGoneError ||
    error instanceof EventGoneError ||
    error instanceof UnknownControlError ||
    error instanceof TriggerExpiredError ||
    error instanceof TooManyViewsError ||
    error instanceof ShareRefusedError ||
    error instanceof SavedSearchError ||
    error instanceof WatchError ||
    error instanceof WatchGoneError ||
    error instanceof TooManyWatchesError ||
    error instanceof AlertGoneError
  );

export interface ErrorWordsContext {
  readonly admins: readonly string[];
  /** Names the log line, for whoever runs the bot. */
  readonly reference: string;
}

/** What to tell a person about an error: what happened and what to do next. mrkdwn. */
export const errorWords = (error: unknown, { admins, reference }: ErrorWordsContext): string => {
  if (error instanceof AccessDeniedError) return refusalWords({ ...error, admins });
  if (error instanceof NotInChargeError) return notInChargeWords({ ...error, admins });
  if (error instanceof SessionGoneError) {
    return "This answer is too old: its buttons work for seven days, for whoever asked. Ask again with `/audit`.";
  }
  if (error instanceof EventGoneError) {
    return "What you asked for is no longer stored: it has passed the retention period. Ask again with `/audit` for what is.";
  }
  if (error instanceof UnknownControlError) {
    return "This button belongs to another version of audit-bot. Ask again with `/audit`.";
  }
  if (error instanceof TriggerExpiredError) return "That took too long to open. Press it again.";
  if (error instanceof TooManyViewsError) {
    return "Slack opens three windows at most. Close one, then press it again.";
  }
  if (error instanceof ShareRefusedError) {
    return (
      SHARE_WORDS[error.code] ??
      `Slack did not let me post here (\`${error.code}\`). Try another channel, or try again later.`
    );
  }
  if (error instanceof SavedSearchError || error instanceof WatchError) return error.message;
  if (error instanceof WatchGoneError) {
    return "This watch is not there any more: it was deleted, or belongs to somebody else. `/audit watches` lists what there is.";
  }
  if (error instanceof TooManyWatchesError) {
    return `You have ${error.most} watches, and that is the most that one person may have. Delete one first: \`/audit watches\` lists them.`;
  }
  if (error instanceof AlertGoneError) {
    return "This alert is too old: I do not remember it any more. Search for its events with `/audit`.";
  }
  if (error instanceof StoreError || error instanceof StateError) {
    return `I cannot read the stored events right now. Try again in a minute. If it stays like this, tell whoever runs audit-bot: reference \`${reference}\`.`;
  }
  if (slackCodeOf(error) === "ratelimited") {
    return "Slack takes no more requests from me for the moment. Try again in a minute.";
  }
  if (isUnanswered(error)) {
    return `Slack did not answer me in time. Try again in a moment; if it happens again, tell whoever runs audit-bot: reference \`${reference}\`.`;
  }
  return `Something went wrong. Try again; if it happens again, tell whoever runs audit-bot: reference \`${reference}\`.`;
};
