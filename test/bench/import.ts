import { eventFile } from "./cache.js";
import { inChild } from "./child.js";
import { type BenchResult, benchResult, printResult } from "./result.js";

const EVENTS = 1_000_000;
/** The parts hold all rows in memory, so they run on fewer; a row costs the same. */
const LIMIT_EVENTS = 200_000;
const ROUNDS = 2;
const GOAL = 1.3;

/** What `cli.ts` sets before the engine is loaded. */
const AS_THE_COMMAND = { DUCKDB_JE_MALLOC_CONF: "dirty_decay_ms:0,muzzy_decay_ms:0" };

interface Run {
  readonly stored: number;
  readonly seconds: number;
  readonly peakRssMb: number;
}

interface Limit {
  readonly events: number;
  readonly parseSeconds: number;
  readonly hashSeconds: number;
  readonly appendSeconds: number;
}

const least = (values: readonly number[]): number => Math.min(...values);

/** Importing a file of a million events, in µs an event, against the sum of what it cannot do without. */
export const benchImport = async (): Promise<BenchResult> => {
  const file = await eventFile(EVENTS);
  const runs: Run[] = [];
  const limits: Limit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    limits.push(await inChild<Limit>("./import-limit.js", [file, String(LIMIT_EVENTS)]));
    runs.push(await inChild<Run>("./import-run.js", [file], AS_THE_COMMAND));
  }
  const part = (seconds: (limit: Limit) => number): number =>
    (least(limits.map(seconds)) / LIMIT_EVENTS) * 1e6;
  const [parse, hash, append] = [
    part((limit) => limit.parseSeconds),
    part((limit) => limit.hashSeconds),
    part((limit) => limit.appendSeconds),
  ];
  const value = (least(runs.map(({ seconds }) => seconds)) / EVENTS) * 1e6;
  const peakRssMb = Math.max(...runs.map((run) => run.peakRssMb));
  const result = benchResult("import", "µs/event", {
    value,
    limit: parse + hash + append,
    goal: GOAL,
    peakRssMb,
  });
  const rate = Math.round(1e6 / value).toLocaleString("en");
  printResult(
    result,
    `${rate} events a second; JSON.parse ${parse.toFixed(1)}, SHA-256 ${hash.toFixed(1)}, append ${append.toFixed(1)} µs.`,
  );
  return result;
};
