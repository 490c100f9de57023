import { type AuditEvent, parseEvent } from "../../audit/event.js";
import type { Filter } from "../../audit/filter.js";
import { HOUR_US, type TimeUs } from "../../audit/time.js";
import type {
  FacetOptions,
  Facets,
  PageOptions,
  ReadOptions,
  Snapshot,
  Tally,
} from "../audit-store.js";
import type { Engine } from "./engine.js";
import { idHead, idTail, isEventId } from "./event-id.js";
import { type KeyNames, namedFacets, type RawFacets, readFacets } from "./facets.js";
import { readTimeline, timelineOfQuarters } from "./timeline.js";
import { type Bounds, conditionsOf, isEverything, Parameters } from "./where.js";

export const NEWEST_FIRST = "ts DESC, id_head DESC, id_tail DESC";
const OLDEST_FIRST = "ts, id_head, id_tail";

/** A filter's condition with its values. */
export const question = (engine: Engine, filter: Filter, bounds: Bounds) => {
  const parameters = new Parameters();
  const conditions = conditionsOf(filter, bounds, engine.dictionaries, parameters);
  return { parameters, conditions };
};

/** Events out of their texts. */
export const eventsOf = (raws: readonly unknown[] = []): AuditEvent[] =>
  raws.map((raw) => parseEvent(String(raw)));

/** One page, newest first. `after` asks for the page nearest to its cursor, so it is read backwards. */
export const page = async (
  engine: Engine,
  filter: Filter,
  { limit, before, after, asOf }: PageOptions,
): Promise<readonly AuditEvent[]> => {
  const { parameters, conditions } = question(engine, filter, { asOf, before, after });
  const order = after === undefined ? NEWEST_FIRST : OLDEST_FIRST;
  const [raws] = await engine.connections.read(
    `SELECT raw FROM events WHERE ${conditions.sql} ORDER BY ${order} LIMIT ${parameters.add(BigInt(limit), "BIGINT")}`,
    parameters.values,
  );
  const events = eventsOf(raws);
  return after === undefined ? events : events.reverse();
};

const isTotal = (engine: Engine, filter: Filter, asOf: Snapshot | undefined): boolean =>
  isEverything(filter) && (asOf === undefined || asOf >= engine.totals.sequence);

export const count = async (
  engine: Engine,
  filter: Filter,
  { asOf }: ReadOptions,
): Promise<number> => {
  if (isTotal(engine, filter, asOf)) return engine.totals.events;
  const { parameters, conditions } = question(engine, filter, { asOf });
  const [counts] = await engine.connections.read(
    `SELECT count(*) FROM events WHERE ${conditions.sql}`,
    parameters.values,
  );
  return Number(counts?.[0] ?? 0);
};

export const tally = async (
  engine: Engine,
  filter: Filter,
  { asOf }: ReadOptions,
): Promise<Tally> => {
  const { parameters, conditions } = question(engine, filter, { asOf });
  const [counts, newest] = await engine.connections.read(
    `SELECT count(*), max(ts) FROM events WHERE ${conditions.sql}`,
    parameters.values,
  );
  const newestUs = newest?.[0];
  return {
    count: Number(counts?.[0] ?? 0),
    newestUs: typeof newestUs === "bigint" ? newestUs : null,
  };
};

const rawTotals = ({ totals }: Engine): RawFacets => ({
  count: totals.events,
  oldestUs: totals.oldestUs,
  newestUs: totals.newestUs,
  types: totals.keys.type,
  actors: totals.keys.actor,
  addresses: totals.keys.addresses,
});

export const facets = async (
  engine: Engine,
  filter: Filter,
  options: FacetOptions,
): Promise<Facets> => {
  const { dictionaries, connections } = engine;
  const names: KeyNames = {
    type: (key) => dictionaries.type.textsOf(key),
    actor: (key) => dictionaries.actor.textsOf(key),
    addresses: (key) => dictionaries.addresses.textsOf(key),
  };
  // The timeline may be a second statement: both must count the same events.
  const asOf = options.asOf ?? engine.totals.sequence;
  const { parameters, conditions } = question(engine, filter, { asOf });
  const total = isTotal(engine, filter, asOf);
  const { quarters } = engine.totals;
  const raw = total ? rawTotals(engine) : await readFacets(connections, conditions, parameters);
  const named = namedFacets(raw, names, options);
  if (raw.oldestUs === null || raw.newestUs === null) return { ...named, timeline: [] };
  const edges = options.timeline(raw.oldestUs, raw.newestUs);
  const timeline =
    (total ? timelineOfQuarters(quarters, edges) : undefined) ??
    (await readTimeline(connections, conditions, parameters, edges));
  return { ...named, timeline };
};

export const event = async (engine: Engine, id: string): Promise<AuditEvent | undefined> => {
  if (!isEventId(id)) return undefined;
  const parameters = new Parameters();
  const head = parameters.add(idHead(id), "UBIGINT");
  const tail = parameters.add(idTail(id), "BLOB");
  const [raws] = await engine.connections.read(
    `SELECT raw FROM events WHERE id_head = ${head} AND id_tail = ${tail}`,
    parameters.values,
  );
  return eventsOf(raws)[0];
};

export const countByHour = async (
  engine: Engine,
  fromUs: TimeUs,
  toUs: TimeUs,
): Promise<ReadonlyMap<TimeUs, number>> => {
  const [hours = [], counts = []] = await engine.connections.read(
    // Shifting rounds down also before 1970, where dividing would not.
    "SELECT quarter >> 2, count(*) FROM events WHERE ts >= $1::BIGINT AND ts < $2::BIGINT GROUP BY 1",
    [fromUs, toUs],
  );
  return new Map(hours.map((hour, row) => [BigInt(Number(hour)) * HOUR_US, Number(counts[row])]));
};
