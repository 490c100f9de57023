import type { TimeUs } from "../../audit/time.js";
import type { Mute } from "./mute.js";
import type { OutboxMessage } from "./outbox-message.js";
import type { Watch } from "./watch.js";

/** An event that matched a watch. A watch sees an event once: that is the outbox's key. */
export interface AlertEvent {
  readonly watchId: string;
  /** 64 hex digits. */
  readonly eventId: string;
  readonly timeUs: TimeUs;
  /** Epoch ms when the bot had it. */
  readonly arrivedMs: number;
  /** The message that tells of it; null: it was stored before the watch was made, and is never told. */
  readonly messageId: string | null;
}

/** Everything that changes together: all of it is on disk afterwards, or nothing. */
export interface AlertChange {
  readonly watches?: readonly Watch[];
  readonly mutes?: readonly Mute[];
  readonly messages?: readonly OutboxMessage[];
  readonly events?: readonly AlertEvent[];
}

/** What the alerts remember. */
export interface AlertState {
  /** All, also deleted ones, by number. */
  watches(): Promise<readonly Watch[]>;
  mutes(): Promise<readonly Mute[]>;
  /** Messages that are not done, oldest first. */
  openMessages(): Promise<readonly OutboxMessage[]>;
  outboxMessage(id: string): Promise<OutboxMessage | undefined>;
  /** Of these events, those that a watch has had: `watchId|eventId`. */
  hadEvents(
    events: readonly Pick<AlertEvent, "watchId" | "eventId" | "timeUs">[],
  ): Promise<ReadonlySet<string>>;
  /** The events of a message, latest arrival first, then newest first. */
  eventsOf(messageId: string, limit: number): Promise<readonly AlertEvent[]>;
  applyAlertChange(change: AlertChange): Promise<void>;
  /** Forgets done messages of before, and events but those of messages that are not done. Epoch ms. */
  deleteAlertsBefore(beforeMs: number): Promise<void>;
}
