import { AMOUNT, AMOUNT_HEADS, UNIT } from "./amounts.js";
import type { DatePart } from "./date-part.js";
import { headedBy, longest, type Rule, rule, words } from "./scan.js";

const ONE_RANGE = "A search has one range of dates";

const DAY = "(?:mon|tues?|wednes|thurs?|fri|satur|sun)day";
const PART = "(?:morning|afternoon|evening|night)";

/** "Mondays", "every Friday", "on weekends", "at night". */
const recurring: Rule<DatePart> = headedBy(
  "weekday weekdays weekends mornings afternoons evenings nights every each on at in",
  rule(
    words(
      `(?:(?:only )?(?:on|at|in|during) )?(?:the )?(?:(${DAY})s|(?:every|each) (?:single |other )?(?:(${DAY})(?: ${PART})?|day|weekday|weekend|week|month|year|hour|${PART})|weekdays|weekends|(?:${DAY} )?${PART}s)|at night|(?:in|during) the night`,
    ),
    ([text, days, day]) => {
      const name = days ?? day;
      const nearest = name === undefined ? "last night" : `last ${name}`;
      return {
        kind: "wrong",
        message: `${ONE_RANGE}, so “${text}” is more than it can have. Write one of them, for example “${nearest}”.`,
        suggestions: name === undefined ? [] : [nearest],
      };
    },
  ),
);

/** "In 3 days" is still to come, though some mean the last 3 days. */
const stillToCome: Rule<DatePart> = headedBy(
  "in",
  rule(words(`in ((?:about )?${AMOUNT} ?${UNIT})(?: time)?(?! ago)`), ([text, , amount, unit]) => ({
    kind: "wrong",
    message: `“${text}” is in the future: nothing has happened then yet.`,
    suggestions: [`last ${amount} ${unit}`],
  })),
);

const fromNow: Rule<DatePart> = headedBy(
  AMOUNT_HEADS,
  rule(words(`${AMOUNT} ?${UNIT} from now`), ([text]) => ({
    kind: "wrong",
    message: `“${text}” is in the future: nothing has happened then yet.`,
    suggestions: [],
  })),
);

/** Dates that are clear but that no search can have, to be told so instead of read as others. */
export const readUnsearchable: Rule<DatePart> = longest(recurring, stillToCome, fromNow);
