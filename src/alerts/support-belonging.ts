import { fromEpochMs, type TimeUs } from "../audit/time.js";
import { timeSpanOf } from "../audit/time-span.js";
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
  const span = timeSpanOf(matches);
  if (span === undefined) return new Map();
  const windows = await sources.supportWindows(span.fromUs);
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
