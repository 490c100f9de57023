const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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

/** Source of an expression with one group: a number in digits or words. */
export const AMOUNT =
  "(\\d{1,5}(?:\\.\\d{1,3})?|half(?: an?)?|(?:a )?couple(?: of)?|(?:a )?few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** The first words of an `AMOUNT`, for `headedBy`. */
export const AMOUNT_WORDS =
  "# half a couple few an one two three four five six seven eight nine ten eleven twelve";

/** Source of an expression with one group: a unit of time, singular or plural, or its short form. */
export const UNIT =
  "(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|mo|quarters?|qtrs?|years?|yrs?|[smhdwqy])";

const isUnit = (text: string): text is keyof typeof UNITS => Object.hasOwn(UNITS, text);

export const amountOf = (text: string): number =>
  WORDS[/[a-z]{3,}|[a-z]+/.exec(text)?.[0] ?? ""] ?? Number(text);

export const unitOf = (text: string): Unit => {
  const singular = text.length > 1 ? text.replace(/s$/, "") : text;
  return isUnit(singular) ? UNITS[singular] : "days";
};
