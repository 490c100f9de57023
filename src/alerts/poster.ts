import type { Place } from "../state/alerts/outbox-message.js";
import type { Destination } from "../state/alerts/watch.js";
import type { OutboxContent } from "./content.js";

export interface ListFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts messages into Slack, each call once: nothing is repeated in here but a message whose blocks were
 * refused, which is tried once more as plain text.
 * All methods throw: `RateLimitedError`, `OutcomeUnknownError`, `DestinationRefusedError`,
 * `DeliveryRefusedError`.
 */
export interface AlertPoster {
  post(destination: Destination, content: OutboxContent): Promise<Place>;
  /** Edits silently; @throws also MessageGoneError when somebody has deleted it */
  update(place: Place, content: OutboxContent): Promise<void>;
  /**
   * Our messages there that carry this id in their metadata, oldest first, posted since `sinceMs`
   * (with a margin for the clocks).
   * @throws also HistoryUnreadableError when Slack does not let the bot read there
   */
  find(destination: Destination, messageId: string, sinceMs: number): Promise<readonly Place[]>;
  /** Takes away a message of ours that was posted twice. */
  remove(place: Place): Promise<void>;
  /**
   * Puts a file into the message's thread; says its id.
   * @param onReserved is given the id, and waited for, before anybody can see the file
   */
  attach(
    place: Place,
    file: ListFile,
    onReserved: (fileId: string) => Promise<void>,
  ): Promise<string>;
  removeFile(fileId: string): Promise<void>;
}
