/** One benchmark's figures, as the contract prints them. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The engine's own figure for the same work in the same run. */
  readonly limit: number;
  /** value / limit: lower is better. */
  readonly ratio: number;
  /** The ratio to reach. */
  readonly goal: number;
  readonly peak_rss_mb: number;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export const benchResult = (
  name: string,
  unit: string,
  figures: {
    readonly value: number;
    readonly limit: number;
    readonly goal: number;
    readonly peakRssMb: number;
  },
): BenchResult => ({
  name,
  value: rounded(figures.value),
  unit,
  limit: rounded(figures.limit),
  ratio: rounded(figures.value / figures.limit),
  goal: figures.goal,
  peak_rss_mb: Math.round(figures.peakRssMb),
});

/** A line to read, and a line of JSON. */
export const printResult = (result: BenchResult, note: string): void => {
  const { name, value, unit, limit, ratio, goal, peak_rss_mb: peak } = result;
  const verdict = ratio <= goal ? "within" : "MISSES";
  process.stdout.write(
    `${name.padEnd(14)} ${value} ${unit} against ${limit} ${unit}: ${ratio}x, ${verdict} the goal of ${goal}x; peak ${peak} MB. ${note}\n` +
      `${JSON.stringify(result)}\n`,
  );
};
