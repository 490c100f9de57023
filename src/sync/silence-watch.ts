import { fromEpochMs, HOUR_US, toEpochMs } from "../audit/time.js";
import type { EventSink } from "./event-sink.js";
import type { Health } from "./health.js";
import type { PositionKeeper } from "./position-keeper.js";
import { type Silence, silencesOf } from "./silence.js";
import type { SyncLog } from "./sync-log.js";
import type { SyncSettings } from "./sync-settings.js";

const SILENCE_HOURS = 24;

export interface SilenceWatch {
  started(): void;
  warnings(): string[];
  /** Logs each silence once when it begins. */
  look(): void;
}

export interface SilenceWatchDeps {
  readonly settings: SyncSettings;
  readonly clock: () => number;
  readonly keeper: Pick<PositionKeeper, "current">;
  readonly sink: Pick<EventSink, "newestUs">;
  readonly health: Pick<Health, "lastSuccessMs">;
  readonly log: SyncLog;
}

export const createSilenceWatch = (deps: SilenceWatchDeps): SilenceWatch => {
  const { settings, clock, keeper, sink, health, log } = deps;
  const { pollSeconds, silenceHours = SILENCE_HOURS } = settings;
  let startedMs: number | null = null;
  let current = new Set<Silence["kind"]>();

  /** Null until enough has been read to know how long ago the last event was. */
  const eventMs = (): number | null => {
    const position = keeper.current();
    if (position === undefined) return null;
    const { backfilledFromUs, backfillTargetUs } = position;
    const sinceUs =
      fromEpochMs(clock()) - BigInt(Math.round(silenceHours * 3600)) * (HOUR_US / 3600n);
    if (backfilledFromUs > sinceUs && backfilledFromUs > backfillTargetUs) return null;
    const newestUs = sink.newestUs();
    return newestUs === null ? startedMs : toEpochMs(newestUs);
  };

  const silences = (): Silence[] => {
    if (startedMs === null) return [];
    const polledMs = Math.max(startedMs, health.lastSuccessMs("poll") ?? startedMs);
    return silencesOf({ nowMs: clock(), polledMs, eventMs: eventMs(), pollSeconds, silenceHours });
  };

  return {
    started: () => {
      startedMs = clock();
    },
    warnings: () => silences().map(({ text }) => text),
    look: () => {
      const found = silences();
      for (const { kind, text } of found) if (!current.has(kind)) log.warn({ kind }, text);
      current = new Set(found.map(({ kind }) => kind));
    },
  };
};
