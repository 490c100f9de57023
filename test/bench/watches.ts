import { inChild } from "./child.js";
import { type BenchResult, benchResult, printResult } from "./result.js";

const EVENTS = 10_000;
const WATCHES = 500;
/** How the time grows with the watches. */
const COMPARED = [50, 5_000];
const GOAL = 1;
const GOAL_MS = 1_000;

interface Measured {
  /** `parseEvent` of every event, once. */
  readonly parseMs: number;
  readonly setups: readonly {
    readonly count: number;
    /** Making the index. */
    readonly makeMs: number;
    readonly matchMs: number;
    /** The first time, with nothing compiled and nothing remembered. */
    readonly firstMs: number;
    readonly matches: number;
    /** Watches with a match. */
    readonly firing: number;
    /** The same without the index, where that was tried. */
    readonly oneByOneMs: number | null;
  }[];
  readonly peakRssMb: number;
}

/**
 * Finding what 500 watches are about among 10,000 new events, in ms, against parsing these events once:
 * to watch them must take no longer than to read them.
 */
export const benchWatches = async (): Promise<BenchResult> => {
  const { parseMs, setups, peakRssMb } = await inChild<Measured>(
    "./watches-run.js",
    [EVENTS, WATCHES, ...COMPARED].map(String),
  );
  for (const setup of [...setups].sort((a, b) => a.count - b.count)) {
    const { count, matchMs, firstMs, makeMs, matches, firing, oneByOneMs } = setup;
    const alone = oneByOneMs === null ? "" : `, ${oneByOneMs.toFixed(0)} ms without an index`;
    process.stdout.write(
      `  ${String(count).padStart(5)} watches ${matchMs.toFixed(1).padStart(7)} ms, ${firstMs.toFixed(0)} ms the first time, ${makeMs.toFixed(1)} ms to make the index; ${matches.toLocaleString("en")} matches of ${firing} watches${alone}\n`,
    );
  }
  const asked = setups.find(({ count }) => count === WATCHES);
  if (asked === undefined) throw new Error(`no figures for ${WATCHES} watches`);
  const result = benchResult("watches", "ms", {
    value: asked.matchMs,
    limit: parseMs,
    goal: GOAL,
    peakRssMb,
  });
  const verdict = asked.matchMs < GOAL_MS ? "under" : "OVER";
  printResult(
    result,
    `${WATCHES} watches, ${EVENTS.toLocaleString("en")} events: ${verdict} a second.`,
  );
  return result;
};
