import type { AuditEvent } from "../audit/event.js";
import type { Filter } from "../audit/filter.js";
import { fromEpochMs, MINUTE_US, type TimeUs } from "../audit/time.js";
import { usOf, zonedOf } from "../audit/zoned.js";
import type { AuditStore, Facets, ReadOptions } from "../store/audit-store.js";
import type { Backtest, BacktestDay } from "./backtest.js";
import { countGroups } from "./count-groups.js";
import { mergeSpellings } from "./merge-spellings.js";
import { newestOf } from "./newest-of.js";
import { within } from "./within.js";

export interface BacktestOptions {
  /** Epoch ms. */
  readonly nowMs: number;
  /** IANA zone: whose midnights part the days. */
  readonly zone: string;
  /** How many days, today included. */
  readonly days: number;
  /** How long after its first event a message takes more. */
  readonly groupMinutes: number;
  /** How many of the newest events are grouped. Default 20,000. */
  readonly groupedMost?: number;
}

type Store = Pick<AuditStore, "page" | "facets" | "snapshot">;

const LATEST = 3;
/** Enough that other spellings of the most frequent name are among them. */
const NAMES_ASKED = 100;

/** The midnights that the days begin with, and the one that ends today. */
const midnightsOf = ({ nowMs, zone, days }: BacktestOptions): readonly TimeUs[] => {
  const today = zonedOf(fromEpochMs(nowMs), zone).toPlainDate();
  const midnights = Array.from({ length: days + 1 }, (_none, index) =>
    usOf(today.add({ days: index + 1 - days }).toZonedDateTime(zone)),
  );
  // A day that the zone leaves out would be one without length.
  return midnights.filter((timeUs, index) => timeUs !== midnights[index - 1]);
};

const daysOf = (midnights: readonly TimeUs[], { timeline }: Facets): readonly BacktestDay[] => {
  const counts = new Map(timeline.map(({ fromUs, count }) => [fromUs, count]));
  return midnights.slice(0, -1).map((fromUs) => ({ fromUs, events: counts.get(fromUs) ?? 0 }));
};

interface Grouped {
  readonly alerts: number;
  readonly events: number;
  readonly latest: readonly AuditEvent[];
}

const readGroups = async (
  store: Store,
  filter: Filter,
  { groupMinutes, groupedMost = 20_000 }: BacktestOptions,
  options: ReadOptions,
): Promise<Grouped> => {
  const timesUs: TimeUs[] = [];
  const latest: AuditEvent[] = [];
  for await (const event of newestOf(store, filter, options)) {
    if (timesUs.push(event.timeUs) <= LATEST) latest.push(event);
    if (timesUs.length === groupedMost) break;
  }
  const windowUs = BigInt(groupMinutes) * MINUTE_US;
  return { alerts: countGroups(timesUs.reverse(), windowUs), events: timesUs.length, latest };
};

/**
 * What a watch for a filter would have done in the last days, today included. The filter's own dates
 * count for nothing. Events count by when they happened, not by when the bot had them. The newest 20,000
 * are grouped: no group of all of them would be fewer.
 * @throws StoreError
 */
export const readBacktest = async (
  store: Store,
  filter: Filter,
  backtest: BacktestOptions,
): Promise<Backtest> => {
  const asOf = await store.snapshot();
  const midnights = midnightsOf(backtest);
  const inRange = within(filter, midnights[0] ?? null, fromEpochMs(backtest.nowMs));
  const [facets, grouped] = await Promise.all([
    store.facets(inRange, { asOf, top: NAMES_ASKED, timeline: () => midnights }),
    readGroups(store, inRange, backtest, { asOf }),
  ]);
  const [top] = mergeSpellings(facets.users);
  return {
    days: backtest.days,
    events: facets.count,
    alerts: grouped.alerts,
    alertsAtLeast: grouped.events < facets.count,
    perDay: daysOf(midnights, facets),
    latest: grouped.latest,
    topUser: top === undefined ? null : { name: top.value, events: top.count },
  };
};
