import type { Message } from "../message.js";

/** Slack's message metadata. Its payload always holds `group_id`: the outbox message's id. */
export interface OutboxMetadata {
  /** Letters, digits, `_` and `-` only: Slack drops the metadata otherwise. */
  readonly event_type: string;
  readonly event_payload: Record<string, string | number>;
}

/** A message of the outbox as Slack takes it. */
export interface OutboxRendering {
  readonly message: Message;
  readonly metadata: OutboxMetadata;
}
