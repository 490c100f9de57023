import { compileSubjectFilter } from "../audit/compile-filter.js";
import { dictionaryText, type EventBatch } from "../audit/event-batch.js";
import { type FilterSubject, subjectsOf } from "../audit/filter-subject.js";
import { fromEpochMs, type TimeUs } from "../audit/time.js";
import type { Watch } from "../state/alerts/watch.js";
import { createWatchCandidates } from "./watch-candidates.js";

/** An event that a watch is about. */
export interface WatchMatch {
  readonly watchId: string;
  /** 64 hex digits. */
  readonly eventId: string;
  readonly timeUs: TimeUs;
  /** As received: a mute may be of a user. */
  readonly actorName: string | null;
  /** The API's name. */
  readonly typeName: string;
  /** In the batch, for whoever needs more of the event. */
  readonly row: number;
}

export interface WatchIndex {
  /** What watches find among rows of a batch: in the order of the rows, then of the watches. */
  match(batch: EventBatch, rows: readonly number[]): readonly WatchMatch[];
}

const ID_BYTES = 32;

const eventIdAt = ({ ids }: EventBatch, row: number): string =>
  Buffer.from(ids.buffer, ids.byteOffset + row * ID_BYTES, ID_BYTES).toString("hex");

/**
 * Watches made ready to be asked about new events. The time that an event takes depends on how many
 * watches may match it, not on how many there are.
 * @param overlapUs how long before it was made an event may have occurred that a watch still alerts for
 * @throws RangeError for a filter with a `from` or `to` that is no instant
 */
export const createWatchIndex = (
  watches: readonly Pick<Watch, "id" | "filter" | "activeFromMs">[],
  overlapUs: TimeUs,
): WatchIndex => {
  const compiled = watches.map(({ id, filter, activeFromMs }, place) => ({
    id,
    filter,
    place,
    sinceUs: fromEpochMs(activeFromMs) - overlapUs,
    test: compileSubjectFilter(filter),
  }));
  type Compiled = (typeof compiled)[number];
  const visitCandidates = createWatchCandidates(compiled);

  const watchesOf = (subject: FilterSubject): readonly Compiled[] => {
    const found: Compiled[] = [];
    visitCandidates(subject, (watch) => {
      if (watch.test(subject) && subject.timeUs >= watch.sinceUs) found.push(watch);
    });
    return found.sort((a, b) => a.place - b.place);
  };

  return {
    match(batch, rows) {
      const subjectAt = subjectsOf(batch);
      const matches: WatchMatch[] = [];
      for (const row of rows) {
        const subject = subjectAt(row);
        const found = watchesOf(subject);
        if (found.length === 0) continue;
        const { timeUs } = subject;
        const eventId = eventIdAt(batch, row);
        const actorName = dictionaryText(batch.actorNames, row);
        const typeName = dictionaryText(batch.typeNames, row) ?? "";
        for (const { id } of found) {
          matches.push({ watchId: id, eventId, timeUs, actorName, typeName, row });
        }
      }
      return matches;
    },
  };
};
