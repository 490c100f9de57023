import type { Message } from "../message.js";

/** A message's metadata as Slack takes it; `OutboxContent`'s message id is in it. */
export interface OutboxMetadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string | number>>;
}

/** What Slack is given of an `OutboxContent`. */
export interface OutboxRendering {
  readonly message: Message;
  readonly metadata: OutboxMetadata;
}
