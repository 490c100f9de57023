import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cursorOf } from "../../src/audit/cursor.js";
import { parseEvent } from "../../src/audit/event.js";
import { batchOf } from "../../src/audit/event-batch.js";
import { everything, filterSchema } from "../../src/audit/filter.js";
import type { AuditStore } from "../../src/store/audit-store.js";
import { describeAuditStoreExamples } from "./conformance-examples.js";
import { generatedBatches } from "./generate-events.js";
import { generatedFilter } from "./generate-filters.js";
import { pick, TYPED } from "./generated-values.js";
import {
  appendBoth,
  collect,
  expectAnswers,
  expectSuggestions,
  idsOf,
  pages,
  SUGGESTED_FIELDS,
} from "./judging.js";
import { createOracle, type Oracle } from "./oracle.js";

export interface ConformanceOptions {
  /** How many generated histories are tried. */
  readonly runs?: number;
  /** Whether it can be asked while it writes. */
  readonly concurrent?: boolean;
  /** Default: always the same histories. fast-check prints how to repeat one that fails. */
  readonly seed?: number;
}

const SEED = 20_261_123;

const BEFORE_ALL = { timeUs: -(2n ** 62n), id: "0".repeat(64) };

/** The claims that every engine must keep, judged by an independent oracle. */
export const describeAuditStore = (
  name: string,
  openEmpty: () => Promise<AuditStore>,
  { runs = 12, concurrent = true, seed = SEED }: ConformanceOptions = {},
): void => {
  const withStore = async (judge: (store: AuditStore, oracle: Oracle) => Promise<void>) => {
    const store = await openEmpty();
    try {
      await judge(store, createOracle());
    } finally {
      await store.close();
    }
  };

  const always = async <T extends [unknown, ...unknown[]]>(
    arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
    judge: (store: AuditStore, oracle: Oracle, ...values: T) => Promise<void>,
    numRuns = runs,
  ) =>
    fc.assert(
      fc.asyncProperty(...arbitraries, (...values) =>
        withStore((store, oracle) => judge(store, oracle, ...(values as T))),
      ),
      { seed, numRuns, endOnFailure: true },
    );

  describe(`${name} keeps the claims of an audit store`, () => {
    it("stores each event once and answers every filter as the oracle does", () =>
      always(
        [generatedBatches, fc.array(generatedFilter, { minLength: 6, maxLength: 8 })],
        async (store, oracle, batches, filters) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          const [asOf, judgedAsOf] = [await store.snapshot(), oracle.snapshot()];
          for (const filter of [everything, ...filters])
            await expectAnswers(store, oracle, filter, asOf, judgedAsOf);
          const all = oracle.find(everything);
          expect(await store.extent()).toEqual({
            events: all.length,
            oldestUs: all.at(-1)?.timeUs ?? null,
            newestUs: all[0]?.timeUs ?? null,
          });
          expect([...(await store.typesSeen())].sort()).toEqual([...oracle.typesSeen()].sort());
        },
      ));

    it("answers every kind of filter alone as the oracle does", () =>
      always(
        [generatedBatches, fc.array(generatedFilter, { minLength: 6, maxLength: 6 })],
        async (store, oracle, batches, filters) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          const single = filters.flatMap((filter) =>
            Object.entries(filter)
              .filter(([, value]) => value !== null && value.length > 0)
              .map(([key, value]) => filterSchema.parse({ [key]: value })),
          );
          for (const filter of single) {
            const found = oracle.find(filter);
            const expected = idsOf(found);
            expect(idsOf(await collect(store.stream(filter))), JSON.stringify(filter)).toEqual(
              expected,
            );
            const count = expected.length;
            expect(await store.count(filter)).toBe(count);
            const newestUs = found[0]?.timeUs ?? null;
            expect(await store.tally(filter)).toEqual({ count, newestUs });
          }
        },
      ));

    it("pages through every event exactly once, in both directions and any page size", () =>
      always(
        [generatedBatches, generatedFilter, fc.integer({ min: 1, max: 7 })],
        async (store, oracle, batches, filter, limit) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          for (const asked of [everything, filter]) {
            const expected = idsOf(oracle.find(asked));
            expect(idsOf(await pages(store, asked, { limit }, "before"))).toEqual(expected);
            expect(idsOf(await pages(store, asked, { limit, after: BEFORE_ALL }, "after"))).toEqual(
              expected,
            );
          }
        },
        Math.ceil(runs / 2),
      ));

    it("shows a snapshot unchanged by events that are stored later, late ones included", () =>
      always(
        [generatedBatches, generatedBatches, generatedFilter],
        async (store, oracle, batches, later, filter) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          const [asOf, judgedAsOf] = [await store.snapshot(), oracle.snapshot()];
          const expected = idsOf(oracle.find(filter));
          const first = await store.page(filter, { limit: 2, asOf });
          for (const raws of later) await appendBoth(store, oracle, raws);
          await expectAnswers(store, oracle, filter, asOf, judgedAsOf);
          await expectAnswers(store, oracle, everything, asOf, judgedAsOf);
          const last = first.at(-1);
          const rest =
            last === undefined
              ? []
              : await pages(store, filter, { limit: 3, asOf, before: cursorOf(last) }, "before");
          expect([...idsOf(first), ...idsOf(rest)]).toEqual(expected);
        },
        Math.ceil(runs / 2),
      ));

    it("deletes what happened before a moment, and only that; snapshots stay", () =>
      always(
        [generatedBatches, generatedBatches, fc.nat(), fc.boolean()],
        async (store, oracle, batches, later, at, justAfter) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          const all = oracle.find(everything);
          const timeUs = (all[at % all.length]?.timeUs ?? 0n) + (justAfter ? 1n : 0n);
          const [asOf, judgedAsOf] = [await store.snapshot(), oracle.snapshot()];
          expect(await store.deleteBefore(timeUs)).toBe(oracle.deleteBefore(timeUs));
          expect(await store.deleteBefore(timeUs)).toBe(0);
          await expectAnswers(store, oracle, everything, asOf, judgedAsOf);
          for (const raws of later) await appendBoth(store, oracle, raws);
          await expectAnswers(store, oracle, everything, asOf, judgedAsOf);
          await expectAnswers(store, oracle, everything, await store.snapshot(), oracle.snapshot());
        },
        Math.ceil(runs / 2),
      ));

    it("suggests the values seen, most frequent first, also after duplicates and deletions", () =>
      always(
        [
          generatedBatches,
          generatedBatches,
          fc.nat(),
          fc.array(fc.tuple(pick(TYPED), fc.integer({ min: 1, max: 40 })), {
            minLength: 4,
            maxLength: 6,
          }),
        ],
        async (store, oracle, batches, later, at, asked) => {
          const expectAll = async () => {
            for (const field of SUGGESTED_FIELDS)
              for (const [typed, limit] of asked)
                await expectSuggestions(store, oracle, field, typed, limit);
          };
          for (const raws of batches) await appendBoth(store, oracle, raws);
          await expectAll();
          const all = oracle.find(everything);
          const timeUs = all[at % all.length]?.timeUs ?? 0n;
          expect(await store.deleteBefore(timeUs)).toBe(oracle.deleteBefore(timeUs));
          await expectAll();
          for (const raws of later) await appendBoth(store, oracle, raws);
          await expectAll();
        },
        Math.ceil(runs / 2),
      ));

    it("counts events by the hour", () =>
      always(
        [generatedBatches, fc.nat(), fc.nat()],
        async (store, oracle, batches, from, to) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          const times = oracle.find(everything).map(({ timeUs }) => timeUs);
          const [fromUs, toUs] = [
            times[from % times.length] ?? 0n,
            (times[to % times.length] ?? 0n) + 1n,
          ];
          expect(await store.countByHour(fromUs, toUs)).toEqual(oracle.countByHour(fromUs, toUs));
        },
        Math.ceil(runs / 2),
      ));

    it("finds every event by its id, as it was received", () =>
      always(
        [generatedBatches],
        async (store, oracle, batches) => {
          for (const raws of batches) await appendBoth(store, oracle, raws);
          for (const { id, raw } of oracle.find(everything))
            expect(await store.event(id)).toEqual(parseEvent(raw));
          for (const id of ["", "0".repeat(64), "' OR 1=1 --", "F".repeat(64)])
            expect(await store.event(id)).toBeUndefined();
        },
        5,
      ));

    it.runIf(concurrent)(
      "takes appends and questions at the same time, each answer being of one moment",
      () =>
        always(
          [fc.array(generatedBatches, { minLength: 2, maxLength: 3 })],
          async (store, oracle, lists) => {
            const batches = lists.flat();
            const events = new Map(batches.flat().map((raw) => [parseEvent(raw).id, raw]));
            const ask = async () => {
              const [facets] = await Promise.all([
                store.facets(everything, {
                  top: 5,
                  timeline: (oldest, newest) => [oldest, newest + 1n],
                }),
                store.page(everything, { limit: 5 }),
              ]);
              const counted = facets.timeline.reduce((sum, { count }) => sum + count, 0);
              expect(counted).toBe(facets.count);
              const streamed = await collect(store.stream(everything));
              expect(new Set(idsOf(streamed)).size).toBe(streamed.length);
            };
            const results = await Promise.all(
              batches.flatMap((raws) => [store.append(batchOf(raws.map(parseEvent))), ask()]),
            );
            const stored = results.reduce((sum, result) => sum + (result?.stored.length ?? 0), 0);
            expect(stored).toBe(events.size);
            for (const raws of batches) oracle.append(raws);
            const expected = idsOf(oracle.find(everything));
            expect(idsOf(await collect(store.stream(everything)))).toEqual(expected);
          },
          6,
        ),
    );
  });

  describeAuditStoreExamples(name, openEmpty);
};
