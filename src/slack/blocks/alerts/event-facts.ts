import type { KnownBlock } from "@slack/types";
import type { AlertContent } from "../../../alerts/content.js";
import type { AuditEvent } from "../../../audit/event.js";
import type { NamedCount } from "../../../state/alerts/outbox-message.js";
import { formatCount } from "../counts.js";
import { changeRows } from "../details/change-rows.js";
import { type Row, renderRows, textRow } from "../details/rows.js";
import { context } from "../elements.js";
import { addressesText } from "../event-row.js";
import { cut, plainText, richDate, richTextOf, utcText, visible } from "../text.js";
import { lateWords } from "./late-words.js";
import { seenBeforeInWords } from "./seen-before-words.js";

const NAME_MOST = 60;
const ADDRESS_MOST = 100;
const LABEL_MOST = 60;
const ACTORS_MOST = 5;
const FACTS_MOST = 2_000;
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

const beforeRow = (event: AuditEvent, { seenBefore }: AlertContent): readonly Row[] => {
  const value = seenBefore === null ? [] : seenBeforeInWords(event, seenBefore);
  return value.length === 0 ? [] : [{ label: "Before", value }];
};

/** `oldValue` and `newValue` do not say of what; the sentence does. */
const changedLabel = ({ label }: Row): string =>
  label === "Value" ? "Changed" : `${cut(label, LABEL_MOST)} changed`;

const actorsText = (actors: readonly NamedCount[]): string => {
  const [only, ...others] = actors;
  if (only !== undefined && others.length === 0) return only.name;
  const named = actors
    .slice(0, ACTORS_MOST)
    .map(({ name, count }) => `${cut(visible(name), NAME_MOST)} ${formatCount(count)}`);
  const more = actors.length - ACTORS_MOST;
  return [...named, ...(more > 0 ? [`+${formatCount(more)} more`] : [])].join(" · ");
};

// Of a flood only the latest are counted, which must not look like all.
const actorsRow = ({ actors, eventCount }: AlertContent): readonly Row[] => {
  if (actors.length === 0) return [];
  const counted = actors.reduce((sum, { count }) => sum + count, 0);
  const label = counted < eventCount ? `By, of the latest ${formatCount(counted)}` : "By";
  return [textRow(label, actorsText(actors), ACTORS_MOST * (NAME_MOST + 20))];
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
  const facts = [
    whenRow("When", event, lateWords(content)),
    fromRow(event),
    ...beforeRow(event, content),
  ];
  const changes = changeRows(event).map((row) => ({ ...row, label: changedLabel(row) }));
  return [
    ...renderRows(facts, FACTS_MOST, MORE),
    ...(changes.length === 0 ? [] : renderRows(changes, CHANGES_MOST, MORE)),
  ];
};

/** Who did the events of a burst, when the latest was, and whether that has happened before. */
export const renderBurstFacts = (
  latest: AuditEvent,
  content: AlertContent,
): readonly KnownBlock[] =>
  renderRows(
    [
      ...actorsRow(content),
      whenRow("Latest", latest, lateWords(content)),
      fromRow(latest),
      ...beforeRow(latest, content),
    ],
    FACTS_MOST,
    MORE,
  );
