import type { DeliveryFailure } from "../state/alerts/outbox-message.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A channel that refuses is tried every minute for a day, then every hour: it is never given up. */
export const refusedDelayMs = ({ sinceMs }: DeliveryFailure, nowMs: number): number =>
  nowMs - sinceMs < DAY_MS ? MINUTE_MS : HOUR_MS;

/**
 * After no answer or a server's error: 1 s, 2 s, 4 s … up to a minute, a quarter more or less.
 * @param random 0 to 1
 */
export const unansweredDelayMs = (tries: number, random: () => number): number =>
  Math.min(MINUTE_MS, 1000 * 2 ** Math.min(tries - 1, 6)) * (0.75 + random() / 2);
