import { AMOUNT, AMOUNT_HEADS, UNIT } from "./amounts.js";
import type { DatePart } from "./date-part.js";
import { headedBy, longest, type Rule, rule, words } from "./scan.js";

const DAY = "(mon|tues|wednes|thurs|fri|satur|sun)day";
const PART = "(?:morning|afternoon|evening|night)";

const manyOf = (one: string): DatePart => ({
  kind: "wrong",
  message: (text) =>
    `A search has one range of dates, so “${text}” is more than it can have. Write a single one, for example ${one}.`,
  suggestions: [one],
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Mondays", "every Friday", "on weekends", "at night". */
const recurring: Rule<DatePart> = headedBy(
  "weekday weekdays weekends mornings afternoons evenings nights every each on at in",
  longest(
    rule(
      words(
        `(?:(?:only )?on )?(?:${DAY}s|(?:every|each) (?:single |other )?${DAY})(?: (${PART})s?)?`,
      ),
      ([, days, day, part]) =>
        manyOf(`last ${capital(`${days ?? day}day`)}${part === undefined ? "" : ` ${part}`}`),
    ),
    rule(words(`(?:on )?${DAY} (${PART})s`), ([, day = "", part]) =>
      manyOf(`last ${capital(`${day}day`)} ${part}`),
    ),
    rule(words("(?:(?:on|at|over|during) )?(?:the )?weekends|(?:every|each) weekend"), () =>
      manyOf("last weekend"),
    ),
    rule(
      words(
        `(?:on )?weekdays|(?:every|each) (?:single |other )?(?:day|weekday|week|month|year|hour)`,
      ),
      () => manyOf("yesterday"),
    ),
    rule(
      words(
        `at night|(?:in|during) the night|(?:(?:every|each) (${PART})|(?:(?:in|during) )?(?:the )?(${PART})s)`,
      ),
      ([, every, parts]) => {
        const part = every ?? parts ?? "night";
        return manyOf(part === "night" ? "last night" : `yesterday ${part}`);
      },
    ),
  ),
);

const toCome = (suggestions: readonly string[]): DatePart => ({
  kind: "wrong",
  message: (text) => `“${text}” is in the future: nothing has happened then yet.`,
  suggestions,
});

/** "In 3 days" is still to come, though some mean the last 3 days. */
const stillToCome: Rule<DatePart> = longest(
  headedBy(
    "in",
    rule(words(`in (?:about )?${AMOUNT} ?${UNIT}(?: time)?(?! ago)`), ([, amount, unit]) =>
      toCome([`last ${amount} ${unit}`]),
    ),
  ),
  headedBy(
    AMOUNT_HEADS,
    rule(words(`${AMOUNT} ?${UNIT} from now`), () => toCome([])),
  ),
);

/** Dates that are clear but that no search can have, to be told so instead of read as others. */
export const readUnsearchable: Rule<DatePart> = longest(recurring, stillToCome);
