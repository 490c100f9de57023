import { EVENT_TYPES } from "../../src/audit/event-types.js";

/** A generator of numbers in [0, 1), the same for the same seed (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const PEOPLE = 300;
const EVENTS_A_DAY = 11_000;
const DAY_MS = 86_400_000;

/** When the newest event happens. Everything before it follows at the same pace. */
export const NEWEST_MS = Date.UTC(2026, 10, 23, 15);

const AGENTS = [
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
  "incydr-sdk/2.5.0 python/3.12",
];

// A few types make most of a real log: every next one is a tenth rarer.
const typeAt = (random: number): string =>
  EVENT_TYPES[Math.min(EVENT_TYPES.length - 1, Math.floor(-Math.log(1 - random) * 10))]?.name ??
  "logged_in";

const details = (type: string, random: () => number): Record<string, unknown> => {
  const person = Math.floor(random() * PEOPLE);
  if (type === "search_issued") {
    const group = { filters: [{ operator: "IS", term: "fileName", value: `plan-${person}.xlsx` }] };
    return {
      success: true,
      type: "query",
      requestJson: JSON.stringify({ groups: [group] }),
      resultCount: person,
    };
  }
  if (random() < 0.5) return {};
  return {
    userId: String(9_000_000 + person),
    userName: `user${person}@example.com`,
    orgUid: `80${person % 7}`,
  };
};

/**
 * The JSON texts of `count` events of one company of 300 people, oldest first, 11,000 a day, the last
 * at `NEWEST_MS`: ten times the events is ten times as long a log.
 */
export const generateEvents = function* (count: number): Generator<string> {
  const random = createRandom(42);
  const stepUs = (DAY_MS * 1000) / EVENTS_A_DAY;
  const firstUs = NEWEST_MS * 1000 - stepUs * count;
  for (let index = 0; index < count; index += 1) {
    const us = Math.floor(firstUs + (index + random()) * stepUs);
    const person = Math.floor(random() * random() * PEOPLE);
    const type = typeAt(random());
    const timestamp =
      new Date(us / 1000).toISOString().slice(0, -1) + String(us % 1000).padStart(3, "0");
    yield JSON.stringify({
      type$: `audit_log::${type}/1`,
      actorId: `10150709556200${10_000 + person}`,
      actorName: `user${person}@example.com`,
      actorAgent: AGENTS[Math.floor(random() * AGENTS.length)],
      actorIpAddress: `203.0.${person % 113}.${Math.floor(random() * 4)}`,
      timestamp: `${timestamp}Z`,
      actorType: person % 60 === 7 ? "SUPPORT_USER" : "USER",
      ...details(type, random),
    });
  }
};
