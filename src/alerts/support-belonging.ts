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
 * tells of the window already, else one of the window's own. By event id; none for an event that stands in
 * no window.
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
  const belongings = windows.flatMap(({ opened }) => {
    const told = opened.map(({ id }) => toldBy.get(id)).filter((id) => id !== undefined);
    const belonging: Belonging =
      told.length === 0
        ? { kind: "own", key: opened[0]?.id ?? "" }
        : { kind: "messages", ids: told };
    return opened.map(({ id }): readonly [string, Belonging] => [id, belonging]);
  });
  return new Map(belongings);
};

/** From when on windows may concern these messages: one that is open concerns them however old. */
export const concernedFromUs = (alerts: readonly AlertMessage[], nowMs: number): TimeUs =>
  fromEpochMs(alerts.reduce((first, { createdMs }) => Math.min(first, createdMs), nowMs) - DAY_MS);
