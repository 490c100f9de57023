import type { KnownBlock } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import type { AuditEvent } from "../../../audit/event.js";
import { sentenceOf } from "../../../audit/sentence.js";
import { changeRows } from "../details/change-rows.js";
import { type Row, renderRows, textRow } from "../details/rows.js";
import { context } from "../elements.js";
import { addressesText } from "../event-row.js";
import { cut, plainText, richDate, richTextOf, utcText } from "../text.js";
import { actorsInWords, typesInWords } from "./burst-words.js";
import { lateWords } from "./late-words.js";
import { seenBeforeInWords } from "./seen-before-words.js";

const ADDRESS_MOST = 100;
const LABEL_MOST = 60;
const SENTENCE_MOST = 300;
const LIST_MOST = 900;
const FACTS_MOST = 2_900;
const CHANGES_MOST = 1_200;

const MORE = textRow("More", "see Details.");

/** When an event was, for each reader and in UTC, and how late it is told. */
const whenRow = (label: string, event: AuditEvent, late: string | null = null): Row => ({
  label,
  value: [
    richDate(event.timeUs),
    richTextOf(` (${utcText(event.timeUs)})${late === null ? "" : ` · ${late}`}`),
  ],
});

const fromRow = (event: AuditEvent): Row => textRow("From", addressesText(event), ADDRESS_MOST);

const beforeRow = ({ opening, seenBefore }: AlertContent): readonly Row[] => {
  const value =
    opening === null || seenBefore === null ? [] : seenBeforeInWords(opening.event, seenBefore);
  return value.length === 0 ? [] : [{ label: "Before", value }];
};

/** `oldValue` and `newValue` do not say of what; the sentence does. */
const changedLabel = ({ label }: Row): string =>
  label === "Value" ? "Changed" : `${cut(label, LABEL_MOST)} changed`;

const named = (label: string, words: string): readonly Row[] =>
  words === "" ? [] : [textRow(label, words, LIST_MOST)];

/** The event that opened a burst, where it is not among those that are listed. */
const firstRow = ({ opening, events }: AlertContent): readonly Row[] => {
  if (opening === null || events.some(({ event }) => event.id === opening.event.id)) return [];
  const { event } = opening;
  return [
    {
      label: "First",
      value: [
        richDate(event.timeUs),
        richTextOf(` (${utcText(event.timeUs)}) ${cut(sentenceOf(event), SENTENCE_MOST)}`),
      ],
    },
  ];
};

const burstFromRow = (latest: AuditEvent, { events }: AlertContent): Row => {
  const from = fromRow(latest);
  const isOfAll = events.every(({ event }) => addressesText(event) === addressesText(latest));
  return isOfAll ? from : { ...from, label: "Latest from" };
};

/** When it was, and nothing that names anybody: for everybody in a channel. */
export const renderBriefFacts = (
  latest: AuditEvent,
  content: AlertContent,
): readonly KnownBlock[] => [
  ...renderRows(
    [whenRow(content.eventCount > 1 ? "Latest" : "When", latest, lateWords(content))],
    FACTS_MOST,
    MORE,
  ),
  context(plainText("Press Details to see more, for you alone.", 100)),
];

/** When, from where and whether it has happened before, then what changed: of a single event. */
export const renderEventFacts = (
  event: AuditEvent,
  content: AlertContent,
): readonly KnownBlock[] => {
  const facts = [whenRow("When", event, lateWords(content)), fromRow(event), ...beforeRow(content)];
  const changes = changeRows(event).map((row) => ({ ...row, label: changedLabel(row) }));
  return [
    ...renderRows(facts, FACTS_MOST, MORE),
    ...(changes.length === 0 ? [] : renderRows(changes, CHANGES_MOST, MORE)),
  ];
};

/** Who did what in a burst, its first and its latest event, and whether the first has happened before. */
export const renderBurstFacts = (
  latest: AuditEvent,
  content: AlertContent,
): readonly KnownBlock[] =>
  renderRows(
    [
      ...named("By", actorsInWords(content)),
      ...(content.types.length > 1 ? named("Types", typesInWords(content)) : []),
      ...firstRow(content),
      whenRow("Latest", latest, lateWords(content)),
      burstFromRow(latest, content),
      ...beforeRow(content),
    ],
    FACTS_MOST,
    MORE,
  );
