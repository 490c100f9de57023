import type { Group } from "./group.js";

export const days: readonly Group[] = [
  {
    title: "today, yesterday, the day before yesterday",
    spans: {
      "2026-11-23/2026-11-24": `
        today | Today? | what happened today | show me everything from today | for today
        during today | TODAY, please`,
      "2026-11-22/2026-11-23": `
        YESTERDAY | from yesterday | during yesterday | what did anyone do yesterday?
        all of yesterday | 1 day ago | one day ago | a day ago | yesterday's events`,
      "2026-11-21/2026-11-22": `
        day before yesterday | on the day before yesterday | from the day before yesterday
        2 days ago | two days ago`,
      "2026-11-22/2026-11-24": `
        yesterday and today | today or yesterday | yesterday or today | today and yesterday
        yesterday to today | yesterday through today | yesterday – today`,
      "2026-11-21/2026-11-23": `
        the day before yesterday or yesterday | the day before yesterday and yesterday
        from the day before yesterday to yesterday`,
    },
  },
  {
    title: "a weekday is the most recent one, today included",
    spans: {
      "2026-11-23/2026-11-24": `Monday | on Monday | mon | this Monday | on Mon.`,
      "2026-11-17/2026-11-18": `Tuesday | on Tues | tue | last Tuesday | this Tuesday`,
      "2026-11-18/2026-11-19": `Wednesday | on wed | on Weds | last wednesday`,
      "2026-11-19/2026-11-20": `THURSDAY | on Thu | thur | Thurs | last Thurs`,
      "2026-11-20/2026-11-21": `on friday | Fri | last Fri | this Friday | this past Friday`,
      "2026-11-21/2026-11-22": `Saturday | on Sat | last Saturday | on Saturday?`,
      "2026-11-22/2026-11-23": `Sunday | Sun | on Sunday | last Sunday`,
      "2026-11-16/2026-11-17": `last Monday | on last Monday | last mon`,
    },
  },
  {
    title: "days by date",
    spans: {
      "2026-11-05/2026-11-06": `
        Nov 5 | nov. 5 | NOV 5TH | on November 5th | 5 Nov | 5th Nov | the 5th of November
        5th of Nov | on the 5th | the 5th | Thursday Nov 5 | Thu, Nov 5 | Thursday, 5 November
        Nov 5, 2026 | Nov 5th 2026 | 5 November 2026 | 05 Nov 2026 | 5-Nov-2026
        November 05, 2026 | 2026-11-05 | on 2026-11-05 | 2026/11/05 | dated 2026-11-05
        18 days ago`,
      "2026-10-31/2026-11-01": `the 31st | Oct 31 | 31 October | October 31st, 2026`,
      "2026-10-24/2026-10-25": `the 24th | on the 24th | 24 Oct`,
      "2026-11-23/2026-11-24": `the 23rd | on the 23rd | Nov 23 | 23/11/2026 | 11/23/2026`,
      "2026-11-01/2026-11-02": `the 1st | Nov 1st | the 1st of November | on 1 Nov`,
      "2026-11-02/2026-11-03": `the 2nd | Nov 2nd | three weeks ago | 21 days ago`,
      "2026-11-03/2026-11-04": `the 3rd | 3rd of November | Nov 3rd | 20 days ago`,
      "2025-12-25/2025-12-26": `
        Dec 25 | 25/12/2025 | 12/25/2025 | 25.12.2025 | 25-12-2025 | on 12/25 | 25/12 | Dec 25th
        25 December`,
      "2025-11-24/2025-11-25": `Nov 24 | 24 November | the 24th of November`,
      "2024-02-29/2024-03-01": `Feb 29 | 29 Feb | February 29th | Feb 29 2024 | 2024-02-29`,
      "2026-11-11/2026-11-12": `11/11/2026 | on 11/11`,
      "2026-11-13/2026-11-14": `11/13 | 13/11 | 11/13/2026 | 13/11/2026 | 13.11.2026`,
    },
  },
  {
    title: "days ago by the calendar",
    spans: {
      "2026-11-20/2026-11-21": `3 days ago | three days ago | on 3 days ago`,
      "2026-11-16/2026-11-17": `a week ago | one week ago | 7 days ago | 1 week ago`,
      "2026-11-09/2026-11-10": `2 weeks ago | two weeks ago | 14 days ago`,
      "2026-10-23/2026-10-24": `a month ago | 1 month ago | one month ago`,
      "2026-08-23/2026-08-24": `3 months ago | three months ago`,
      "2025-11-23/2025-11-24": `a year ago | one year ago | 12 months ago`,
      "2024-11-23/2024-11-24": `2 years ago | two years ago`,
    },
  },
];
