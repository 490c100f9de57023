import type { OutboxContent } from "../../../alerts/content.js";
import type { Message } from "../message.js";
import { renderAlertMessage } from "./alert-message.js";
import { renderDigest } from "./digest-message.js";
import { renderEscalation } from "./escalation.js";
import { renderMuteEnded } from "./mute-ended.js";
import { outboxMetadata } from "./outbox-metadata.js";
import type { OutboxRendering } from "./outbox-rendering.js";
import { renderSupportWarning } from "./support-warning.js";
import { renderTestMessage } from "./test-message.js";
import { renderUndeliverable } from "./undeliverable.js";

const messageOf = (content: OutboxContent): Message => {
  switch (content.kind) {
    case "alert":
      return renderAlertMessage(content);
    case "escalation":
      return renderEscalation(content);
    case "support-warning":
      return renderSupportWarning(content);
    case "digest":
      return renderDigest(content);
    case "mute-ended":
      return renderMuteEnded(content);
    case "test":
      return renderTestMessage(content);
    case "undeliverable":
      return renderUndeliverable(content);
  }
};

/**
 * What Slack shows of a message in the outbox, and the metadata by which it is found again. Stays
 * within `LIMITS` for any event, however hostile.
 */
export const renderOutbox = (content: OutboxContent): OutboxRendering => ({
  message: messageOf(content),
  metadata: outboxMetadata(content),
});
