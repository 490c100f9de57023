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

/** All messages of the workspace, in the order they were posted. */
export interface Messages {
  add(message: Message): void;
  find(channel: string, ts: string): Message | undefined;
  replace(message: Message): void;
  remove(channel: string, ts: string): void;
  in(channel: string): readonly Message[];
}

export const createMessages = (changed: () => void): Messages => {
  let messages: readonly Message[] = [];
  const set = (next: readonly Message[]): void => {
    messages = next;
    changed();
  };
  const is = (channel: string, ts: string) => (each: Message) =>
    each.channel === channel && each.ts === ts;
  return {
    add: (message) => set([...messages, message]),
    find: (channel, ts) => messages.find(is(channel, ts)),
    replace: (message) =>
      set(messages.map((each) => (is(message.channel, message.ts)(each) ? message : each))),
    remove: (channel, ts) => set(messages.filter((each) => !is(channel, ts)(each))),
    in: (channel) => messages.filter((each) => each.channel === channel),
  };
};
