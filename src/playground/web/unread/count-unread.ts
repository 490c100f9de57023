import type { PageMessage } from "../../page/protocol.js";

/** Channel id → the `ts` up to which it was looked at. */
export type Seen = Readonly<Record<string, string>>;

/** How many messages of others stand in a channel that its reader has not looked at. */
export const countUnread = (
  messages: readonly PageMessage[],
  { me, channel, seen }: { me: string; channel: string; seen: Seen },
): number => {
  const until = Number(seen[channel] ?? 0);
  return messages.filter(
    (each) => each.channel === channel && each.userId !== me && Number(each.ts) > until,
  ).length;
};

/** The `ts` of a channel's newest message; "0" for none. */
export const newestTs = (messages: readonly PageMessage[], channel: string): string =>
  messages
    .filter((each) => each.channel === channel)
    .reduce((newest, { ts }) => (Number(ts) > Number(newest) ? ts : newest), "0");
