import type { Unheard, Wrong } from "./group.js";

export const wrongs: readonly Wrong[] = [
  {
    title: "wholly in the future",
    message: /future|yet|to come|not happened|still/i,
    phrases: `
        tomorrow | logins tomorrow | next week | next month | next quarter | next year
        next Friday | next Monday | since tomorrow | after today | after Dec 1 2026 | Jan 2027
        in January 2027 | Q1 2027 | in 2027 | 2027-01-01 | from 2027-01-01 to 2027-02-01
        on 2030-01-01 | since 2027-01-01 | Dec 1, 2026 | on Dec 25 2026 | Feb 29 2028
        this afternoon | this evening | today at 5pm | today at 15:42
        today between 3pm and 5pm | today from 11am to noon | the day after tomorrow
        after this week | after this month | after this year | since next week | in 2 days
        in 3 hours | on:tomorrow | since:2027-01-01 | after:today | on:"next week"
        from:2026-12-01 to:2026-12-05 | Nov 24 2026 | 2026-11-24 | since 2026-11-24
        between Nov 24 2026 and Nov 26 2026 | after Nov 23 | after November | after Q4
        after 2026 | today after 5pm | 2026-11-23T16:00Z | today at 4pm UTC | next weekend`,
  },
  {
    title: "ends before it starts",
    message: /before|earlier|starts|ends|order|after/i,
    phrases: `
        between Nov 5 2026 and Nov 1 2026 | from 2026-11-05 to 2026-11-01
        2026-11-05..2026-11-01 | 2026-11-05 - 2026-11-01 | since yesterday until last Friday
        after:2026-11-05 before:2026-11-01 | from 2026 to 2025 | from today to yesterday
        from Nov 5 2026 5pm to Nov 5 2026 9am | from yesterday to last Monday
        since:2026-11-05 until:2026-11-01 | from:yesterday to:2026-11-01
        between Q3 2026 and Q2 2026 | from Oct 2026 to Sep 2026
        between 2026-11-05T10:00Z and 2026-11-05T09:00Z | from 2 hours ago to 5 hours ago
        between 3 days ago and 10 days ago | before Nov 1 after Nov 5
        from last week to last month | from:2026-11-05T12:00 to:2026-11-05T09:00
        from November 2026 to October 2026 | after:yesterday before:yesterday`,
  },
  {
    title: "does not exist",
    message: /no such|does not exist|doesn.t exist|there is no|not a date|only has|has only/i,
    phrases: `
        Feb 30 | on Feb 30 | 30 Feb | 30th of February | 31 April | Nov 31 | since Nov 31
        before Nov 31 | until June 31st | 2026-02-29 | 2026-13-01 | 2026-11-32 | 2026-00-10
        2026-11-00 | 13/13/2026 | 32/12/2025 | 12/32/2025 | Feb 29 2025 | 29 February 2026
        between Feb 28 and Feb 30 | from 2026-02-30 to 2026-03-02 | on:2026-02-30
        before:"Feb 30" | April 31 2026 | September 31 | from Nov 28 to Nov 31
        2026-02-30T10:00Z | Feb 30 at 3pm | Nov 31 – Dec 2 | 2026/02/30 | Jan 32
        the 31st of November | since 2026-06-31 | 31/11/2026 | 11/31/2026 | 30.02.2026
        logins on Feb 30 by alice@example.com | Feb 29, 2027 | June 31 to July 2`,
  },
  {
    title: "can be read two ways",
    message: /two|either|or|which|mean/i,
    suggestions: 2,
    phrases: `
        11/05/2026 | 05/06/2026 | since 1/2/2026 | 3/4/2026 | before 11/05/2026 | on 11/05/2026
        logins 11/05/2026 by alice@example.com | on:11/05/2026 | since:"11/05/2026"
        until 10/11/2026 | after 6/7/2025 | 11/05/2026 at 3pm | 01/02/2025 | from 10/11/2026
        05/11 | at 3pm on 11/05/2026 | since 11/05 | to:11/05/2026 | 11/05/26`,
  },
  {
    title: "an operator that holds no date",
    message: /./,
    phrases: `
        on:blorf | since:alice | before:"some time" | until:never | from: | on: | after:""
        on:2026-1 | since:9999999 | before:foo by alice@example.com | on:"Nov 5 blorf"`,
  },
  {
    title: "words that turn the meaning round",
    message: /./,
    phrases: `
        outside 9am to 5pm yesterday | outside of 9-5 yesterday | never on Friday
        unless yesterday | apart from yesterday | logins apart from last week`,
  },
  {
    title: "a period that cannot hold the other date",
    message: /No moment fits|before it starts|outside|within/i,
    phrases: `
        October since Nov 5 | last week after Nov 22
        yesterday since 2026-11-23 | last week before Nov 1`,
  },
  {
    title: "contradictory",
    message: /./,
    phrases: `
        yesterday since 2026-11-23 | October since Nov 5
        last week before Nov 1 | on:yesterday before:2026-11-01 | today until yesterday
        last week after Nov 22`,
  },
];

export const unheard: readonly Unheard[] = [
  {
    title: "what no filter can hold",
    phrases: `
        not yesterday | logins not on Friday | except last week | excluding Friday
        -on:yesterday | everything but yesterday | not since Monday | logins except yesterday
        not between Nov 1 and Nov 5 | but not yesterday | logins last week but not on Friday
        last week except Monday | every Friday | Fridays | on Fridays | on weekends
        on weekdays | every morning | each Monday | daily at 9am | every day at 3pm
        last week between 9am and 5pm | last week after 6pm | Nov 1 and Nov 5
        Monday or Wednesday | January and March | on Nov 1, Nov 5 and Nov 9 | Q1 and Q3
        2025 or 2023 | last week and last month's first day | yesterday outside business hours
        after hours | business hours yesterday | without yesterday | not today
        yesterday at 3pm and 5pm | weeknights last month | last week at night
        not last week by alice@example.com | odd days | mornings last week
        at 3pm every day last week`,
  },
  {
    title: "times that do not exist",
    phrases: `
        25:00 yesterday | yesterday at 25:00 | 13pm yesterday | yesterday at 15:75
        yesterday at 0am | yesterday 24:30 | since 27:00 | 2026-11-05T25:00Z | 2026-11-05 10:61
        at 99 | yesterday from 9am to 25:00 | 2026-11-05T10:00+99:00 | yesterday at 9:5`,
  },
  {
    title: "numbers without a meaning",
    phrases: `
        last -5 days | last 1000000 years | 999999999999 days ago | 42 | logins 42 | Q5 | Q0
        Q5 2025 | the 32nd | the 0th | last 99999999999999999999 days | in 99999 | 5 logins
        top 10 logins | first 3 events yesterday | more than 5 logins yesterday`,
  },
];
