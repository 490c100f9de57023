import type { JsonObject } from "../json.js";

/** A message as it stands in a channel. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly userId: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly metadata?: JsonObject;
  readonly threadTs?: string;
  readonly editedTs?: string;
  /** Ids of uploaded files. */
  readonly files: readonly string[];
  /** The only user who sees it; null for an ordinary message. */
  readonly ephemeralFor: string | null;
  /** What a person picked in it, as Slack reports it in `state.values`. */
  readonly state: JsonObject;
}

/** All messages of the workspace by channel, in the order they were posted; the latest of each. */
export interface Messages {
  add(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  replace(message: Message): void;
  remove(channel: string, ts: string): void;
  in(channel: string): readonly Message[];
}

/** Messages that a channel keeps. */
const KEPT = 2_000;

export const createMessages = (changed: () => void): Messages => {
  const byChannel = new Map<string, readonly Message[]>();
  const messagesIn = (channel: string): readonly Message[] => byChannel.get(channel) ?? [];
  const set = (channel: string, messages: readonly Message[]): void => {
    byChannel.set(channel, messages.slice(-KEPT));
    changed();
  };
  return {
    add: (message) => set(message.channel, [...messagesIn(message.channel), message]),
    find: (channel, ts) => messagesIn(channel).find((each) => each.ts === ts),
    replace: (message) =>
      set(
        message.channel,
        messagesIn(message.channel).map((each) => (each.ts === message.ts ? message : each)),
      ),
    remove: (channel, ts) =>
      set(
        channel,
        messagesIn(channel).filter((each) => each.ts !== ts),
      ),
    in: messagesIn,
  };
};
