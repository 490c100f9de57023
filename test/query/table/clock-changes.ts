import { mean, type Row } from "./phrase.js";

/** Expectations hold their offset wherever a local time alone would not say which is meant. */
export const clockChanges: readonly Row[] = [
  {
    row: "New York, the day summer time begins (02:00 to 03:00 is skipped)",
    zones: ["America/New_York"],
    now: "2026-03-08T10:00",
    phrases: [
      mean("2026-03-08T00:00-05:00", "2026-03-09T00:00-04:00", "today | Sunday | Mar 8"),
      mean(
        "2026-03-08T03:30-04:00",
        "2026-03-08T03:31-04:00",
        "at 2:30am | today at 2:30am | at 2:30am on Mar 8",
      ),
      mean(
        "2026-03-08T03:30-04:00",
        "open",
        "since 2:30am | since 02:30 | after 2:30am | from 2:30am",
      ),
      mean(
        "2026-03-08T01:00-05:00",
        "2026-03-08T04:00-04:00",
        "from 1am to 4am | between 1am and 4am today",
      ),
      mean(
        "2026-03-08T03:00-04:00",
        "2026-03-08T04:00-04:00",
        "around 2:30am | around 2:30am today",
      ),
      mean("2026-03-07T09:00-05:00", "open", "last 24 hours | past day"),
      mean("2026-03-01T09:00-05:00", "open", "last 7 days | past week"),
      mean("2026-02-08T10:00-05:00", "open", "past month"),
      mean("2026-03-08T01:00-05:00", "open", "last 8 hours | 8 hours ago"),
    ],
  },
  {
    row: "New York, just after the skipped hour",
    zones: ["America/New_York"],
    now: "2026-03-08T03:10",
    phrases: [
      mean("2026-03-08T01:10-05:00", "open", "last hour | an hour ago"),
      mean("2026-03-08T01:40-05:00", "open", "last 30 min"),
      mean("2026-03-08T01:00-05:00", "open", "since 1am"),
      mean("2026-03-02T00:00-05:00", "2026-03-09T00:00-04:00", "this week"),
    ],
  },
  {
    row: "New York, the day summer time ends (01:00 to 02:00 comes twice)",
    zones: ["America/New_York"],
    now: "2026-11-01T10:00",
    phrases: [
      mean("2026-11-01T00:00-04:00", "2026-11-02T00:00-05:00", "today | Sunday | Nov 1"),
      mean(
        "2026-11-01T01:30-04:00",
        "2026-11-01T01:31-04:00",
        "at 1:30am | today at 1:30am | Nov 1 at 1:30am",
      ),
      mean("2026-11-01T01:30-04:00", "open", "since 1:30am | since 01:30 | after 1:30am"),
      mean(
        "2026-11-01T00:30-04:00",
        "2026-11-01T02:30-05:00",
        "from 0:30 to 2:30 | between 00:30 and 02:30",
      ),
      mean("2026-10-31T11:00-04:00", "open", "last 24 hours | past 24 hours"),
      mean("2026-10-01T10:00-04:00", "open", "past month"),
      mean("2026-11-01T01:00-05:00", "open", "last 9 hours | 9 hours ago"),
      mean("2026-11-01T01:00-04:00", "open", "last 10 hours | 10 hours ago"),
    ],
  },
  {
    row: "New York, the hour after the doubled one",
    zones: ["America/New_York"],
    now: "2026-11-01T02:15",
    phrases: [
      mean("2026-11-01T01:15-05:00", "open", "last hour | an hour ago"),
      mean("2026-11-01T01:15-04:00", "open", "last 2 hours | past 2 hours"),
      mean("2026-11-01T01:00-04:00", "open", "since 1am"),
      mean("2026-10-31T00:00-04:00", "2026-11-02T00:00-05:00", "the weekend | this weekend"),
    ],
  },
  {
    row: "New York, the morning after",
    zones: ["America/New_York"],
    now: "2026-11-02T09:00",
    phrases: [
      mean("2026-11-01T00:00-04:00", "2026-11-02T00:00-05:00", "yesterday | Sunday"),
      mean("2026-11-01T18:00-05:00", "2026-11-02T06:00-05:00", "last night"),
      mean(
        "2026-10-31T22:00-04:00",
        "2026-11-01T02:00-05:00",
        "Saturday from 10pm to 2am | Oct 31 from 10pm to 2am",
      ),
      mean("2026-10-26T00:00-04:00", "2026-11-02T00:00-05:00", "last week"),
      mean("2026-10-31T00:00-04:00", "2026-11-02T00:00-05:00", "last weekend"),
    ],
  },
  {
    row: "Berlin, the day summer time begins (02:00 to 03:00 is skipped)",
    zones: ["Europe/Berlin"],
    now: "2026-03-29T12:00",
    phrases: [
      mean("2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00", "today | Mar 29 | 29 March"),
      mean(
        "2026-03-29T03:15+02:00",
        "2026-03-29T03:16+02:00",
        "at 02:15 | today at 2:15am | 29 Mar 02:15",
      ),
      mean("2026-03-29T03:15+02:00", "open", "since 02:15 | since 2:15 a.m."),
      mean("2026-03-28T11:00+01:00", "open", "last 24h | last 24 hours"),
      mean("2026-03-23T00:00+01:00", "2026-03-30T00:00+02:00", "this week"),
      mean("2026-01-01T00:00+01:00", "2026-04-01T00:00+02:00", "this quarter | Q1"),
    ],
  },
  {
    row: "Berlin, the day summer time ends (02:00 to 03:00 comes twice)",
    zones: ["Europe/Berlin"],
    now: "2026-10-25T12:00",
    phrases: [
      mean("2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00", "today | Sunday | 25 Oct"),
      mean("2026-10-25T02:15+02:00", "2026-10-25T02:16+02:00", "at 02:15 | today at 2:15am"),
      mean("2026-10-25T02:15+02:00", "open", "since 02:15 | after 2:15am"),
      mean("2026-10-24T13:00+02:00", "open", "last 24 hours"),
      mean("2026-10-18T13:00+02:00", "open", "last 7 days"),
      mean("2026-10-24T18:00+02:00", "2026-10-25T06:00+01:00", "last night"),
    ],
  },
  {
    row: "Auckland, where summer begins in September (02:00 to 03:00 is skipped)",
    zones: ["Pacific/Auckland"],
    now: "2026-09-27T12:00",
    phrases: [
      mean("2026-09-27T00:00+12:00", "2026-09-28T00:00+13:00", "today | Sunday"),
      mean("2026-09-27T03:30+13:00", "open", "since 2:30am | since 02:30"),
      mean("2026-09-26T11:00+12:00", "open", "last 24 hours"),
      mean("2026-09-26T18:00+12:00", "2026-09-27T06:00+13:00", "last night"),
    ],
  },
];
