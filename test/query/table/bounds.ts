import {
  address,
  byAlice,
  deactivations,
  logins,
  mean,
  newUsers,
  type Row,
  rolesAssigned,
  toBob,
} from "./phrase.js";

export const bounds: readonly Row[] = [
  {
    row: "since Monday, since Nov 5, from Nov 5",
    phrases: [
      mean(
        "2026-11-23 00:00",
        "open",
        "since Monday | since Mon | since:Monday | since this Monday | Since monday.",
      ),
      mean(
        "2026-11-20 00:00",
        "open",
        'since Friday | since last Friday | since fri. | since:"last Friday"',
      ),
      mean(
        "2026-11-05 00:00",
        "open",
        `since Nov 5 | since November 5th | since the 5th | since 5 Nov | since 2026-11-05 | since:2026-11-05
        since:"Nov 5" | since the 5th of November | from Nov 5 | from Nov. 5th | starting Nov 5
        from November 5 on | from Nov 5 onwards | everything since Nov 5, 2026`,
      ),
      mean(
        "2026-11-05 00:00",
        "open",
        "logins since Nov 5 | since Nov 5 logins | from Nov 5 logins",
        logins,
      ),
      mean(
        "2026-11-05 00:00",
        "open",
        "since Nov 5 from 10.0.0.5 | from 10.0.0.5 from Nov 5",
        address,
      ),
      mean("2026-11-23 00:00", "open", "roles granted to bob@example.com since Monday", {
        ...rolesAssigned,
        ...toBob,
      }),
    ],
  },
  {
    row: "since 9am",
    phrases: [
      mean(
        "2026-11-23 09:00",
        "open",
        "since 9am | since 9 am | since 9 a.m. | since 9AM | since 09:00 | since 9:00 | since 9:00am | since:9am | since 9 o'clock",
      ),
      mean(
        "2026-11-23 09:00",
        "open",
        'since 9am today | since today 9am | since today at 9 | since:"9am today"',
      ),
      mean(
        "2026-11-22 17:00",
        "open",
        "since 5pm | since 5 p.m. | since 17:00 | since 5pm yesterday | since yesterday 5pm",
      ),
      mean(
        "2026-11-22 12:00",
        "open",
        "since noon | since noon yesterday | since midday | since 12pm",
      ),
      mean("2026-11-23 00:00", "open", "since midnight | since 12am | since 00:00"),
      mean("2026-11-22 15:42", "open", "since 15:42 | since 3:42pm | since yesterday at 15:42"),
      mean("2026-11-23 06:00", "open", "since this morning | since 6am"),
      mean("2026-11-22 18:00", "open", "since last night | since yesterday evening"),
      mean(
        "2026-11-20 14:00",
        "open",
        "since Friday 2pm | since 2pm on Friday | since 14:00 Friday",
      ),
      mean("2026-11-22 17:00", "open", "logins since 5pm | since 5pm, logins", logins),
    ],
  },
  {
    row: "after Nov 5",
    phrases: [
      mean(
        "2026-11-06 00:00",
        "open",
        `after Nov 5 | after November 5th | after the 5th | after 5 Nov 2026 | after 2026-11-05
        after:2026-11-05 | after: 2026-11-05 | after:"Nov 5" | After nov. 5?`,
      ),
      mean(
        "2026-11-21 00:00",
        "open",
        "after Friday | after last Friday | after:Friday | after Fri.",
      ),
      mean(
        "2026-11-23 00:00",
        "open",
        "after yesterday | after last week | after the weekend | after:yesterday",
      ),
      mean("2026-11-01 00:00", "open", "after October | after last month | after:October"),
      mean("2026-10-01 00:00", "open", "after Q3 | after September | after last quarter"),
      mean("2026-01-01 00:00", "open", "after 2025 | after last year | after:2025"),
      mean(
        "2026-11-21 00:00",
        "open",
        "new users after Friday | after Friday, new users",
        newUsers,
      ),
    ],
  },
  {
    row: "before Friday",
    phrases: [
      mean(
        "open",
        "2026-11-20 00:00",
        "before Friday | before last Friday | before:Friday | before fri | Before FRIDAY?",
      ),
      mean(
        "open",
        "2026-11-05 00:00",
        `before Nov 5 | before November 5th, 2026 | before the 5th | before 2026-11-05 | before:2026-11-05
        before:"Nov 5" | prior to Nov 5 | earlier than Nov 5`,
      ),
      mean("open", "2026-11-22 00:00", "before yesterday | before:yesterday"),
      mean(
        "open",
        "2026-11-23 00:00",
        "before today | before Monday | before this week | before:today",
      ),
      mean(
        "open",
        "2026-11-16 00:00",
        'before last week | before last Monday | before:"last week"',
      ),
      mean("open", "2026-10-01 00:00", "before October | before last month | before Q4"),
      mean("open", "2026-01-01 00:00", "before 2026 | before this year | before:2026"),
      mean("open", "2026-11-23 09:00", "before 9am | before 9am today | before:9am"),
      mean("open", "2026-11-22 12:00", "before noon yesterday | before yesterday noon"),
      mean(
        "open",
        "2026-11-20 00:00",
        "deactivations before Friday | before Friday deactivations",
        deactivations,
      ),
    ],
  },
  {
    row: "until Friday, through Nov 5, up to Nov 5",
    phrases: [
      mean(
        "open",
        "2026-11-21 00:00",
        `until Friday | till Friday | til Friday | 'til Friday | ’til Friday | through Friday | thru Friday
        up to Friday | until:Friday | to:Friday | up until Friday | until last Friday | up till fri`,
      ),
      mean(
        "open",
        "2026-11-06 00:00",
        `through Nov 5 | up to Nov 5 | until Nov 5 | until the 5th | up to and including Nov 5 | to:2026-11-05
        until:2026-11-05 | until: 2026-11-05 | to:"Nov 5" | till 5 November | until 2026-11-05`,
      ),
      mean(
        "open",
        "2026-11-23 00:00",
        "until yesterday | up to yesterday | until last week | to:yesterday",
      ),
      mean("open", "2026-11-24 00:00", "until today | up to today | to:today"),
      mean("open", "2026-11-01 00:00", "until October | through October | to:October"),
      mean("open", "2026-01-01 00:00", "until 2025 | through 2025 | to:2025"),
      mean("open", "2026-11-21 00:00", "logins until Friday by alice@example.com", {
        ...logins,
        ...byAlice,
      }),
    ],
  },
  {
    row: "after and until with a time mean that instant",
    phrases: [
      mean(
        "2026-11-23 09:00",
        "open",
        "after 9am | after 9 a.m. | after 9:00 | after:9am | after 09:00 today",
      ),
      mean(
        "2026-11-22 17:00",
        "open",
        'after 5pm | after 17:00 | after 5pm yesterday | after:"yesterday 5pm"',
      ),
      mean(
        "2026-11-05 15:00",
        "open",
        'after Nov 5 at 3pm | after 3pm on Nov 5 | after Nov 5 15:00 | after:"2026-11-05 15:00"',
      ),
      mean(
        "open",
        "2026-11-23 09:00",
        'until 9am | till 9am | up to 9am | until 09:00 | to:9am | until:"9am today"',
      ),
      mean(
        "open",
        "2026-11-22 17:00",
        'until 5pm yesterday | until yesterday at 5pm | until:"yesterday 17:00"',
      ),
      mean(
        "open",
        "2026-11-20 14:30",
        "until Friday 2:30pm | until 14:30 on Friday | 'til 2:30 pm Friday",
      ),
      mean("2026-11-22 15:42", "open", "after yesterday 15:42 | after 3:42pm yesterday"),
    ],
  },
  {
    row: "dates that hold together",
    phrases: [
      mean(
        "2026-11-16 00:00",
        "2026-11-20 00:00",
        'last week before Friday | before:Friday on:"last week"',
      ),
      mean(
        "2026-11-18 00:00",
        "2026-11-23 00:00",
        'last week since Wednesday | since:Wednesday on:"last week"',
      ),
      mean(
        "2026-10-11 00:00",
        "2026-11-01 00:00",
        "in October after Oct 10 | after:2026-10-10 in October",
      ),
      mean("2026-11-01 00:00", "2026-11-21 00:00", "this month until Friday"),
      mean(
        "2026-11-05 00:00",
        "2026-11-20 00:00",
        "since Nov 5 before Friday | before Friday since Nov 5 | since:2026-11-05 before:Friday",
      ),
      mean(
        "2026-11-06 00:00",
        "2026-11-21 00:00",
        "after Nov 5 until Friday | after:2026-11-05 until:Friday",
      ),
      mean("2026-11-01 00:00", "2026-11-24 00:00", "this month until today"),
    ],
  },
];
