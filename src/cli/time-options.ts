import { parseTimestamp, toEpochMs } from "../audit/time.js";
import { UsageError } from "./errors.js";

/** The options of every command that reads a query. */
export interface TimeOptions {
  readonly now?: string;
  readonly tz?: string;
}

/** When and where a question is asked. */
export interface AskedAt {
  readonly nowMs: number;
  readonly zone: string;
}

const isZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return /^[A-Za-z]/.test(name); // an offset like +05:00 is no zone: it knows no daylight saving
  } catch {
    return false; // the only way in which Intl says so
  }
};

const requireZone = (name: string): string => {
  if (isZone(name)) return name;
  throw new UsageError("--tz: not a time zone. For example: --tz America/New_York");
};

const requireNowMs = (text: string): number => {
  const nowUs = parseTimestamp(text);
  if (nowUs !== undefined) return toEpochMs(nowUs);
  throw new UsageError("--now: not an ISO 8601 time. For example: --now 2026-11-23T10:00:00-05:00");
};

// A machine without a usable zone name (TZ=nonsense) works in UTC.
const machineZone = (): string => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone !== undefined && isZone(timeZone) ? timeZone : "UTC";
};

/** @throws UsageError */
export const askedAt = ({ now, tz }: TimeOptions, clock: () => number): AskedAt => ({
  nowMs: now === undefined ? clock() : requireNowMs(now),
  zone: tz === undefined ? machineZone() : requireZone(tz),
});
