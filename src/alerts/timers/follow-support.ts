import { toEpochMs } from "../../audit/time.js";
import type { SupportWindow } from "../../insights/support-window.js";
import { windowsHolding } from "../../insights/windows-holding.js";
import type { AlertState } from "../../state/alerts/alert-state.js";
import {
  type AlertMessage,
  isAlert,
  type OutboxMessage,
} from "../../state/alerts/outbox-message.js";
import type { Watch } from "../../state/alerts/watch.js";
import { followsSupportAccess, SUPPORT_WATCH_ID } from "../built-in-watches.js";
import type { Ledger } from "../ledger.js";
import { newMessage } from "../new-message.js";
import type { AlertSources } from "../sources.js";
import { concernedFromUs } from "../support-belonging.js";
import { isOn } from "../watching.js";
import { supportWarnings } from "./support-warnings.js";

const HOUR_MS = 3_600_000;
/** Events of a window may come this late after it was seen to be closed, and are still shown in its message. */
const WINDOW_LINGERS_MS = 24 * HOUR_MS;
const LOOK_EVERY_MS = 30_000;
const EVENTS_MOST = 1_000;

export interface FollowSupportDeps {
  readonly ledger: Ledger;
  readonly state: Pick<AlertState, "eventsOf">;
  readonly sources: Pick<AlertSources, "supportWindows">;
  readonly createId: () => string;
}

/** An alert about support access, with the windows that it is about. */
interface Followed {
  readonly alert: AlertMessage;
  readonly watch: Watch;
  readonly postedMs: number;
  readonly windows: readonly SupportWindow[];
}

/** Warns of support access that stays open, and lets its message end some time after it was closed. */
export const createFollowSupport = ({ ledger, state, sources, createId }: FollowSupportDeps) => {
  let lookedMs = Number.NEGATIVE_INFINITY;

  const closing = ({ alert, watch }: Followed, nowMs: number): readonly OutboxMessage[] => {
    if (alert.subject.closesMs !== null) return [];
    const lingersMs = followsSupportAccess(watch) ? WINDOW_LINGERS_MS : 0;
    return [{ ...alert, subject: { ...alert.subject, closesMs: nowMs + lingersMs } }];
  };

  const warning = (
    { alert, watch, postedMs }: Followed,
    open: readonly SupportWindow[],
    nowMs: number,
  ): readonly OutboxMessage[] => {
    const { warned, closesMs } = alert.subject;
    const due = open
      .filter(() => isOn(watch))
      .flatMap((window) =>
        supportWarnings(window, watch, postedMs, nowMs).map((each) => ({ ...each, window })),
      )
      .filter(({ keys }) => !keys.some((key) => warned.includes(key)));
    // Two reasons at once are one warning: the first says enough.
    const told = due.filter(
      ({ window }, at) => due.findIndex((other) => other.window === window) === at,
    );
    if (due.length === 0 && closesMs === null) return [];
    const remembered = [...warned, ...due.flatMap(({ keys }) => keys.slice(0, 1))];
    const notices = told.map(({ reason, window }) =>
      newMessage({
        ...{ id: createId(), watchId: watch.id, nowMs },
        subject: {
          kind: "support-warning",
          ...{ alertId: alert.id, reason, sinceMs: toEpochMs(window.fromUs), atMs: nowMs },
        },
      }),
    );
    const subject = { ...alert.subject, closesMs: null, warned: remembered };
    return [{ ...alert, subject }, ...notices];
  };

  const followed = async (
    id: string,
    windows: readonly SupportWindow[],
  ): Promise<Followed | undefined> => {
    const alert = ledger.openMessage(id);
    if (alert === undefined || !isAlert(alert) || alert.postedMs === null) return undefined;
    const watch = ledger.watch(alert.watchId);
    if (watch === undefined) return undefined;
    const told = (await state.eventsOf(id, EVENTS_MOST)).map(({ eventId }) => eventId);
    return { alert, watch, postedMs: alert.postedMs, windows: windowsHolding(windows, told) };
  };

  return async (nowMs: number): Promise<void> => {
    const alerts = ledger
      .openMessages()
      .filter(isAlert)
      .filter(({ watchId }) => watchId === SUPPORT_WATCH_ID);
    if (Math.abs(nowMs - lookedMs) < LOOK_EVERY_MS || alerts.length === 0) return;
    lookedMs = nowMs;
    const windows = await sources.supportWindows(concernedFromUs(alerts, nowMs));
    await ledger.enter(async () => {
      const messages: OutboxMessage[] = [];
      for (const { id } of alerts) {
        const one = await followed(id, windows);
        if (one === undefined) continue;
        const open = followsSupportAccess(one.watch)
          ? one.windows.filter(({ toUs }) => toUs === null)
          : [];
        messages.push(...(open.length === 0 ? closing(one, nowMs) : warning(one, open, nowMs)));
      }
      return { change: { messages }, result: undefined };
    });
  };
};
