import type { Group } from "./group.js";

export const times: readonly Group[] = [
  {
    title: "an hour, a minute, around",
    spans: {
      "2026-11-22T15:00/2026-11-22T16:00": `
        at 3pm yesterday | yesterday at 3pm | yesterday 3pm | yesterday, 3 pm | 3 p.m. yesterday
        3 PM yesterday | at 3pm on Sunday | Sunday 3pm | Nov 22 at 3pm | 3pm on the 22nd
        2026-11-22 3pm | at 3pm | 3pm`,
      "2026-11-22T15:00/2026-11-22T15:01": `
        yesterday at 15:00 | yesterday at 3:00pm | 3:00 pm yesterday | 2026-11-22 15:00
        2026-11-22T15:00 | at 15:00`,
      "2026-11-22T15:42/2026-11-22T15:43": `
        yesterday 15:42 | 15:42 yesterday | at 15:42 on Sunday | 3:42 pm yesterday
        yesterday at 3:42PM | Nov 22 15:42 | at 15:42 | 2026-11-22 15:42`,
      "2026-11-22T14:30/2026-11-22T15:30": `
        around 3pm yesterday | yesterday around 3pm | about 3pm yesterday
        yesterday at around 3pm | around 15:00 yesterday | on Sunday around 3 pm`,
      "2026-11-22T15:12/2026-11-22T16:12": `around 15:42 yesterday | yesterday around 3:42pm`,
      "2026-11-22T12:00/2026-11-22T13:00": `
        at noon yesterday | yesterday at noon | yesterday noon | at noon | 12pm yesterday
        yesterday at 12 pm`,
      "2026-11-22T11:30/2026-11-22T12:30": `around noon yesterday | yesterday around noon`,
      "2026-11-22/2026-11-22T01:00": `at 12am yesterday | yesterday at 12 am`,
      "2026-11-23T09:00/2026-11-23T10:00": `
        at 9am | 9am today | today at 9am | 9 am | on Monday at 9am | 9 a.m. today`,
      "2026-11-23T10:00/2026-11-23T11:00": `at 10am | today 10am`,
      "2026-11-20T17:00/2026-11-20T18:00": `
        last Friday at 5pm | at 5pm last Friday | Friday 5pm | 3 days ago at 5pm
        5pm 3 days ago | 5pm on Friday | Fri 5 pm`,
      "2026-11-16T12:00/2026-11-16T13:00": `
        a week ago at noon | last Monday at noon | noon last Monday | Nov 16 12pm`,
      "2026-11-05T00:30/2026-11-05T00:31": `
        at 12:30am on Nov 5 | Nov 5 at 12:30 AM | Nov 5 00:30 | 2026-11-05 00:30`,
      "2025-12-25T08:00/2025-12-25T09:00": `Dec 25 at 8am | 8am on 25/12/2025 | 12/25/2025 8am`,
    },
  },
  {
    title: "parts of a day",
    spans: {
      "2026-11-22T06:00/2026-11-22T12:00": `
        yesterday morning | Sunday morning | on Sunday morning | on the morning of Nov 22
        Nov 22 morning`,
      "2026-11-22T12:00/2026-11-22T18:00": `
        yesterday afternoon | on Sunday afternoon | the afternoon of Nov 22
        Yesterday Afternoon`,
      "2026-11-22T18:00/2026-11-23": `
        yesterday evening | Sunday evening | on the evening of the 22nd`,
      "2026-11-23T06:00/2026-11-23T12:00": `this morning | Monday morning | today in the morning`,
      "2026-11-20T18:00/2026-11-21": `
        Friday evening | last Friday evening | on Friday evening | Nov 20 evening`,
      "2026-11-05T12:00/2026-11-05T18:00": `Nov 5 afternoon | afternoon of Nov 5 | 2026-11-05 afternoon`,
      "2026-11-20T06:00/2026-11-20T12:00": `
        Friday morning | 3 days ago in the morning | in the morning on Friday`,
      "2026-11-22T18:00/2026-11-23T06:00": `
        last night | from last night | during last night | what happened last night?`,
    },
  },
  {
    title: "times with their own zone, asked in New York",
    spans: {
      "2026-11-22T10:00/2026-11-22T11:00": `
        3pm UTC yesterday | yesterday at 3pm UTC | yesterday 3 pm utc | Nov 22 3pm UTC
        3pm GMT on Nov 22 | at 3pm UTC on Sunday`,
      "2026-11-22T10:42/2026-11-22T10:43": `
        yesterday at 15:42 UTC | 15:42 UTC yesterday | 2026-11-22T15:42Z | 2026-11-22 15:42Z
        2026-11-22 15:42 UTC | 2026-11-22T16:42+01:00 | 2026-11-22T10:42-05:00
        2026-11-22T07:42-08:00 | 2026-11-22T21:12+05:30`,
      "2026-11-22T12:00/2026-11-22T13:00": `9am PST yesterday | yesterday at 9am PST | Nov 22 9am PST`,
      "2026-11-22T09:00/2026-11-22T10:00": `
        9am EST yesterday | yesterday 9am EST | 8am CST yesterday | 3pm CET yesterday`,
      "2026-11-05T08:00/2026-11-05T09:00": `9am EDT on Nov 5 | Nov 5 at 3pm CEST`,
      "2026-11-05T05:00/2026-11-05T05:01": `
        2026-11-05T10:00Z | on 2026-11-05T10:00Z | 2026-11-05T12:00+02:00 | 2026-11-05 10:00Z`,
      "2026-11-05T05:00/open": `
        since 2026-11-05T10:00Z | from 2026-11-05T10:00Z | after 2026-11-05T10:00Z
        from 2026-11-05T10:00:00Z | since 2026-11-05T10:00:00.000Z | after Nov 5 10am UTC
        since 10am UTC on Nov 5 | since:2026-11-05T10:00Z | after:2026-11-05T10:00:00Z
        from:"2026-11-05 10:00 UTC"`,
      "open/2026-11-05T05:00": `
        until 2026-11-05T10:00Z | before 2026-11-05T10:00Z | until 10am UTC on Nov 5
        to:2026-11-05T10:00Z | before:2026-11-05T10:00:00Z | until:2026-11-05T12:00+02:00`,
      "2026-11-05T05:00/2026-11-05T07:00": `
        between 2026-11-05T10:00Z and 2026-11-05T12:00Z | 2026-11-05T10:00Z..2026-11-05T12:00Z
        from 2026-11-05T10:00Z to 2026-11-05T12:00Z | 2026-11-05T10:00Z - 2026-11-05T12:00Z
        from:2026-11-05T10:00Z to:2026-11-05T12:00Z | Nov 5 from 10am to noon UTC
        between 10:00 and 12:00 UTC on Nov 5 | Nov 5 10:00-12:00 UTC`,
      "2026-11-22T04:00/2026-11-22T12:00": `
        from 9am to 5pm UTC yesterday | yesterday from 9am to 5pm UTC
        yesterday between 9am UTC and 5pm UTC | yesterday between 9am and 5pm UTC
        yesterday 9:00-17:00 UTC`,
      "2026-11-22T12:00/2026-11-22T20:00": `
        yesterday from 9am to 5pm PST | 9am PST to 5pm PST yesterday`,
      "2026-11-22T10:00/open": `
        after 3pm UTC yesterday | since yesterday 3pm UTC | since 3pm UTC yesterday`,
      "2026-11-23T04:00/open": `since 9am UTC | since 10am CET | since 9am GMT`,
      "2026-11-22T11:00/open": `since 4pm UTC | since 5pm CET | since 8am PST`,
      "2026-11-05T18:30/2026-11-05T18:31": `
        2026-11-05T23:30Z | Nov 5 at 23:30 UTC | 2026-11-06T05:00+05:30`,
    },
  },
  {
    title: "times with their own zone, asked in Kolkata",
    asking: { zone: "Asia/Kolkata" },
    spans: {
      "2026-11-22T20:30/2026-11-22T21:30": `3pm UTC yesterday | yesterday 3pm UTC`,
      "2026-11-22T19:30/open": `
        since 2pm UTC | since 2pm UTC yesterday | since yesterday at 14:00 UTC`,
      "2026-11-05T15:30/2026-11-05T15:31": `
        2026-11-05T10:00Z | 2026-11-05T15:30+05:30 | Nov 5 at 15:30 | 2026-11-05 10:00 UTC`,
      "2026-11-23T09:30/open": `since 4am UTC | since 9:30`,
    },
  },
  {
    title: "around, apart from its time",
    spans: {
      "2026-11-22T14:30/2026-11-22T15:30": `
        around yesterday 3pm | around yesterday at 3pm | around 3pm on Sunday
        around 2026-11-22 15:00`,
      "2026-11-20T16:30/2026-11-20T17:30": `around Friday at 5pm | Friday around 5pm | about Friday 5pm`,
      "2026-11-05T15:12/2026-11-05T16:12": `
        around 2026-11-05 15:42 | around 2026-11-05T15:42 | around Nov 5 at 15:42
        around 15:42 on Nov 5`,
      "2026-11-05T04:30/2026-11-05T05:30": `around 2026-11-05T10:00Z | around 10am UTC on Nov 5`,
    },
  },
  {
    title: "offsets and zones of one half",
    spans: {
      "2026-11-20T13:00/2026-11-20T13:01": `
        2026-11-20 10:00 -08:00 | 2026-11-20T10:00-08:00 | 2026-11-20 10:00-08:00
        Nov 20 10:00 UTC-8 | 10:00 -08:00 on Nov 20`,
      "2026-11-22T12:00/2026-11-22T17:00": `
        between 9am PST and 5pm EST yesterday | from 9am PST to 5pm EST yesterday`,
    },
  },
];
