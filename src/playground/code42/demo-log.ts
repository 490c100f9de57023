import type { SearchRequest } from "./parse-search-request.js";

/** One event of the demo log, as the API will send it. */
interface LoggedEvent {
  readonly text: string;
  readonly timeUs: number;
  /** Epoch ms on the API's clock; before, it is as if the event had not happened. */
  readonly visibleAtMs: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

export type DemoOrder = "newest-first" | "oldest-first";

export interface DemoLog {
  add(text: string, visibleAtMs: number): void;
  /** Texts of the events that match and are visible, in the log's order. */
  find(request: SearchRequest, nowMs: number): string[];
  /** Forgets what happened before; the real API does so after 90 days. */
  forgetBefore(epochMs: number): void;
}

const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/;

/** Microseconds in a double are exact until the year 2255. */
const timeUsOf = (timestamp: unknown): number => {
  const match = typeof timestamp === "string" ? TIMESTAMP.exec(timestamp) : null;
  if (match === null) return 0;
  return Date.parse(`${match[1]}Z`) * 1000 + Number((match[2] ?? "").padEnd(6, "0"));
};

const parseFields = (text: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : {};
};

const isOneOf = (allowed: readonly string[] | null, value: unknown): boolean =>
  allowed === null || (typeof value === "string" && allowed.includes(value));

const matches = ({ fields, timeUs }: LoggedEvent, request: SearchRequest): boolean => {
  const { startTime, endTime } = request.dateRange;
  const seconds = timeUs / 1_000_000;
  const ids = Object.entries(fields).flatMap(([key, value]) => (/Ids?$/.test(key) ? value : []));
  return (
    seconds >= startTime &&
    seconds <= endTime &&
    isOneOf(request.actorIds, fields.actorId) &&
    isOneOf(request.actorNames, fields.actorName) &&
    isOneOf(request.eventTypes, fields.type$) &&
    isOneOf(request.userTypes, fields.actorType) &&
    (request.actorIpAddresses === null ||
      request.actorIpAddresses.some((ip) => String(fields.actorIpAddress).includes(ip))) &&
    (request.resourceIds === null || request.resourceIds.some((id) => ids.includes(id)))
  );
};

/** First index whose event is not older than `timeUs`, in a list sorted by time. */
const lowerBound = (events: readonly LoggedEvent[], timeUs: number): number => {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.timeUs ?? 0) < timeUs) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const createDemoLog = (order: DemoOrder): DemoLog => {
  const events: LoggedEvent[] = [];
  return {
    add(text, visibleAtMs) {
      const fields = parseFields(text);
      const timeUs = timeUsOf(fields.timestamp);
      const event = { text, timeUs, visibleAtMs, fields };
      events.splice(lowerBound(events, timeUs + 1), 0, event);
    },
    find(request, nowMs) {
      const { startTime, endTime } = request.dateRange;
      const range = events.slice(
        lowerBound(events, Math.floor(startTime * 1_000_000)),
        lowerBound(events, Math.ceil(endTime * 1_000_000) + 1),
      );
      const found = range
        .filter((event) => event.visibleAtMs <= nowMs && matches(event, request))
        .map((event) => event.text);
      return order === "newest-first" ? found.reverse() : found;
    },
    forgetBefore(epochMs) {
      events.splice(0, lowerBound(events, epochMs * 1000));
    },
  };
};
