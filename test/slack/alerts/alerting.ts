import { everything } from "../../../src/audit/filter.js";
import type { Message } from "../../../src/playground/slack/start-local-slack.js";
import type { WatchSettings } from "../../../src/state/alerts/watch.js";
import { actionIdsOf, type Bot, CHANNEL, eventAt } from "../start-bot.js";

/** A watch for role changes, telling the channel. */
export const roleWatch = (part: Partial<WatchSettings> = {}): WatchSettings => ({
  query: "type:user_roles_assigned",
  filter: { ...everything, eventTypes: ["User roles assigned"] },
  destination: { kind: "channel", channelId: CHANNEL },
  ...{ severity: "high", detail: "full", groupMinutes: 5, mention: [], quiet: null },
  ...{ escalation: null, schedule: null, supportWarning: null },
  ...part,
});

/** Events that the watch above is for, each another one. */
export const createRoleChanges = () => {
  let made = 0;
  return (minutesAgo = 0, fields: object = {}) => {
    made += 1;
    const userName = `colleague${made}@example.com`;
    return eventAt(minutesAgo, { type$: "audit_log::user_roles_assigned/1", userName, ...fields });
  };
};

/** The messages with an alert's buttons in a channel, or in the direct messages of a user. */
export const alertsIn = (bot: Bot, place: string): readonly Message[] =>
  bot.slack.messages(place).filter((message) => actionIdsOf(message).includes("alert.details"));

/** What the buttons of an alert carry. */
export const alertIdOf = (message: Message): string => {
  const { event_payload: payload } = message.metadata as unknown as {
    readonly event_payload: Readonly<Record<string, string>>;
  };
  return payload.group_id ?? "";
};
