import type { Filter } from "../../audit/filter.js";
import { toQueryText } from "../../audit/filter-query.js";
import type { Backtest } from "../../insights/backtest.js";
import { asSeen } from "../as-seen.js";
import type { Correction } from "../corrected-query.js";
import type { Question } from "../questions.js";
import type { Room } from "../room.js";
import { shownProblems } from "../shown-problems.js";
import type { QueryShown } from "./query-blocks.js";
import { matchesEverything, queryProblem, withoutDates } from "./watch-query.js";

export interface BacktestOptions {
  /** IANA zone of the asker. */
  readonly zone: string;
  readonly groupMinutes: number;
}

/** What a watch for a filter would have done in the last 30 days. */
export type ReadBacktest = (filter: Filter, options: BacktestOptions) => Promise<Backtest>;

/** The query without its dates, as Slack would send it. */
export const datelessQuery = ({ parsed }: Question): string =>
  toQueryText(withoutDates(parsed.filter));

const correctionsOf = (question: Question): readonly Correction[] => {
  const { problems, filter } = question.parsed;
  if (problems.length > 0) return shownProblems(question).problems[0]?.corrections ?? [];
  const hasDates = filter.from !== null || filter.to !== null;
  return hasDates && !matchesEverything(filter)
    ? [{ suggestion: "Leave the dates out", query: datelessQuery(question) }]
    : [];
};

/** What a watch would have done; null when that cannot be found out, which must not stop anybody. */
export const tryBacktest = async (
  { backtest, log }: Room,
  filter: Filter,
  options: BacktestOptions,
): Promise<Backtest | null> => {
  try {
    return await backtest(filter, options);
  } catch (error) {
    log.warn({ err: error }, "could not look back for a watch");
    return null;
  }
};

/** A query as the form shows it: what it means, and what it would have found lately. */
export const readQuery = async (
  room: Room,
  question: Question,
  options: BacktestOptions,
): Promise<QueryShown> => {
  const problem = queryProblem(question, options.zone);
  const filter = withoutDates(question.parsed.filter);
  return {
    text: asSeen(question.text).trim(),
    ...{ filter, problem, ignored: question.parsed.ignored },
    corrections: correctionsOf(question),
    backtest: problem === null ? await tryBacktest(room, filter, options) : null,
  };
};
