import { inChild } from "./child.js";
import { type BenchResult, benchResult, printResult } from "./result.js";

const GOAL = 2;

interface Measured {
  readonly questions: number;
  /** The first time that each question is read, with nothing remembered and nothing compiled. */
  readonly firstUs: number;
  readonly wholeUs: number;
  readonly bareUs: number;
  readonly peakRssMb: number;
}

/**
 * Understanding a question, in µs, against bare `chrono.parse` on the same texts, which finds dates and
 * nothing else.
 */
export const benchParse = async (): Promise<BenchResult> => {
  const { questions, firstUs, wholeUs, bareUs, peakRssMb } = await inChild<Measured>(
    "./parse-run.js",
    [],
  );
  const result = benchResult("parse", "µs", {
    value: wholeUs,
    limit: bareUs,
    goal: GOAL,
    peakRssMb,
  });
  const aSecond = Math.round(1e6 / wholeUs).toLocaleString("en");
  printResult(
    result,
    `${aSecond} a second; ${questions.toLocaleString("en")} different questions, ${Math.round(firstUs)} µs each when read for the first time.`,
  );
  return result;
};
