import type { AuditEvent } from "../audit/event.js";
import type { Digest } from "../insights/digest.js";
import type { SeenBefore } from "../insights/seen-before.js";
import type { SupportWindow } from "../insights/support-window.js";
import type { Mute } from "../state/alerts/mute.js";
import type { Acknowledgement, NamedCount, Place } from "../state/alerts/outbox-message.js";
import type { Destination, Watch } from "../state/alerts/watch.js";

export interface AlertedEvent {
  readonly event: AuditEvent;
  /** Epoch ms when the bot had it. */
  readonly arrivedMs: number;
}

/** The events of one message, as told to people. */
export interface AlertContent {
  readonly kind: "alert";
  readonly messageId: string;
  readonly watch: Watch;
  readonly eventCount: number;
  /** The latest ten to arrive, by their time, newest first; fewer where retention has deleted them. */
  readonly events: readonly AlertedEvent[];
  /** The latest 200 event ids, 64 hex digits. */
  readonly eventIds: readonly string[];
  /** The event that opened the message, which may be among `events`; null where it is stored no longer. */
  readonly opening: AlertedEvent | null;
  /** Who did how many of all events, and of which types (API names) they are: by count, largest first. */
  readonly actors: readonly NamedCount[];
  readonly types: readonly NamedCount[];
  /**
   * About the opening event, and what happened before it; null where it could not be found out, or not all
   * history has been read yet.
   */
  readonly seenBefore: SeenBefore | null;
  /**
   * How long after it happened the oldest event that is shown was posted, if that was late or had to wait
   * for Slack; of what a mute held back: how long after that ended. Else null.
   */
  readonly lateMs: number | null;
  readonly acknowledged: Acknowledgement | null;
  /** The mute that held it back until now. */
  readonly mute: Mute | null;
  /** The last mute that somebody made at this very message: more like it is held back until it ends. */
  readonly mutedHere: Mute | null;
  /** A file in the thread lists all events: how many. */
  readonly fileEvents: number | null;
  /** More events than the metadata names: a file will list them, or does. */
  readonly needsFile: boolean;
  /** Of the watch for support access; else null. */
  readonly supportWindows: readonly SupportWindow[] | null;
  /** Epoch ms of rendering, for durations. */
  readonly nowMs: number;
}

export type NoticeContent =
  | {
      readonly kind: "escalation";
      readonly messageId: string;
      readonly watch: Watch;
      readonly afterMinutes: number;
      /** The alert, as it is now. */
      readonly alert: AlertContent;
      readonly alertPlace: Place | null;
    }
  | {
      readonly kind: "support-warning";
      readonly messageId: string;
      readonly watch: Watch;
      readonly reason: "open-long" | "end-of-day";
      readonly window: SupportWindow;
      readonly alertPlace: Place | null;
      readonly nowMs: number;
    }
  | {
      readonly kind: "digest";
      readonly messageId: string;
      readonly watch: Watch;
      readonly digest: Digest;
    }
  | {
      readonly kind: "mute-ended";
      readonly messageId: string;
      readonly mute: Mute;
      /** Null: it was of all watches. */
      readonly watch: Watch | null;
    }
  | {
      readonly kind: "test";
      readonly messageId: string;
      readonly watch: Watch;
      readonly by: string;
      /** The newest event that matches; null: there is none. */
      readonly example: AuditEvent | null;
      readonly nowMs: number;
    }
  | {
      readonly kind: "undeliverable";
      readonly messageId: string;
      readonly watch: Watch;
      readonly code: string;
      readonly destination: Destination;
      /** What waits for that destination, of how many watches. */
      readonly eventCount: number;
      readonly watchCount: number;
      /** Epoch ms; null: it is refused still. */
      readonly resolvedMs: number | null;
    };

/** What a message to Slack tells. The Slack room turns it into text, blocks and metadata. */
export type OutboxContent = AlertContent | NoticeContent;
