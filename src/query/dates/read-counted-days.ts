import { AMOUNT, AMOUNT_HEADS, amountOf, unitOf } from "./amounts.js";
import * as days from "./days.js";
import { dateBackBy } from "./moving.js";
import { headedBy, type Input, longest, type Rule, rule, words } from "./scan.js";
import { WEEKDAY, weekdayNumber } from "./weekday-names.js";

type Days = days.Days;

const LONG_UNIT =
  "(days?|nights?|weeks?|wks?|fortnights?|months?|mths?|mos?|quarters?|qtrs?|years?|yrs?|[dw])";

const COUNT = `${AMOUNT}[ -]?${LONG_UNIT}(?:,? (?:and )?${AMOUNT}[ -]?${LONG_UNIT})?`;

const readAgo = (
  [, amount = "", unit = "", more, moreUnit]: readonly (string | undefined)[],
  { now }: Input,
): Days => {
  const first = dateBackBy(now.today, amountOf(amount), unitOf(unit));
  if (more === undefined || moreUnit === undefined) return days.fixedDay(first);
  return days.fixedDay(dateBackBy(first, amountOf(more), unitOf(moreUnit)));
};

/** "3 days ago", "1 week and 2 days ago", "a year ago today". */
const ago: Rule<Days> = headedBy(
  `about around ${AMOUNT_HEADS}`,
  longest(
    rule(words(`(?:about |around )?${COUNT} (?:ago|back|earlier)(?: today)?`), readAgo),
    // The first number of "between 3 and 2 days ago".
    rule(words(`${AMOUNT}(?= (?:and|to|-) \\d{1,5} ${LONG_UNIT} ago)`), ([, amount, unit], input) =>
      readAgo(["", amount, unit], input),
    ),
  ),
);

/** "Two Fridays ago", "the Friday before last". */
const weekdaysAgo: Rule<Days> = longest(
  headedBy(
    AMOUNT_HEADS,
    rule(words(`${AMOUNT} ${WEEKDAY}s ago`), ([, amount = "", name = ""], { now }) =>
      nthBack(name, amountOf(amount), now.today),
    ),
  ),
  headedBy(
    "weekday",
    rule(words(`(?:the )?${WEEKDAY} before last`), ([, name = ""], { now }) =>
      nthBack(name, 2, now.today),
    ),
  ),
);

const nthBack = (name: string, count: number, today: number): Days => {
  const latest = days.before(days.weekday(weekdayNumber(name)), today).find(today, "back");
  return days.fixedDay(latest.start - 7 * Math.round(count - 1));
};

/** Days that are counted back from today. */
export const countedDays: Rule<Days> = longest(ago, weekdaysAgo);
