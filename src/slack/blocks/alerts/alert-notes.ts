import type { ContextBlock } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import { fromEpochMs } from "../../../audit/time.js";
import type { Mute } from "../../../state/alerts/mute.js";
import { countOf, formatCount } from "../counts.js";
import { context, mrkdwn } from "../elements.js";
import { escapeMrkdwn, plainText, slackDate } from "../text.js";

const NAME_MOST = 80;

/** What a mute is about, after "muted": mrkdwn. `isBrief`: without naming the user. */
export const mutedWords = (
  { watchId, userName }: Pick<Mute, "watchId" | "userName">,
  isBrief: boolean,
): string => {
  if (userName === null) return watchId === null ? "all alerts" : "this watch";
  const who = isBrief ? "one user" : escapeMrkdwn(userName, NAME_MOST);
  return watchId === null ? who : `${who} in this watch`;
};

/** Who muted, and how it ended: mrkdwn. */
export const muteStory = (mute: Mute, muted: string): string => {
  const { by, endedBy, untilMs } = mute;
  const end = slackDate(fromEpochMs(untilMs));
  return endedBy === null
    ? `<@${by}> muted ${muted} until ${end}.`
    : `<@${by}> muted ${muted}; <@${endedBy}> ended that early, ${end}.`;
};

/** That a mute held this back; none where nothing did. */
export const heldBackNote = ({
  mute,
  watch,
  eventCount,
}: AlertContent): readonly ContextBlock[] => {
  if (mute === null) return [];
  const story = muteStory(mute, mutedWords(mute, watch.detail === "brief"));
  const held = eventCount === 1 ? "This was" : `These ${formatCount(eventCount)} events were`;
  return [context(mrkdwn(`🔕 ${held} held back until now: ${story}`, 500))];
};

/** That somebody muted more like it at this very message; none where nobody did. */
export const mutedHereNote = ({ mutedHere, watch }: AlertContent): readonly ContextBlock[] => {
  if (mutedHere === null) return [];
  const { by, endedBy, untilMs, watchId, userName } = mutedHere;
  const muted = mutedWords(mutedHere, watch.detail === "brief");
  const what = watchId === null && userName !== null ? `${muted} in all watches` : muted;
  const end = slackDate(fromEpochMs(untilMs));
  const words =
    endedBy === null
      ? `Muted until ${end} by <@${by}>: ${what}`
      : `Muted by <@${by}>: ${what}; ended early by <@${endedBy}>, ${end}`;
  return [context(mrkdwn(`🔕 ${words}`, 500))];
};

/** Who acknowledged and when, and what came since. */
export const acknowledgedNote = ({
  acknowledged,
  eventCount,
}: AlertContent): readonly ContextBlock[] => {
  if (acknowledged === null) return [];
  const { userId, atMs, eventCount: known } = acknowledged;
  const since = eventCount - known;
  const more = since > 0 ? ` · ${countOf(since, "more event")} since then` : "";
  return [
    context(mrkdwn(`✅ Acknowledged by <@${userId}> ${slackDate(fromEpochMs(atMs))}${more}`, 500)),
  ];
};

/** Where all events are listed, when the message cannot. */
export const fileNote = ({
  eventCount,
  fileEvents,
  needsFile,
}: AlertContent): readonly ContextBlock[] => {
  const note = (words: string): readonly ContextBlock[] => [context(plainText(`📎 ${words}`, 200))];
  if (fileEvents !== null && fileEvents >= eventCount) {
    return note(`All ${countOf(eventCount, "event")} are in the file in this message's thread.`);
  }
  if (fileEvents !== null) {
    return note(
      `${formatCount(fileEvents)} of ${countOf(eventCount, "event")} are in the file in this message's thread. A newer file follows.`,
    );
  }
  return needsFile ? note("A file with all of them follows in this message's thread.") : [];
};
