import type { Button, KnownBlock } from "@slack/types";
import { labelOf } from "../../audit/catalogue.js";
import type { AuditEvent } from "../../audit/event.js";
import { sentenceOf } from "../../audit/sentence.js";
import { button, context, mrkdwn } from "./elements.js";
import { plainText, slackDate, utcText } from "./text.js";

const SENTENCE_MOST = 240;
const NAME_MOST = 80;
const ADDRESSES_MOST = 84;
const SHOWN_ADDRESSES = 2;

/** Where an event came from, in words: its first addresses. Hostile text. */
export const addressesText = ({ addresses }: AuditEvent): string => {
  if (addresses.length === 0) return "no address";
  const more = addresses.length - SHOWN_ADDRESSES;
  return addresses.slice(0, SHOWN_ADDRESSES).join(", ") + (more > 0 ? ` +${more} more` : "");
};

const detailsButton = (event: AuditEvent, nth: number): Button =>
  button("event.details", "Details", event.id, { nth, spoken: `Details of event ${nth}` });

export interface EventRowOptions {
  /** The row's place in its message, from 1. */
  readonly nth: number;
  readonly withDetails?: boolean;
}

/** One event: its sentence, then who, what, when (in the reader's zone and UTC) and from where. */
export const renderEventRow = (
  event: AuditEvent,
  { nth, withDetails = true }: EventRowOptions,
): readonly KnownBlock[] => [
  {
    type: "section",
    text: plainText(sentenceOf(event), SENTENCE_MOST),
    ...(withDetails ? { accessory: detailsButton(event, nth) } : {}),
  },
  context(
    plainText(event.actorName ?? "no user name", NAME_MOST),
    plainText(labelOf(event.typeName), NAME_MOST),
    mrkdwn(slackDate(event.timeUs)),
    plainText(utcText(event.timeUs), NAME_MOST),
    plainText(addressesText(event), ADDRESSES_MOST),
  ),
];
