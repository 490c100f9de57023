import type { Moment, Stretch } from "./moment.js";
import { placeMoment } from "./moment.js";
import { endOf, latest, placeRange, placeTogether, startOf } from "./place-range.js";
import { UnreadableDateError } from "./unreadable-date-error.js";
import { dayAt, midnight, type Now } from "./zone-time.js";

export type Bound = "since" | "from" | "after" | "before" | "until";

/** What a date phrase says, before it is known which moments are meant. */
export type DatePart =
  | { readonly kind: "all" }
  | { readonly kind: "moment"; readonly moment: Moment }
  | {
      readonly kind: "bound";
      readonly bound: Bound;
      readonly moment: Moment;
      /** "From October on" has no end, "from October" means October. */
      readonly onwards: boolean;
    }
  | {
      readonly kind: "range";
      readonly first: Moment;
      readonly second: Moment;
      /** "After" the first instead of from it on. */
      readonly after: boolean;
      /** "Before" the second instead of to its end. */
      readonly before: boolean;
      /** Whether the second may lie in the first: "last month until the 15th". */
      readonly inside: boolean;
    }
  /** "Yesterday or today": one range over all. */
  | { readonly kind: "together"; readonly moments: readonly Moment[] }
  /** Clear enough to say what is wrong with it. */
  | {
      readonly kind: "wrong";
      /** Given the phrase as written. */
      readonly message: (text: string) => string;
      readonly suggestions: readonly string[];
    };

/** A date phrase of a query. */
export interface DatePhrase {
  /** As written. */
  readonly text: string;
  readonly part: DatePart;
  /** The operator whose value it is: values of one operator are alternatives. Null: plain words. */
  readonly operator: string | null;
}

/** "9am until 5pm" has an end of its own: "since 9am until 5pm" is no more than that. */
const isClosed = (moment: Moment): boolean =>
  (moment.kind === "clock" || moment.kind === "days") && moment.clock?.kind === "range";

const placeBound = (part: Extract<DatePart, { kind: "bound" }>, now: Now): Stretch => {
  const { bound, moment, onwards } = part;
  const placed = placeMoment(moment, latest(now));
  const opens = bound === "since" || bound === "from" || bound === "after";
  if (opens && isClosed(moment)) return { from: placed.from, to: placed.to };
  switch (bound) {
    case "since":
      return { from: startOf(placed), to: null };
    case "from":
      return { from: placed.from, to: placed.period && !onwards ? placed.to : null };
    case "after":
      return { from: endOf(placed), to: null };
    case "before":
      return { from: null, to: startOf(placed) };
    case "until":
      return { from: null, to: endOf(placed) };
  }
};

/** "The start of October" alone is its first day. */
const placeAlone = (moment: Moment, now: Now): Stretch => {
  const { from, to } = placeMoment(moment, latest(now));
  if (moment.kind !== "edge") return { from, to };
  const { zone } = now;
  return moment.edge === "start"
    ? { from, to: midnight(zone, dayAt(zone, from) + 1) }
    : { from: midnight(zone, dayAt(zone, from - 1)), to };
};

/**
 * Says which stretch of time a phrase spans.
 * @param text the phrase, for messages
 * @throws UnreadableDateError when the date does not exist, can be read two ways or ends before it starts
 * @throws RangeError outside of the years 1 to 9999
 */
export const placePart = (part: DatePart, text: string, now: Now): Stretch => {
  switch (part.kind) {
    case "all":
      return { from: null, to: null };
    case "moment":
      return placeAlone(part.moment, now);
    case "bound":
      return placeBound(part, now);
    case "range":
      return placeRange(part, now, text);
    case "together":
      return placeTogether(part.moments, now, text);
    case "wrong":
      throw new UnreadableDateError(text, part.message(text), part.suggestions);
  }
};
