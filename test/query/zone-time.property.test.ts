import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { instantAt, localAt } from "../../src/query/dates/zone-time.js";

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC", "+05:30");
/** Since zones have today's rules; before that, some changed their clocks twice within a day. */
const seconds = fc.integer({
  min: Date.parse("1990-01-01T00:00:00Z") / 1000,
  max: Date.parse("2040-01-01T00:00:00Z") / 1000,
});

const changesOf = (name: string): readonly number[] => {
  const found: number[] = [];
  let time = Temporal.Instant.from("2020-01-01T00:00Z").toZonedDateTimeISO(name);
  for (;;) {
    const next = time.getTimeZoneTransition("next");
    if (next === null || next.year > 2030) return found;
    found.push(next.epochMilliseconds / 1000);
    time = next;
  }
};

const nearChange = zone.chain((name) => {
  const changes = changesOf(name);
  const at = changes.length === 0 ? seconds : fc.constantFrom(...changes);
  return fc
    .tuple(at, fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }))
    .map(([change, by]) => ({ name, second: change + by }));
});
const anywhere = fc.record({ name: zone, second: seconds });

const expectAsTemporal = (name: string, second: number): void => {
  const wall = Temporal.Instant.fromEpochMilliseconds(second * 1000)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();
  const expected = wall.toZonedDateTime(name, { disambiguation: "compatible" }).epochMilliseconds;
  expect(instantAt(name, second * 1e6), `${wall} in ${name}`).toBe(expected * 1000);
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(
    second * 1000,
  ).toZonedDateTimeISO(name);
  expect(localAt(name, second * 1e6)).toBe(second * 1e6 + offsetNanoseconds / 1000);
};

describe("local times and moments", () => {
  it("are those of Temporal in every zone, also where clocks change", () => {
    fc.assert(
      fc.property(fc.oneof(nearChange, anywhere), ({ name, second }) =>
        expectAsTemporal(name, second),
      ),
      { numRuns: 1_500 },
    );
  });

  it("are refused outside of the years that four digits can say", () => {
    expect(() => instantAt("UTC", Number.NaN)).toThrow(RangeError);
    expect(() => instantAt("UTC", Date.parse("+010000-01-01T00:00:00Z") * 1000)).toThrow(
      RangeError,
    );
    expect(() => localAt("UTC", -1e17)).toThrow(RangeError);
  });
});
