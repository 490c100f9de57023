import type { AnyBlock, Button } from "@slack/types";
import type { WatchDelivery } from "../../../alerts/watches.js";
import { zoneWords } from "../../../audit/filter-words.js";
import { fromEpochMs } from "../../../audit/time.js";
import type { Mute } from "../../../state/alerts/mute.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { mayChange, mayUnmute, type WatchReader } from "../../watches/watch-reader.js";
import { fullWatchName, watchedFor } from "../alerts/watch-words.js";
import { countOf } from "../counts.js";
import { durationInWords } from "../duration.js";
import { context, mrkdwn } from "../elements.js";
import { cut, escapeMrkdwn, richSection, richText, richTextOf, slackDate } from "../text.js";
import { clockTime } from "./clock-time.js";
import { unmuteButton, watchButtons } from "./watch-buttons.js";
import { destinationWords, failureWords, kindWords, mentionWords } from "./watch-words.js";

const NAME_MOST = 100;
const UNDERSTOOD_MOST = 100;
const USER_MOST = 50;
/** Mutes of one watch that are shown. */
const MOST_MUTES = 2;

export interface WatchShown {
  readonly watch: Watch;
  readonly delivery: WatchDelivery;
  /** Under way, of this watch alone. */
  readonly mutes: readonly Mute[];
}

export interface WatchEntryPlace {
  readonly reader: WatchReader;
  readonly page: number;
  /** Counted from 1 in the message. */
  readonly nth: number;
  /** Buttons that end mutes above this entry. */
  readonly mutesBefore: number;
  readonly command: string;
}

const fired = ({ lastFiredMs, lastDigestMs, schedule }: Watch): string => {
  if (schedule !== null) {
    return lastDigestMs === null
      ? "none sent yet"
      : `last sent ${slackDate(fromEpochMs(lastDigestMs))}`;
  }
  return lastFiredMs === null ? "never fired" : `last fired ${slackDate(fromEpochMs(lastFiredMs))}`;
};

const ownerWords = ({ ownerId }: Watch, { userId }: WatchReader): readonly string[] => {
  if (ownerId === null) return ["built in"];
  return ownerId === userId ? [] : [`by <@${ownerId}>`];
};

const stateLine = (watch: Watch, reader: WatchReader): string =>
  [
    `to ${destinationWords(watch.destination, reader.userId)}`,
    kindWords(watch),
    fired(watch),
    ...ownerWords(watch, reader),
  ].join(" · ");

/** How its words were taken, where its name does not say it. */
const understoodLine = (watch: Watch): readonly string[] => {
  const taken = watchedFor(watch);
  return watch.title !== null || taken === fullWatchName(watch)
    ? []
    : [`watches for ${escapeMrkdwn(taken, UNDERSTOOD_MOST)}`];
};

const quietPart = ({ quiet }: Watch): readonly string[] =>
  quiet === null
    ? []
    : [
        `quiet from ${clockTime(quiet.fromMinute)} to ${clockTime(quiet.toMinute)} (${escapeMrkdwn(zoneWords(quiet.zone), USER_MOST)})`,
      ];

const mentionPart = ({ mention }: Watch): readonly string[] => {
  const [first] = mention;
  if (first === undefined) return [];
  const more = mention.length - 1;
  return [`mentions ${mentionWords(first)}${more > 0 ? ` and ${more} more` : ""}`];
};

const escalationPart = ({ escalation }: Watch, { userId }: WatchReader): readonly string[] =>
  escalation === null
    ? []
    : [
        `tells ${destinationWords(escalation.to, userId)} after ${durationInWords(escalation.afterMinutes * 60_000)} without an answer`,
      ];

const besidesLine = (watch: Watch, reader: WatchReader): readonly string[] => {
  const parts = [...quietPart(watch), ...mentionPart(watch), ...escalationPart(watch, reader)];
  return parts.length === 0 ? [] : [parts.join(" · ")];
};

/** What mutes and quiet hours hold back. */
const heldLine = ({ held, heldUntilMs }: WatchDelivery): readonly string[] => {
  if (held === 0) return [];
  const until = heldUntilMs === null ? "" : ` until ${slackDate(fromEpochMs(heldUntilMs))}`;
  return [`:hourglass: ${countOf(held, "message")} ${held === 1 ? "waits" : "wait"}${until}`];
};

const pausedLine = ({ pausedMs, pausedBy }: Watch): readonly string[] => {
  if (pausedMs === null) return [];
  const by = pausedBy === null ? "" : ` by <@${pausedBy}>`;
  return [`:double_vertical_bar: *Paused*${by} since ${slackDate(fromEpochMs(pausedMs))}`];
};

/** What a mute holds back until when, in mrkdwn. */
export const muteWords = ({ userName, by, untilMs, heldBack }: Mute): string => {
  const whose = userName === null ? "" : ` for ${escapeMrkdwn(userName, USER_MOST)}`;
  const held = heldBack === 0 ? "" : `, ${countOf(heldBack, "event")} held back`;
  return `:no_bell: *Muted*${whose} until ${slackDate(fromEpochMs(untilMs))} by <@${by}>${held}`;
};

/** How many buttons that end mutes an entry has. */
export const unmuteButtonsOf = ({ watch, mutes }: WatchShown, reader: WatchReader): number =>
  Math.min(MOST_MUTES, mutes.filter((mute) => mayUnmute(mute, watch, reader)).length);

const buttonsOf = ({ watch, mutes }: WatchShown, place: WatchEntryPlace): readonly Button[] => {
  const { reader, page, nth, mutesBefore } = place;
  if (!mayChange(watch, reader)) return [];
  return [
    ...watchButtons(watch, { page, nth, name: fullWatchName(watch), userId: reader.userId }),
    ...mutes
      .slice(0, MOST_MUTES)
      .map((mute, index) => unmuteButton(mute, page, mutesBefore + index + 1)),
  ];
};

/** A watch in a list: what it is about, where it goes, how it fares, and what can be done with it. */
export const renderWatchEntry = (
  shown: WatchShown,
  place: WatchEntryPlace,
): readonly AnyBlock[] => {
  const { watch, delivery, mutes } = shown;
  const failure = failureWords(delivery, watch.destination, place.command);
  const more = mutes.length - MOST_MUTES;
  const elements = buttonsOf(shown, place);
  return [
    richText([
      richSection([
        richTextOf(`#${watch.number}  `),
        richTextOf(cut(fullWatchName(watch), NAME_MOST), { bold: true }),
      ]),
    ]),
    context(
      ...[
        ...understoodLine(watch),
        stateLine(watch, place.reader),
        ...besidesLine(watch, place.reader),
        ...pausedLine(watch),
        ...(failure === null ? [] : [failure]),
        ...heldLine(delivery),
        ...mutes.slice(0, MOST_MUTES).map(muteWords),
        ...(more > 0 ? [`+${countOf(more, "more mute")}`] : []),
      ].map((words) => mrkdwn(words, 500)),
    ),
    ...(elements.length === 0 ? [] : [{ type: "actions" as const, elements: [...elements] }]),
  ];
};
