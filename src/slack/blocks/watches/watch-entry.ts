import type { AnyBlock, Button } from "@slack/types";
import type { WatchDelivery } from "../../../alerts/watches.js";
import { fromEpochMs } from "../../../audit/time.js";
import type { Mute } from "../../../state/alerts/mute.js";
import type { Watch } from "../../../state/alerts/watch.js";
import { mayChange, mayUnmute, type WatchReader } from "../../watches/watch-reader.js";
import { countOf } from "../counts.js";
import { context, mrkdwn } from "../elements.js";
import { cut, escapeMrkdwn, richSection, richText, richTextOf, slackDate } from "../text.js";
import { unmuteButton, watchButtons } from "./watch-buttons.js";
import { destinationWords, failureWords, kindWords, watchName } from "./watch-words.js";

const NAME_MOST = 240;
const USER_MOST = 80;
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
  /** IANA zone of the reader. */
  readonly zone: string;
  readonly nowMs: number;
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
  const { reader, page, nth, mutesBefore, zone, nowMs } = place;
  if (!mayChange(watch, reader)) return [];
  return [
    ...watchButtons(watch, { page, nth, name: watchName(watch, zone, nowMs) }),
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
        richTextOf(cut(watchName(watch, place.zone, place.nowMs), NAME_MOST), { bold: true }),
      ]),
    ]),
    context(
      ...[
        stateLine(watch, place.reader),
        ...pausedLine(watch),
        ...(failure === null ? [] : [failure]),
        ...mutes.slice(0, MOST_MUTES).map(muteWords),
        ...(more > 0 ? [`+${countOf(more, "more mute")}`] : []),
      ].map((words) => mrkdwn(words, 500)),
    ),
    ...(elements.length === 0 ? [] : [{ type: "actions" as const, elements: [...elements] }]),
  ];
};
