import { byAlice, bySupport, logins, mean, type Row } from "./phrase.js";

export const mixedOrder: readonly Row[] = [
  {
    row: "the order never matters: two bounds, each the most recent that fits",
    phrases: [
      mean(
        "2026-10-01 00:00",
        "2026-11-20 00:00",
        `since October before Friday | before Friday since October | since last month before Friday
        since October and before Friday | since October, before Friday | since:October before:Friday
        since:"last month" before Friday | from:2026-10-01 before Friday`,
      ),
      mean(
        "2026-11-01 00:00",
        "2026-11-21 00:00",
        `since Nov 1 until Friday | until Friday since Nov 1 | from 2026-11-01 to Friday | between Nov 1 and Friday
        since 2026-11-01 until Friday | from:2026-11-01 until Friday | since:2026-11-01 until:Friday | after October until Friday`,
      ),
      mean("2026-07-01 00:00", "2026-11-21 00:00", "since Q3 until Friday | until Friday since Q3"),
      mean(
        "2025-01-01 00:00",
        "2026-11-20 00:00",
        "since 2025 before Friday | before Friday since 2025",
      ),
      mean(
        "2026-11-20 00:00",
        "2026-11-23 09:00",
        "until 9am since Friday | since Friday until 9am",
      ),
    ],
  },
  {
    row: "the order never matters: since one time until another",
    phrases: [
      mean(
        "2026-11-22 09:00",
        "2026-11-22 12:00",
        `since 9am until noon yesterday | since yesterday 9am until noon | since 9am yesterday until noon
        from 9am until noon yesterday | after 9am before noon yesterday | yesterday after 9am before noon
        yesterday since 9am until noon`,
      ),
      mean(
        "2026-11-20 09:00",
        "2026-11-20 12:00",
        "after 9am until noon on Friday | after 9am and before noon on Friday | on Friday after 9am and before noon",
      ),
      mean(
        "2026-11-22 17:00",
        "2026-11-23 09:00",
        "since 5pm until 9am | from 5pm to 9am | since:5pm until:9am",
      ),
      mean(
        "2026-11-23 09:00",
        "2026-11-23 17:00",
        "since 9am until 5pm | since:9am until:5pm | from:9am to:5pm",
      ),
    ],
  },
  {
    row: "the order never matters: the day and its hours apart",
    phrases: [
      mean(
        "2026-11-22 09:00",
        "2026-11-22 17:00",
        `logins yesterday between 9 and 5 | yesterday logins between 9 and 5 | between 9 and 5 logins yesterday
        yesterday from 9am to 5pm logins`,
        logins,
      ),
      mean(
        "2026-11-22 09:00",
        "2026-11-22 17:00",
        "on:yesterday from 9am to 5pm | on:yesterday from:9am to:5pm | from:9am to:5pm on:yesterday",
      ),
      mean(
        "2026-11-20 15:00",
        "2026-11-20 16:00",
        "Friday at 3pm by alice@example.com | Friday by alice@example.com at 3pm | at 3pm by alice@example.com on Friday",
        byAlice,
      ),
      mean(
        "2026-11-05 15:00",
        "2026-11-05 16:00",
        "Nov 5 at 3pm by support | Nov 5 by support at 3pm",
        bySupport,
      ),
      mean(
        "2026-11-20 12:00",
        "2026-11-20 18:00",
        "Friday afternoon logins | on Friday logins in the afternoon | in the afternoon logins on Friday",
        logins,
      ),
      mean(
        "2026-11-22 15:00",
        "2026-11-22 16:00",
        "yesterday afternoon at 3 | yesterday at 3 in the afternoon | at 3 o'clock yesterday afternoon",
      ),
      mean(
        "2026-11-22 09:00",
        "2026-11-22 10:00",
        "yesterday morning at 9 | at 9 yesterday morning",
      ),
      mean(
        "2026-11-20 09:00",
        "2026-11-20 11:00",
        "Friday morning between 9 and 11 | between 9 and 11 on Friday morning",
      ),
      mean(
        "2026-11-22 23:00",
        "2026-11-23 00:00",
        "last night at 11pm | last night at 11 | at 11 last night",
      ),
    ],
  },
  {
    row: "the order never matters: the year after or before its part",
    phrases: [
      mean(
        "2025-10-01 00:00",
        "2025-11-01 00:00",
        "October last year | last year in October | in October last year | last year October",
      ),
      mean(
        "2025-07-01 00:00",
        "2025-10-01 00:00",
        "Q3 last year | last year's Q3 | Q3 of last year | Q3-2025 | Q3/2025",
      ),
      mean(
        "2025-10-01 00:00",
        "2025-11-01 00:00",
        "October 2025 logins | logins in October, 2025 | October logins 2025",
        logins,
      ),
      mean(
        "2026-11-16 00:00",
        "2026-11-19 00:00",
        "Monday to Wednesday last week | last week Monday to Wednesday | last week from Monday to Wednesday",
      ),
    ],
  },
  {
    row: "a range over midnight, its days on either side of the times",
    phrases: [
      mean(
        "2026-11-22 17:00",
        "2026-11-23 09:00",
        `yesterday 5pm to today 9am | 5pm yesterday to 9am today | yesterday 5pm to 9am today
        from yesterday 5pm to 9am today | between yesterday 5pm and 9am today | from 5pm yesterday until 9am today`,
      ),
      mean(
        "2026-11-20 22:00",
        "2026-11-21 02:00",
        "Friday 10pm to Saturday 2am | 10pm Friday to 2am Saturday | Friday 10pm to 2am Saturday",
      ),
      mean(
        "2026-11-20 17:00",
        "2026-11-23 09:00",
        "Friday 5pm to Monday 9am | 5pm Friday to 9am Monday | Friday 5pm to 9am Monday | Friday 5pm until 9am Monday",
      ),
      mean(
        "2026-11-05 22:00",
        "2026-11-06 02:00",
        "Nov 5 10pm to Nov 6 2am | 10pm Nov 5 to 2am Nov 6 | Nov 5 10pm to 2am Nov 6",
      ),
    ],
  },
  {
    row: "bounds as auditors write them",
    phrases: [
      mean(
        "2026-11-05 00:00",
        "open",
        "on or after Nov 5 | on and after Nov 5 | Nov 5 or later | Nov 5 onwards | not before Nov 5 | no earlier than Nov 5",
      ),
      mean(
        "open",
        "2026-11-06 00:00",
        "on or before Nov 5 | no later than Nov 5 | not after Nov 5 | up through Nov 5",
      ),
      mean(
        "2026-11-05 00:00",
        "2026-11-10 00:00",
        "Nov 5 through Nov 9 | Nov 5 up to Nov 9 | Nov 5 through to Nov 9 | Nov 5 thru 9. | Nov 5 'til Nov 9",
      ),
      mean("2026-11-05 00:00", "2026-11-08 00:00", "Nov 5, Nov 6 and Nov 7 | on Nov 5, 6 and 7"),
      mean(
        "2026-11-20 17:00",
        "2026-11-21 00:00",
        "Friday after 5pm | on Friday after 5pm | Friday from 5pm",
      ),
      mean(
        "2026-11-05 09:00",
        "2026-11-06 00:00",
        "on Nov 5 after 9am | Nov 5 from 9am | on:2026-11-05 after:9am",
      ),
      mean("2026-11-21 00:00", "2026-11-22 00:00", "couple of days ago | a couple of days ago"),
      mean("2026-11-23 08:00", "open", "a couple of hours ago | couple of hours ago"),
    ],
  },
  {
    row: "values of one operator are alternatives",
    phrases: [
      mean(
        "2026-11-05 00:00",
        "2026-11-07 00:00",
        "on:2026-11-05,2026-11-06 | on:2026-11-05 on:2026-11-06",
      ),
      mean("2026-11-22 00:00", "2026-11-24 00:00", "on:yesterday,today | on:yesterday on:today"),
    ],
  },
];
