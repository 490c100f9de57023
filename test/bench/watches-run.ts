import { createWatchIndex, type WatchMatch } from "../../src/alerts/watch-index.js";
import { compileSubjectFilter } from "../../src/audit/compile-filter.js";
import { parseEvent } from "../../src/audit/event.js";
import { createBatchBuilder } from "../../src/audit/event-batch.js";
import { subjectsOf } from "../../src/audit/filter-subject.js";
import { peakRssMb, report } from "./child.js";
import { generateEvents } from "./generate-events.js";
import { generateWatches } from "./generate-watches.js";

/** Events, the number of watches that counts, and others to compare it with. */
const [events = 0, main = 0, ...others] = process.argv.slice(2).map(Number);
const ROUNDS = 5;

const raws = [...generateEvents(events)];
const rows = [...raws.keys()];
const builder = createBatchBuilder();
for (const raw of raws) builder.addText(raw);
const batch = builder.build();

const timed = (work: () => unknown): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const setups = [main, ...others].map((count) => ({
  count,
  watches: generateWatches(count).map((filter, number) => ({
    id: `watch-${number}`,
    filter,
    activeFromMs: 0,
  })),
  makeMs: Number.POSITIVE_INFINITY,
  matchMs: Number.POSITIVE_INFINITY,
  firstMs: 0,
  matches: 0,
  firing: 0,
}));
let parseMs = Number.POSITIVE_INFINITY;

// By turns, so that whatever else the machine does disturbs all; the least disturbed time counts.
for (let round = 0; round < ROUNDS; round += 1) {
  parseMs = Math.min(
    parseMs,
    timed(() => {
      for (const raw of raws) parseEvent(raw);
    }),
  );
  for (const setup of setups) {
    let index = createWatchIndex([], 0n);
    const makeMs = timed(() => {
      index = createWatchIndex(setup.watches, 0n);
    });
    let found: readonly WatchMatch[] = [];
    const matchMs = timed(() => {
      found = index.match(batch, rows);
    });
    setup.makeMs = Math.min(setup.makeMs, makeMs);
    setup.matchMs = Math.min(setup.matchMs, matchMs);
    if (round === 0) setup.firstMs = matchMs;
    setup.matches = found.length;
    setup.firing = new Set(found.map(({ watchId }) => watchId)).size;
  }
}

const subjectAt = subjectsOf(batch);

/** Without an index every watch is asked about every event. */
const oneByOne = ({ watches, matches }: (typeof setups)[number]): number => {
  const tests = watches.map(({ filter }) => compileSubjectFilter(filter));
  let found = 0;
  const ms = timed(() => {
    for (const subject of rows.map(subjectAt)) {
      for (const test of tests) if (test(subject)) found += 1;
    }
  });
  if (found !== matches) throw new Error(`the index finds ${matches} of ${found} matches`);
  return ms;
};

report({
  parseMs,
  setups: setups.map(({ watches, ...figures }) => ({
    ...figures,
    oneByOneMs: figures.count === main ? oneByOne({ watches, ...figures }) : null,
  })),
  peakRssMb: peakRssMb(),
});
