import { byAlice, deactivations, logins, mean, type Row, rolesAssigned, toBob } from "./phrase.js";

export const ranges: readonly Row[] = [
  {
    row: "between Nov 1 and Nov 5 and its other spellings",
    phrases: [
      mean(
        "2026-11-01 00:00",
        "2026-11-06 00:00",
        `between Nov 1 and Nov 5 | between November 1st and November 5th | between the 1st and the 5th
        Between Nov. 1 and Nov. 5, 2026 | between 1 and 5 November | between 2026-11-01 and 2026-11-05
        from Nov 1 to Nov 5 | from Nov 1 until Nov 5 | from Nov 1 through Nov 5 | from the 1st to the 5th
        Nov 1 to Nov 5 | Nov 1 - Nov 5 | Nov 1 – Nov 5 | Nov 1—Nov 5 | Nov 1–5 | Nov 1-5 | Nov 1 to 5
        1-5 Nov | 1–5 November 2026 | 1 to 5 November | 1 Nov to 5 Nov | Nov 1 'til Nov 5 | Nov 1 till Nov 5
        November 1-5, 2026 | Nov 1, 2026 to Nov 5, 2026 | November 1st through November 5th | Nov 1 thru 5
        from 2026-11-01 to 2026-11-05 | 2026-11-01 to 2026-11-05 | 2026-11-01..2026-11-05
        2026-11-01 .. 2026-11-05 | 2026-11-01–2026-11-05 | 2026-11-01 — 2026-11-05 | 2026-11-01 - 2026-11-05
        from:2026-11-01 to:2026-11-05 | to:2026-11-05 from:2026-11-01 | since:2026-11-01 until:2026-11-05
        from:"Nov 1" to:"Nov 5" | since Nov 1 until Nov 5 | after Oct 31 before Nov 6 | from: 2026-11-01 to: 2026-11-05
        after:2026-10-31 before:2026-11-06 | on:2026-11-01..2026-11-05 | on:"Nov 1 to Nov 5" | starting Nov 1 until Nov 5`,
      ),
      mean(
        "2026-11-01 00:00",
        "2026-11-06 00:00",
        `logins between Nov 1 and Nov 5 | between Nov 1 and Nov 5 logins | Nov 1 to Nov 5 logins
        from Nov 1 to Nov 5, logins | 2026-11-01..2026-11-05 logins | type:"Console login" from:2026-11-01 to:2026-11-05`,
        logins,
      ),
      mean(
        "2026-11-01 00:00",
        "2026-11-06 00:00",
        `roles assigned to bob@example.com between Nov 1 and Nov 5
        from Nov 1 to Nov 5 roles assigned to bob@example.com
        roles assigned from Nov 1 to Nov 5 to bob@example.com`,
        { ...rolesAssigned, ...toBob },
      ),
    ],
  },
  {
    row: "ranges of weekdays, months, quarters and years",
    phrases: [
      mean(
        "2026-11-17 00:00",
        "2026-11-20 00:00",
        "Tuesday to Thursday | from Tue to Thu | between Tuesday and Thursday | Tue-Thu | Tue – Thu",
      ),
      mean(
        "2026-11-20 00:00",
        "2026-11-23 00:00",
        "Friday to Sunday | Fri-Sun | from Friday through Sunday | from Friday to yesterday",
      ),
      mean(
        "2026-11-20 00:00",
        "2026-11-24 00:00",
        "from Friday to today | Friday until today | between Friday and today",
      ),
      mean(
        "2026-11-16 00:00",
        "2026-11-21 00:00",
        "last Monday to last Friday | last Monday to Friday",
      ),
      mean(
        "2026-09-01 00:00",
        "2026-11-01 00:00",
        "September to October | from Sept to Oct | between September and October | Sep-Oct",
      ),
      mean("2026-04-01 00:00", "2026-10-01 00:00", "Q2 to Q3 | from Q2 to Q3 | between Q2 and Q3"),
      mean(
        "2024-01-01 00:00",
        "2026-01-01 00:00",
        "2024 to 2025 | from 2024 to 2025 | between 2024 and 2025 | 2024..2025 | 2024-2025",
      ),
      mean(
        "2025-10-01 00:00",
        "2026-01-01 00:00",
        "from Oct 2025 to Dec 2025 | October to December 2025 | Oct–Dec 2025",
      ),
      mean(
        "2026-10-20 00:00",
        "2026-11-21 00:00",
        "from Oct 20 to Friday | Oct 20 until last Friday",
      ),
      mean(
        "2026-11-17 00:00",
        "2026-11-20 00:00",
        "deactivations from Tuesday to Thursday",
        deactivations,
      ),
    ],
  },
  {
    row: "a year-less range takes the most recent start; yesterday or today is one range",
    phrases: [
      mean(
        "2025-12-20 00:00",
        "2026-01-06 00:00",
        "Dec 20 to Jan 5 | between Dec 20 and Jan 5 | from 20 December to 5 January | Dec 20–Jan 5",
      ),
      mean("2026-11-20 00:00", "2026-12-06 00:00", "Nov 20 to Dec 5 | between Nov 20 and Dec 5"),
      mean(
        "2025-11-25 00:00",
        "2025-11-29 00:00",
        "Nov 25 to Nov 28 | Nov 25-28 | between Nov 25 and 28",
      ),
      mean(
        "2025-11-01 00:00",
        "2026-03-01 00:00",
        "Nov 2025 to Feb 2026 | from November 2025 to February 2026",
      ),
      mean("2025-12-01 00:00", "2026-02-01 00:00", "December to January | from Dec to Jan"),
      mean(
        "2026-10-28 00:00",
        "2026-11-04 00:00",
        "Oct 28 to Nov 3 | from Oct 28 through Nov 3 | 28 Oct - 3 Nov",
      ),
      mean(
        "2026-11-22 00:00",
        "2026-11-24 00:00",
        "yesterday or today | today or yesterday | yesterday and today | yesterday to today | from yesterday to today",
      ),
      mean(
        "2026-11-22 00:00",
        "2026-11-24 00:00",
        "logins yesterday or today | yesterday or today logins",
        logins,
      ),
    ],
  },
  {
    row: "hours of a day: yesterday from 9am to 5pm",
    phrases: [
      mean(
        "2026-11-22 09:00",
        "2026-11-22 17:00",
        `yesterday from 9am to 5pm | yesterday between 9 and 5 | yesterday 9-5 | yesterday 9am-5pm
        yesterday 9am–5pm | yesterday from 9 to 5 | yesterday between 9am and 5pm | yesterday 09:00-17:00
        from 9am to 5pm yesterday | between 9 and 5 yesterday | between 9 a.m. and 5 p.m. yesterday
        yesterday 9:00 to 17:00 | yesterday, 9am to 5pm | yesterday from 9am until 5pm | yesterday 9am til 5pm
        Yesterday from 9AM to 5PM? | on:"yesterday from 9am to 5pm" | from yesterday 9am to yesterday 5pm
        from:"yesterday 9am" to:"yesterday 5pm"`,
      ),
      mean(
        "2026-11-20 09:30",
        "2026-11-20 11:00",
        `between 9:30 and 11 on Friday | Friday between 9:30 and 11 | on Friday from 9:30 to 11 | Friday 9:30-11:00
        from 9:30am to 11am on Friday | Fri 9:30 - 11:00 | between 9:30 and 11:00 Friday`,
      ),
      mean(
        "2026-11-05 13:00",
        "2026-11-05 15:30",
        "Nov 5 from 1pm to 3:30pm | Nov 5 between 13:00 and 15:30 | 2026-11-05 13:00-15:30 | 1pm to 3:30pm on Nov 5",
      ),
      mean(
        "2026-11-23 09:00",
        "2026-11-23 17:00",
        "9am to 5pm | from 9am to 5pm | between 9am and 5pm | today between 9 and 5",
      ),
      mean(
        "2026-11-22 13:00",
        "2026-11-22 15:00",
        "between 1pm and 3pm | from 13:00 to 15:00 | 1-3pm yesterday | yesterday 1-3pm",
      ),
      mean(
        "2026-11-22 11:00",
        "2026-11-22 13:00",
        "yesterday between 11 and 1 | from 11am to 1pm yesterday | yesterday from 11 to 1pm",
      ),
      mean(
        "2026-11-23 08:00",
        "2026-11-23 09:00",
        "between 8 and 9 this morning | this morning between 8 and 9 | today from 8 to 9am",
      ),
      mean(
        "2026-11-22 09:00",
        "2026-11-22 17:00",
        "logins yesterday between 9 and 5 | between 9 and 5 yesterday logins",
        logins,
      ),
      mean(
        "2026-11-22 09:00",
        "2026-11-22 17:00",
        "by alice@example.com yesterday from 9am to 5pm",
        byAlice,
      ),
    ],
  },
  {
    row: "from 10pm to 2am ends the next day",
    phrases: [
      mean(
        "2026-11-22 22:00",
        "2026-11-23 02:00",
        "from 10pm to 2am | between 10pm and 2am | 10pm-2am | 22:00 to 02:00 | 10pm – 2am",
      ),
      mean(
        "2026-11-22 22:00",
        "2026-11-23 02:00",
        "yesterday from 10pm to 2am | from 10pm to 2am yesterday | yesterday between 22:00 and 02:00",
      ),
      mean(
        "2026-11-20 22:00",
        "2026-11-21 02:00",
        "Friday from 10pm to 2am | on Friday between 10pm and 2am | Friday 10pm to Saturday 2am",
      ),
      mean(
        "2026-11-05 23:30",
        "2026-11-06 00:30",
        "Nov 5 from 11:30pm to 12:30am | from 23:30 to 00:30 on Nov 5 | Nov 5 23:30 to Nov 6 00:30",
      ),
      mean(
        "2026-11-22 20:00",
        "2026-11-23 00:00",
        "yesterday from 8pm to midnight | between 8pm and midnight yesterday | from 8pm to midnight",
      ),
    ],
  },
];
