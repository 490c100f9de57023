import type { Group } from "./group.js";

export const periods: readonly Group[] = [
  {
    title: "weeks, months, quarters and years",
    spans: {
      "2026-11-23/2026-11-30": `this week | during this week | from this week | THIS WEEK`,
      "2026-11-16/2026-11-23": `
        last week | from last week | during last week | what happened last week? | on last week
        last week's events`,
      "2026-11-01/2026-12-01": `this month | in this month | from this month | November`,
      "2026-10-01/2026-11-01": `last month | during last month | from last month | October`,
      "2026-10-01/2027-01-01": `this quarter | from this quarter | Q4 | in Q4 2026 | q4`,
      "2026-07-01/2026-10-01": `last quarter | from last quarter | Q3 | in Q3 | Q3 2026`,
      "2026-01-01/2027-01-01": `this year | in 2026 | during 2026 | from this year`,
      "2025-01-01/2026-01-01": `last year | in 2025 | during 2025 | from last year`,
    },
  },
  {
    title: "months by name",
    spans: {
      "2026-01-01/2026-02-01": `January | in Jan | jan 2026 | during january`,
      "2026-02-01/2026-03-01": `in Feb | February | last February | feb. 2026`,
      "2026-03-01/2026-04-01": `in March | March 2026 | during Mar | last March`,
      "2026-04-01/2026-05-01": `April | in Apr | apr 2026`,
      "2026-05-01/2026-06-01": `in May | May 2026 | during May | last May`,
      "2026-06-01/2026-07-01": `June | in Jun | in june 2026`,
      "2026-07-01/2026-08-01": `July | in Jul | for July`,
      "2026-08-01/2026-09-01": `in Aug | August | August 2026 | aug`,
      "2026-09-01/2026-10-01": `September | in Sept | Sep 2026 | in Sep`,
      "2026-10-01/2026-11-01": `in Oct | last October | October 2026 | oct`,
      "2026-11-01/2026-12-01": `in November | Nov | Nov 2026 | during November`,
      "2025-12-01/2026-01-01": `
        in December | Dec | Dec 2025 | last December | December, 2025`,
      "2025-10-01/2025-11-01": `
        Oct 2025 | October 2025 | in October, 2025 | October of 2025 | October last year
        in October of last year`,
      "2024-02-01/2024-03-01": `Feb 2024 | February 2024`,
    },
  },
  {
    title: "quarters by name",
    spans: {
      "2026-01-01/2026-04-01": `Q1 | in Q1 2026 | Q1 this year | Q1 of 2026`,
      "2026-04-01/2026-07-01": `Q2 | q2 2026 | during Q2 | Q2 of this year`,
      "2025-10-01/2026-01-01": `Q4 2025 | Q4 last year | Q4 of last year | 2025 Q4`,
      "2025-07-01/2025-10-01": `Q3 2025 | Q3 of 2025 | in Q3 last year`,
    },
  },
  {
    title: "the weekend",
    spans: {
      "2026-11-21/2026-11-23": `
        the weekend | at the weekend | on the weekend | during the weekend | over the weekend
        last weekend | from the weekend | from last weekend | over last weekend`,
    },
  },
  {
    title: "all dates",
    spans: {
      "open/open": `
        all dates | all time | of all time | for all time | show me all dates | everything`,
    },
  },
  {
    title: "rolling periods",
    spans: {
      "2026-11-16T10:00/open": `
        last 7 days | last seven days | past 7 days | previous 7 days | in the last 7 days
        over the past 7 days | during the last 7 days | past week | the past week
        over the past week | in the past week | last 7d | last 168 hours | last 1 week
        within the last 7 days | for the last 7 days | from the last 7 days`,
      "2026-11-21T22:00/open": `
        last 36 hours | past 36 hrs | last 36h | in the last 36 hours`,
      "2026-11-22T10:00/open": `
        past 24 hours | past day | last 24 hrs | last 24h | last 1 day | previous 24 hours`,
      "2026-11-09T10:00/open": `
        previous 2 weeks | last two weeks | past 14 days | last 2 wks`,
      "2026-11-23T08:30/open": `
        last 90 min | last 90 minutes | past 90 mins | last ninety minutes`,
      "2026-11-23T09:00/open": `
        last hour | past hour | in the last hour | last 60 minutes | last 1 hour
        the last one hour | within the past hour`,
      "2026-11-23T09:30/open": `last 30 mins | past thirty minutes | previous 30 min`,
      "2026-10-24T11:00/open": `last 30 days | over the past 30 days | past thirty days`,
      "2026-08-25T11:00/open": `last 90 days | past 90 days`,
      "2026-10-23T10:00/open": `
        past month | over the past month | last 1 month | in the past month`,
      "2026-05-23T10:00/open": `
        last 2 quarters | past two quarters | last 6 months | previous six months`,
      "2026-08-23T10:00/open": `
        past quarter | past 3 months | last three months | last 1 quarter`,
      "2025-11-23T10:00/open": `
        past year | last 12 months | last 4 quarters | over the past year | last 1 year`,
      "2024-11-23T10:00/open": `last 2 years | past two years`,
    },
  },
  {
    title: "hours and minutes ago",
    spans: {
      "2026-11-23T08:00/open": `
        2 hours ago | two hours ago | 2h ago | 2 hrs ago | since 2 hours ago | from 2 hours ago
        120 minutes ago`,
      "2026-11-23T09:00/open": `an hour ago | one hour ago | 1 hour ago | since an hour ago`,
      "2026-11-23T09:55/open": `5 min ago | five minutes ago | since 5 minutes ago`,
      "2026-11-23T08:30/open": `90 minutes ago`,
      "open/2026-11-23T08:00": `until 2 hours ago | before 2 hours ago | up to 2 hours ago`,
      "2026-11-23T05:00/2026-11-23T08:00": `
        between 5 hours ago and 2 hours ago | from 5 hours ago to 2 hours ago
        5 hours ago to 2 hours ago | from 5 hours ago until 2 hours ago`,
    },
  },
  {
    title: "a quarter of last year, with bounds and in operators",
    spans: {
      "2025-10-01/open": `
        since Q4 last year | since:"Q4 last year" | since Q4 of last year`,
      "2026-01-01/open": `after Q4 last year | after:"Q4 last year"`,
      "open/2025-10-01": `before Q4 last year | before:"Q4 last year"`,
      "open/2026-01-01": `
        until Q4 last year | through Q4 last year | to:"Q4 last year"`,
      "2025-10-01/2026-01-01": `on:"Q4 last year" | Q4 last year`,
      "2025-07-01/2026-04-01": `Q3 last year to Q1 this year | from Q3 2025 to Q1 2026`,
    },
  },
  {
    title: "three months",
    spans: {
      "2026-09-01/2026-12-01": `
        September, October and November | Sept, Oct and Nov | September to November`,
    },
  },
];
