import { formatWatchSource } from "../../watches/watch-source.js";
import type { Message } from "../message.js";
import {
  type ProblemsShown,
  type Purpose,
  renderProblems,
  type ShownProblem,
} from "../problems.js";

const WATCHING: Purpose = {
  undone: "I made no watch",
  andThen: ", and I open the form",
  action: "watch.create",
  spoken: "Watch for",
  verb: "watch",
  carried: (query) => formatWatchSource({ kind: "query", query }),
};

export interface NotWatched extends Pick<ProblemsShown, "command" | "query" | "problems" | "more"> {
  /** What is wrong with dates in it, and the query without them; null without dates. */
  readonly dates: { readonly message: string; readonly query: string | null } | null;
}

/** The button does not name the dates that it leaves out. */
const datesShown = ({ message, query }: NonNullable<NotWatched["dates"]>): ShownProblem => ({
  message,
  corrections: query === null ? [] : [{ suggestion: "Watch without dates", query }],
});

/** A query that cannot be watched, with buttons that open the form with what may have been meant. */
export const renderNotWatched = ({ dates, problems, ...shown }: NotWatched): Message =>
  renderProblems({
    ...shown,
    problems: dates === null ? problems : [...problems, datesShown(dates)],
    isClear: problems.length === 0,
    purpose: WATCHING,
  });
