import type { HeaderBlock, KnownBlock, ModalView } from "@slack/types";
import type { AuditEvent } from "../../audit/event.js";
import { sentenceOf } from "../../audit/sentence.js";
import { changeRows } from "./details/change-rows.js";
import { eventRows } from "./details/event-rows.js";
import { fieldRows } from "./details/field-rows.js";
import { rawBlocks } from "./details/raw-blocks.js";
import { relatedButtons } from "./details/related-buttons.js";
import { type Row, renderRows, textRow } from "./details/rows.js";
import { userRows } from "./details/user-rows.js";
import { LIMITS } from "./limits.js";
import { plainText, richSection, richText, richTextOf } from "./text.js";

export interface EventDetailsOptions {
  /** The reader's IANA zone, named beside their time. Slack itself converts the time. */
  readonly zoneName?: string;
}

export interface EventDetailsViewOptions extends EventDetailsOptions {
  /** Whatever the caller needs back from the view, at most `LIMITS.privateMetadata` long. */
  readonly privateMetadata?: string;
}

/** How the view's text is shared out, in UTF-16 units; the raw event gets what is left. */
const SHARES = { event: 1_600, user: 2_600, changes: 2_000, fields: 2_600 } as const;

const MORE = textRow("More", "see the raw event below.");

const header = (text: string): HeaderBlock => ({
  type: "header",
  text: plainText(text, LIMITS.headerText),
});

const section = (title: string, rows: readonly Row[], most: number): readonly KnownBlock[] =>
  rows.length === 0 ? [] : [header(title), ...renderRows(rows, most, MORE)];

/** Every string that a reader could see, added up: what Slack's limit on a message's text counts. */
export const textLengthOf = (blocks: readonly KnownBlock[]): number => {
  let length = 0;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (typeof value === "string" && ["text", "fallback", "format"].includes(key)) {
      length += value.length;
    }
    return value;
  });
  return length;
};

/**
 * Everything about one event, as blocks of a modal: its sentence, Event, User, What changed, buttons to
 * related events, Details and the raw JSON. Stays within `LIMITS` for any event, however hostile.
 */
export const renderEventDetails = (
  event: AuditEvent,
  { zoneName }: EventDetailsOptions = {},
): KnownBlock[] => {
  const blocks: KnownBlock[] = [
    richText([richSection([richTextOf(sentenceOf(event), { bold: true })])]),
    ...section("Event", eventRows(event, zoneName), SHARES.event),
    ...section("User", userRows(event), SHARES.user),
    ...section("What changed", changeRows(event), SHARES.changes),
    relatedButtons(event),
    ...section("Details", fieldRows(event), SHARES.fields),
    header("Raw event"),
  ];
  return [...blocks, ...rawBlocks(event, LIMITS.blocksText - textLengthOf(blocks))];
};

/** A modal whose blocks are all of kinds that the types know. */
export type EventDetailsView = ModalView & { blocks: KnownBlock[] };

/** The details of one event as a modal. */
export const renderEventDetailsView = (
  event: AuditEvent,
  { privateMetadata, ...options }: EventDetailsViewOptions = {},
): EventDetailsView => ({
  type: "modal",
  callback_id: "event-details",
  title: plainText("Audit event", LIMITS.viewTitle),
  close: plainText("Close", LIMITS.viewClose),
  blocks: renderEventDetails(event, options),
  ...(privateMetadata === undefined ? {} : { private_metadata: privateMetadata }),
});
