import { Temporal } from "temporal-polyfill";
import type { QueryProblem } from "../parsed-query.js";
import type { Stretch } from "./moment.js";

/** A stretch and the words it came from. */
export interface DateStretch extends Stretch {
  readonly text: string;
}

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

const { compare } = Temporal.Instant;

const later = (a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null =>
  a === null || (b !== null && compare(b, a) > 0) ? b : a;

const earlier = (
  a: Temporal.Instant | null,
  b: Temporal.Instant | null,
): Temporal.Instant | null => (a === null || (b !== null && compare(b, a) < 0) ? b : a);

const written = (instant: Temporal.Instant | null): string | null => {
  if (instant === null) return null;
  const finer = instant.epochNanoseconds % 1_000_000n !== 0n;
  return finer ? instant.toString() : new Date(instant.epochMilliseconds).toISOString();
};

const problem = (text: string, message: string): QueryProblem => ({
  text,
  message,
  suggestions: [],
});

/** One range in which all dates of a query hold, or the reason why there is none. */
export const combineStretches = (
  stretches: readonly DateStretch[],
  nowMs: number,
): Range & { readonly problems: readonly QueryProblem[] } => {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs);
  const from = stretches.reduce<Temporal.Instant | null>(
    (time, next) => later(time, next.from),
    null,
  );
  const to = stretches.reduce<Temporal.Instant | null>(
    (time, next) => earlier(time, next.to),
    null,
  );
  const range = { from: written(from), to: written(to) };
  const future = stretches.filter(
    (stretch) => stretch.from !== null && compare(stretch.from, now) > 0,
  );
  if (future.length > 0) {
    const problems = future.map(({ text }) =>
      problem(text, `“${text}” is in the future: nothing has happened then yet.`),
    );
    return { ...range, problems };
  }
  if (from !== null && to !== null && compare(from, to) >= 0) {
    const text = stretches.map((stretch) => stretch.text).join(" ");
    const message =
      stretches.length === 1
        ? `“${text}” ends before it starts. Write the earlier date first.`
        : `No moment fits all of these dates: ${stretches.map((stretch) => `“${stretch.text}”`).join(", ")}. The range ends before it starts.`;
    return { ...range, problems: [problem(text, message)] };
  }
  return { ...range, problems: [] };
};
