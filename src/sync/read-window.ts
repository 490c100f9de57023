import type { EventBatch } from "../audit/event-batch.js";
import { MINUTE_US } from "../audit/time.js";
import type { ParsedPage } from "../intake/intake.js";
import type { TimeRange } from "../state/state.js";
import type { AuditSource } from "./audit-source.js";

const SECOND_US = MINUTE_US / 60n;

/** More pages than this, and the window is halved: the longer paging takes, the more can shift. */
const MOST_PAGES = 4;

export interface WindowReader {
  readonly source: AuditSource;
  readonly pageSize: number;
  readonly signal: AbortSignal;
  /** Stores the page; a window has been read when all its pages have been stored. */
  readonly onPage: (page: ParsedPage) => Promise<void>;
  /** The window could be made no smaller, and the API still counts more events than it gave. */
  readonly onShort: (range: TimeRange, counted: number, received: number) => void;
}

const idsOf = ({ ids, size }: EventBatch): string[] => {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
  return Array.from({ length: size }, (_, row) =>
    bytes.toString("latin1", row * 32, row * 32 + 32),
  );
};

/** Pages from the second one on; says how many different items there were in all. */
const readFurtherPages = async (
  { fromUs, toUs }: TimeRange,
  first: ParsedPage,
  { source, pageSize, signal, onPage }: WindowReader,
): Promise<number> => {
  const seen = new Set(idsOf(first.batch));
  let rejected = first.rejected.length;
  for (let page = 1; ; page++) {
    const next = await source.searchPage({ fromUs, toUs, page, pageSize }, { signal });
    await onPage(next);
    for (const id of idsOf(next.batch)) seen.add(id);
    rejected += next.rejected.length;
    if (next.received < pageSize) return seen.size + rejected;
  }
};

/**
 * Reads every event that the API shows in the range, newest half first where it is too much for one go.
 *
 * Pages are found by offset, so that whatever the API adds, drops or sorts anew in the meantime shifts
 * them. A window that fits into one page cannot suffer from that; one of a few pages is compared with the
 * API's count and halved when something seems missing.
 * @returns how many items the API sent, repeated ones included
 */
export const readWindow = async (range: TimeRange, reader: WindowReader): Promise<number> => {
  const { source, pageSize, signal, onPage, onShort } = reader;
  const { fromUs, toUs } = range;
  const first = await source.searchPage({ fromUs, toUs, page: 0, pageSize }, { signal });
  await onPage(first);
  if (first.received < pageSize) return first.received;

  // Counted before the second page: what appears from here on is the next poll's.
  const counted = await source.count({ fromUs, toUs }, { signal });
  const smallest = toUs - fromUs <= SECOND_US;
  if (counted <= MOST_PAGES * pageSize || smallest) {
    const received = await readFurtherPages(range, first, reader);
    if (received >= counted) return received;
    if (smallest) {
      onShort(range, counted, received);
      return received;
    }
  }
  const middleUs = fromUs + (toUs - fromUs) / 2n;
  const newer = await readWindow({ fromUs: middleUs, toUs }, reader);
  return newer + (await readWindow({ fromUs, toUs: middleUs }, reader));
};
