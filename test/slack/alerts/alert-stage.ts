import { everything } from "../../../src/audit/filter.js";
import type { Message } from "../../../src/playground/slack/start-local-slack.js";
import type { WatchSettings } from "../../../src/state/alerts/watch.js";
import { ALICE, type Bot, CHANNEL, eventAt, startBot } from "../start-bot.js";

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** A watch for assigned roles that posts to the channel. */
export const settings = (part: Partial<WatchSettings> = {}): WatchSettings => ({
  query: "type:user_roles_assigned",
  filter: { ...everything, eventTypes: ["User roles assigned"] },
  destination: { kind: "channel", channelId: CHANNEL },
  ...{ severity: "high", detail: "full", groupMinutes: 5, mention: [], quiet: null },
  ...{ escalation: null, schedule: null, supportWarning: null },
  ...part,
});

let made = 0;
/** An event that the watch above is for; each is another one. */
export const roleChange = (minutesAgo = 0, fields: object = {}) => {
  made += 1;
  const userName = `colleague${made}@example.com`;
  return eventAt(minutesAgo, { type$: "audit_log::user_roles_assigned/1", userName, ...fields });
};

export interface AlertMetadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, string | number>>;
}

export const metadataOf = (message: Message): AlertMetadata =>
  message.metadata as unknown as AlertMetadata;

/** First 16 digits of the ids that the messages name. */
export const named = (messages: readonly Message[]): readonly string[] =>
  messages.flatMap((message) => String(metadataOf(message).event_payload.event_ids).split(","));

export const headOf = ({ id }: { readonly id: string }): string => id.slice(0, 16);

/** A bot whose clock and alerts a test drives. */
export interface AlertStage {
  readonly bot: Bot;
  /** The alerts that stand in a channel, of one watch if it is named. */
  alertsIn(channel: string, watchId?: string): readonly Message[];
  /** Lets time pass and does what has become due. */
  pass(ms: number): Promise<void>;
}

export const stageOf = (bot: Bot): AlertStage => ({
  bot,
  alertsIn: (channel, watchId) =>
    bot.slack.messages(channel).filter((message) => {
      const { event_type, event_payload } = metadataOf(message) ?? {};
      if (event_type !== "audit_alert") return false;
      return watchId === undefined || event_payload.watch_id === watchId;
    }),
  async pass(ms) {
    bot.nowMs += ms;
    await bot.alerts.runDue();
  },
});

/** A bot without events, and one watch. */
export const startWatching = async (
  part: Partial<WatchSettings> = {},
  options: Parameters<typeof startBot>[0] = {},
) => {
  const stage = stageOf(await startBot({ events: [], ...options }));
  return { ...stage, watch: await stage.bot.alerts.createWatch(settings(part), ALICE) };
};
