const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  half: 0.5,
  couple: 2,
  few: 3,
};

const UNITS = {
  s: "seconds",
  sec: "seconds",
  second: "seconds",
  m: "minutes",
  min: "minutes",
  minute: "minutes",
  h: "hours",
  hr: "hours",
  hour: "hours",
  d: "days",
  day: "days",
  night: "days",
  w: "weeks",
  wk: "weeks",
  week: "weeks",
  fortnight: "fortnights",
  mo: "months",
  mth: "months",
  month: "months",
  q: "quarters",
  qtr: "quarters",
  quarter: "quarters",
  y: "years",
  yr: "years",
  year: "years",
} as const;

export type Unit = (typeof UNITS)[keyof typeof UNITS];

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

/** Source of an expression with one group: a number in digits or words. */
export const AMOUNT = `((?:\\d{1,3}|an?|${ONES}) and a half|\\d{1,9}(?:\\.\\d{1,3})?|half(?: an?)?|(?:a )?couple(?: of)?|(?:a )?few|(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|(?:a )?hundred|an?|${ONES})`;

/** The heads of an `AMOUNT`, for `headedBy`. */
export const AMOUNT_HEADS = `# half a couple few an hundred ${ONES} ${TEENS} ${TENS}`.replaceAll(
  "|",
  " ",
);

/** Source of an expression with one group: a unit of time, singular or plural, or its short form. */
export const UNIT =
  "(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|mos?|quarters?|qtrs?|years?|yrs?|[smhdwqy])";

const isUnit = (text: string): text is keyof typeof UNITS => Object.hasOwn(UNITS, text);

/** "Twenty-four" is 24, "a couple of" 2, "half an" 0.5. */
export const amountOf = (text: string): number => {
  if (/^[\d.]+$/.test(text)) return Number(text);
  const numbers = text.split(/[ -]/).map((word) => WORDS[word] ?? (Number(word) || 0));
  // "A" and "an" alone are one.
  return numbers.reduce((sum, number) => sum + number, 0) || 1;
};

export const unitOf = (text: string): Unit => {
  const singular = text.length > 1 ? text.replace(/s$/, "") : text;
  return isUnit(singular) ? UNITS[singular] : "days";
};
