import type { KnownBlock } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import { context } from "../elements.js";
import { plainText } from "../text.js";
import { acknowledgedNote, fileNote, heldBackNote, mutedHereNote } from "./alert-notes.js";
import { renderBriefFacts, renderBurstFacts, renderEventFacts } from "./event-facts.js";
import { renderEventList } from "./event-list.js";
import { renderAlertHeadline } from "./headline.js";
import { lateWords } from "./late-words.js";
import { severityLine } from "./severity-words.js";
import { renderSupportWindows } from "./support-windows.js";
import { watchLine, watchNumber } from "./watch-words.js";

const LISTED_MOST = 10;

const supportFacts = (content: AlertContent): readonly KnownBlock[] => {
  const late = lateWords(content);
  return [
    ...renderSupportWindows(content.supportWindows ?? [], content.watch.detail),
    ...(late === null
      ? []
      : [context(plainText(`${late.charAt(0).toUpperCase()}${late.slice(1)}.`, 100))]),
  ];
};

const burstFacts = (content: AlertContent): readonly KnownBlock[] => {
  const { events, eventCount } = content;
  const [latest] = events;
  if (latest === undefined) return [];
  return [
    ...renderBurstFacts(latest.event, content),
    ...renderEventList(
      events.map(({ event }) => event),
      { most: LISTED_MOST, count: eventCount },
    ),
  ];
};

const factsOf = (content: AlertContent): readonly KnownBlock[] => {
  const { watch, events, eventCount, supportWindows } = content;
  const [latest] = events;
  if (supportWindows !== null && supportWindows.length > 0) return supportFacts(content);
  if (latest === undefined) return [context(plainText("These events are no longer stored.", 100))];
  if (watch.detail === "brief") return renderBriefFacts(latest.event, content);
  return eventCount > 1 ? burstFacts(content) : renderEventFacts(latest.event, content);
};

/** Its first line names the watch's subject, since no event is told. */
const isAboutWatch = ({ watch, events, supportWindows }: AlertContent): boolean =>
  (watch.detail === "brief" || events.length === 0) && (supportWindows ?? []).length === 0;

/** An alert without its buttons: what happened, what is known about it, and which watch saw it. */
export const renderAlertLook = (content: AlertContent): readonly KnownBlock[] => [
  ...heldBackNote(content),
  renderAlertHeadline(content),
  ...factsOf(content),
  ...mutedHereNote(content),
  ...fileNote(content),
  ...acknowledgedNote(content),
  context(severityLine(content.watch, isAboutWatch(content) ? watchNumber : watchLine)),
];
