import { type AuditEvent, parseEvent } from "../../../src/audit/event.js";
import {
  createDemoCompany,
  type DemoCompany,
} from "../../../src/playground/code42/story/create-demo-company.js";

/** A Wednesday noon in New York. */
export const WEDNESDAY_MS = Date.parse("2026-11-25T17:00:00Z");
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

export interface ReadCompany {
  readonly company: DemoCompany;
  /** The history as the bot reads it. */
  readonly events: readonly AuditEvent[];
  ofType(...types: readonly string[]): readonly AuditEvent[];
}

export const readCompany = (nowMs = WEDNESDAY_MS, seed = 42): ReadCompany => {
  const company = createDemoCompany({ seed, nowMs });
  const events = company.history.map((text) => parseEvent(text));
  return {
    company,
    events,
    ofType: (...types) => events.filter(({ typeName }) => types.includes(typeName)),
  };
};

export const msOf = ({ timeUs }: AuditEvent): number => Number(timeUs) / 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Weekday (`Mon`) and hour of an instant in a zone. */
export const clockIn = (timeMs: number, zone: string) => {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "short",
      hour: "2-digit",
      hourCycle: "h23",
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(timeMs).map(({ type, value }) => [type, value]),
  );
  return { weekday: parts.weekday ?? "", hour: Number(parts.hour) };
};
