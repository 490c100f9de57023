import { describe, expect, it } from "vitest";
import { filterOf } from "./reading.js";

const at = (text: string, zone: string, now: string): readonly (string | null)[] => {
  const { from, to } = filterOf(text, { zone, now });
  return [from, to];
};

describe("dates across clock changes", () => {
  it("makes the day of the spring change 23 hours long", () => {
    expect(at("Mar 8", "America/New_York", "2026-03-20T10:00")).toEqual([
      "2026-03-08T05:00:00.000Z",
      "2026-03-09T04:00:00.000Z",
    ]);
  });

  it("makes the day of the autumn change 25 hours long", () => {
    expect(at("the 25th of October", "Europe/Berlin", "2026-11-23T10:00")).toEqual([
      "2026-10-24T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
    ]);
  });

  it("makes rolling days 24 exact hours and rolling months calendar ones", () => {
    expect(at("last 7 days", "America/New_York", "2026-11-04T10:00")[0]).toBe(
      "2026-10-28T15:00:00.000Z",
    );
    expect(at("past month", "America/New_York", "2026-11-04T10:00")[0]).toBe(
      "2026-10-04T14:00:00.000Z",
    );
  });

  it("takes the first of two local times", () => {
    expect(at("Nov 1 at 1:30am", "America/New_York", "2026-11-23T10:00")).toEqual([
      "2026-11-01T05:30:00.000Z",
      "2026-11-01T05:31:00.000Z",
    ]);
  });

  it("moves a local time that the clock skips forward", () => {
    expect(at("Mar 8 at 2:30am", "America/New_York", "2026-11-23T10:00")).toEqual([
      "2026-03-08T07:30:00.000Z",
      "2026-03-08T07:31:00.000Z",
    ]);
  });

  it("starts a day that has no midnight at its first moment", () => {
    expect(at("2026-03-29", "Asia/Beirut", "2026-11-23T10:00")[0]).toBe("2026-03-28T22:00:00.000Z");
  });

  it("gives a week over a change its own length", () => {
    expect(at("last week", "Pacific/Auckland", "2026-10-01T10:00")).toEqual([
      "2026-09-20T12:00:00.000Z",
      "2026-09-27T11:00:00.000Z",
    ]);
  });
});

describe("times with a zone of their own", () => {
  const CASES: readonly (readonly [string, string, string | null])[] = [
    ["2026-11-05T10:00Z", "2026-11-05T10:00:00.000Z", "2026-11-05T10:01:00.000Z"],
    ["2026-11-05T10:00:07Z", "2026-11-05T10:00:07.000Z", "2026-11-05T10:00:08.000Z"],
    ["2026-11-05T10:00:07.250Z", "2026-11-05T10:00:07.250Z", "2026-11-05T10:00:07.251Z"],
    ["2026-11-05T10:00+02:00", "2026-11-05T08:00:00.000Z", "2026-11-05T08:01:00.000Z"],
    ["2026-11-05T10:00-0530", "2026-11-05T15:30:00.000Z", "2026-11-05T15:31:00.000Z"],
    ["since 2026-11-05T10:00Z", "2026-11-05T10:00:00.000Z", null],
    ["3pm UTC", "2026-11-22T15:00:00.000Z", "2026-11-22T16:00:00.000Z"],
    ["3pm UTC on Nov 5", "2026-11-05T15:00:00.000Z", "2026-11-05T16:00:00.000Z"],
    ["Nov 5 at 3pm EST", "2026-11-05T20:00:00.000Z", "2026-11-05T21:00:00.000Z"],
    ["Jul 5 at 3pm ET", "2026-07-05T19:00:00.000Z", "2026-07-05T20:00:00.000Z"],
    ["Nov 5 15:42 UTC+2", "2026-11-05T13:42:00.000Z", "2026-11-05T13:43:00.000Z"],
    ["Nov 5 3pm Asia/Tokyo", "2026-11-05T06:00:00.000Z", "2026-11-05T07:00:00.000Z"],
    ["Nov 5 from 9am to 5pm UTC", "2026-11-05T09:00:00.000Z", "2026-11-05T17:00:00.000Z"],
  ];
  for (const [text, from, to] of CASES) {
    it(`keeps the zone of “${text}” for askers in Berlin, Kolkata and Auckland`, () => {
      for (const zone of ["Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland"]) {
        expect(at(text, zone, "2026-11-23T10:00"), zone).toEqual([from, to]);
      }
    });
  }
});
