import { byAlice, logins, mean, type Row, supportEnabled } from "./phrase.js";

export const clocks: readonly Row[] = [
  {
    row: "at 3pm yesterday, yesterday at 15:42, around 3pm yesterday",
    phrases: [
      mean(
        "2026-11-22 15:00",
        "2026-11-22 16:00",
        `at 3pm yesterday | yesterday at 3pm | 3pm yesterday | yesterday 3 p.m. | yesterday 3PM | at 3 pm yesterday
        on:"yesterday at 3pm" | yesterday, at 3pm | at 3pm`,
      ),
      mean(
        "2026-11-22 15:42",
        "2026-11-22 15:43",
        `yesterday at 15:42 | at 15:42 yesterday | yesterday 15:42 | 3:42pm yesterday | yesterday at 3:42 p.m.
        2026-11-22 15:42 | 2026-11-22T15:42 | on:2026-11-22T15:42 | on:"2026-11-22 15:42" | Nov 22 at 15:42 | at 15:42`,
      ),
      mean(
        "2026-11-22 14:30",
        "2026-11-22 15:30",
        `around 3pm yesterday | yesterday around 3pm | about 3pm yesterday | yesterday at around 3pm
        around 3 p.m. yesterday | yesterday at about 3pm | Around 3PM yesterday? | around 3pm
        approximately 3pm yesterday | ~3pm yesterday | on:"around 3pm yesterday"`,
      ),
      mean(
        "2026-11-22 15:00",
        "2026-11-22 15:01",
        "yesterday at 3:00pm | 3:00 pm yesterday | at 15:00 yesterday",
      ),
      mean(
        "2026-11-20 09:00",
        "2026-11-20 10:00",
        "Friday at 9am | at 9am on Friday | Fri 9am | on Friday, 9 a.m. | last Friday at 9am",
      ),
      mean(
        "2026-11-22 12:00",
        "2026-11-22 13:00",
        "yesterday at noon | at noon yesterday | noon yesterday | 12pm yesterday",
      ),
      mean("2026-11-23 09:00", "2026-11-23 10:00", "at 9am | 9am | today at 9am | 9 a.m. today"),
      mean(
        "2026-11-22 15:00",
        "2026-11-22 16:00",
        "logins at 3pm yesterday | yesterday at 3pm logins",
        logins,
      ),
      mean(
        "2026-11-22 14:30",
        "2026-11-22 15:30",
        "around 3pm yesterday by alice@example.com",
        byAlice,
      ),
      mean(
        "2026-11-22 15:42",
        "2026-11-22 15:43",
        "support access enabled yesterday at 15:42",
        supportEnabled,
      ),
    ],
  },
  {
    row: "yesterday morning, afternoon, evening",
    phrases: [
      mean(
        "2026-11-22 06:00",
        "2026-11-22 12:00",
        'yesterday morning | Yesterday Morning? | in the morning yesterday | on:"yesterday morning" | yesterday in the morning',
      ),
      mean(
        "2026-11-22 12:00",
        "2026-11-22 18:00",
        "yesterday afternoon | yesterday in the afternoon | Sunday afternoon | afternoon of Nov 22 | what happened yesterday afternoon",
      ),
      mean(
        "2026-11-22 18:00",
        "2026-11-23 00:00",
        "yesterday evening | Sunday evening | evening of yesterday | on Sunday evening | yesterday in the evening",
      ),
      mean(
        "2026-11-20 12:00",
        "2026-11-20 18:00",
        "Friday afternoon | on Friday afternoon | last Friday afternoon | Fri. afternoon | the afternoon of Friday",
      ),
      mean(
        "2026-11-05 18:00",
        "2026-11-06 00:00",
        "Nov 5 in the evening | the evening of Nov 5 | on the evening of Nov 5 | Nov 5 evening | 2026-11-05 evening",
      ),
      mean(
        "2026-11-23 06:00",
        "2026-11-23 12:00",
        "this morning | from this morning | Monday morning | today in the morning",
      ),
      mean(
        "2026-11-22 06:00",
        "2026-11-22 12:00",
        "logins yesterday morning | yesterday morning logins",
        logins,
      ),
    ],
  },
  {
    row: "last night",
    phrases: [
      mean(
        "2026-11-22 18:00",
        "2026-11-23 06:00",
        `last night | Last night. | LAST NIGHT | during last night | what happened last night? | on:"last night"
        who did what last night | any events last night? | all of last night | show me last night | last night please`,
      ),
      mean(
        "2026-11-22 18:00",
        "2026-11-23 06:00",
        "logins last night | last night's logins | last night, logins",
        logins,
      ),
      mean(
        "2026-11-22 18:00",
        "2026-11-23 06:00",
        "last night by alice@example.com | alice@example.com last night",
        byAlice,
      ),
      mean("2026-11-22 18:00", "2026-11-23 06:00", "support access on last night", supportEnabled),
    ],
  },
  {
    row: "a time with its own zone or offset keeps it",
    phrases: [
      mean(
        "2026-11-05T10:00Z",
        "2026-11-05T10:01Z",
        "2026-11-05T10:00Z | on:2026-11-05T10:00Z | at 2026-11-05T10:00Z | 2026-11-05 10:00 UTC | 2026-11-05 10:00Z | Nov 5 10:00 UTC",
      ),
      mean(
        "2026-11-05T10:00Z",
        "open",
        "since 2026-11-05T10:00Z | from:2026-11-05T10:00Z | after:2026-11-05T10:00Z | since 2026-11-05T10:00:00Z | after 2026-11-05T10:00:00.000Z",
      ),
      mean(
        "open",
        "2026-11-05T10:00Z",
        "before 2026-11-05T10:00Z | until:2026-11-05T10:00Z | to:2026-11-05T10:00Z | before:2026-11-05T11:00+01:00",
      ),
      mean(
        "2026-11-05T10:00Z",
        "2026-11-05T12:00Z",
        "from 2026-11-05T10:00Z to 2026-11-05T12:00Z | 2026-11-05T10:00Z..2026-11-05T12:00Z | from:2026-11-05T10:00Z to:2026-11-05T12:00Z | between 2026-11-05T10:00Z and 2026-11-05T12:00Z",
      ),
      mean(
        "2026-11-05T15:00Z",
        "2026-11-05T16:00Z",
        "Nov 5 at 3pm UTC | 3pm UTC on Nov 5 | 2026-11-05 3pm UTC | Nov 5 3 p.m. utc | 3pm GMT on Nov 5",
      ),
      mean(
        "2026-11-05T09:00Z",
        "2026-11-05T09:01Z",
        "2026-11-05T10:00+01:00 | 2026-11-05T14:30+05:30 | 2026-11-05T04:00-05:00 | 2026-11-05 10:00 +01:00",
      ),
      mean(
        "2026-11-05T15:00Z",
        "open",
        'since Nov 5 3pm UTC | after 3pm UTC on Nov 5 | since:"2026-11-05 15:00 UTC" | since 2026-11-05T15:00Z',
      ),
      mean(
        "2026-11-05T09:00Z",
        "2026-11-05T17:00Z",
        "Nov 5 from 9am UTC to 5pm UTC | between 9am and 5pm UTC on Nov 5 | Nov 5 09:00-17:00 UTC",
      ),
      mean("2026-11-05T20:00Z", "2026-11-05T21:00Z", "Nov 5 at 3pm EST | 3pm EST on Nov 5"),
    ],
  },
];
