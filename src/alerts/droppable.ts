import type { OutboxMessage } from "../state/alerts/outbox-message.js";

/** Nobody has seen any of it, and nobody will: it was to be posted for a watch that is gone. */
export const isDroppable = (message: OutboxMessage, watchId: string): boolean =>
  message.watchId === watchId && message.place === null;
