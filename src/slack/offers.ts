import { everything, type Filter } from "../audit/filter.js";
import { type Chip, chipsOf, withoutChips } from "../audit/filter-chips.js";
import { listWords } from "../audit/filter-words.js";
import type { AuditStore, Snapshot } from "../store/audit-store.js";
import type { Offer, Offers } from "./blocks/offers.js";

/** Each takes a look through the store, so a long filter is not tried in full. */
const MOST_COUNTED = 10;

type PartName = Chip["part"];

/**
 * What somebody in a hurry gives up most easily comes first, whatever it brings: without its dates, or
 * without where it came from, it is still the same question; without its event type it is a wider one;
 * without its people it is another one. (By count, "everything by anybody" would always lead.)
 */
const GIVEN_UP: Readonly<Record<PartName, number>> = {
  dates: 0,
  ips: 1,
  notIps: 1,
  text: 1,
  resourceIds: 1,
  userTypes: 1,
  notUsers: 1,
  notEventTypes: 1,
  categories: 2,
  eventTypes: 2,
  users: 3,
  affectedUsers: 3,
};

/**
 * Lists of which every value must hold, so that each can be to blame. The values of all others are
 * alternatives: without one of several, the question only becomes narrower.
 */
const ALL_HOLD: readonly PartName[] = ["notUsers", "notEventTypes", "notIps", "text"];

/** Chips of one part that stand together. */
interface Run {
  readonly part: PartName;
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}

const runsOf = (chips: readonly Chip[]): readonly Run[] =>
  chips.flatMap(({ part }, first) => {
    const last = chips.findLastIndex((chip) => chip.part === part);
    return chips[first - 1]?.part === part ? [] : [{ part, first, last }];
  });

const singlesOf = ({ part, first, last }: Run): readonly Run[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    part,
    first: first + index,
    last: first + index,
  }));

export interface OffersContext {
  readonly asOf: Snapshot;
  /** IANA zone of the reader. */
  readonly zone: string;
  readonly nowMs: number;
}

/**
 * For a filter that nothing matches: what would, with one part of it taken away. Where no part alone is
 * to blame: with all values of a list taken away, or else with everything. Null for a filter without
 * parts.
 */
export const findOffers = async (
  store: Pick<AuditStore, "count">,
  filter: Filter,
  { asOf, zone, nowMs }: OffersContext,
): Promise<Offers | null> => {
  const chips = chipsOf(filter, zone, nowMs);
  const runs = runsOf(chips);
  if (runs.length === 0) return null;

  const wordsOf = ({ part, first, last }: Run): string => {
    if (part === "dates") return chips[first]?.label ?? "";
    const start = chips.findIndex((chip) => chip.part === part);
    return listWords(part, filter[part].slice(first - start, last - start + 1));
  };
  const offerOf = async (run: Run): Promise<Offer> => {
    const { part, first, last } = run;
    const count = await store.count(withoutChips(filter, first, last), { asOf });
    return { part, first, last, words: wordsOf(run), count };
  };
  const offersOf = async (tried: readonly Run[]): Promise<readonly Offer[]> => {
    const ordered = tried
      .toSorted((a, b) => GIVEN_UP[a.part] - GIVEN_UP[b.part])
      .slice(0, MOST_COUNTED);
    return (await Promise.all(ordered.map(offerOf))).filter(({ count }) => count > 0);
  };

  const allHold = ({ part }: Run): boolean => ALL_HOLD.includes(part);
  const removals = await offersOf(runs.flatMap((run) => (allHold(run) ? singlesOf(run) : [run])));
  if (removals.length > 0) return { removals, all: null };
  const [lists, all] = await Promise.all([
    offersOf(runs.filter((run) => allHold(run) && run.first < run.last)),
    store.count(everything, { asOf }),
  ]);
  return lists.length > 0 ? { removals: lists, all: null } : { removals: [], all };
};
