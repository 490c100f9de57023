import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_US, HOUR_US, parseTimestamp, type TimeUs } from "../../src/audit/time.js";
import { digestEdges } from "../../src/insights/digest-edges.js";
import { renderTimelineChart, timelineInWords } from "../../src/slack/blocks/timeline-chart.js";
import { longLabel, shortLabels } from "../../src/slack/blocks/timeline-labels.js";
import { timelineEdges } from "../../src/slack/timeline.js";

const at = (text: string): TimeUs => parseTimestamp(text) ?? 0n;

const bucketsOf = (edges: readonly TimeUs[], counts: readonly number[] = []) =>
  edges.slice(1).map((toUs, index) => ({
    fromUs: edges[index] ?? toUs,
    toUs,
    count: counts[index] ?? 1,
  }));

const ZONES = ["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/London"];

describe("timelineEdges", () => {
  it("covers any two moments with at most 20 ascending bars, in any zone", () => {
    const moment = fc.bigInt({ min: at("0001-01-01"), max: at("9999-12-31") });
    const nearby = fc.bigInt({ min: 0n, max: 400n * DAY_US });
    const far = fc.bigInt({ min: 0n, max: 9_000n * 365n * DAY_US });
    fc.assert(
      fc.property(moment, fc.oneof(nearby, far), fc.constantFrom(...ZONES), (from, span, zone) => {
        const to = from + span;
        const edges = timelineEdges(zone)(from, to);
        expect(edges.length).toBeGreaterThanOrEqual(2);
        expect(edges.length).toBeLessThanOrEqual(21);
        expect(edges[0]).toBeLessThanOrEqual(from);
        expect(edges.at(-1)).toBeGreaterThan(to);
        for (const [index, edge] of edges.slice(1).entries()) {
          expect(edge).toBeGreaterThan(edges[index] ?? 0n);
        }
        const labels = shortLabels(bucketsOf(edges), zone);
        expect(new Set(labels).size).toBe(labels.length);
        for (const label of labels) expect(label.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 120 },
    );
  });

  it("starts days at midnight of the asker's zone, across a clock change", () => {
    const edges = timelineEdges("America/New_York")(
      at("2026-10-29T12:00:00Z"),
      at("2026-11-04T12:00:00Z"),
    );
    const widths = bucketsOf(edges).map(({ fromUs, toUs }) => (toUs - fromUs) / HOUR_US);
    expect(edges[0]).toBe(at("2026-10-29T04:00:00Z"));
    expect(widths).toEqual([24n, 24n, 24n, 25n, 24n, 24n, 24n]);
  });

  it("starts weeks on Monday", () => {
    const [first] = timelineEdges("UTC")(at("2026-08-27T12:00:00Z"), at("2026-11-23T12:00:00Z"));
    expect(first).toBe(at("2026-08-24T00:00:00Z"));
  });
});

describe("the chart in words", () => {
  const edges = timelineEdges("UTC")(at("2026-11-16T10:00:00Z"), at("2026-11-22T10:00:00Z"));

  it("names the busiest bar and its share", () => {
    const words = timelineInWords(bucketsOf(edges, [1, 2, 30, 4, 0, 0, 1]), 1_234, "UTC");
    expect(words).toContain("Most on Wed 18 Nov 2026: 30 of 1,234 events.");
  });

  it("names no single bar when several are the busiest", () => {
    const words = timelineInWords(bucketsOf(edges, [3, 0, 3, 0, 0, 0, 0]), 6, "UTC");
    expect(words).toContain("At most 3 of 6 events in any day.");
  });

  it("says so when everything happened in one bar", () => {
    const words = timelineInWords(bucketsOf(edges, [0, 0, 7, 0, 0, 0, 0]), 7, "UTC");
    expect(words).toBe("All on Wed 18 Nov 2026.");
  });

  it("draws no chart of a single bar", () => {
    expect(renderTimelineChart(bucketsOf(edges).slice(0, 1), "UTC")).toBeUndefined();
  });

  it("has a point for every category", () => {
    const chart = renderTimelineChart(bucketsOf(edges), "UTC")?.chart;
    expect(chart?.series[0]?.data.map(({ label }) => label)).toEqual(chart?.axis_config.categories);
    expect(chart?.axis_config.categories).toContain("Wed 18 Nov");
  });

  it("tells widths in words", () => {
    const label = (from: string, to: string) =>
      longLabel({ fromUs: at(from), toUs: at(to), count: 1 }, "UTC");
    expect(label("2026-11-16T10:00:00Z", "2026-11-16T11:00:00Z")).toBe(
      "in the hour from 10:00 on Mon 16 Nov 2026",
    );
    expect(label("2026-11-16T07:00:00Z", "2026-11-16T09:00:00Z")).toBe(
      "in the 2 hours from 07:00 on Mon 16 Nov 2026",
    );
    expect(label("2026-11-16T17:33:00Z", "2026-11-17T00:00:00Z")).toBe(
      "from 17:33 to 24:00 on Mon 16 Nov 2026",
    );
    expect(label("2026-11-16T17:33:00Z", "2026-11-16T18:00:00Z")).toBe(
      "in the 27 minutes from 17:33 on Mon 16 Nov 2026",
    );
    expect(label("2026-11-16T17:33:00Z", "2026-11-17T17:33:00Z")).toBe(
      "from 17:33 on Mon 16 Nov 2026 to 17:33 on Tue 17 Nov 2026",
    );
    expect(label("2026-11-01", "2026-12-01")).toBe("in Nov 2026");
    expect(label("2026-01-01", "2027-01-01")).toBe("in 2026");
  });

  it("labels the days of a week, and says of a part of a day which part", () => {
    const edges = digestEdges(at("2026-11-26T17:33:00Z"), at("2026-12-03T17:33:00Z"), "UTC");
    const labels = shortLabels(bucketsOf(edges), "UTC");
    expect([labels[0], labels[1], labels.at(-1)]).toEqual([
      "Thu 26 Nov 17:33–",
      "Fri 27 Nov",
      "Thu 3 Dec –17:33",
    ]);
    expect(timelineInWords(bucketsOf(edges, [9, 3, 0, 0, 0, 0, 0, 8]), 20, "UTC")).toContain(
      "Most from 17:33 to 24:00 on Thu 26 Nov 2026: 9 of 20 events.",
    );
  });

  it("labels the hours of a day by their own width", () => {
    const edges = digestEdges(at("2026-11-26T09:00:00Z"), at("2026-11-27T09:00:00Z"), "UTC");
    expect(timelineInWords(bucketsOf(edges, [9, 3]), 22, "UTC")).toContain(
      "Most in the 2 hours from 09:00 on Thu 26 Nov 2026: 9 of 22 events.",
    );
    expect(timelineInWords(bucketsOf(edges, [9, 9]), 28, "UTC")).toContain(
      "At most 9 of 28 events in any 2 hours.",
    );
  });
});
