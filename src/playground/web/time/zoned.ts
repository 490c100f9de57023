/** Milliseconds since 1970 of a Slack `ts`. */
export const msOf = (ts: string): number => Number(ts) * 1_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, using it is not. */
const formatFor = (tz: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${tz} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { ...options, timeZone: tz });
  formats.set(key, format);
  return format;
};

/** "13:05" in an IANA zone. */
export const timeIn = (tz: string, ms: number): string =>
  formatFor(tz, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(ms);

/** "Monday, 23 November 2026 at 13:05:09, New York time" */
export const fullTimeIn = (tz: string, ms: number): string => {
  const { weekday, day, month, year } = dateParts(tz, ms);
  const time = formatFor(tz, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(ms);
  return `${weekday}, ${day} ${month} ${year} at ${time}, ${placeOf(tz)} time`;
};

/** By parts: where the commas go differs between browsers. */
const dateParts = (tz: string, ms: number) => {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  const parts = formatFor(tz, options).formatToParts(ms);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return { weekday: part("weekday"), day: part("day"), month: part("month"), year: part("year") };
};

/** The calendar day in a zone, as `2026-11-23`. */
export const dayIn = (tz: string, ms: number): string => {
  const parts = formatFor(tz, { year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    ms,
  );
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
};

/** "Today", "Yesterday", "Friday, 20 November", with the year where it is another one. */
export const dayName = (tz: string, ms: number, nowMs: number): string => {
  const day = dayIn(tz, ms);
  const today = dayIn(tz, nowMs);
  if (day === today) return "Today";
  if (day === dayBefore(today)) return "Yesterday";
  const { weekday, day: date, month, year } = dateParts(tz, ms);
  return `${weekday}, ${date} ${month}${day.slice(0, 4) === today.slice(0, 4) ? "" : ` ${year}`}`;
};

/** Of calendar days, so that the 23 and 25 hours of a clock change do not matter. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The city of an IANA zone: "New York" of `America/New_York`. */
export const placeOf = (tz: string): string => (tz.split("/").at(-1) ?? tz).replaceAll("_", " ");
