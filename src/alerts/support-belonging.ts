import { fromEpochMs, type TimeUs } from "../audit/time.js";
import type { AlertState } from "../state/alerts/alert-state.js";
import type { AlertMessage } from "../state/alerts/outbox-message.js";
import type { Belonging, Match } from "./grouping.js";
import type { AlertSources } from "./sources.js";

/** A window of support access is enabled anew a few times at most. */
const EVENTS_MOST = 1_000;
const DAY_MS = 86_400_000;

/**
 * The message that follows the window of support access in which each event stands: an open one if that
 * tells of the window already, else one of the window's own. By event id.
 */
export const belongingToWindows = async (
  matches: readonly Match[],
  open: readonly AlertMessage[],
  {
    sources,
    state,
  }: {
    readonly sources: Pick<AlertSources, "supportWindows">;
    readonly state: Pick<AlertState, "eventsOf">;
  },
): Promise<ReadonlyMap<string, Belonging>> => {
  if (matches.length === 0) return new Map();
  const firstUs = matches.reduce(
    (first, { timeUs }) => (timeUs < first ? timeUs : first),
    matches[0]?.timeUs ?? 0n,
  );
  const windows = await sources.supportWindows(firstUs);
  const toldBy = new Map<string, string>();
  for (const { id } of open) {
    for (const { eventId } of await state.eventsOf(id, EVENTS_MOST)) toldBy.set(eventId, id);
  }
  const belongings = matches.map(({ eventId }): readonly [string, Belonging] => {
    const window = windows.find(({ opened }) => opened.some(({ id }) => id === eventId));
    const ids = window?.opened.map(({ id }) => id) ?? [eventId];
    const told = ids.map((id) => toldBy.get(id)).find((id) => id !== undefined);
    return [
      eventId,
      told === undefined ? { kind: "own", key: ids[0] ?? eventId } : { kind: "message", id: told },
    ];
  });
  return new Map(belongings);
};

/** From when on windows may concern these messages: one that is open concerns them however old. */
export const concernedFromUs = (alerts: readonly AlertMessage[], nowMs: number): TimeUs =>
  fromEpochMs(alerts.reduce((first, { createdMs }) => Math.min(first, createdMs), nowMs) - DAY_MS);
