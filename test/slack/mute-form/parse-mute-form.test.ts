import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../src/slack/mute-form/fields.js";
import { parseMuteForm } from "../../../src/slack/mute-form/parse-mute-form.js";

/** 10:00 in New York, before its clocks change on 1 November. */
const NOW_MS = Date.UTC(2026, 9, 20, 14);
const DAY_MS = 86_400_000;

const values = (part: {
  readonly scope?: string;
  readonly duration?: string;
  readonly date?: string | null;
  readonly time?: string | null;
}) => {
  const { scope = "watch", duration = "date", date = null, time = "09:00" } = part;
  return {
    [FIELDS.scope]: { [FIELDS.scope]: { selected_option: { value: scope } } },
    [FIELDS.duration]: { [FIELDS.duration]: { selected_option: { value: duration } } },
    [FIELDS.date]: { [FIELDS.date]: { selected_date: date } },
    [FIELDS.time]: { [FIELDS.time]: { selected_time: time } },
  };
};

const parse = (part: Parameters<typeof values>[0], zone = "America/New_York") =>
  parseMuteForm(values(part), { nowMs: NOW_MS, zone });

const wrongField = (parsed: ReturnType<typeof parse>): readonly string[] =>
  parsed?.kind === "errors" ? Object.keys(parsed.errors) : [];

describe("a mute form", () => {
  it.each([
    ["1h", 3_600_000],
    ["4h", 4 * 3_600_000],
    ["1d", DAY_MS],
  ])("lasts for %s from now on", (duration, ms) => {
    expect(parse({ duration })).toEqual({ kind: "mute", scope: "watch", untilMs: NOW_MS + ms });
  });

  it("reads a date on the clocks of whoever mutes, also after they change", () => {
    const [before, after] = [parse({ date: "2026-10-21" }), parse({ date: "2026-11-02" })];
    expect(before).toMatchObject({ untilMs: Date.UTC(2026, 9, 21, 13) });
    expect(after).toMatchObject({ untilMs: Date.UTC(2026, 10, 2, 14) });
    const elsewhere = parse({ date: "2026-10-21" }, "Asia/Kolkata");
    expect(elsewhere).toMatchObject({ untilMs: Date.UTC(2026, 9, 21, 3, 30) });
  });

  it("asks for what is missing beside the field", () => {
    expect(wrongField(parse({}))).toEqual([FIELDS.date]);
    expect(wrongField(parse({ date: "2026-10-21", time: null }))).toEqual([FIELDS.time]);
  });

  it("does not lose a picked date without a word", () => {
    expect(wrongField(parse({ duration: "1h", date: "2026-10-21" }))).toEqual([FIELDS.duration]);
  });

  it("refuses a time of today that has passed, beside the time", () => {
    expect(wrongField(parse({ date: "2026-10-20", time: "10:00" }))).toEqual([FIELDS.time]);
    expect(parse({ date: "2026-10-20", time: "10:01" })).toMatchObject({ kind: "mute" });
  });

  it("takes a date exactly when it lies ahead and at most 90 days", () => {
    const zones = fc.constantFrom("America/New_York", "Europe/Berlin", "Asia/Kolkata", "UTC");
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, days, minute) => {
          const at = Temporal.Instant.fromEpochMilliseconds(NOW_MS + days * DAY_MS)
            .toZonedDateTimeISO(zone)
            .with({ hour: Math.floor(minute / 60), minute: minute % 60 });
          const date = at.toPlainDate().toString();
          const time = at.toPlainTime().toString({ smallestUnit: "minute" });
          const ahead = at.epochMilliseconds - NOW_MS;
          const parsed = parse({ date, time }, zone);
          expect(parsed?.kind).toBe(ahead > 0 && ahead <= 90 * DAY_MS ? "mute" : "errors");
        },
      ),
    );
  });

  it("is none of ours with other values", () => {
    expect(parse({ scope: "everything" })).toBeUndefined();
    expect(parse({ duration: "for ever" })).toBeUndefined();
    expect(parse({ date: "someday" })).toBeUndefined();
    for (const garbage of [null, undefined, {}, [], "x", { [FIELDS.scope]: null }]) {
      expect(parseMuteForm(garbage, { nowMs: NOW_MS, zone: "UTC" })).toBeUndefined();
    }
  });
});
