import type { AnyBlock, RichTextElement } from "@slack/types";
import { labelOf } from "../../audit/catalogue.js";
import type { Facet, Facets } from "../../store/audit-store.js";
import { formatCount } from "./counts.js";
import { context } from "./elements.js";
import { cut, plainText, richBreak, richSection, richText, richTextOf, visible } from "./text.js";
import { renderTimelineChart, timelineInWords } from "./timeline-chart.js";

/** How many values of each facet to ask the store for: one more than is shown. */
export const FACETS_ASKED = 6;
const SHOWN = 5;
const VALUE_MOST = 40;
const WORDS_MOST = 250;

const line = (
  title: string,
  facets: readonly Facet[],
  nameOf: (value: string) => string,
): readonly RichTextElement[] => {
  if (facets.length === 0) return [];
  const values = facets
    .slice(0, SHOWN)
    .map(({ value, count }) => `${cut(visible(nameOf(value)), VALUE_MOST)} ${formatCount(count)}`);
  const more = facets.length > SHOWN ? ["and more"] : [];
  return [
    richTextOf(`${title}: `, { bold: true }),
    richTextOf([...values, ...more].join(" · ")),
    richBreak,
  ];
};

const asIs = (value: string): string => value;

/** Who, what, from where and when, over all matching events. */
export const renderSummary = (facets: Facets, zone: string): readonly AnyBlock[] => {
  const lines = [
    ...line("Types", facets.types, labelOf),
    ...line("Users", facets.users, asIs),
    ...line("Addresses", facets.addresses, asIs),
  ].slice(0, -1);
  const chart = renderTimelineChart(facets.timeline, zone);
  const words = timelineInWords(facets.timeline, facets.count, zone);
  return [
    ...(lines.length === 0 ? [] : [richText([richSection(lines)])]),
    ...(chart === undefined ? [] : [chart]),
    ...(words === undefined ? [] : [context(plainText(words, WORDS_MOST))]),
  ];
};
