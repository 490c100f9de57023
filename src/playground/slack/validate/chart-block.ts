import { isJsonObject, objectsOf } from "../json.js";
import { report, step } from "./check.js";
import { blockId } from "./composition.js";
import { LIMITS } from "./limits.js";
import { number, oneOf, string } from "./primitives.js";
import { list, type ObjectRule, object, variants } from "./structures.js";

const label = string({ max: LIMITS.chartLabel });
const axisTitle = string({ max: LIMITS.chartAxisTitle });

const series = list(
  object({
    name: label,
    data: list(object({ label, value: number() }), { min: 1, max: LIMITS.chartCategories }),
  }),
  { min: 1, max: LIMITS.chartSeries },
);

const axisConfig = object(
  { categories: list(label, { min: 1, max: LIMITS.chartCategories }) },
  { x_label: axisTitle, y_label: axisTitle },
);

const uniqueNames: ObjectRule = (chart, at, scope) => {
  const names = objectsOf(chart.series).map((each) => each.name);
  if (new Set(names).size < names.length) {
    report(scope, step(at, "series"), "series names must be unique");
  }
};

/** Every series has exactly one point for each category, and none besides. */
const pointsMatchCategories: ObjectRule = (chart, at, scope) => {
  const axis = chart.axis_config;
  const categories = isJsonObject(axis) ? axis.categories : undefined;
  if (!Array.isArray(categories)) return;
  const expected = asSet(categories);
  objectsOf(chart.series).forEach((each, index) => {
    const labels = objectsOf(each.data).map((point) => point.label);
    if (asSet(labels) !== expected) {
      const pointer = step(step(step(at, "series"), index), "data");
      report(scope, pointer, "data labels must match the axis categories");
    }
  });
};

/** Labels in one order. What is no string is told elsewhere, and may not even be turned into one. */
const asSet = (labels: readonly unknown[]): string =>
  JSON.stringify(labels.map((each) => (typeof each === "string" ? each : null)).toSorted());

const cartesian = (type: string) =>
  object(
    { type: oneOf(type), series, axis_config: axisConfig },
    {},
    uniqueNames,
    pointsMatchCategories,
  );

const positive: ObjectRule = (segment, at, scope) => {
  const { value } = segment;
  if (typeof value === "number" && value <= 0) {
    report(scope, step(at, "value"), "must be greater than 0");
  }
};

const chart = variants({
  line: cartesian("line"),
  bar: cartesian("bar"),
  area: cartesian("area"),
  pie: object({
    type: oneOf("pie"),
    segments: list(object({ label, value: number() }, {}, positive), {
      min: 1,
      max: LIMITS.chartSegments,
    }),
  }),
});

/** Slack's native chart. */
export const chartBlocks = {
  data_visualization: object(
    { type: oneOf("data_visualization"), title: string({ max: LIMITS.chartTitle }), chart },
    { block_id: blockId },
  ),
};
