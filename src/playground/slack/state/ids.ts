/** Makes the ids and timestamps of one workspace; nothing in it is random, so runs repeat. */
export interface Ids {
  /** A fresh id such as `F00000007`. */
  next(prefix: string): string;
  /** A fresh message timestamp (`SECONDS.MICROS`), always later than the one before. */
  timestamp(): string;
}

/** @param clock milliseconds since 1970 */
export const createIds = (clock: () => number): Ids => {
  let count = 0;
  let lastMicros = 0;
  return {
    next: (prefix) => {
      count += 1;
      return `${prefix}${count.toString(36).toUpperCase().padStart(8, "0")}`;
    },
    timestamp: () => {
      lastMicros = Math.max(lastMicros + 1, Math.floor(clock() * 1_000));
      return formatTimestamp(lastMicros);
    },
  };
};

/** Microseconds since 1970 as Slack writes them: `1732360000.000100`. */
const formatTimestamp = (micros: number): string =>
  `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, "0")}`;
