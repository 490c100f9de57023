const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Hours are said up to here, days from here on. */
const DAYS_FROM_MS = 2 * DAY_MS;
/** From here on nobody asks for the hours. */
const WHOLE_DAYS_FROM_MS = 7 * DAY_MS;

const twoUnits = (
  ms: number,
  large: readonly [number, string],
  small: readonly [number, string],
) => {
  const [largeMs, largeWord] = large;
  const [smallMs, smallWord] = small;
  const rest = Math.floor((ms % largeMs) / smallMs);
  const first = `${Math.floor(ms / largeMs)} ${largeWord}`;
  return rest === 0 ? first : `${first} ${rest} ${smallWord}`;
};

/** A duration in two units at most, cut downwards: `45 s`, `12 min`, `2 h 5 min`, `3 days 4 h`. */
export const durationInWords = (durationMs: number): string => {
  const ms = Math.max(0, durationMs);
  if (ms < MINUTE_MS) return `${Math.floor(ms / SECOND_MS)} s`;
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  if (ms < DAYS_FROM_MS) return twoUnits(ms, [HOUR_MS, "h"], [MINUTE_MS, "min"]);
  if (ms < WHOLE_DAYS_FROM_MS) return twoUnits(ms, [DAY_MS, "days"], [HOUR_MS, "h"]);
  return `${Math.floor(ms / DAY_MS)} days`;
};
