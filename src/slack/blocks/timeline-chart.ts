import type { Block } from "@slack/types";
import type { TimelineBucket } from "../../store/audit-store.js";
import { countOf, formatCount } from "./counts.js";
import { LIMITS } from "./limits.js";
import { plainText } from "./text.js";
import {
  AXIS_TITLES,
  longLabel,
  shortLabels,
  timelineUnit,
  widthInWords,
} from "./timeline-labels.js";

/**
 * Slack's chart block, which its published types do not know yet.
 * Source: docs.slack.dev/reference/block-kit/blocks/data-visualization-block
 */
export interface DataVisualizationBlock extends Block {
  readonly type: "data_visualization";
  readonly title: string;
  readonly chart: {
    readonly type: "bar" | "line" | "area";
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}

const short = (text: string): string => plainText(text, LIMITS.chartLabel).text;

/** Events over time; undefined when there is nothing to compare. */
export const renderTimelineChart = (
  timeline: readonly TimelineBucket[],
  zone: string,
): DataVisualizationBlock | undefined => {
  const buckets = timeline.slice(0, LIMITS.chartCategories);
  if (buckets.length < 2) return undefined;
  const categories = shortLabels(buckets, zone).map(short);
  return {
    type: "data_visualization",
    title: "Events over time",
    chart: {
      type: "bar",
      series: [
        {
          name: "Events",
          data: buckets.map(({ count }, index) => ({
            label: categories[index] ?? "",
            value: count,
          })),
        },
      ],
      axis_config: {
        categories,
        x_label: AXIS_TITLES[timelineUnit(buckets)],
        y_label: "Events",
      },
    },
  };
};

const BARS = "▁▂▃▄▅▆▇█";

const sparkline = (timeline: readonly TimelineBucket[], most: number): string =>
  timeline
    .map(({ count }) => (count === 0 ? "▁" : (BARS[Math.ceil((count / most) * 7)] ?? "█")))
    .join("");

/** The chart's main point, for phones, screen readers and workspaces without charts. */
export const timelineInWords = (
  timeline: readonly TimelineBucket[],
  count: number,
  zone: string,
): string | undefined => {
  const [first, ...rest] = timeline;
  if (first === undefined) return undefined;
  const busiest = rest.reduce((best, bucket) => (bucket.count > best.count ? bucket : best), first);
  if (busiest.count === count) return `All ${longLabel(busiest, zone)}.`;
  const share = `${formatCount(busiest.count)} of ${countOf(count, "event")}`;
  const ties = timeline.filter((bucket) => bucket.count === busiest.count).length;
  const point =
    ties === 1
      ? `Most ${longLabel(busiest, zone)}: ${share}.`
      : `At most ${share} in any ${widthInWords(timeline)}.`;
  return `${sparkline(timeline, busiest.count)}  ${point}`;
};
