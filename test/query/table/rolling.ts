import { byAlice, logins, mean, type Row, supportEnabled } from "./phrase.js";

/** Where no clock changes in autumn. */
const STEADY = ["Asia/Kolkata", "UTC"];

export const rolling: readonly Row[] = [
  {
    row: "last, past, previous N",
    phrases: [
      mean(
        "2026-11-16 10:00",
        "open",
        `last 7 days | the last 7 days | past 7 days | previous 7 days | in the last 7 days | last 7d
        over the past seven days | within the last 7 days | during the last 7 days | last seven days
        Last 7 Days? | on:"last 7 days" | past week | in the past week | over the past week | past 1 week
        from the last 7 days`,
      ),
      mean("2026-11-16 10:00", "open", "logins in the last 7 days | last 7 days logins", logins),
      mean(
        "2026-11-16 10:00",
        "open",
        "support access enabled in the past 7 days by alice@example.com",
        { ...supportEnabled, ...byAlice },
      ),
      mean(
        "2026-11-22 10:00",
        "open",
        `past 24 hours | last 24 hours | last 24h | last 24 hrs | past 24 hrs. | the past twenty-four hours
        in the previous 24 hours | last day | past day | last 1 day | last 1440 minutes`,
      ),
      mean(
        "2026-11-09 10:00",
        "open",
        "previous 2 weeks | last 2 weeks | past two weeks | last 2 wks | last 14 days | last fortnight",
      ),
      mean(
        "2026-11-23 08:30",
        "open",
        `last 90 min | last 90 mins | last 90 minutes | past ninety minutes | last 90m | in the past 90 min.
        last 1.5 hours`,
      ),
      mean(
        "2026-11-23 09:00",
        "open",
        "last hour | past hour | the last hour | in the last hour | last 60 minutes | last 1 hr | within the past hour | last one hour",
      ),
      mean("2026-11-23 09:30", "open", "last 30 minutes | last half hour | past half an hour"),
      mean(
        "2026-11-21 10:00",
        "open",
        "last 48 hours | last 2 days | past 2 days | last couple of days",
      ),
    ],
  },
  {
    row: "months, quarters and years roll by the calendar",
    phrases: [
      mean(
        "2026-10-23 10:00",
        "open",
        "past month | in the past month | last 1 month | last 1 mo | over the past month",
      ),
      mean(
        "2026-08-23 10:00",
        "open",
        "last 3 months | past three months | previous 3 months | past quarter | last 3 mos",
      ),
      mean(
        "2026-05-23 10:00",
        "open",
        "last 6 months | last six months | last 2 quarters | past 2 quarters",
      ),
      mean(
        "2025-11-23 10:00",
        "open",
        "past year | last 12 months | over the past year | past 12 months | last 1 year",
      ),
      mean(
        "2024-11-23 10:00",
        "open",
        "last 2 years | past two years | last 24 months | last 2 yrs",
      ),
    ],
  },
  {
    row: "rolling days are exact 24 hours (where no clock changes)",
    zones: STEADY,
    phrases: [
      mean(
        "2026-10-24 10:00",
        "open",
        "last 30 days | past 30 days | last thirty days | previous 30d",
      ),
      mean("2026-08-25 10:00", "open", "last 90 days | past 90 days | the past ninety days"),
      mean("2026-09-28 10:00", "open", "last 8 weeks | past eight weeks | last 56 days"),
    ],
  },
  {
    row: "rolling days are exact 24 hours (over the end of summer time)",
    zones: ["America/New_York"],
    phrases: [
      mean("2026-10-24 11:00", "open", "last 30 days | past 30 days | last 720 hours"),
      mean("2026-08-25 11:00", "open", "last 90 days | past 90 days"),
      mean("2026-09-28 11:00", "open", "last 8 weeks | past 8 wks"),
      mean("2026-10-23 10:00", "open", "past month"),
    ],
  },
  {
    row: "2 hours ago, an hour ago",
    phrases: [
      mean(
        "2026-11-23 08:00",
        "open",
        "2 hours ago | two hours ago | 2 hrs ago | 2h ago | 120 minutes ago | 2 Hours Ago?",
      ),
      mean(
        "2026-11-23 08:00",
        "open",
        'since 2 hours ago | from 2 hours ago | since:"2 hours ago"',
      ),
      mean(
        "2026-11-23 09:00",
        "open",
        "an hour ago | 1 hour ago | one hour ago | an hr ago | since an hour ago",
      ),
      mean(
        "2026-11-23 09:30",
        "open",
        "half an hour ago | 30 minutes ago | thirty min ago | 30 mins ago",
      ),
      mean("2026-11-23 09:00", "open", "logins an hour ago | an hour ago, logins", logins),
      mean("2026-11-21 10:00", "open", "48 hours ago | since 48 hours ago"),
    ],
  },
  {
    row: "N months and years ago are that day",
    phrases: [
      mean(
        "2026-10-23 00:00",
        "2026-10-24 00:00",
        'a month ago | 1 month ago | one month ago | on:"a month ago"',
      ),
      mean("2026-08-23 00:00", "2026-08-24 00:00", "3 months ago | three months ago"),
      mean("2025-11-23 00:00", "2025-11-24 00:00", "a year ago | one year ago | 12 months ago"),
      mean("2026-10-12 00:00", "2026-10-13 00:00", "6 weeks ago | six wks ago | 42 days ago"),
      mean("2026-10-23 00:00", "open", "since a month ago | from a month ago"),
      mean("open", "2026-10-23 00:00", "before a month ago"),
      mean("open", "2026-11-20 00:00", "before 3 days ago"),
      mean("2026-11-20 00:00", "open", 'since 3 days ago | since:"3 days ago"'),
    ],
  },
];
