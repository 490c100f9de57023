import { parse } from "chrono-node";
import { parseQuery } from "../../src/query/parse-query.js";
import { peakRssMb, report } from "./child.js";
import { questions } from "./questions.js";

const nowMs = Date.parse("2026-11-23T15:00:00Z");
const asking = { nowMs, zone: "America/New_York" };
const now = new Date(nowMs);

const ROUNDS = 20;
const CHUNK = 50;

const chunks = Array.from({ length: Math.ceil(questions.length / CHUNK) }, (_, at) =>
  questions.slice(at * CHUNK, (at + 1) * CHUNK),
);

/** µs for all of some questions. */
const timed = (texts: readonly string[], read: (text: string) => unknown): number => {
  const start = process.hrtime.bigint();
  for (const text of texts) read(text);
  return Number(process.hrtime.bigint() - start) / 1000;
};

// By turns, so that whatever else the machine does disturbs both; the least disturbed time counts.
const measured = chunks.map((texts) => ({
  texts,
  firstUs: 0,
  wholeUs: Number.POSITIVE_INFINITY,
  bareUs: Number.POSITIVE_INFINITY,
}));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const chunk of measured) {
    const wholeUs = timed(chunk.texts, (text) => parseQuery(text, asking));
    const bareUs = timed(chunk.texts, (text) => parse(text, now));
    if (round === 0) chunk.firstUs = wholeUs;
    chunk.wholeUs = Math.min(chunk.wholeUs, wholeUs);
    chunk.bareUs = Math.min(chunk.bareUs, bareUs);
  }
}

/** µs a question. */
const mean = (times: readonly number[]): number =>
  times.reduce((sum, time) => sum + time, 0) / questions.length;

report({
  questions: questions.length,
  firstUs: mean(measured.map(({ firstUs }) => firstUs)),
  wholeUs: mean(measured.map(({ wholeUs }) => wholeUs)),
  bareUs: mean(measured.map(({ bareUs }) => bareUs)),
  peakRssMb: peakRssMb(),
});
