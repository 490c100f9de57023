import type { QueryContext, QueryProblem } from "../parsed-query.js";
import { type DatePart, type DatePhrase, placePart } from "./date-part.js";
import { fitParts } from "./fit-parts.js";
import type { Moment, Stretch } from "./moment.js";
import { UnreadableDateError } from "./unreadable-date-error.js";
import { type Instant, type Now, nowIn } from "./zone-time.js";

interface PlacedPhrase {
  readonly text: string;
  readonly operator: string | null;
  readonly stretch: Stretch;
}

const later = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b > a) ? b : a;

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b < a) ? b : a;

/** Midnights are asked for again and again. */
const MOST_WRITTEN = 1_000;
const writtenBefore = new Map<Instant, string>();

const written = (at: Instant | null): string | null => {
  if (at === null) return null;
  const known = writtenBefore.get(at) ?? iso(at);
  if (writtenBefore.size >= MOST_WRITTEN) writtenBefore.clear();
  writtenBefore.set(at, known);
  return known;
};

const iso = (at: Instant): string => {
  const ms = Math.floor(at / 1000);
  const finer = at - ms * 1000;
  const text = new Date(ms).toISOString();
  return finer === 0 ? text : text.replace("Z", `${String(finer).padStart(3, "0")}Z`);
};

const problem = (text: string, message: string): QueryProblem => ({
  text,
  message,
  suggestions: [],
});

/** Why a date cannot be read, about the words that are to blame. */
const unreadable = (text: string, cause: UnreadableDateError): QueryProblem => {
  const { message, suggestions } = cause;
  const culprit = cause.text === "" ? -1 : text.toLowerCase().indexOf(cause.text.toLowerCase());
  const about = culprit < 0 ? text : text.slice(culprit, culprit + cause.text.length);
  return { text: about, message: message.replace(cause.text, about), suggestions };
};

const isUnreadable = (cause: unknown): boolean =>
  cause instanceof UnreadableDateError || cause instanceof RangeError;

const place = ({ text, part, operator }: DatePhrase, now: Now): PlacedPhrase | QueryProblem => {
  try {
    return { text, operator, stretch: placePart(part, text, now) };
  } catch (cause) {
    if (!isUnreadable(cause)) throw cause;
    if (cause instanceof UnreadableDateError) return unreadable(text, cause);
    return problem(text, `“${text}” is outside of the dates that can be searched.`);
  }
};

const plainMoment = (part: DatePart): Moment | undefined =>
  part.kind === "moment" ? part.moment : undefined;

/** `on:Monday on:Tuesday` is `on:"Monday or Tuesday"`. */
const joinDays = (phrases: readonly DatePhrase[]): readonly DatePhrase[] => {
  const days = phrases.filter(
    ({ operator, part }) => operator === "on" && plainMoment(part) !== undefined,
  );
  if (days.length < 2) return phrases;
  const moments = days.map(({ part }) => plainMoment(part)).filter((each) => each !== undefined);
  const text = days.map((day) => day.text).join(", ");
  const joined: DatePhrase = { text, operator: "on", part: { kind: "together", moments } };
  return [...phrases.filter((phrase) => !days.includes(phrase)), joined];
};

/** Values of one operator are alternatives: together they reach from the earliest to the latest. */
const joinAlternatives = (placed: readonly PlacedPhrase[]): readonly PlacedPhrase[] => {
  const joined: PlacedPhrase[] = [];
  for (const phrase of placed) {
    const same =
      phrase.operator === null
        ? -1
        : joined.findIndex(({ operator }) => operator === phrase.operator);
    const before = joined[same];
    if (before === undefined) {
      joined.push(phrase);
      continue;
    }
    const [a, b] = [before.stretch, phrase.stretch];
    const from = a.from === null || b.from === null ? null : Math.min(a.from, b.from);
    const to = a.to === null || b.to === null ? null : Math.max(a.to, b.to);
    joined[same] = { ...before, text: `${before.text} ${phrase.text}`, stretch: { from, to } };
  }
  return joined;
};

const inFuture = (placed: readonly PlacedPhrase[], now: Now): readonly QueryProblem[] =>
  placed
    .filter(({ stretch }) => stretch.from !== null && stretch.from > now.at)
    .map(({ text }) => problem(text, `“${text}” is in the future: nothing has happened then yet.`));

const emptyRange = (placed: readonly PlacedPhrase[]): QueryProblem => {
  const texts = placed.map(({ text }) => text);
  const [only = ""] = texts;
  return texts.length === 1
    ? problem(only, `“${only}” ends before it starts. Write the earlier date first.`)
    : problem(
        texts.join(" "),
        `No moment fits all of these dates: ${texts.map((text) => `“${text}”`).join(", ")}. The range ends before it starts.`,
      );
};

export interface PlacedDates {
  /** ISO 8601, UTC, inclusive; null is open. */
  readonly from: string | null;
  /** Likewise, exclusive. */
  readonly to: string | null;
  readonly problems: readonly QueryProblem[];
}

/** A date that cannot be read fits to no other; what is wrong with it is said when it is placed alone. */
const fitting = (phrases: readonly DatePhrase[], now: Now): readonly DatePhrase[] => {
  try {
    return fitParts(phrases, now);
  } catch (cause) {
    if (!isUnreadable(cause)) throw cause;
    return phrases;
  }
};

const placeOne = (phrase: DatePhrase, now: Now): PlacedDates => {
  const placed = place(phrase, now);
  if ("message" in placed) return { from: null, to: null, problems: [placed] };
  const { from, to } = placed.stretch;
  const isEmpty = from !== null && to !== null && from >= to;
  const problems = isEmpty ? [emptyRange([placed])] : inFuture([placed], now);
  return { from: written(from), to: written(to), problems };
};

/** The one range in which all dates of a query hold, or the reasons why there is none. */
export const placePhrases = (
  phrases: readonly DatePhrase[],
  { nowMs, zone }: Pick<QueryContext, "nowMs" | "zone">,
): PlacedDates => {
  if (phrases.length === 0) return { from: null, to: null, problems: [] };
  const now = nowIn(zone, nowMs);
  const [only] = phrases;
  if (phrases.length === 1 && only !== undefined) return placeOne(only, now);
  const results = fitting(joinDays(phrases), now).map((phrase) => place(phrase, now));
  const wrong = results.filter((result) => "message" in result);
  const placed = joinAlternatives(results.filter((result) => "stretch" in result));
  const from = placed.reduce<Instant | null>((at, { stretch }) => later(at, stretch.from), null);
  const to = placed.reduce<Instant | null>((at, { stretch }) => earlier(at, stretch.to), null);
  const future = inFuture(placed, now);
  const isEmpty = future.length === 0 && from !== null && to !== null && from >= to;
  return {
    from: written(from),
    to: written(to),
    problems: [...wrong, ...future, ...(isEmpty ? [emptyRange(placed)] : [])],
  };
};
