import type { PageMessage } from "../../page/protocol.js";
import { dayIn, msOf } from "../time/zoned.js";

/** A message with its replies, as it stands in the conversation. */
export interface Entry {
  readonly message: PageMessage;
  /** Oldest first. */
  readonly replies: readonly PageMessage[];
  /** The first of its day, for the viewer: a divider stands above. */
  readonly startsDay: boolean;
  /** Follows a message of the same author so closely that their name is not repeated. */
  readonly isContinued: boolean;
}

const TOGETHER_MS = 5 * 60_000;

/**
 * A channel's messages as they are shown.
 * @param messages of one channel, oldest first
 * @param tz the viewer's IANA zone
 */
export const arrange = (messages: readonly PageMessage[], tz: string): readonly Entry[] => {
  const known = new Set(messages.map(({ ts }) => ts));
  const isReply = ({ threadTs, ts }: PageMessage) =>
    threadTs !== null && threadTs !== ts && known.has(threadTs);
  const repliesOf = new Map<string, PageMessage[]>();
  for (const message of messages.filter(isReply)) {
    const thread = message.threadTs ?? "";
    repliesOf.set(thread, [...(repliesOf.get(thread) ?? []), message]);
  }
  const entries: Entry[] = [];
  for (const message of messages) {
    if (isReply(message)) continue;
    const last = entries.at(-1);
    const startsDay =
      last === undefined || dayIn(tz, msOf(last.message.ts)) !== dayIn(tz, msOf(message.ts));
    entries.push({
      message,
      replies: repliesOf.get(message.ts) ?? [],
      startsDay,
      isContinued: !startsDay && last !== undefined && continues(last, message),
    });
  }
  return entries;
};

/** Messages that only their reader sees are answers: each stands for itself. */
const continues = (last: Entry, message: PageMessage): boolean =>
  last.message.userId === message.userId &&
  !last.message.isEphemeral &&
  !message.isEphemeral &&
  last.replies.length === 0 &&
  msOf(message.ts) - msOf(last.message.ts) < TOGETHER_MS;
