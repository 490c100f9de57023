import { MINUTE_US, type TimeUs } from "../audit/time.js";
import type { State, SyncPosition } from "../state/state.js";
import { backfillTargetUsOf, type SyncSettings } from "./sync-settings.js";

/** The sync position in memory, and on disk as far behind as repeating that work is cheap. */
export interface PositionKeeper {
  current(): SyncPosition | undefined;
  /** Takes over a position that was saved once. */
  resume(position: SyncPosition): void;
  /** Saves the first position of all: nothing has been read, and from now on nothing may be missed. */
  begin(nowUs: TimeUs, settings: SyncSettings): Promise<SyncPosition>;
  polledUntil(timeUs: TimeUs): Promise<void>;
  /** Moves back only. */
  backfilledFrom(timeUs: TimeUs): Promise<void>;
  /** Saves what has not been saved yet. */
  flush(): Promise<void>;
}

/** Reading half a minute again is cheaper than a write to the disk with every poll. */
const SAVE_EVERY_US = MINUTE_US / 2n;

export const createPositionKeeper = (state: Pick<State, "saveSyncPosition">): PositionKeeper => {
  let current: SyncPosition | undefined;
  let saved: SyncPosition | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  // One after another, each with the position of its turn: an older one never replaces a newer one.
  const save = (): Promise<void> => {
    const turn = saving.then(async () => {
      const position = current;
      if (position === undefined || position === saved) return;
      await state.saveSyncPosition(position);
      saved = position;
    });
    saving = turn.catch(() => undefined);
    return turn;
  };

  const change = (part: Partial<SyncPosition>) => {
    if (current !== undefined) current = { ...current, ...part };
  };

  return {
    current: () => current,
    resume: (position) => {
      current = position;
      saved = position;
    },
    begin: async (nowUs, settings) => {
      const backfillTargetUs = backfillTargetUsOf(settings, nowUs);
      const position = { polledUntilUs: nowUs, backfilledFromUs: nowUs, backfillTargetUs };
      current = position;
      await save();
      return position;
    },
    polledUntil: async (polledUntilUs) => {
      change({ polledUntilUs });
      const aheadUs = polledUntilUs - (saved?.polledUntilUs ?? 0n);
      if (aheadUs < 0n || aheadUs >= SAVE_EVERY_US) await save();
    },
    backfilledFrom: async (backfilledFromUs) => {
      if (current === undefined || backfilledFromUs >= current.backfilledFromUs) return;
      change({ backfilledFromUs });
      await save();
    },
    flush: save,
  };
};
