import type { Group } from "./group.js";

export const bounds: readonly Group[] = [
  {
    title: "since and from, with a day",
    spans: {
      "2026-11-23/open": `
        since Monday | since today | from Monday | since mon | from Monday on | since midnight
        since Nov 23`,
      "2026-11-22/open": `since yesterday | since Sunday | from Sunday`,
      "2026-11-21/open": `
        since the day before yesterday | since Sat | since the weekend | since last weekend
        from Saturday`,
      "2026-11-20/open": `
        since Friday | from Friday | since last Friday | since 3 days ago | from 3 days ago
        from last Friday`,
      "2026-11-19/open": `since Thurs | from Thursday`,
      "2026-11-18/open": `since Wed | from Wednesday`,
      "2026-11-17/open": `since Tues | from Tuesday | since last Tuesday`,
      "2026-11-05/open": `
        since Nov 5 | from Nov 5 | from the 5th | since the 5th | since 5 November
        from 2026-11-05 | since 2026-11-05 | since Thursday Nov 5 | since the 5th of November
        from Nov 5th, 2026`,
      "2025-12-25/open": `
        since Dec 25 | from 25 Dec | since 25/12/2025 | from 12/25/2025`,
      "2024-02-29/open": `since Feb 29`,
    },
  },
  {
    title: "since, with a period",
    spans: {
      "2026-11-16/open": `
        since last week | since last Monday | since a week ago | since the start of last week
        since the beginning of last week`,
      "2026-11-23/open": `
        since this week | since the beginning of this week | since the start of the week`,
      "2026-10-01/open": `
        since last month | since October | since this quarter | since Oct | since Q4
        since the beginning of last month | since the start of the quarter`,
      "2026-11-01/open": `
        since this month | since November | since the beginning of the month
        since the start of the month`,
      "2026-07-01/open": `since last quarter | since Q3 | since July`,
      "2026-01-01/open": `
        since this year | since 2026 | since January | since Q1
        since the beginning of the year | since the start of this year`,
      "2025-01-01/open": `
        since last year | since 2025 | since January 2025 | since Q1 2025`,
      "2025-10-01/open": `since Oct 2025 | since Q4 last year | since Q4 2025`,
      "2025-12-01/open": `since December`,
    },
  },
  {
    title: "since and from, with a time",
    spans: {
      "2026-11-23T09:00/open": `
        since 9am | from 9am | since 9 am | since 9:00 | since 09:00 | since 9 a.m.
        since 9am today | since today at 9am | from 9am today`,
      "2026-11-23T09:30/open": `since 9:30 | from 9:30am | since 9:30 am`,
      "2026-11-23T10:00/open": `since 10am | since 10:00`,
      "2026-11-22T11:00/open": `since 11am | since 11:00`,
      "2026-11-22T12:00/open": `
        since noon | from noon | since noon yesterday | since yesterday noon
        since yesterday afternoon | since 12pm`,
      "2026-11-22T17:00/open": `
        since 5pm | since 5pm yesterday | since yesterday at 5pm | from 5 pm yesterday
        from 17:00 | since yesterday 17:00`,
      "2026-11-20T18:00/open": `
        since Friday evening | since 6pm on Friday | since Friday 6pm | since Friday at 18:00`,
      "2026-11-23T06:00/open": `since this morning | since 6am`,
      "2026-11-22T18:00/open": `since last night | since yesterday evening`,
      "2026-11-05T15:42/open": `
        since Nov 5 15:42 | since 15:42 on Nov 5 | from Nov 5 at 3:42pm | since 2026-11-05 15:42
        since 2026-11-05T15:42`,
    },
  },
  {
    title: "after",
    spans: {
      "2026-11-06/open": `
        after Nov 5 | after the 5th | after 5 November | after 2026-11-05 | after Thursday Nov 5`,
      "2026-11-23/open": `
        after yesterday | after Sunday | after the weekend | after last week
        after last weekend | after midnight`,
      "2026-11-21/open": `after Friday | after last Friday | after 3 days ago`,
      "2026-11-14/open": `after 11/13 | after 13/11/2026`,
      "2026-11-01/open": `
        after last month | after October | after Oct 31 | after Oct 2026`,
      "2026-07-01/open": `after Q2 | after June | after Q2 2026`,
      "2026-01-01/open": `
        after 2025 | after last year | after Q4 2025 | after Q4 last year`,
      "2026-11-23T09:00/open": `after 9am | after 9am today | after 09:00 | after 9:00am`,
      "2026-11-22T09:00/open": `
        after 9am yesterday | after yesterday 9am | after yesterday at 9:00`,
      "2026-11-20T15:00/open": `
        after 3pm on Friday | after Friday 3pm | after 15:00 on Friday | after 3 pm last Friday`,
      "2026-11-20T12:00/open": `after Friday noon | after noon on Friday`,
    },
  },
  {
    title: "before",
    spans: {
      "open/2026-11-20": `
        before Friday | before last Friday | before Nov 20 | before the 20th | before 2026-11-20
        before 3 days ago`,
      "open/2026-11-23": `before today | before this week | before Monday`,
      "open/2026-11-22": `before yesterday | before Sunday`,
      "open/2026-11-21": `
        before the day before yesterday | before the weekend | before last weekend`,
      "open/2026-11-16": `before last week | before last Monday | before a week ago`,
      "open/2026-11-01": `before this month | before November`,
      "open/2026-10-01": `
        before October | before last month | before this quarter | before Q4`,
      "open/2026-01-01": `before 2026 | before this year | before January`,
      "open/2026-11-22T17:00": `
        before 5pm yesterday | before yesterday 5pm | before yesterday at 17:00`,
      "open/2026-11-23T09:00": `before 9am | before 9am today | before 9:00 today`,
      "open/2025-12-25": `before Dec 25 | before 25/12/2025`,
    },
  },
  {
    title: "until, through, up to",
    spans: {
      "open/2026-11-21": `
        until Friday | till Friday | through Friday | up to Friday | up until Friday
        thru Friday | til Friday | up to and including Friday | until last Friday`,
      "open/2026-11-06": `
        until Nov 5 | through Nov 5 | up to Nov 5 | till the 5th | through the 5th of November
        up to 2026-11-05 | until 2026-11-05 | up till Nov 5`,
      "open/2026-11-23": `
        until yesterday | through yesterday | until last week | up to last week
        until the weekend | until yesterday evening`,
      "open/2026-11-24": `until today | through today | until Monday | up to today`,
      "open/2026-11-01": `
        until October | through last month | until Oct 31 | up to October`,
      "open/2026-10-01": `
        until Q3 | up to last quarter | through September | until September`,
      "open/2026-01-01": `
        until 2025 | until last year | through 2025 | through December`,
      "open/2025-07-01": `until Q2 2025 | through June 2025`,
      "open/2026-11-17": `until a week ago | until last Monday`,
      "open/2026-11-22T17:00": `
        until 5pm yesterday | until yesterday 5pm | until yesterday at 5:00pm
        up to 5pm yesterday`,
      "open/2026-11-23T09:00": `until 9am | until 9am today | till 9:00`,
      "open/2026-11-20T12:00": `
        until Friday noon | until noon on Friday | till Friday at 12:00`,
      "open/2026-11-05T15:42": `
        until 15:42 on Nov 5 | until Nov 5 15:42 | until 2026-11-05T15:42`,
    },
  },
];
