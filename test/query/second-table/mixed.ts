import type { Group } from "./group.js";

const alice = ["alice@example.com"];
const bob = ["bob@example.com"];
const login = ["Console login"];

export const mixed: readonly Group[] = [
  {
    title: "operators",
    spans: {
      "2026-11-16/2026-11-23": `
        from:2026-11-16 to:2026-11-22 | to:2026-11-22 from:2026-11-16
        since:2026-11-16 until:2026-11-22 | on:"last week" | from:"Nov 16" to:yesterday
        from: 2026-11-16 to: 2026-11-22 | from:"last monday" to:sunday
        FROM:2026-11-16 To:"Nov 22" | from:2026-11-16 before:2026-11-23
        since:"last week" until:"last week" | after:2026-11-15 before:2026-11-23
        on:"2026-11-16 to 2026-11-22" | on:2026-11-16..2026-11-22 | since Nov 16 to:2026-11-22
        from:2026-11-16 until yesterday | from:“Nov 16” to:“Nov 22”`,
      "2026-11-20/2026-11-21": `
        on:friday | on:"last friday" | on:Fri | on:"3 days ago" | on:2026-11-20 | on:"Nov 20"
        on:"the 20th"`,
      "2026-11-05/open": `
        since:"nov 5" | from:2026-11-05 | since:2026-11-05 | from:"5 November" | from:"the 5th"
        after:2026-11-04`,
      "2026-11-06/open": `after:"nov 5" | after:2026-11-05 | after:"the 5th"`,
      "open/2026-11-20": `
        before:friday | before:"Nov 20" | before:2026-11-20 | before:"last friday"`,
      "open/2026-11-21": `
        until:"last friday" | until:fri | to:2026-11-20 | to:"Nov 20" | to:friday`,
      "2026-11-22/2026-11-23": `
        on:yesterday | from:yesterday to:yesterday | since:yesterday before:today
        on: yesterday | since:yesterday until:yesterday`,
      "2026-11-22T09:00/2026-11-22T17:00": `
        from:"yesterday 9am" to:"yesterday 5pm" | since:"9am yesterday" before:"5pm yesterday"
        on:"yesterday 9am to 5pm" | on:"yesterday between 9 and 5"
        after:"yesterday 9am" until:"yesterday 5pm" | from:2026-11-22T09:00 to:2026-11-22T17:00
        from:"2026-11-22 09:00" to:"2026-11-22 17:00"
        since:"yesterday at 9:00" before:"yesterday at 17:00"`,
      "2026-10-01/2026-11-01": `
        on:october | on:"last month" | on:"Oct 2026" | on:oct | from:october to:october`,
      "2026-07-01/2026-10-01": `
        on:q3 | on:"Q3 2026" | on:"last quarter" | from:2026-07-01 before:2026-10-01`,
      "2025-01-01/2026-01-01": `
        on:2025 | on:"last year" | from:2025 to:2025 | since:2025 before:2026`,
      "2026-11-16T10:00/open": `on:"last 7 days" | on:"past week"`,
      "2026-11-23T09:00/open": `
        since:9am | since:"9 am" | after:9am | from:9am | since:09:00 | since:"an hour ago"`,
      "2026-11-23T08:00/2026-11-23T09:00": `
        since:8am until:9am | from:8am to:9am | since:8am before:9am`,
      "2026-11-21/2026-11-23": `
        on:"the weekend" | on:weekend | on:"last weekend" | from:saturday to:sunday`,
    },
  },
  {
    title: "a login and its date in every order",
    rest: { eventTypes: login },
    spans: {
      "2026-11-22/2026-11-23": `
        logins yesterday | yesterday logins | yesterday's logins
        show me all logins from yesterday | sign-ins yesterday please
        who did logins yesterday? | any logins on Sunday | type:login on:yesterday
        yesterday type:login | on:yesterday logins`,
      "2026-11-16/2026-11-23": `
        logins last week | last week's logins | last week logins | logins from last week
        logins during last week | last week: logins`,
      "2026-11-01/2026-11-06": `
        logins Nov 1 to Nov 5 | Nov 1 to Nov 5 logins | from Nov 1 to Nov 5 logins
        logins between Nov 1 and Nov 5 | between Nov 1 and Nov 5, logins
        since Nov 1 logins until Nov 5 | from Nov 1 logins to Nov 5
        logins 2026-11-01..2026-11-05 | logins (Nov 1 - Nov 5) | logins, Nov 1-5`,
      "2026-11-05/open": `
        logins since Nov 5 | since Nov 5 logins | from Nov 5: logins | logins from the 5th
        all logins since the 5th of November | since the 5th, all logins`,
      "open/2026-11-21": `
        logins until Friday | until Friday logins | up to Friday, logins | logins to:friday`,
      "2026-11-22T09:00/2026-11-22T17:00": `
        logins yesterday from 9am to 5pm | yesterday logins from 9am to 5pm
        from 9am to 5pm logins yesterday | between 9 and 5 yesterday logins
        logins between 9 and 5 yesterday | yesterday from 9 to 5 logins
        yesterday's logins between 9am and 5pm`,
      "2026-11-22T15:00/2026-11-22T16:00": `
        logins at 3pm yesterday | 3pm logins yesterday | yesterday logins at 3pm`,
      "2026-05-01/2026-06-01": `logins in May | May logins | logins may 2026`,
      "2026-07-01/2026-10-01": `Q3 logins | logins in Q3 | last quarter's logins`,
      "2026-11-16T10:00/open": `
        logins in the last 7 days | last 7 days logins | last 7 days of logins
        the last 7 days' logins`,
    },
  },
  {
    title: "a login, a user and a date",
    rest: { eventTypes: login, users: alice },
    spans: {
      "2026-11-22/2026-11-23": `
        logins by alice@example.com yesterday | yesterday logins by alice@example.com
        by alice@example.com yesterday logins | alice@example.com yesterday logins
        yesterday alice@example.com logins | user:alice@example.com yesterday type:login`,
      "2026-11-05/2026-11-06": `
        Nov 5 logins by alice@example.com | logins Nov 5 by alice@example.com
        by alice@example.com on Nov 5 logins | logins by alice@example.com on the 5th
        alice@example.com 2026-11-05 logins`,
      "2026-11-01/2026-11-06": `
        logins from Nov 1 by alice@example.com to Nov 5
        from Nov 1 to Nov 5 alice@example.com logins
        alice@example.com between Nov 1 and Nov 5 logins
        logins since Nov 1 by alice@example.com until Nov 5
        after Oct 31 logins by alice@example.com before Nov 6`,
      "2026-11-22T09:00/2026-11-22T17:00": `
        yesterday logins by alice@example.com from 9am to 5pm
        from 9am to 5pm yesterday by alice@example.com, logins
        logins by alice@example.com between 9 and 5 yesterday`,
    },
  },
  {
    title: "an address and a date",
    rest: { ips: ["10.0.0.5"] },
    spans: {
      "2026-11-23/open": `
        from 10.0.0.5 from Monday | from Monday from 10.0.0.5 | 10.0.0.5 since today
        since Monday ip:10.0.0.5`,
      "2026-11-22/2026-11-23": `
        from 10.0.0.5 yesterday | yesterday from 10.0.0.5 | 10.0.0.5 on Sunday
        from yesterday from 10.0.0.5 | ip:10.0.0.5 on:yesterday`,
      "2026-11-01/2026-11-06": `
        from 10.0.0.5 from Nov 1 to Nov 5 | Nov 1 to Nov 5 from 10.0.0.5
        between Nov 1 and Nov 5 10.0.0.5 | 10.0.0.5 2026-11-01..2026-11-05`,
      "2026-11-22T09:00/2026-11-22T17:00": `
        from 10.0.0.5 yesterday from 9am to 5pm | yesterday from 9am to 5pm from 10.0.0.5
        from 10.0.0.5 between 9 and 5 yesterday`,
      "2026-11-13/2026-11-14": `10.0.0.5 11/13/2026 | 13.11.2026 10.0.0.5`,
    },
  },
  {
    title: "an affected user and a date",
    rest: { affectedUsers: bob },
    spans: {
      "2026-11-20/2026-11-21": `
        affecting bob@example.com on Friday | on bob@example.com on Friday
        on Friday on bob@example.com | for bob@example.com Friday | Friday to bob@example.com
        affected:bob@example.com on:friday`,
      "open/2026-11-21": `
        to bob@example.com until Friday | until Friday to bob@example.com
        for bob@example.com up to Friday`,
      "2026-11-16T10:00/open": `
        for bob@example.com for the last 7 days | in the last 7 days for bob@example.com`,
      "2026-11-01/2026-11-06": `
        to bob@example.com from Nov 1 to Nov 5 | from Nov 1 to Nov 5 to bob@example.com
        for bob@example.com between Nov 1 and Nov 5`,
      "2026-11-16/2026-11-23": `for last week for bob@example.com`,
    },
  },
  {
    title: "a user called April",
    rest: { users: ["april@example.com"] },
    spans: {
      "2026-04-01/open": `
        by april@example.com since April | since April by april@example.com
        user:april@example.com since:april`,
      "open/open": `april@example.com | by april@example.com`,
    },
  },
  {
    title: "a user called May",
    rest: { users: ["may"] },
    spans: { "open/open": `user:may | user:may`, "2026-05-01/2026-06-01": `user:may in May` },
  },
  {
    title: "quoted text that looks like a date",
    rest: { text: ["Nov 5"] },
    spans: {
      "open/open": `"Nov 5" | text:"Nov 5"`,
      "2026-11-22/2026-11-23": `"Nov 5" yesterday | yesterday text:"Nov 5"`,
    },
  },
  {
    title: "a type that speaks of dates",
    rest: { eventTypes: ["Risk profile end date changed"] },
    spans: {
      "2026-11-16/2026-11-23": `
        risk profile end date changed last week | last week risk profile end date changed`,
      "2026-11-23/open": `risk profile end date changed since Monday`,
      "open/2026-11-21": `risk profile end date changed until Friday`,
    },
  },
  {
    title: "support and a date",
    rest: { userTypes: ["SUPPORT_USER"] },
    spans: {
      "2026-11-16/2026-11-23": `
        by support last week | last week by support | by support from last week
        support users last week`,
      "2026-11-22T10:00/open": `by support in the past 24 hours | last 24 hours by support`,
      "2026-11-20/open": `by support since Friday | from Friday by support`,
    },
  },
  {
    title: "new users and a date",
    rest: { eventTypes: ["Add user"] },
    spans: {
      "2026-11-23/2026-11-30": `
        new users this week | this week's new users | users created this week`,
      "2026-01-01/2026-07-01": `new users between Q1 and Q2 | Q1 to Q2 new users`,
    },
  },
  {
    title: "not by someone, and a date",
    rest: { notUsers: alice, eventTypes: login },
    spans: {
      "2026-11-01/2026-11-06": `
        logins between Nov 1 and Nov 5 not by alice@example.com
        logins not by alice@example.com between Nov 1 and Nov 5
        Nov 1 to Nov 5 logins except alice@example.com
        logins excluding alice@example.com from Nov 1 to Nov 5
        between Nov 1 and Nov 5 logins but not alice@example.com`,
      "2026-11-22/2026-11-23": `
        logins yesterday not by alice@example.com | logins not by alice@example.com yesterday
        -user:alice@example.com logins yesterday`,
    },
  },
];
