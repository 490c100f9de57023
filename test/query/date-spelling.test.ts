import { describe, expect, it } from "vitest";
import { filterOf, rangeOf, read } from "./reading.js";

describe("misspelled dates", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["lsat week", "last week"],
    ["last wek", "last week"],
    ["logins last moth", "logins last month"],
    ["yesteday", "yesterday"],
    ["yestreday moring", "yesterday morning"],
    ["last nigth", "last night"],
    ["over the wekend", "over the weekend"],
    ["untill friday", "until friday"],
    ["since firday", "since friday"],
    ["on wendesday", "on wednesday"],
    ["in octber", "in october"],
    ["novmber 5", "november 5"],
    ["past 24 huors", "past 24 hours"],
    ["betwen Nov 1 and Nov 5", "between Nov 1 and Nov 5"],
    ["form 9am to 5pm yesterday", "from 9am to 5pm yesterday"],
  ];
  for (const [wrong, right] of CASES) {
    it(`reads “${wrong}” as “${right}”`, () => expect(filterOf(wrong)).toEqual(filterOf(right)));
  }

  it("leaves words alone that make no date", () => {
    for (const text of ["match", "jane", "this warning", "new past"]) {
      expect(read(text).filter, text).toMatchObject({ from: null, to: null });
    }
  });

  it("keeps what stands around a forgiven word", () => {
    const { filter, ignored } = read("foo logins lsat wek bar by alice@example.com");
    expect(filter).toEqual(filterOf("logins last week by alice@example.com"));
    expect(ignored).toEqual(["foo", "bar"]);
  });
});

describe("short names of months", () => {
  const CASES: readonly (readonly [string, readonly [string, string]])[] = [
    ["oct", ["2026-10-01 00:00", "2026-11-01 00:00"]],
    ["since Oct", ["2026-10-01 00:00", "open"]],
    ["Jan-Mar", ["2026-01-01 00:00", "2026-04-01 00:00"]],
    ["Oct-Dec 2025", ["2025-10-01 00:00", "2026-01-01 00:00"]],
    ["July - October", ["2026-07-01 00:00", "2026-11-01 00:00"]],
    ["2026-11-05 15:00..16:00", ["2026-11-05 15:00", "2026-11-05 16:00"]],
  ];
  for (const [text, range] of CASES) {
    it(`reads “${text}”`, () => expect(rangeOf(text)).toEqual(range));
  }
});
