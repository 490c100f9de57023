import type { OutboxContent } from "../../alerts/content.js";
import { renderOutbox } from "../blocks/alerts/render-outbox.js";
import type { Message } from "../blocks/message.js";
import { sampleAlerts } from "./sample-alerts.js";
import { sampleNotices } from "./sample-notices.js";

/** Everything that the outbox can hold, by what it shows. */
export const outboxContents: readonly (readonly [string, OutboxContent])[] = [
  ...sampleAlerts,
  ...sampleNotices,
];

/** The same as Slack shows it. */
export const sampleOutbox = (): readonly (readonly [string, Message])[] =>
  outboxContents.map(([name, content]) => [`outbox: ${name}`, renderOutbox(content).message]);
