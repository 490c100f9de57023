import type { Group } from "./group.js";

export const loose: readonly Group[] = [
  {
    title: "wordings that the document does not name",
    loose: "ignored",
    spans: {
      "2026-11-23/2026-11-24": `
        so far today | earlier today | today only | Monday this week | just today | today's date`,
      "2026-11-22/2026-11-23": `
        the previous day | the whole of yesterday | yesterday only | the day before today | yday
        2026.11.22 | 20261122 | 22.11.26 | Sunday the 22nd | Sunday last week
        Sunday of last week | on Nov twenty-second`,
      "2026-11-21/2026-11-22": `a couple of days ago | the day before Nov 22`,
      "2026-11-09/2026-11-16": `
        the week before last | week of Nov 9 | the week of November 9 | week 46 | 2026-W46
        the week before last week`,
      "2026-11-23/2026-11-30": `the current week | current week | week of Nov 23`,
      "2026-11-01/2026-12-01": `
        the current month | month to date | 2026-11 | 11/2026 | so far this month | MTD`,
      "2026-10-01/2026-11-01": `
        the previous month | previous month | 2026-10 | 10/2026 | throughout October
        all of October | month of October | the month of October | Oct '26
        the whole of October | entire October`,
      "2026-01-01/2026-07-01": `H1 2026 | first half of 2026 | first half of the year`,
      "2026-07-01/2026-10-01": `
        third quarter | the third quarter of 2026 | 3rd quarter of this year | 2026-Q3 | Q3'26
        Q3/2026 | Q3-2026 | 3Q26 | previous quarter`,
      "2025-10-01/2026-01-01": `
        last year's Q4 | last year Q4 | fourth quarter of last year | Q4'25`,
      "2025-01-01/2026-01-01": `
        the previous year | previous year | all of 2025 | 2025 | FY2025 | calendar year 2025`,
      "2026-10-01/2026-10-02": `
        the first of October | October first | first day of October | 1st day of October
        start of October | the first day of last month`,
      "2026-10-31/2026-11-01": `
        the last day of October | Halloween | last day of last month | final day of October`,
      "2026-10-30/2026-10-31": `
        the last Friday of October | last Friday in October | the last Friday of last month`,
      "2026-11-02/2026-11-03": `
        first Monday of November | the first Monday of this month | 3 Mondays ago`,
      "2026-10-01/2026-10-08": `
        first week of October | the first week of October | first 7 days of October`,
      "2026-10-26/2026-11-01": `
        last week of October | the last week of October | last week in October
        the final week of October`,
      "2026-10-22/2026-11-01": `last days of October`,
      "2026-10-01/2026-10-11": `early October`,
      "2026-10-11/2026-10-21": `
        mid-October | middle of October | mid October | in the middle of October`,
      "2026-11-16/2026-11-17": `
        beginning of last week | early last week | start of last week | Monday last week
        Monday of last week | last week's Monday | last week on Monday`,
      "2026-11-20/2026-11-21": `
        Friday last week | last week Friday | two days before yesterday | Friday of last week
        3 days back | 3 days before today | Friday gone`,
      "2026-11-13/2026-11-14": `
        Friday the 13th | a week ago Friday | last last Friday | the Friday before last
        Friday two weeks ago | 10 days before today | Friday before last`,
      "2026-11-04/2026-11-05": `
        the day before Nov 5 | 3 days after Nov 1 | the day after Nov 3 | a day before Nov 5
        1 day before Nov 5`,
      "2026-10-29/2026-11-05": `the week before Nov 5 | a week before Nov 5`,
      "2026-11-01/2026-11-08": `
        the week after Nov 1 | for a week from Nov 1 | 7 days from Nov 1
        one week starting Nov 1 | Nov 1 for 7 days | Nov 1 + 7 days | Nov 1 +7d`,
      "2026-11-14/2026-11-16": `
        the weekend before last | two weekends ago | weekend of Nov 14 | the weekend of the 14th`,
      "2026-11-18/2026-11-21": `
        between 3 and 5 days ago | 3 to 5 days ago | 3-5 days ago | 5 to 3 days ago`,
    },
  },
  {
    title: "bounds in other words",
    loose: "ignored",
    spans: {
      "2026-11-05/open": `
        on or after Nov 5 | no earlier than Nov 5 | not before Nov 5 | starting Nov 5
        beginning Nov 5 | as of Nov 5 | Nov 5 onwards | from Nov 5 on | from Nov 5 onward
        Nov 5 and later | since around Nov 5 | >= Nov 5 | >=2026-11-05 | starting from Nov 5
        Nov 5 or later | from Nov 5 forward | 2026-11-05.. | Nov 5 -`,
      "2026-11-06/open": `
        later than Nov 5 | newer than Nov 5 | following Nov 5 | past Nov 5 | not until Nov 6
        > 2026-11-05 | >2026-11-05 | strictly after Nov 5`,
      "open/2026-11-05": `
        prior to Nov 5 | earlier than Nov 5 | older than Nov 5 | not after Nov 4
        up to but not including Nov 5 | not since Nov 5 | < Nov 5 | <2026-11-05
        preceding Nov 5`,
      "open/2026-11-06": `
        on or before Nov 5 | no later than Nov 5 | ending Nov 5 | by Nov 5 | not after Nov 5
        Nov 5 or earlier | Nov 5 and earlier | not later than Nov 5 | <= Nov 5 | <=2026-11-05
        ..2026-11-05 | until and including Nov 5 | until the end of Nov 5 | to Nov 5`,
      "2026-11-16T10:00/open": `
        not older than 7 days | newer than 7 days | less than a week ago | within 7 days | -7d
        last week or so | no more than 7 days ago | younger than a week`,
      "open/2026-11-16T10:00": `
        older than 7 days | older than a week | more than a week ago | over a week ago
        at least 7 days ago | more than 7 days ago | longer than a week ago`,
      "2026-11-21/open": `the last several days | in recent days | recently | lately`,
      "2026-11-09T10:00/open": `last fortnight | past fortnight | the last 2 1/2 weeks`,
      "2026-11-23T09:30/open": `
        last half hour | past half an hour | half an hour ago | last 0.5 hours`,
      "2026-11-23T08:30/open": `
        last hour and a half | last 1.5 hours | last 1½ hours | one and a half hours ago
        1h30m ago | last 1h30m | last 1 hour 30 minutes | 1.5 hours ago | an hour and a half ago`,
      "2026-11-20T22:00/open": `
        last 2 and a half days | last 2.5 days | 2 days and 12 hours ago | last 2 days 12 hours
        last two and a half days`,
      "2026-11-22/2026-11-23T10:00": `
        from yesterday until now | yesterday till now | between yesterday and now
        from yesterday to now`,
      "2026-11-05/2026-11-23T10:00": `
        from Nov 5 to now | Nov 5 to present | since Nov 5 until now | from Nov 5 till now`,
      "2026-11-23T06:00/2026-11-23T10:00": `from this morning until now`,
      "2026-11-23/2026-11-23T10:00": `between midnight and now | from midnight to now`,
    },
  },
  {
    title: "times in other words",
    loose: "ignored",
    spans: {
      "2026-11-22T15:30/2026-11-22T15:31": `
        half past 3 yesterday | yesterday at half past 3 | half past three yesterday afternoon
        half 4 yesterday | 3.30pm yesterday | yesterday 15h30 | 1530 yesterday
        yesterday at 1530 | thirty minutes past 3pm yesterday | 15.30 yesterday`,
      "2026-11-22T16:45/2026-11-22T16:46": `
        quarter to 5 yesterday | yesterday at quarter to 5 | a quarter to five yesterday
        15 minutes before 5pm yesterday | quarter of 5 yesterday`,
      "2026-11-22T17:15/2026-11-22T17:16": `
        quarter past 5 yesterday | yesterday at a quarter past 5pm | 15 past 5 yesterday
        quarter after 5 yesterday`,
      "2026-11-22T15:00/2026-11-22T16:00": `
        yesterday at 3 in the afternoon | yesterday at three pm | 15h yesterday
        yesterday at 15 | yesterday, 3 o'clock in the afternoon | 3 in the afternoon yesterday
        1500 hours yesterday | yesterday @3pm | yesterday at 3p | yesterday at 3pm sharp
        yesterday at 3pm local time | yesterday at exactly 3pm`,
      "2026-11-22T14:30/2026-11-22T15:30": `
        circa 3pm yesterday | approximately 3pm yesterday | ~3pm yesterday | yesterday 3pm-ish
        roughly 3pm yesterday | near 3pm yesterday | shortly before 3pm yesterday`,
      "2026-11-22/2026-11-22T01:00": `
        midnight yesterday | at midnight yesterday | yesterday at midnight`,
      "2026-11-22T18:00/2026-11-23T06:00": `
        yesterday night | Sunday night | night of Nov 22 | overnight | during the night
        the night of the 22nd | tonight | late last night | last night after dinner`,
      "2026-11-22T23:00/2026-11-23": `
        last night at 11pm | 11pm last night | at 11 last night | 23h last night`,
      "2026-11-23T02:00/2026-11-23T03:00": `
        last night at 2am | 2am last night | at 2 this morning | 2am this morning
        this morning at 2am`,
      "2026-11-22T22:00/2026-11-23T02:00": `
        last night between 10pm and 2am | last night from 10pm to 2am
        between 10 and 2 last night | last night 10pm-2am`,
      "2026-11-22T08:00/2026-11-22T10:00": `
        yesterday morning between 8 and 10 | yesterday morning from 8 to 10
        yesterday morning 8-10 | yesterday between 8 and 10 in the morning`,
      "2026-11-22T13:00/2026-11-22T15:00": `
        yesterday afternoon between 1 and 3 | yesterday afternoon from 1 to 3
        yesterday between 1 and 3 in the afternoon`,
      "2026-11-21T18:00/2026-11-22T06:00": `
        the night before last | Saturday night | on the night of Nov 21`,
      "2026-11-22T10:00/2026-11-22T11:00": `
        yesterday 3pm UTC+0 | 3pm Z yesterday | 15:00 Zulu yesterday | 3pm Greenwich yesterday`,
      "2026-11-22T08:00/2026-11-22T09:00": `
        3pm UTC+2 yesterday | yesterday 3pm GMT+2 | 3pm EET yesterday | 3pm +02:00 yesterday
        3pm Helsinki time yesterday | yesterday at 3pm Europe/Helsinki`,
      "2026-11-22T18:00/2026-11-22T19:00": `
        3pm PT yesterday | 3pm Pacific yesterday | 3pm Pacific time yesterday
        3pm America/Los_Angeles yesterday | 3pm PST8PDT yesterday | yesterday 3pm (PST)`,
      "2026-11-22T04:30/2026-11-22T05:30": `
        3pm IST yesterday | 3pm India time yesterday | 3pm in Kolkata yesterday`,
      "2026-11-20T10:00/2026-11-20T10:01": `
        Fri, 20 Nov 2026 10:00:00 -0500 | 20 Nov 2026 10:00 | Nov 20 10:00 AM | 1795186800
        1795186800000 | 20/Nov/2026:10:00:00 -0500 | 20261120T150000Z | 2026-11-20T10:00-0500`,
    },
  },
  {
    title: "holidays and vague words",
    loose: "ignored",
    spans: {
      "2025-12-25/2025-12-26": `Christmas | on Christmas day | Xmas | last Christmas`,
      "2025-12-31/2026-01-01": `New Year's Eve`,
      "2026-01-01/2026-01-02": `New Year's Day | New Year`,
      "2026-06-01/2026-09-01": `last summer | in summer | this summer`,
      "open/open": `
        any time | anytime | ever | always | any date | whenever | at any time | since forever
        entire history`,
    },
  },
  {
    title:
      "words that turn the meaning round, or numbers that narrow it: ignoring them is not enough",
    loose: "problem",
    spans: {
      "2026-11-16T10:00/open": `no more than 7 days ago | at most 7 days ago`,
      "open/2026-11-16T10:00": `at least 7 days ago`,
      "2026-11-22T08:00/2026-11-22T10:00": `yesterday morning 8-10`,
      "2026-11-22/2026-11-22T09:00": `yesterday before 9`,
      "2026-11-22T06:00/2026-11-22T18:00": `
        yesterday morning and afternoon | yesterday morning or afternoon`,
      "2026-11-09/2026-11-11": `9 and 10 Nov | 9 or 10 November`,
      "2026-11-20T13:00/2026-11-20T13:01": `2026-11-20 10:00 -0800 | Fri, 20 Nov 2026 10:00 -0800`,
      "2026-11-20T05:00/2026-11-20T06:00": `Nov 20 10am (UTC) | Nov 20 10am, UTC`,
      "2026-11-20T13:00/2026-11-20T14:00": `10am Pacific on Nov 20`,
    },
  },
];
