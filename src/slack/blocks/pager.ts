import type { Button } from "@slack/types";
import type { AuditEvent } from "../../audit/event.js";
import { formatPlace, placeAfter, placeBefore } from "../page-place.js";
import { formatCount } from "./counts.js";
import { button } from "./elements.js";

/** Events on a page. */
export const PAGE_SIZE = 10;

export interface PageShown {
  readonly sessionId: string;
  readonly events: readonly AuditEvent[];
  /** How many matching events are newer than the first one here. */
  readonly offset: number;
  readonly count: number;
}

/** `11–20 of 1,234` */
export const pageRange = ({ events, offset, count }: PageShown): string =>
  `${formatCount(offset + 1)}–${formatCount(offset + events.length)} of ${formatCount(count)}`;

export const renderPager = ({ sessionId, events, offset, count }: PageShown): readonly Button[] => {
  const first = events[0];
  const last = events.at(-1);
  if (first === undefined || last === undefined) return [];
  const newer = placeBefore(sessionId, Math.max(0, offset - PAGE_SIZE), first);
  const older = placeAfter(sessionId, offset + events.length, last);
  return [
    ...(offset > 0 ? [button("page.previous", "◀ Newer", formatPlace(newer))] : []),
    ...(offset + events.length < count ? [button("page.next", "Older ▶", formatPlace(older))] : []),
  ];
};
