import { storeFile } from "./cache.js";
import { inChild } from "./child.js";
import { type BenchResult, benchResult, printResult } from "./result.js";

const GOAL = 1.5;

interface Measured {
  readonly queries: readonly {
    readonly text: string;
    readonly wholeMs: number;
    readonly bareMs: number;
  }[];
  readonly peakRssMb: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * A whole `/audit`, from the signed HTTP request to the finished answer, in ms, against the bare DuckDB
 * statements for the same page and counts; the mean over questions that people ask.
 */
export const benchSearch = async (name: string, events: number): Promise<BenchResult> => {
  const measured = await inChild<Measured>("./search-run.js", [await storeFile(events)]);
  const value = mean(measured.queries.map(({ wholeMs }) => wholeMs));
  const limit = mean(measured.queries.map(({ bareMs }) => bareMs));
  for (const { text, wholeMs, bareMs } of measured.queries) {
    process.stdout.write(
      `  /audit ${text.padEnd(52)} ${wholeMs.toFixed(1).padStart(7)} ms, statements ${bareMs.toFixed(1).padStart(6)} ms\n`,
    );
  }
  const result = benchResult(name, "ms", {
    value,
    limit,
    goal: GOAL,
    peakRssMb: measured.peakRssMb,
  });
  printResult(result, `${events.toLocaleString("en")} events.`);
  return result;
};
