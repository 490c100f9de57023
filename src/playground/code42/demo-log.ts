import type { SearchRequest } from "./parse-search-request.js";

/** One event of the demo log, as the API will send it. */
interface LoggedEvent {
  readonly text: string;
  readonly timeUs: number;
  /** Epoch ms on the API's clock; before, it is as if the event had not happened. */
  readonly visibleAtMs: number;
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

const KEY = '"timestamp":"';
const LONGEST_TIMESTAMP = 30;

// Tens of thousands of events are added before the first question: where the text has one timestamp
// only, and that before anything nested, it is read without the rest.
const timestampIn = (text: string): unknown => {
  const key = text.indexOf(KEY);
  const nested = text.indexOf("{", 1);
  const isOwn = key !== -1 && (nested === -1 || nested > key);
  if (!isOwn || text.includes('"timestamp"', key + 1)) return parseFields(text).timestamp;
  const start = key + KEY.length;
  return text.slice(start, start + LONGEST_TIMESTAMP).split('"', 1)[0];
};

const isOneOf = (allowed: readonly string[] | null, value: unknown): boolean =>
  allowed === null || (typeof value === "string" && allowed.includes(value));

const isInRange = ({ timeUs }: LoggedEvent, { dateRange }: SearchRequest): boolean => {
  const seconds = timeUs / 1_000_000;
  return seconds >= dateRange.startTime && seconds <= dateRange.endTime;
};

const asksForAll = ({
  dateRange: _dateRange,
  page: _page,
  pageSize: _size,
  ...lists
}: SearchRequest) => Object.values(lists).every((list) => list === null);

const matchesLists = ({ text }: LoggedEvent, request: SearchRequest): boolean => {
  const fields = parseFields(text);
  const ids = Object.entries(fields).flatMap(([key, value]) => (/Ids?$/.test(key) ? value : []));
  return (
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
      const timeUs = timeUsOf(timestampIn(text));
      events.splice(lowerBound(events, timeUs + 1), 0, { text, timeUs, visibleAtMs });
    },
    find(request, nowMs) {
      const { startTime, endTime } = request.dateRange;
      const range = events.slice(
        lowerBound(events, Math.floor(startTime * 1_000_000)),
        lowerBound(events, Math.ceil(endTime * 1_000_000) + 1),
      );
      const isAsked = asksForAll(request)
        ? () => true
        : (event: LoggedEvent) => matchesLists(event, request);
      const found = range
        .filter((event) => event.visibleAtMs <= nowMs && isInRange(event, request))
        .filter(isAsked)
        .map((event) => event.text);
      return order === "newest-first" ? found.reverse() : found;
    },
    forgetBefore(epochMs) {
      events.splice(0, lowerBound(events, epochMs * 1000));
    },
  };
};
