import { parse } from "chrono-node";
import { parseQuery } from "../../src/query/parse-query.js";
import { peakRssMb, report } from "./child.js";
import { questions } from "./questions.js";

const nowMs = Date.parse("2026-11-23T15:00:00Z");
const asking = { nowMs, zone: "America/New_York" };
const now = new Date(nowMs);

const ROUNDS = 12;

/** µs a question. */
const timed = (read: (text: string) => unknown): number => {
  const start = process.hrtime.bigint();
  for (const text of questions) read(text);
  return Number(process.hrtime.bigint() - start) / 1000 / questions.length;
};

const understand = (): number => timed((text) => parseQuery(text, asking));
const findWords = (): number => timed((text) => parse(text, now));

// By turns, so that whatever else the machine does disturbs both; the least disturbed round counts.
const rounds = Array.from({ length: ROUNDS }, () => ({
  wholeUs: understand(),
  bareUs: findWords(),
}));

report({
  questions: questions.length,
  firstUs: rounds[0]?.wholeUs,
  wholeUs: Math.min(...rounds.map(({ wholeUs }) => wholeUs)),
  bareUs: Math.min(...rounds.map(({ bareUs }) => bareUs)),
  peakRssMb: peakRssMb(),
});
