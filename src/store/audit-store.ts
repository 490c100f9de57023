import type { Cursor } from "../audit/cursor.js";
import type { AuditEvent } from "../audit/event.js";
import type { EventBatch } from "../audit/event-batch.js";
import type { Filter } from "../audit/filter.js";
import type { TimeUs } from "../audit/time.js";

export interface AppendResult {
  /** Row numbers in the batch of the events that were new: each counted once. */
  readonly stored: readonly number[];
  readonly duplicates: number;
}

/** The store as it was at a moment: events stored later are invisible. From `AuditStore.snapshot`. */
export type Snapshot = number;

export interface ReadOptions {
  /** Default: everything stored by now. */
  readonly asOf?: Snapshot;
}

export interface PageOptions extends ReadOptions {
  readonly limit: number;
  /** Only events older than this one. */
  readonly before?: Cursor;
  /** Only events newer than this one: the `limit` nearest to it. */
  readonly after?: Cursor;
}

export interface Tally {
  readonly count: number;
  /** Null where nothing matches. */
  readonly newestUs: TimeUs | null;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface TimelineBucket {
  /** Inclusive. */
  readonly fromUs: TimeUs;
  /** Exclusive. */
  readonly toUs: TimeUs;
  readonly count: number;
}

export interface FacetOptions extends ReadOptions {
  /** How many values of each facet. */
  readonly top: number;
  /**
   * Given the first and last matching event's time, the edges of the timeline's buckets, ascending:
   * n edges make n - 1 buckets. They must cover both times.
   */
  readonly timeline: (oldestUs: TimeUs, newestUs: TimeUs) => readonly TimeUs[];
}

/** Counts of the matching events; facet values by count, largest first, then by name. */
export interface Facets {
  readonly count: number;
  readonly oldestUs: TimeUs | null;
  readonly newestUs: TimeUs | null;
  /** API type names. */
  readonly types: readonly Facet[];
  /** Acting users; events without one are not listed. */
  readonly users: readonly Facet[];
  /** Single addresses; an event with two counts for both. */
  readonly addresses: readonly Facet[];
  readonly timeline: readonly TimelineBucket[];
}

/**
 * What values are suggested for, and which of an event's:
 * - `user`: the acting user's name
 * - `affected`: the names of the user it happened to, a rename's old and new one included; an id (digits
 *   or a UUID) only where it stands without a name
 * - `address`: each of its addresses, in the shortest spelling; texts that are none are left out
 * - `resource`: the ids in all of its id fields
 */
export type SuggestedField = "user" | "affected" | "address" | "resource";

export interface Suggestions {
  /**
   * Values that contain what was typed, in the spelling of an event; `count` is how many events a filter
   * for the value finds, so spellings that a filter takes for one are one. By count, largest first, then
   * by value as it is compared: letter case aside, an address in full.
   */
  readonly values: readonly Facet[];
  /** Only events from then on were counted; null: all. */
  readonly sinceUs: TimeUs | null;
}

export interface Extent {
  readonly events: number;
  readonly oldestUs: TimeUs | null;
  readonly newestUs: TimeUs | null;
}

/**
 * Where audit events are kept. Every engine passes the same conformance suite
 * (`test/store/conformance.ts`). The order is (timestamp, id); pages and streams are newest first.
 * All methods throw `StoreError` when the engine fails.
 */
export interface AuditStore {
  /** Stores what is new in one transaction and skips what is there: appending twice changes nothing. */
  append(batch: EventBatch): Promise<AppendResult>;
  snapshot(): Promise<Snapshot>;
  page(filter: Filter, options: PageOptions): Promise<readonly AuditEvent[]>;
  count(filter: Filter, options?: ReadOptions): Promise<number>;
  /** How many events match and when the newest of them happened, in one pass. */
  tally(filter: Filter, options?: ReadOptions): Promise<Tally>;
  facets(filter: Filter, options: FacetOptions): Promise<Facets>;
  event(id: string): Promise<AuditEvent | undefined>;
  /** Every matching event, newest first, in memory that does not grow with their number. */
  stream(filter: Filter, options?: ReadOptions): AsyncIterable<AuditEvent>;
  extent(): Promise<Extent>;
  /** API names of all event types ever stored. */
  typesSeen(): Promise<readonly string[]>;
  /**
   * The values seen in events that contain what was typed, letter case aside, most frequent first.
   * `""`: the most frequent of all. Users and addresses are counted in every event. Resource ids may be as
   * many as events, so they are counted in about the newest million (`sinceUs` says from when on).
   * @param limit how many values at most
   */
  suggest(field: SuggestedField, typed: string, limit: number): Promise<Suggestions>;
  /** Events an hour in `[fromUs, toUs)`, by the hour's first microsecond; hours without events are left out. */
  countByHour(fromUs: TimeUs, toUs: TimeUs): Promise<ReadonlyMap<TimeUs, number>>;
  /** Deletes events that happened before `timeUs`; says how many. */
  deleteBefore(timeUs: TimeUs): Promise<number>;
  close(): Promise<void>;
}
