import type { AnyBlock } from "@slack/types";
import { zoneWords } from "../../../audit/filter-words.js";
import type { QuietHours, Watch } from "../../../state/alerts/watch.js";
import { fullWatchName, watchedFor } from "../alerts/watch-words.js";
import { durationInWords } from "../duration.js";
import { context, mrkdwn, section } from "../elements.js";
import type { Message } from "../message.js";
import {
  cut,
  escapeMrkdwn,
  plainText,
  richSection,
  richText,
  richTextOf,
  visible,
} from "../text.js";
import { clockTime } from "./clock-time.js";
import { editButton, testButton } from "./watch-buttons.js";
import { destinationWords, mentionWords, weekdayName } from "./watch-words.js";

const UNDERSTOOD_MOST = 200;
const IGNORED_MOST = 150;
const MOST_NAMED = 5;

export interface WatchSaved {
  readonly deed: "made" | "changed";
  readonly watch: Watch;
  /** Words of its query that meant nothing. */
  readonly ignored: readonly string[];
  /** The number of another one for the same; null without. */
  readonly twin: number | null;
  /** Whether something waited, and goes to another place now. */
  readonly hasMoved: boolean;
  /** Slack user id of whoever made or changed it. */
  readonly userId: string;
  readonly command: string;
}

const quietWords = ({ fromMinute, toMinute, zone }: QuietHours, severity: string): string =>
  severity === "critical"
    ? `Quiet hours from ${clockTime(fromMinute)} to ${clockTime(toMinute)} (${zoneWords(zone)}) hold nothing back, since it is critical.`
    : `From ${clockTime(fromMinute)} to ${clockTime(toMinute)} (${zoneWords(zone)}) alerts wait.`;

const minutesWords = (minutes: number): string => durationInWords(minutes * 60_000);

const mentionsWords = (mention: readonly string[]): string => {
  const named = mention.slice(0, MOST_NAMED).map(mentionWords);
  const more = mention.length - named.length;
  return `Each alert mentions ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
};

const alertWords = (watch: Watch, where: string, { userId }: WatchSaved): readonly string[] => {
  const { groupMinutes, detail, mention, quiet, escalation, severity } = watch;
  const toWhom = watch.destination.kind === "channel" ? `post in ${where}` : `tell ${where}`;
  return [
    `From now on I ${toWhom} within seconds of seeing a new event. More within ${minutesWords(groupMinutes)} join the same message.`,
    ...(detail === "brief" ? ["The message says only that something happened."] : []),
    ...(mention.length === 0 ? [] : [mentionsWords(mention)]),
    ...(quiet === null ? [] : [quietWords(quiet, severity)]),
    ...(escalation === null
      ? []
      : [
          `If nobody acknowledges an alert within ${minutesWords(escalation.afterMinutes)}, I tell ${destinationWords(escalation.to, userId)} too.`,
        ]),
  ];
};

/** What a watch will do and where, a sentence a line, in mrkdwn. */
export const whatItDoes = (saved: WatchSaved): readonly string[] => {
  const { watch, userId } = saved;
  const where = destinationWords(watch.destination, userId);
  const paused =
    watch.pausedMs === null ? [] : ["It is *paused*: until it is resumed, it is silent."];
  const { schedule } = watch;
  if (schedule === null) return [...alertWords(watch, where, saved), ...paused];
  const day = schedule.weekday === null ? "Every day" : `Every ${weekdayName(schedule.weekday)}`;
  return [
    `${day} at ${clockTime(schedule.minute)} (${zoneWords(schedule.zone)}) I send ${where} a summary.`,
    ...paused,
  ];
};

/** How its words were taken, where its name does not say it. */
const understood = ({ watch, ignored }: WatchSaved): readonly AnyBlock[] => {
  const taken = watchedFor(watch);
  const words = ignored.map((word) => `“${cut(visible(word), 40)}”`).join(", ");
  return [
    ...(watch.title === null && taken !== fullWatchName(watch)
      ? [context(plainText(`I watch for: ${taken}`, UNDERSTOOD_MOST))]
      : []),
    ...(words === ""
      ? []
      : [context(plainText(`Not understood, so left out: ${words}`, IGNORED_MOST))]),
  ];
};

const besides = ({ twin, hasMoved }: WatchSaved): readonly string[] => [
  ...(hasMoved ? ["What waits to be sent goes there now."] : []),
  ...(twin === null
    ? []
    : [`You already have #${twin} for the same: one of the two may be enough.`]),
];

const inviteHint = ({ watch: { destination, escalation } }: WatchSaved): readonly AnyBlock[] => {
  const channels = [destination, escalation?.to].flatMap((to) =>
    to?.kind === "channel" ? [`<#${to.channelId}>`] : [],
  );
  if (channels.length === 0) return [];
  const where = [...new Set(channels)].join(" and ");
  return [context(mrkdwn(`If I am not in ${where} yet: \`/invite @audit-bot\`.`))];
};

/** What was made or changed: what it watches for, what will happen and where. */
export const savedBlocks = (saved: WatchSaved): readonly AnyBlock[] => {
  const { deed, watch } = saved;
  const opening = deed === "made" ? "I am watching" : "Changed";
  return [
    richText([
      richSection([
        richTextOf(`${opening} (#${watch.number}): `),
        richTextOf(fullWatchName(watch), { bold: true }),
      ]),
    ]),
    ...understood(saved),
    section([...whatItDoes(saved), ...besides(saved)].join("\n")),
    ...inviteHint(saved),
  ];
};

export const renderWatchSaved = (saved: WatchSaved): Message => {
  const { deed, watch, userId, command } = saved;
  const name = fullWatchName(watch);
  const place = { page: null, nth: 1, name, userId };
  return {
    text: escapeMrkdwn(
      `${deed === "made" ? "Made" : "Changed"} watch #${watch.number}: ${name}`,
      300,
    ),
    blocks: [
      ...savedBlocks(saved),
      { type: "actions", elements: [testButton(watch, place), editButton(watch, place)] },
      context(
        mrkdwn(
          `\`${escapeMrkdwn(command, 40)} watches\` lists all, \`${escapeMrkdwn(command, 40)} unwatch ${watch.number}\` ${watch.ownerId === null ? "pauses" : "deletes"} this one.`,
        ),
      ),
    ],
  };
};
