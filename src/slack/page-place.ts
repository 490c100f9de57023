import { type Cursor, cursorOf } from "../audit/cursor.js";
import type { AuditEvent } from "../audit/event.js";

/** A page of an answer, as its buttons name it. `offset` is the number of newer events. */
export interface PagePlace {
  readonly sessionId: string;
  readonly offset: number;
  /** The page's edge: its events are older or newer than this one. Null: the first page. */
  readonly edge: { readonly side: "older" | "newer"; readonly cursor: Cursor } | null;
}

const PLACE = /^([^|]+)\|(\d{1,15})(?:\|([<>])\|(-?\d{1,19})\|([0-9a-f]{64}))?$/;

export const formatPlace = ({ sessionId, offset, edge }: PagePlace): string =>
  edge === null
    ? `${sessionId}|${offset}`
    : `${sessionId}|${offset}|${edge.side === "older" ? "<" : ">"}|${edge.cursor.timeUs}|${edge.cursor.id}`;

/** The store's times have 64 bits. */
const fitsStore = (timeUs = "0"): boolean => BigInt.asIntN(64, BigInt(timeUs)) === BigInt(timeUs);

export const parsePlace = (value: string): PagePlace | undefined => {
  const [, sessionId, offset, side, timeUs, id] = PLACE.exec(value) ?? [];
  if (sessionId === undefined || !fitsStore(timeUs)) return undefined;
  return {
    sessionId,
    offset: Number(offset),
    edge:
      timeUs === undefined || id === undefined
        ? null
        : {
            side: side === "<" ? "older" : "newer",
            cursor: { timeUs: BigInt(timeUs), id },
          },
  };
};

const MOST_ID = "f".repeat(64);

/** The place right above an event in the order, so that a page "older than" it starts with the event. */
const justAbove = ({ timeUs, id }: Cursor): Cursor =>
  id === MOST_ID
    ? { timeUs: timeUs + 1n, id: "0".repeat(64) }
    : { timeUs, id: (BigInt(`0x${id}`) + 1n).toString(16).padStart(64, "0") };

/** The page that starts with this event. */
export const placeFrom = (sessionId: string, offset: number, first: AuditEvent): PagePlace => ({
  sessionId,
  offset,
  edge: offset === 0 ? null : { side: "older", cursor: justAbove(cursorOf(first)) },
});

export const placeAfter = (sessionId: string, offset: number, last: AuditEvent): PagePlace => ({
  sessionId,
  offset,
  edge: { side: "older", cursor: cursorOf(last) },
});

export const placeBefore = (sessionId: string, offset: number, first: AuditEvent): PagePlace => ({
  sessionId,
  offset,
  edge: offset === 0 ? null : { side: "newer", cursor: cursorOf(first) },
});
