import { describe, expect, it } from "vitest";
import { rangeOf, ZONES } from "./reading.js";

/** "11-22" is midnight of that day in 2026. */
const full = (time: string): string => {
  if (time === "open") return time;
  const [date = "", clock = "00:00"] = time.split(" ");
  return `${date.length === 5 ? `2026-${date}` : date} ${clock}`;
};

/** Phrases that all mean the same range, by the rows of the date table in the language's description. */
const TABLE: readonly (readonly [row: string, from: string, to: string, phrases: string])[] = [
  [
    "day",
    "11-23",
    "11-24",
    "today | Today | TODAY | events today | on today | today? | today's events | earlier today",
  ],
  [
    "day",
    "11-22",
    "11-23",
    "yesterday | from yesterday | on yesterday | what happened yesterday? | Yesterday.",
  ],
  [
    "day",
    "11-21",
    "11-22",
    "the day before yesterday | day before yesterday | 2 days ago | two days ago",
  ],
  [
    "period",
    "11-23",
    "11-30",
    "this week | the current week | during this week | this week's events | in this week",
  ],
  [
    "period",
    "11-16",
    "11-23",
    "last week | from last week | in the last week | last week's events | previous week | during last week",
  ],
  ["period", "11-09", "11-16", "the week before last | week before last"],
  ["period", "11-01", "12-01", "this month | in this month | the current month"],
  ["period", "10-01", "11-01", "last month | the last month | previous month | from last month"],
  ["period", "10-01", "2027-01-01", "this quarter | in the current quarter"],
  ["period", "07-01", "10-01", "last quarter | previous quarter | from last quarter"],
  ["period", "2026-01-01", "2027-01-01", "this year | the current year | in 2026 | 2026"],
  [
    "period",
    "2025-01-01",
    "2026-01-01",
    "last year | previous year | in 2025 | during 2025 | year 2025 | from 2025",
  ],
  [
    "last N",
    "11-16 10:00",
    "open",
    "last 7 days | past 7 days | the last 7 days | in the past seven days | previous 7 days | over the last 7 days | past week | the past week | 7d | last 7d | within the last 7 days | last 168 hours",
  ],
  [
    "last N",
    "11-22 10:00",
    "open",
    "past 24 hours | last 24 hours | last 24h | 24h | last day | past day | the last 1 day",
  ],
  [
    "last N",
    "11-09 10:00",
    "open",
    "previous 2 weeks | last two weeks | past 14 days | last fortnight | last couple of weeks",
  ],
  [
    "last N",
    "11-23 08:30",
    "open",
    "last 90 min | past 90 minutes | last 90 mins | last 1.5 hours | 90 minutes ago | since 90 minutes ago",
  ],
  [
    "last N",
    "11-23 09:00",
    "open",
    "last hour | past hour | the last hour | last 60 minutes | an hour ago | 1 hour ago | last 1 hr | in the last hour",
  ],
  [
    "last N",
    "11-23 08:00",
    "open",
    "2 hours ago | two hours ago | 2 hrs ago | last 2 hours | since 2 hours ago | from 2 hours ago",
  ],
  [
    "last N",
    "11-23 09:30",
    "open",
    "half an hour ago | last half hour | past 30 minutes | last 30 min",
  ],
  ["last N", "10-23 10:00", "open", "past month | last 1 month | the past month"],
  [
    "last N",
    "08-23 10:00",
    "open",
    "last 3 months | past three months | past quarter | last 1 quarter",
  ],
  ["last N", "2025-11-23 10:00", "open", "past year | last 12 months | last 1 year"],
  [
    "since",
    "11-23",
    "open",
    "since Monday | since today | since midnight | from Monday | starting Monday | from 2026-11-23",
  ],
  [
    "since",
    "11-05",
    "open",
    "since Nov 5 | from Nov 5 | since November 5th | since 5 Nov | since the 5th | since 2026-11-05 | starting Nov 5 | from 5 November 2026 | since Nov. 5 | Nov 5 onwards | from Nov 5 onwards",
  ],
  [
    "since",
    "11-23 09:00",
    "open",
    "since 9am | since 9:00 | from 9am | since 09:00 | since 9 a.m. | since 9am today",
  ],
  ["since", "11-22 11:00", "open", "since 11am | since 11:00 | from 11 am"],
  [
    "since",
    "11-16",
    "open",
    "since last week | since last Monday | since Nov 16 | since a week ago | since the start of last week",
  ],
  [
    "since",
    "10-01",
    "open",
    "since October | since last month | since the beginning of October | since this quarter",
  ],
  [
    "since",
    "11-22 15:00",
    "open",
    "since yesterday at 3pm | since 3pm yesterday | after 3pm yesterday | from yesterday at 15:00",
  ],
  [
    "after",
    "11-06",
    "open",
    "after Nov 5 | after the 5th | after 2026-11-05 | after November 5, 2026",
  ],
  ["after", "11-23", "open", "after last week | after yesterday | after the weekend"],
  [
    "before",
    "open",
    "11-20",
    "before Friday | before last Friday | before Nov 20 | before the 20th | prior to Friday",
  ],
  ["before", "open", "11-23 09:00", "before 9am | until 9am | before 9:00 today | up to 9am"],
  [
    "until",
    "open",
    "11-21",
    "until Friday | till Friday | through Friday | up to Nov 20 | to Nov 20 | up to and including 2026-11-20",
  ],
  [
    "until",
    "open",
    "11-06",
    "through Nov 5 | up to Nov 5 | until the 5th | until 2026-11-05 | until November 5th",
  ],
  [
    "until",
    "open",
    "11-23",
    "until yesterday | through last week | until the weekend | until the end of last week",
  ],
  [
    "between",
    "11-01",
    "11-06",
    "between Nov 1 and Nov 5 | Nov 1 to Nov 5 | from Nov 1 to Nov 5 | 2026-11-01..2026-11-05 | 2026-11-01 – 2026-11-05 | 2026-11-01—2026-11-05 | Nov 1 – Nov 5 | Nov 1-5 | Nov 1 - 5 | 1-5 November | between 1 and 5 November | between the 1st and the 5th | from the 1st to the 5th of November | Nov 1 through Nov 5 | from Nov 1 until Nov 5 | 2026-11-01 to 2026-11-05 | between 2026-11-01 and 2026-11-05 | since Nov 1 until Nov 5 | 2026-11-01 .. 2026-11-05 | 2026-11-01-2026-11-05",
  ],
  [
    "between",
    "11-02",
    "11-05",
    "after Nov 1 and before Nov 5 | after Nov 1 before Nov 5 | since Nov 2 before Nov 5",
  ],
  [
    "between",
    "2025-12-20",
    "2026-01-06",
    "Dec 20 to Jan 5 | between Dec 20 and Jan 5 | Dec 20 2025 to Jan 5 2026 | Dec 20 to Jan 5 2026",
  ],
  ["between", "10-01", "11-01", "October 1 to October 31 | Oct 1-31 | from Oct 1 to Oct 31"],
  [
    "between",
    "11-20",
    "11-24",
    "Friday to Monday | from Friday to today | Friday - today | last Friday to today",
  ],
  [
    "between",
    "11-22",
    "11-24",
    "yesterday or today | yesterday and today | today or yesterday | from yesterday to today | today and yesterday",
  ],
  [
    "between",
    "11-23",
    "11-23 10:00",
    "from Monday to now | between today and now | from today until now",
  ],
  ["between", "2024-01-01", "2026-01-01", "2024-2025 | 2024 to 2025 | from 2024 to 2025"],
  [
    "hours",
    "11-22 09:00",
    "11-22 17:00",
    "yesterday from 9am to 5pm | yesterday between 9 and 5 | 9am to 5pm yesterday | yesterday 9am-5pm | yesterday 9-5 | between 9 and 5 yesterday | from 9 to 5 yesterday | yesterday between 9am and 5pm | yesterday from 09:00 to 17:00 | yesterday 9 – 5",
  ],
  [
    "hours",
    "11-20 09:30",
    "11-20 11:00",
    "between 9:30 and 11 on Friday | Friday between 9:30 and 11 | on Friday from 9:30 to 11am | Friday 9:30-11:00",
  ],
  [
    "hours",
    "11-22 22:00",
    "11-23 02:00",
    "from 10pm to 2am | between 10pm and 2am | 10pm-2am | yesterday from 10pm to 2am | 22:00 to 02:00 | between 10 and 2am",
  ],
  [
    "named day",
    "11-20",
    "11-21",
    "Friday | on Friday | last Friday | this Friday | fri | Nov 20 | 3 days ago | three days ago | on the 20th | Friday, Nov 20 | 2026/11/20 | Friday the 20th | on Fri | Friday?",
  ],
  [
    "named day",
    "11-05",
    "11-06",
    "Nov 5 | the 5th | 2026-11-05 | November 5 | 5 November | Nov 5th, 2026 | 5th of November | on Nov 5 | nov 5 2026 | 5-Nov-2026 | the 5th of this month | 05 Nov | the fifth of November",
  ],
  [
    "named day",
    "11-16",
    "11-17",
    "a week ago | 1 week ago | one week ago | last Monday | Nov 16 | Monday last week | last week on Monday | Monday of last week",
  ],
  ["named day", "11-23", "11-24", "Monday | on Monday | this Monday | Nov 23 | the 23rd | mon"],
  ["named day", "11-17", "11-18", "last Tuesday | Tuesday | on Tuesday | tues | previous Tuesday"],
  [
    "named day",
    "10-05",
    "10-06",
    "the 5th of last month | Oct 5 | October 5th | 5 Oct 2026 | on the 5th of October",
  ],
  ["named day", "10-23", "10-24", "a month ago | one month ago | 1 month ago"],
  ["named day", "2025-11-23", "2025-11-24", "a year ago | one year ago | Nov 23 2025"],
  [
    "named day",
    "2025-12-25",
    "2025-12-26",
    "Dec 25 | December 25 | 25/12/2025 | 12/25/2025 | 25 Dec | on 2025-12-25 | 25.12.2025",
  ],
  ["named day", "2024-02-29", "2024-03-01", "Feb 29 | Feb 29 2024 | 29 February | 2024-02-29"],
  ["named day", "10-31", "11-01", "the 31st | Oct 31 | on the 31st"],
  [
    "month",
    "10-01",
    "11-01",
    "October | in October | Oct 2026 | last October | from October | this October | 2026-10 | october | October 2026",
  ],
  [
    "month",
    "2025-10-01",
    "2025-11-01",
    "Oct 2025 | October 2025 | in October 2025 | October of 2025 | 2025-10 | October last year",
  ],
  ["month", "2025-12-01", "2026-01-01", "December | in December | last December | Dec 2025"],
  ["month", "05-01", "06-01", "in May | May 2026 | last May | events in may"],
  [
    "quarter",
    "07-01",
    "10-01",
    "Q3 | in Q3 | Q3 2026 | third quarter | the 3rd quarter of 2026 | 2026 Q3",
  ],
  ["quarter", "2025-07-01", "2025-10-01", "Q3 2025 | Q3 of 2025 | in q3 2025 | 2025-Q3"],
  [
    "time",
    "11-22 15:00",
    "11-22 16:00",
    "at 3pm yesterday | yesterday at 3pm | 3pm yesterday | yesterday 3pm | yesterday, 3 pm | 3pm | at 3pm | at 15 yesterday",
  ],
  [
    "time",
    "11-22 15:42",
    "11-22 15:43",
    "yesterday at 15:42 | 15:42 yesterday | at 15:42 | yesterday 3:42pm | 2026-11-22 15:42 | Nov 22 at 15:42 | 2026-11-22T15:42",
  ],
  [
    "time",
    "11-22 14:30",
    "11-22 15:30",
    "around 3pm yesterday | yesterday around 3pm | about 3pm yesterday | around 15:00 yesterday | yesterday at around 3pm | around 3pm | ~3pm yesterday",
  ],
  [
    "time",
    "11-22 12:00",
    "11-22 13:00",
    "noon | yesterday at noon | at noon yesterday | 12pm yesterday | noon yesterday",
  ],
  [
    "part",
    "11-22 06:00",
    "11-22 12:00",
    "yesterday morning | yesterday in the morning | the morning of Nov 22 | from yesterday morning | Sunday morning | on Sunday morning",
  ],
  [
    "part",
    "11-22 12:00",
    "11-22 18:00",
    "yesterday afternoon | on Sunday afternoon | yesterday in the afternoon",
  ],
  [
    "part",
    "11-22 18:00",
    "11-23",
    "yesterday evening | last evening | Sunday evening | in the evening",
  ],
  ["part", "11-23 06:00", "11-23 12:00", "this morning | today in the morning | in the morning"],
  [
    "night",
    "11-22 18:00",
    "11-23 06:00",
    "last night | Last Night | yesterday night | overnight | during last night | Sunday night",
  ],
  [
    "weekend",
    "11-21",
    "11-23",
    "the weekend | last weekend | over the weekend | at the weekend | on the weekend | during the weekend | this weekend | weekend | from the weekend | this past weekend",
  ],
  ["weekend", "11-14", "11-16", "the weekend before last | weekend before last"],
  ["all", "open", "open", "all dates | all time | | any time | ever | for all time"],
];

describe("date phrases, on Monday 2026-11-23 at 10:00", () => {
  for (const [row, from, to, phrases] of TABLE) {
    for (const phrase of phrases.split("|").map((part) => part.trim())) {
      it(`reads “${phrase}” (${row}) as ${from} to ${to} in every zone`, () => {
        for (const zone of ZONES) {
          expect(rangeOf(phrase, { zone }), zone).toEqual([full(from), full(to)]);
        }
      });
    }
  }
});

describe("date phrases at other times", () => {
  const CASES: readonly (readonly [now: string, phrase: string, from: string, to: string])[] = [
    ["2026-11-28T10:00", "the weekend", "11-28", "11-30"],
    ["2026-11-28T10:00", "last weekend", "11-21", "11-23"],
    ["2026-11-25T10:00", "last weekend", "11-21", "11-23"],
    ["2026-11-25T10:00", "the weekend", "11-21", "11-23"],
    ["2026-11-22T10:00", "this week", "11-16", "11-23"],
    ["2026-11-22T10:00", "last week", "11-09", "11-16"],
    ["2026-11-24T03:00", "last night", "11-23 18:00", "11-24 06:00"],
    ["2026-11-24T20:00", "last night", "11-23 18:00", "11-24 06:00"],
    ["2026-11-24T20:00", "this evening", "11-24 18:00", "11-25"],
    ["2026-03-31T10:00", "last 1 month", "02-28 10:00", "open"],
    ["2026-03-31T10:00", "a month ago", "02-28", "03-01"],
    ["2026-05-31T10:00", "past quarter", "02-28 10:00", "open"],
    ["2026-01-01T10:00", "last month", "2025-12-01", "2026-01-01"],
    ["2026-01-01T10:00", "last quarter", "2025-10-01", "2026-01-01"],
    ["2026-01-01T00:00", "today", "2026-01-01", "2026-01-02"],
    ["2026-01-01T00:00", "yesterday", "2025-12-31", "2026-01-01"],
    ["2026-11-23T10:00", "last November", "2025-11-01", "2025-12-01"],
    ["2026-11-23T10:00", "November", "2026-11-01", "2026-12-01"],
    ["2026-11-24T08:00", "from 9 to 5", "11-23 09:00", "11-23 17:00"],
    ["2026-11-20T10:00", "Friday at 3pm", "11-13 15:00", "11-13 16:00"],
    ["2026-11-20T16:00", "Friday at 3pm", "11-20 15:00", "11-20 16:00"],
  ];
  for (const [now, phrase, from, to] of CASES) {
    it(`reads “${phrase}” at ${now} as ${from} to ${to}`, () => {
      for (const zone of ZONES) {
        expect(rangeOf(phrase, { now, zone }), zone).toEqual([full(from), full(to)]);
      }
    });
  }

  it("reads “Friday” on each day of a week as the most recent Friday, today included", () => {
    for (let day = 20; day <= 26; day += 1) {
      expect(rangeOf("Friday", { now: `2026-11-${day}T10:00` })).toEqual([
        "2026-11-20 00:00",
        "2026-11-21 00:00",
      ]);
    }
  });

  it("reads “last Monday” on each day of a week as the Monday before today", () => {
    for (let day = 24; day <= 30; day += 1) {
      expect(rangeOf("last Monday", { now: `2026-11-${day}T10:00` })).toEqual([
        "2026-11-23 00:00",
        "2026-11-24 00:00",
      ]);
    }
  });
});
