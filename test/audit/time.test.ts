import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatUs, fromEpochMs, parseTimestamp, toEpochMs } from "../../src/audit/time.js";

const SECOND = 1_664_802_886n * 1_000_000n;

describe("a timestamp", () => {
  it.each([
    ["2022-10-03T13:14:46.962Z", SECOND + 962_000n],
    ["2022-10-03T13:14:46.072416Z", SECOND + 72_416n],
    ["2022-10-03T13:14:46Z", SECOND],
    ["2022-10-03T13:14:46.9Z", SECOND + 900_000n],
    ["2022-10-03T13:14:46.9624169Z", SECOND + 962_416n],
    ["2022-10-03T13:14:46,962Z", SECOND + 962_000n],
    ["2022-10-03T13:14:46.962z", SECOND + 962_000n],
    ["2022-10-03t13:14:46z", SECOND],
    ["2022-10-03 13:14:46 Z", SECOND],
    ["2022-10-03T13:14:46", SECOND],
    ["2022-10-03T15:14:46+02:00", SECOND],
    ["2022-10-03T15:14:46+0200", SECOND],
    ["2022-10-03T15:14:46+02", SECOND],
    ["2022-10-03T09:44:46-03:30", SECOND],
    ["2022-10-03T13:14Z", SECOND - 46_000_000n],
    [" 2022-10-03T13:14:46Z\n", SECOND],
    ["2022-10-03", 1_664_755_200_000_000n],
    ["2022-10-03T24:00:00Z", 1_664_841_600_000_000n],
    ["2016-12-31T23:59:60Z", 1_483_228_800_000_000n],
    ["1969-12-31T23:59:59.999999Z", -1n],
    ["0001-01-01T00:00:00Z", -62_135_596_800_000_000n],
    ["9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999n],
    ["2024-02-29T00:00:00Z", 1_709_164_800_000_000n],
  ])("is read to the microsecond: %j", (text, timeUs) => {
    expect(parseTimestamp(text)).toBe(timeUs);
  });

  it.each([
    "",
    "yesterday",
    "1664802886962",
    "2022-10-03T",
    "2022-13-01T00:00:00Z",
    "2022-02-30T00:00:00Z",
    "2023-02-29",
    "2022-10-00",
    "2022-10-03T25:00:00Z",
    "2022-10-03T24:00:01Z",
    "2022-10-03T13:60:00Z",
    "2022-10-03T13:14:61Z",
    "2022-10-03T13:14:46.Z",
    "2022-10-03T13:14:46+2",
    "2022-10-03T13:14:46+24:00",
    "2022-10-03T13:14:46+02:60",
    "2022-10-03T13:14:46 EST",
    "22-10-03",
    "+002022-10-03T00:00:00Z",
    "2022-10-03Tnoon",
    "２０２２-10-03T13:14:46Z",
  ])("is refused when there is no such moment: %j", (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it("is refused at once however long it is", () => {
    const blanks = " ".repeat(200_000);
    for (const text of [`2022-10-03T13:14:46${blanks}x`, `${blanks}x`, "2".repeat(200_000)])
      expect(parseTimestamp(text)).toBeUndefined();
  });

  it("prints as ISO 8601 with six digits, and reads back as itself", () => {
    expect(formatUs(SECOND + 72_416n)).toBe("2022-10-03T13:14:46.072416Z");
    expect(formatUs(-1n)).toBe("1969-12-31T23:59:59.999999Z");
    fc.assert(
      fc.property(
        fc.bigInt({ min: -62_167_219_200_000_000n, max: 253_402_300_799_999_999n }),
        (timeUs) => {
          expect(parseTimestamp(formatUs(timeUs))).toBe(timeUs);
        },
      ),
      { seed: 20_261_123 },
    );
  });

  it("is the calendar's day in the usual form and in all others", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date("2110-01-01T00:00:00Z"), noInvalidDate: true }),
        fc.nat({ max: 999 }),
        (date, micros) => {
          const iso = `${date.toISOString().slice(0, -1)}${String(micros).padStart(3, "0")}`;
          const timeUs = fromEpochMs(date.getTime()) + BigInt(micros);
          for (const zone of ["Z", "z", "+00:00", ""])
            expect(parseTimestamp(iso + zone)).toBe(timeUs);
        },
      ),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });

  it("falls in the millisecond below, before 1970 too", () => {
    expect([1999n, 2000n, -1n, -1000n, -1001n].map(toEpochMs)).toEqual([1, 2, -1, -1, -2]);
    expect([0, 1.5, -2].map(fromEpochMs)).toEqual([0n, 1500n, -2000n]);
  });
});
