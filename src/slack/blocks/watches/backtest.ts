import type { Button, KnownBlock } from "@slack/types";
import type { Filter } from "../../../audit/filter.js";
import { hasWildcard } from "../../../audit/name-pattern.js";
import { sentenceOf } from "../../../audit/sentence.js";
import type { Backtest, BacktestDay } from "../../../insights/backtest.js";
import { countOf, formatCount } from "../counts.js";
import { button, context, section } from "../elements.js";
import { LIMITS } from "../limits.js";
import {
  cut,
  plainText,
  richBreak,
  richDate,
  richSection,
  richText,
  richTextOf,
  visible,
} from "../text.js";

const BARS = "▁▂▃▄▅▆▇█";
const SENTENCE_MOST = 200;
const NAME_MOST = 40;
/** Fewer events are no noise. */
const LEAST_EVENTS = 5;
const LEAST_OF_USER = 2;
/** More alerts a day than this nobody reads. */
const MANY_A_DAY = 20;

/** `about 3 alerts a day`, `about one alert every 4 days` */
const paceOf = ({ alerts, days }: Backtest): string => {
  const perDay = alerts / days;
  if (perDay >= 1) return `about ${countOf(Math.round(perDay), "alert")} a day`;
  const every = Math.round(1 / perDay);
  return every === 1 ? "about one alert a day" : `about one alert every ${every} days`;
};

/** What would have come, in words. @param isDigest whether alerts are of no interest */
export const backtestWords = (backtest: Backtest, isDigest: boolean): string => {
  const { days, events, alerts, alertsAtLeast } = backtest;
  if (events === 0) return `In the last ${days} days: nothing. It would have kept quiet.`;
  if (isDigest) return `In the last ${days} days: ${countOf(events, "event")}.`;
  const least = alertsAtLeast ? "at least " : "";
  return `In the last ${days} days: ${countOf(events, "event")} in ${least}${countOf(alerts, "alert")}, ${paceOf(backtest)}.`;
};

const tooMany = ({ alerts, days }: Backtest, isDigest: boolean): readonly KnownBlock[] =>
  isDigest || alerts / days <= MANY_A_DAY
    ? []
    : [section("That is a lot: narrow it down, or take a daily or weekly summary.")];

const daysLine = (perDay: readonly BacktestDay[]): readonly KnownBlock[] => {
  const most = Math.max(0, ...perDay.map(({ events }) => events));
  if (most === 0 || perDay.length < 2) return [];
  const bars = perDay
    .map(({ events }) => (events === 0 ? "▁" : (BARS[Math.ceil((events / most) * 7)] ?? "█")))
    .join("");
  const busy = perDay.filter(({ events }) => events > 0).length;
  return [
    context(
      plainText(
        `${bars}  On ${countOf(busy, "day")}, at most ${countOf(most, "event")} a day`,
        250,
      ),
    ),
  ];
};

const latestOf = ({ latest }: Backtest): readonly KnownBlock[] =>
  latest.length === 0
    ? []
    : [
        richText([
          richSection([
            richTextOf("The latest:", { bold: true }),
            ...latest
              .slice(0, 3)
              .flatMap((event) => [
                richBreak,
                richDate(event.timeUs),
                richTextOf(` ${cut(visible(sentenceOf(event)), SENTENCE_MOST)}`),
              ]),
          ]),
        ]),
      ];

/** Whatever is asked of certain people only has nobody to leave out. */
const asksForPeople = ({ users }: Filter): boolean =>
  users.length > 0 && !users.some((user) => hasWildcard(user));

/** Leaves out whoever made most of the events; none where there is little to leave out. */
export const excludeButton = (
  { topUser, events }: Backtest,
  filter: Filter,
): Button | undefined => {
  if (topUser === null || events < LEAST_EVENTS || topUser.events < LEAST_OF_USER) return undefined;
  if (asksForPeople(filter) || topUser.name.length > LIMITS.buttonValue) return undefined;
  const share = `${formatCount(topUser.events)} of ${formatCount(events)}`;
  const name = cut(visible(topUser.name), NAME_MOST);
  return button("watch.exclude", `Leave out ${name}: ${share}`, topUser.name);
};

/** What a watch would have done lately. */
export const renderBacktest = (backtest: Backtest, isDigest: boolean): readonly KnownBlock[] => [
  section(`*${backtestWords(backtest, isDigest)}*`),
  ...tooMany(backtest, isDigest),
  ...daysLine(backtest.perDay),
  ...latestOf(backtest),
];
