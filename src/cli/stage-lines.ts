import { describeFilter } from "../audit/filter-words.js";
import { visible } from "../audit/visible.js";
import type { StageReading, TakenWords, Trace } from "../query/trace-query.js";
import { renderQueryProblem } from "./query-words.js";
import type { AskedAt } from "./time-options.js";

const meaning = ({ filter, problems }: TakenWords, { zone, nowMs }: AskedAt): string =>
  problems.length > 0
    ? `problem: ${problems.map(renderQueryProblem).join(" ")}`
    : visible(describeFilter(filter, zone, nowMs));

const stageLines = ({ stage, taken, left }: StageReading, asked: AskedAt): readonly string[] => [
  ...(taken.length === 0 && stage !== "normalise" ? [] : [stage]),
  ...taken.map((part) => `  “${visible(part.words)}” → ${meaning(part, asked)}`),
  ...(taken.length === 0 && stage !== "normalise" ? [] : [`  left: ${visible(left) || "nothing"}`]),
];

/** What each stage of reading a query made of it, a few lines a stage; stages that took nothing are left out. */
export const renderStages = ({ stages, dropped }: Trace, asked: AskedAt): string => {
  const lines = stages.flatMap((stage) => stageLines(stage, asked));
  const filler = dropped.length === 0 ? [] : [`dropped: ${dropped.map(visible).join(", ")}`];
  return `${[...lines, ...filler].join("\n")}\n`;
};
