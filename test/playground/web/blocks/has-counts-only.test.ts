import { expect, it } from "vitest";
import { hasCountsOnly } from "../../../../src/playground/web/blocks/layout/has-counts-only.js";

const chartOf = (...values: number[]) => ({
  type: "data_visualization",
  chart: { series: [{ name: "Events", data: values.map((value) => ({ label: "Mon", value })) }] },
});

it("tells a chart of counts from a chart of measures", () => {
  expect(hasCountsOnly(chartOf(1, 0, 2))).toBe(true);
  expect(hasCountsOnly(chartOf(1, 0.5, 2))).toBe(false);
});
