import type { Group } from "./group.js";

export const ranges: readonly Group[] = [
  {
    title: "Nov 1 to Nov 5 in many hands",
    spans: {
      "2026-11-01/2026-11-06": `
        between Nov 1 and Nov 5 | between 1 Nov and 5 Nov | between 1st Nov & 5th Nov
        between the 1st and the 5th | between the 1st and 5th
        between the 1st and 5th of November | between Nov 1 and 5
        between November 1st and the 5th | from 1st Nov till the 5th | from Nov 1 until Nov 5
        from Nov 1 through Nov 5 | from the 1st to the 5th | from the 1st to the 5th of November
        from Nov 1 to 5 | Nov 1 to Nov 5 | Nov 1 thru Nov 5 | Nov 1-5 | Nov 1–5 | Nov 1 - 5
        Nov 1 — Nov 5 | Nov 1–Nov 5 | Nov 1-Nov 5 | Nov. 1 - Nov. 5 | November 1st through 5th
        November 1 - November 5 2026 | 1-5 Nov | 1–5 November 2026 | 1st to 5th November
        1 to 5 November | 1 Nov – 5 Nov | the 1st to the 5th | 2026-11-01 to 2026-11-05
        2026-11-01 - 2026-11-05 | 2026-11-01..2026-11-05 | 2026-11-01 .. 2026-11-05
        2026-11-01–2026-11-05 | 2026-11-01—2026-11-05 | 2026/11/01 - 2026/11/05
        between 2026-11-01 and 2026-11-05 | from 2026-11-01 through Nov 5
        from Nov 1 to 2026-11-05 | Sunday Nov 1 to Thursday Nov 5
        from Sunday, Nov 1 to Thursday, Nov 5 | Nov 1, 2026 to Nov 5, 2026
        Nov 1 to Nov 5, 2026 | since Nov 1 until the 5th | since Nov 1 until Nov 5
        since Nov 1 and until Nov 5 | until Nov 5 since Nov 1 | since Nov 1 up to Nov 5
        NOV 1 TO NOV 5 | nov 1..nov 5 | after Oct 31 until Nov 5 | after Oct 31 before Nov 6
        after Oct 31 and before Nov 6 | since Nov 1, before Nov 6 | 22 days ago to 18 days ago`,
    },
  },
  {
    title: "ranges of dates",
    spans: {
      "2026-11-13/2026-11-16": `
        11/13 - 11/15 | 11/13 to 11/15 | 13/11 - 15/11 | 11/13/2026 - 11/15/2026
        from 13.11.2026 to 15.11.2026 | Nov 13 to the 15th | from 10 days ago to 8 days ago`,
      "2025-11-30/2025-12-03": `
        Nov 30 – Dec 2 | from Nov 30 to Dec 2 | between Nov 30 and Dec 2 | 30 Nov - 2 Dec`,
      "2025-12-28/2026-01-04": `
        Dec 28 to Jan 3 | Dec 28 2025 to Jan 3 | from Dec 28 to Jan 3 2026
        Dec 28, 2025 – Jan 3, 2026 | between 28 Dec and 3 Jan`,
      "2026-10-25/2026-11-06": `
        between Oct 25 and Nov 5 | Oct 25 through the 5th of November | from 25 October to Nov 5`,
      "2026-11-20/2026-11-26": `Nov 20 to Nov 25 | between Nov 20 and Nov 25 | Nov 20-25`,
      "2025-10-01/2026-02-01": `
        Oct 2025 to Jan 2026 | October 2025 – January 2026 | from Oct 2025 through Jan 2026
        between October 2025 and January 2026`,
      "2026-01-01/2026-04-01": `
        between January and March | Jan–Mar | January to March | Jan - Mar 2026
        from January through March`,
      "2025-12-01/2026-03-01": `
        Dec to Feb | between December and February | from December to February`,
      "2026-10-01/2026-12-01": `
        from October to November | Oct–Nov | between Oct and Nov | October through November`,
      "2026-11-01/2027-02-01": `Nov to Jan | between November and January`,
      "2026-01-01/2026-07-01": `between Q1 and Q2 | Q1–Q2 | from Q1 to Q2 2026 | Q1 to Q2`,
      "2025-01-01/2025-07-01": `from Q1 to Q2 2025 | Q1 2025 to Q2 2025 | Q1-Q2 2025`,
      "2024-01-01/2026-01-01": `
        between 2024 and 2025 | 2024 to 2025 | from 2024 through 2025`,
      "2026-10-01/2026-11-23": `
        from last month to yesterday | from last month until last week
        between last month and last week | from October until yesterday
        since October until last week`,
      "2024-02-29/2024-03-02": `Feb 29 to Mar 1 | between Feb 29 and Mar 1`,
    },
  },
  {
    title: "ranges of weekdays and days ago",
    spans: {
      "2026-11-17/2026-11-20": `
        between Tuesday and Thursday | from Tues to Thurs | Tue–Thu | Tuesday through Thursday
        from last Tuesday to last Thursday | Tue-Thu`,
      "2026-11-20/2026-11-23": `
        Friday to Sunday | between Fri and Sun | from Friday until Sunday
        since Friday until yesterday | from Friday to yesterday | Friday - yesterday`,
      "2026-11-20/2026-11-24": `
        Fri–Mon | from Friday to today | between Friday and today | Friday through Monday`,
      "2026-11-16/2026-11-23": `
        between last Monday and yesterday | from last Monday to Sunday
        from a week ago to yesterday`,
      "2026-11-17/2026-11-24": `
        Tuesday to Monday | between Tuesday and today | since Tuesday until today`,
      "2026-11-09/2026-11-23": `
        between 2 weeks ago and yesterday | from two weeks ago until Sunday
        2 weeks ago to yesterday`,
      "2026-11-13/2026-11-21": `
        from 10 days ago to 3 days ago | between 10 days ago and 3 days ago
        10 days ago - 3 days ago`,
      "2026-11-05/2026-11-21": `
        from Nov 5 to Friday | between the 5th and last Friday | Nov 5 until Friday`,
      "2026-11-05/2026-11-24": `
        from Nov 5 to today | Nov 5 through today | between 2026-11-05 and today`,
    },
  },
  {
    title: "hours of a day",
    spans: {
      "2026-11-22T09:00/2026-11-22T17:00": `
        yesterday 9am-5pm | yesterday 9am – 5pm | 9am to 5pm yesterday
        from 9am to 5pm yesterday | from 9am until 5pm yesterday | yesterday 9:00-17:00
        yesterday 09:00 to 17:00 | yesterday between 9am and 5pm | between 9am and 5pm yesterday
        between 9 and 5 yesterday | between 9 am and 5 pm on Sunday
        yesterday from 09:00 until 17:00 | yesterday from 9 to 5 | from 9 to 5 yesterday
        on Nov 22 from 9am to 5pm | from 9am to 5pm on Nov 22 | Sunday 9am – 5pm
        from 9 to 5 on Sunday | 2026-11-22 from 9:00 to 17:00 | yesterday, 9 a.m. to 5 p.m.
        between 9:00 and 17:00 on the 22nd | yesterday after 9am and before 5pm
        yesterday after 9am before 5pm | yesterday since 9am until 5pm
        from yesterday 9am to yesterday 5pm | between yesterday 9am and yesterday 5pm`,
      "2026-11-20T09:30/2026-11-20T11:00": `
        between 9:30 and 11 on Friday | Friday between 9:30 and 11 | Friday 9:30-11:00
        from 9:30 till 11 on Friday | on Friday from 9:30am to 11am | last Friday 9:30 – 11am`,
      "2026-11-22T13:00/2026-11-22T15:00": `
        between 1 and 3pm yesterday | from 1 to 3 pm yesterday | yesterday 1-3pm
        1pm-3pm yesterday | yesterday from 13:00 to 15:00`,
      "2026-11-22T10:00/2026-11-22T11:00": `
        yesterday 10-11am | yesterday between 10 and 11 | between 10 and 11am on Sunday`,
      "2026-11-20T22:00/2026-11-21T02:00": `
        Friday from 10pm to 2am | from 10pm to 2am on Friday | Friday 10pm-2am
        Friday between 10pm and 2am | from Friday 10pm to Saturday 2am
        between 22:00 and 02:00 on Friday`,
      "2026-11-22T22:00/2026-11-23T02:00": `
        from 10pm to 2am | between 10pm and 2am | 10pm – 2am | from 10pm yesterday to 2am
        from 10pm yesterday to 2am today | from yesterday 10pm to today 2am
        yesterday from 10pm to 2am`,
      "2026-11-23T09:00/2026-11-23T12:00": `
        from 9am to noon | between 9am and noon today | today from 9am to 12pm`,
      "2026-11-23T08:00/2026-11-23T09:00": `
        from 8am to 9am | between 8 and 9 today | today 8-9am | today between 8 and 9`,
      "2026-11-22T12:00/2026-11-23": `
        noon to midnight yesterday | yesterday from noon to midnight
        between noon and midnight on Sunday`,
      "2026-11-22/2026-11-22T12:00": `
        from midnight to noon yesterday | yesterday from midnight to noon
        between midnight and noon on Sunday`,
      "2026-11-22T23:00/2026-11-23": `
        from 11pm to midnight yesterday | yesterday between 11pm and midnight`,
    },
  },
  {
    title: "times on both sides",
    spans: {
      "2026-11-20T17:00/2026-11-23T09:00": `
        from Friday 5pm to Monday 9am | between 5pm Friday and 9am Monday
        Friday 17:00 – Monday 09:00 | from Friday at 5pm until today at 9am
        since Friday 5pm until 9am today`,
      "2026-11-17T09:00/2026-11-19T12:00": `
        between Tuesday 9am and Thursday noon | Tuesday 9am to Thursday noon
        from 9am on Tuesday to noon on Thursday | Tue 9am - Thu 12pm`,
      "2026-11-05T09:00/2026-11-06T17:00": `
        from Nov 5 9am to Nov 6 5pm | Nov 5 9:00 – Nov 6 17:00
        from 9am on Nov 5 to 5pm on Nov 6 | 2026-11-05 09:00 to 2026-11-06 17:00
        2026-11-05T09:00..2026-11-06T17:00 | between Nov 5 at 9am and Nov 6 at 5pm
        from 2026-11-05 9am until 2026-11-06 5pm | between 9am on the 5th and 5pm on the 6th
        2026-11-05T09:00 - 2026-11-06T17:00`,
      "2026-11-05T09:00/2026-11-05T17:30": `
        from 2026-11-05 09:00:00 until 2026-11-05 17:30:00 | Nov 5 from 9am to 5:30pm
        between 9:00 and 17:30 on Nov 5`,
      "2026-11-20T17:00/2026-11-23": `
        from Friday 5pm to Sunday | between Friday 5pm and yesterday
        from 5pm on Friday until yesterday`,
      "2026-11-20/2026-11-23T09:00": `
        from Friday to today 9am | between Friday and 9am today | since Friday until 9am`,
      "2026-11-22T06:00/2026-11-23": `
        between yesterday morning and yesterday evening
        from yesterday morning to yesterday evening`,
    },
  },
  {
    title: "halves in different styles",
    spans: {
      "2026-11-05/2026-11-14": `
        Nov 5 to 11/13 | from Nov 5 to 11/13 | Nov 5 – 11/13 | Nov 5 - 11/13/2026
        Nov 5 to 11/13/2026 | from Nov 5 to 13.11.2026 | Nov 5 to 13/11
        between Nov 5 and 11/13 | 5 Nov to 11/13 | from 2026-11-05 to 11/13
        Nov 5 to 10 days ago`,
      "2026-11-05/2026-11-21": `
        Nov 5 to 3 days ago | from Nov 5 to 3 days ago | Nov 5 – 3 days ago
        since Nov 5 until 3 days ago | between Nov 5 and 3 days ago`,
      "2026-11-05/2026-11-10": `from Nov 5 to 2 weeks ago | Nov 5 to 2 weeks ago`,
      "2026-11-05/2026-11-23T08:00": `from Nov 5 to 2 hours ago | Nov 5 until 2 hours ago`,
      "2026-10-30/2026-11-03": `
        Oct 30 - 2 November | Oct 30 to 2 Nov | from Oct 30 to 2 November | 30 Oct to Nov 2
        Oct 30 – Nov 2 | from Oct 30 to the 2nd of November`,
      "2025-11-30/2025-12-03": `Nov 30 - 2 December | from Nov 30 to 2 Dec`,
      "2025-12-25/2026-11-06": `Dec 25 to 5 November | from Dec 25 to 5 Nov`,
      "2026-10-28/2026-11-06": `
        Oct 28 to the 5th | from Oct 28 till the 5th | between Oct 28 and the 5th
        from 28 October through the 5th | from the 28th to the 5th | 2026-10-28 to the 5th`,
      "2026-11-09/2026-11-11": `Nov 9-10 | Nov 9 and 10 | the 9th and 10th of November`,
    },
  },
  {
    title: "hours beside a date of the month",
    spans: {
      "2026-11-05T10:00/2026-11-05T11:00": `
        Nov 5 10-11am | Nov 5 from 10 to 11 | Nov 5 10:00-11:00 | Nov 5 10-11 | Nov 5, 10-11
        5 Nov 10-11 | Nov 5 at 10-11 | Nov 5 10 to 11 | Nov 5 2026 10-11`,
      "2026-11-05T10:00/2026-11-05T12:00": `Nov 5 10-12 | Nov 5 between 10 and 12`,
      "2026-11-05T20:00/2026-11-05T21:00": `Nov 5 20-21 | Nov 5 from 20 to 21`,
      "2026-11-05T08:00/2026-11-05T09:00": `Nov 5 8-9 | Nov 5 08-09 | Nov 5 08:00-09:00`,
    },
  },
  {
    title: "bounds joined by and",
    spans: {
      "2026-11-01/2026-11-06": `
        after Oct 31 and before Nov 6 | before Nov 6 and after Oct 31
        since Nov 1 and before Nov 6 | before Nov 6 and since Nov 1
        until Nov 5 and since Nov 1`,
    },
  },
  {
    title: "hyphens without spaces",
    spans: {
      "2026-11-13/2026-11-16": `
        11/13-11/15 | 11/13–11/15 | 11/13/2026-11/15/2026 | 13/11-15/11`,
      "2026-11-01/2026-11-06": `2026-11-01-2026-11-05 | 2026/11/01-2026/11/05 | Nov 1-Nov 5`,
      "2026-11-20T05:00/2026-11-20T07:00": `
        2026-11-20T10:00Z/2026-11-20T12:00Z | 2026-11-20T10:00Z..2026-11-20T12:00Z`,
    },
  },
];
