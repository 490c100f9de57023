import {
  byAlice,
  bySupport,
  logins,
  mean,
  newUsers,
  type Row,
  rolesAssigned,
  supportEnabled,
} from "./phrase.js";

export const periods: readonly Row[] = [
  {
    row: "this and last week, month, quarter, year",
    phrases: [
      mean(
        "2026-11-23 00:00",
        "2026-11-30 00:00",
        'this week | this wk | during this week | This Week? | on:"this week"',
      ),
      mean(
        "2026-11-16 00:00",
        "2026-11-23 00:00",
        `last week | Last week. | last wk | during last week | all of last week | the last week | last week's
        what happened last week? | in last week | on:"last week"`,
      ),
      mean(
        "2026-11-16 00:00",
        "2026-11-23 00:00",
        `support access enabled last week | last week support access enabled
        type:"Incydr support user access enabled" from:2026-11-16 to:2026-11-22
        to:2026-11-22 support access on from:2026-11-16`,
        supportEnabled,
      ),
      mean("2026-11-01 00:00", "2026-12-01 00:00", "this month | during this month"),
      mean(
        "2026-10-01 00:00",
        "2026-11-01 00:00",
        'last month | the previous month | on:"last month" | LAST MONTH',
      ),
      mean(
        "2026-10-01 00:00",
        "2026-11-01 00:00",
        "new users last month | last month: new users",
        newUsers,
      ),
      mean("2026-10-01 00:00", "2027-01-01 00:00", "this quarter | in this quarter | this qtr"),
      mean(
        "2026-07-01 00:00",
        "2026-10-01 00:00",
        "last quarter | last qtr | in the last quarter | Last Quarter?",
      ),
      mean(
        "2026-07-01 00:00",
        "2026-10-01 00:00",
        "roles granted last quarter | in last quarter roles granted",
        rolesAssigned,
      ),
      mean("2026-01-01 00:00", "2027-01-01 00:00", "this year | during this year"),
      mean(
        "2025-01-01 00:00",
        "2026-01-01 00:00",
        "last year | in last year | LAST YEAR | all of last year",
      ),
      mean(
        "2025-01-01 00:00",
        "2026-01-01 00:00",
        "last year by support | by support last year",
        bySupport,
      ),
    ],
  },
  {
    row: "from with a period means that period",
    phrases: [
      mean("2026-11-22 00:00", "2026-11-23 00:00", "from yesterday | events from yesterday"),
      mean(
        "2026-11-22 00:00",
        "2026-11-23 00:00",
        "logins from yesterday | from yesterday logins",
        logins,
      ),
      mean("2026-11-16 00:00", "2026-11-23 00:00", "from last week | everything from last week"),
      mean("2026-11-23 00:00", "2026-11-24 00:00", "from today | all events from today"),
      mean("2026-11-23 00:00", "2026-11-30 00:00", "from this week"),
      mean("2026-10-01 00:00", "2026-11-01 00:00", "from last month | events from last month"),
      mean("2026-11-22 18:00", "2026-11-23 06:00", "from last night"),
      mean("2026-11-21 00:00", "2026-11-23 00:00", "from the weekend | from last weekend"),
      mean("2026-07-01 00:00", "2026-10-01 00:00", "from last quarter"),
      mean("2025-01-01 00:00", "2026-01-01 00:00", "from last year"),
    ],
  },
  {
    row: "from with a date, weekday or time means since; since starts where the period starts",
    phrases: [
      mean("2026-11-20 00:00", "open", "from Friday | from:Friday | from fri | from: Friday"),
      mean(
        "2026-11-05 00:00",
        "open",
        'from Nov 5 | from:2026-11-05 | from the 5th | from 5 November | from:"Nov 5"',
      ),
      mean("2026-11-23 09:00", "open", "from 9am | from 9am today | from 9:00 | from:9am"),
      mean(
        "2026-11-16 00:00",
        "open",
        'since last week | since last Monday | since a week ago | since:"last week"',
      ),
      mean(
        "2026-10-01 00:00",
        "open",
        "since October | since Oct | since:October | since last month | since this quarter",
      ),
      mean("2026-07-01 00:00", "open", "since Q3 | since last quarter | since July"),
      mean(
        "2025-01-01 00:00",
        "open",
        "since last year | since 2025 | since:2025 | since Jan 2025",
      ),
      mean("2026-01-01 00:00", "open", "since this year | since January | since 2026"),
      mean("2026-11-21 00:00", "open", "since the weekend | since last weekend"),
      mean("2026-11-22 00:00", "open", "since yesterday | since:yesterday"),
      mean("2026-11-22 00:00", "open", "logins since yesterday by alice@example.com", {
        ...logins,
        ...byAlice,
      }),
    ],
  },
  {
    row: "October, in October, Oct 2025, in 2025, Q3, Q3 2025",
    phrases: [
      mean(
        "2026-10-01 00:00",
        "2026-11-01 00:00",
        "October | in October | Oct | Oct. | in oct | during October | on:October | October 2026 | 2026-10 | OCTOBER?",
      ),
      mean("2026-10-01 00:00", "2026-11-01 00:00", "logins in October | October logins", logins),
      mean(
        "2025-10-01 00:00",
        "2025-11-01 00:00",
        'Oct 2025 | October 2025 | in October 2025 | in Oct. 2025 | October of 2025 | on:"Oct 2025" | 2025-10 | October, 2025',
      ),
      mean(
        "2025-01-01 00:00",
        "2026-01-01 00:00",
        "in 2025 | 2025 | during 2025 | on:2025 | the year 2025 | all of 2025",
      ),
      mean("2025-01-01 00:00", "2026-01-01 00:00", "logins in 2025 | 2025 logins", logins),
      mean(
        "2026-07-01 00:00",
        "2026-10-01 00:00",
        "Q3 | in Q3 | q3 | during Q3 | Q3 2026 | 2026 Q3 | on:Q3 | third quarter | in the third quarter | the 3rd quarter",
      ),
      mean(
        "2025-07-01 00:00",
        "2025-10-01 00:00",
        'Q3 2025 | in Q3 2025 | q3 2025 | 2025 Q3 | Q3 of 2025 | 2025-Q3 | on:"Q3 2025" | third quarter of 2025',
      ),
      mean("2026-10-01 00:00", "2027-01-01 00:00", "Q4 | in Q4 | Q4 2026"),
      mean("2026-01-01 00:00", "2026-04-01 00:00", "Q1 | first quarter | Q1 2026"),
      mean(
        "2026-09-01 00:00",
        "2026-10-01 00:00",
        "Sept | in Sept. | September | Sep 2026 | in september",
      ),
      mean("2026-11-01 00:00", "2026-12-01 00:00", "November | in November | Nov | this November"),
      mean("2026-02-01 00:00", "2026-03-01 00:00", "February | in Feb | Feb."),
    ],
  },
  {
    row: "all dates, all time, no date at all",
    phrases: [
      mean(
        "open",
        "open",
        `all dates | all time | All time | any time | anytime | of all time | All Dates please
        show me all events | all events, all time | for all time | on:"all dates" | on:"all time"`,
      ),
      mean(
        "open",
        "open",
        "logins | all dates logins | logins, all time | logins of all time",
        logins,
      ),
      mean("open", "open", "alice@example.com all time | all dates by alice@example.com", byAlice),
    ],
  },
];
