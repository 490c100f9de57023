import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_US, HOUR_US, parseTimestamp, type TimeUs } from "../../src/audit/time.js";
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
    expect(label("2026-11-01", "2026-12-01")).toBe("in Nov 2026");
    expect(label("2026-01-01", "2027-01-01")).toBe("in 2026");
  });
});
