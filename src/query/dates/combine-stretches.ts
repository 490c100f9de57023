import type { QueryProblem } from "../parsed-query.js";
import type { Stretch } from "./moment.js";
import type { Instant } from "./zone-time.js";

/** A stretch and the words it came from. */
export interface DateStretch extends Stretch {
  readonly text: string;
}

interface Range {
  readonly from: string | null;
  readonly to: string | null;
}

const later = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b > a) ? b : a;

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null || (b !== null && b < a) ? b : a;

const written = (at: Instant | null): string | null => {
  if (at === null) return null;
  const ms = Math.floor(at / 1000);
  const finer = at - ms * 1000;
  const iso = new Date(ms).toISOString();
  return finer === 0 ? iso : iso.replace("Z", `${String(finer).padStart(3, "0")}Z`);
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
  if (stretches.length === 0) return { from: null, to: null, problems: [] };
  const now = nowMs * 1000;
  const from = stretches.reduce<Instant | null>((time, next) => later(time, next.from), null);
  const to = stretches.reduce<Instant | null>((time, next) => earlier(time, next.to), null);
  const range = { from: written(from), to: written(to) };
  const future = stretches.filter((stretch) => stretch.from !== null && stretch.from > now);
  if (future.length > 0) {
    const problems = future.map(({ text }) =>
      problem(text, `“${text}” is in the future: nothing has happened then yet.`),
    );
    return { ...range, problems };
  }
  if (from !== null && to !== null && from >= to) {
    const text = stretches.map((stretch) => stretch.text).join(" ");
    const message =
      stretches.length === 1
        ? `“${text}” ends before it starts. Write the earlier date first.`
        : `No moment fits all of these dates: ${stretches.map((stretch) => `“${stretch.text}”`).join(", ")}. The range ends before it starts.`;
    return { ...range, problems: [problem(text, message)] };
  }
  return { ...range, problems: [] };
};
