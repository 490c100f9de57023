import {
  address,
  byAlice,
  bySupport,
  deactivations,
  logins,
  mean,
  newUsers,
  type Row,
  rolesAssigned,
  searches,
  supportEnabled,
  toBob,
} from "./phrase.js";

export const days: readonly Row[] = [
  {
    row: "today, yesterday, the day before yesterday",
    phrases: [
      mean(
        "2026-11-23 00:00",
        "2026-11-24 00:00",
        `today | Today | TODAY | what happened today? | show me all events from today | today's events
        on:today | on: today | on:"today" | anything today | What did anyone do today ?`,
      ),
      mean("2026-11-23 00:00", "2026-11-24 00:00", "logins today | today, logins", logins),
      mean("2026-11-23 00:00", "2026-11-24 00:00", "today by alice@example.com", byAlice),
      mean(
        "2026-11-22 00:00",
        "2026-11-23 00:00",
        `yesterday | Yesterday. | what happened yesterday? | from yesterday | on yesterday | on:Yesterday
        yesterday's events | all of yesterday | all day yesterday | on:"Yesterday"`,
      ),
      mean(
        "2026-11-22 00:00",
        "2026-11-23 00:00",
        `yesterday logins by alice@example.com | logins yesterday by alice@example.com
        type:"Console login" on:yesterday user:alice@example.com | alice@example.com yesterday logins?`,
        { ...logins, ...byAlice },
      ),
      mean("2026-11-22 00:00", "2026-11-23 00:00", "who did yesterday from 10.0.0.5", address),
      mean(
        "2026-11-21 00:00",
        "2026-11-22 00:00",
        `the day before yesterday | day before yesterday | on the day before yesterday
        The Day Before Yesterday | on:"the day before yesterday" | on:"day before yesterday"`,
      ),
      mean(
        "2026-11-21 00:00",
        "2026-11-22 00:00",
        "support access enabled the day before yesterday",
        supportEnabled,
      ),
    ],
  },
  {
    row: "that day: a weekday, a date, N days ago",
    phrases: [
      mean(
        "2026-11-20 00:00",
        "2026-11-21 00:00",
        `Friday | on Friday | on friday. | Fri | on Fri. | FRIDAY | on:Friday | on:fri | this past Friday
        last Friday | Friday's events | 3 days ago | three days ago | on:"3 days ago" | 3 Days Ago?
        Friday, Nov 20 | Fri Nov 20 2026 | Friday 20 November | Friday the 20th`,
      ),
      mean(
        "2026-11-05 00:00",
        "2026-11-06 00:00",
        `Nov 5 | Nov. 5 | nov 5th | November 5 | November 5th | November the 5th | the 5th of November
        5 Nov | 5th Nov. | 5 November 2026 | Nov 5, 2026 | Nov 5th, 2026 | NOV 5 2026 | 5th of Nov 2026
        on Nov 5 | the 5th | on the 5th | on:"the 5th" | 2026-11-05 | on 2026-11-05 | on:2026-11-05
        on: 2026-11-05 | 2026/11/05 | Thursday, 5 November 2026 | Thu 5 Nov | on:"Nov 5" | 5-Nov-2026`,
      ),
      mean(
        "2026-11-16 00:00",
        "2026-11-17 00:00",
        "a week ago | 1 week ago | one week ago | 7 days ago",
      ),
      mean(
        "2026-11-09 00:00",
        "2026-11-10 00:00",
        "2 weeks ago | two weeks ago | 2 wks ago | 14 days ago",
      ),
      mean("2026-11-17 00:00", "2026-11-18 00:00", "Tue | on Tues | Tues. | tuesday | on:Tue"),
      mean("2026-11-19 00:00", "2026-11-20 00:00", "on Thurs. | Thu | Thur | on Thursday please"),
      mean("2026-11-18 00:00", "2026-11-19 00:00", "Wed | on Weds | on wednesday, please"),
      mean(
        "2026-09-05 00:00",
        "2026-09-06 00:00",
        "Sept. 5 | 5 Sept | Sep 5th | September 5, 2026",
      ),
      mean("2025-12-24 00:00", "2025-12-25 00:00", "Dec 24 | 24 December | on Dec. 24th"),
      mean(
        "2026-11-05 00:00",
        "2026-11-06 00:00",
        `Nov 5 logins | logins on Nov 5 | on Nov 5, logins | on:2026-11-05 type:"Console login"`,
        logins,
      ),
      mean(
        "2026-11-20 00:00",
        "2026-11-21 00:00",
        `roles assigned to bob@example.com on Friday | on Friday roles assigned to bob@example.com
        Friday: roles assigned to bob@example.com`,
        { ...rolesAssigned, ...toBob },
      ),
      mean(
        "2026-11-20 00:00",
        "2026-11-21 00:00",
        "by support on Friday | Friday by support",
        bySupport,
      ),
    ],
  },
  {
    row: "Monday said on a Monday, last Monday, last Tuesday",
    phrases: [
      mean(
        "2026-11-23 00:00",
        "2026-11-24 00:00",
        "Monday | on Monday | Mon | this Monday | on:Mon | on:monday",
      ),
      mean(
        "2026-11-23 00:00",
        "2026-11-24 00:00",
        "new users on Monday | Monday new users",
        newUsers,
      ),
      mean(
        "2026-11-16 00:00",
        "2026-11-17 00:00",
        `last Monday | on last Monday | Last Mon | on:"last monday" | Monday last week
        Monday of last week | last week on Monday | last week Monday | last week's Monday`,
      ),
      mean(
        "2026-11-17 00:00",
        "2026-11-18 00:00",
        `last Tuesday | last Tue | last tues. | on last Tuesday | Tuesday last week | on:"last Tuesday"
        Tuesday | Tuesday of last week | previous Tuesday`,
      ),
      mean("2026-11-17 00:00", "2026-11-18 00:00", "deactivations last Tuesday", deactivations),
      mean(
        "2026-11-22 00:00",
        "2026-11-23 00:00",
        "last Sunday | Sunday | Sun | on Sun. | this Sunday",
      ),
      mean(
        "2026-11-21 00:00",
        "2026-11-22 00:00",
        "Saturday | last Saturday | Sat | on Sat | this Saturday",
      ),
    ],
  },
  {
    row: "a month or weekday without a year: the most recent that existed and has begun",
    phrases: [
      mean("2026-10-01 00:00", "2026-11-01 00:00", "last October | last Oct | in last October"),
      mean("2025-12-01 00:00", "2026-01-01 00:00", "last December | December | in December | Dec"),
      mean("2026-11-20 00:00", "2026-11-21 00:00", "this Friday | this Fri | on this Friday"),
      mean(
        "2024-02-29 00:00",
        "2024-03-01 00:00",
        "Feb 29 | 29 Feb | Feb 29th | February 29 | 29th of February",
      ),
      mean("2025-11-30 00:00", "2025-12-01 00:00", "Nov 30 | 30 November | on November 30th"),
      mean("2026-10-30 00:00", "2026-10-31 00:00", "the 30th | on the 30th"),
      mean("2026-10-31 00:00", "2026-11-01 00:00", "the 31st | on the 31st"),
      mean("2025-11-24 00:00", "2025-11-25 00:00", "Nov 24 | on Nov. 24th"),
      mean("2026-11-23 00:00", "2026-11-24 00:00", "Nov 23 | the 23rd | 23 Nov"),
      mean("2026-01-01 00:00", "2026-01-02 00:00", "Jan 1 | on Jan 1st | 1 January"),
      mean("2026-05-01 00:00", "2026-06-01 00:00", "in May | last May"),
    ],
  },
  {
    row: "the weekend, last weekend, over the weekend",
    phrases: [
      mean(
        "2026-11-21 00:00",
        "2026-11-23 00:00",
        `the weekend | last weekend | over the weekend | at the weekend | on the weekend | weekend
        during the weekend | this weekend | this past weekend | over the last weekend | Last Weekend?
        what happened over the weekend? | on:"last weekend" | on:weekend | from the weekend`,
      ),
      mean(
        "2026-11-21 00:00",
        "2026-11-23 00:00",
        "forensic searches over the weekend | over the weekend, forensic searches",
        searches,
      ),
      mean("2026-11-21 00:00", "2026-11-23 00:00", "last weekend by alice@example.com", byAlice),
    ],
  },
];
