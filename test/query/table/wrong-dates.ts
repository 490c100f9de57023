import { listed } from "./phrase.js";

/** Wholly in the future, on Monday 2026-11-23 at 10:00. */
export const future = listed(`
  tomorrow | next week | next Friday | next month | next quarter | next year | in 2027 | 2027 | Q1 2027 | Dec 2026
  Nov 30 2026 | Nov 24, 2026 | on:2026-11-24 | on:tomorrow | from:2027-01-01 | since tomorrow | after:2026-12-01
  since 2026-12-01 | the day after tomorrow | in 3 days | from Dec 1 2026 to Dec 5 2026 | 2026-12-01..2026-12-05
  today at 3pm | today 15:42 | logins tomorrow | tomorrow morning | after next week | since:"next Monday"
`);

/** They end before they start. */
export const reversed = listed(`
  from 2026-11-05 to 2026-11-01 | between Nov 5 2026 and Nov 1 2026 | 2026-11-05..2026-11-01
  from:2026-11-05 to:2026-11-01 | since:2026-11-05 until:2026-11-01 | after:2026-11-05 before:2026-11-01
  2026-11-05 - 2026-11-01 | from today to yesterday
  2025 to 2024 | from Oct 2026 to Sep 2026 | between today and last week
  from 2026-11-05T12:00Z to 2026-11-05T10:00Z | to:2026-11-01 from:2026-11-05 logins
`);

/** No calendar or clock has them. */
export const nonexistent = listed(`
  Feb 30 | February 30th | 30 Feb | the 30th of February | 2026-02-30 | on:2026-02-30 | from:2026-02-30
  since Feb 30 | before:2026-02-30 | until Feb 30 | Nov 31 | 31 November | November 31st | June 31 | 31 April | Sept 31
  2026-13-01 | 2026-00-10 | 2026-11-00 | 2026-11-32 | Feb 29 2026 | 29 February 2025 | 2026-02-29 | 2100-02-29 | the 32nd
  Nov 45 | 31/02/2026 | 02/31/2026 | between Feb 28 and Feb 30 | from Nov 1 to Nov 31 | 2026-11-01..2026-11-31
  Q5 | Q0 2025 | logins on Feb 30
`);

/** No moment is in both. */
export const apart = listed(`
  today yesterday | yesterday last month | last month last week | in October in 2025 Q3 | Nov 5 Nov 9
  on:2026-11-05 on:2026-11-09 | October yesterday | today before yesterday | on:today before:yesterday
  yesterday since today | last week after yesterday | logins on Friday on Tuesday | Q3 last month
  on:yesterday since:today | last year this year | 2025 last week
`);

/** Numeric dates that can be read two ways, with both. */
export const ambiguous: readonly (readonly [phrase: string, ...readings: string[]])[] = [
  ["11/05/2026", "2026-11-05", "2026-05-11"],
  ["on 11/05/2026", "2026-11-05", "2026-05-11"],
  ["on:11/05/2026", "2026-11-05", "2026-05-11"],
  ["since 11/05/2026", "2026-11-05", "2026-05-11"],
  ["from:11/05/2026", "2026-11-05", "2026-05-11"],
  ["before 03/04/2026", "2026-03-04", "2026-04-03"],
  ["until:03/04/2026", "2026-03-04", "2026-04-03"],
  ["logins on 3/4/2026", "2026-03-04", "2026-04-03"],
  ["3/4/26", "2026-03-04", "2026-04-03"],
  ["01.02.2026", "2026-01-02", "2026-02-01"],
  ["5-6-2026", "2026-05-06", "2026-06-05"],
  ["11/05", "Nov 5", "May 11"],
  ["from 11/05/2026 to 11/25/2026", "2026-11-05", "2026-05-11"],
  ["between 10/01/2026 and 10/31/2026", "2026-10-01", "2026-01-10"],
  ["09/08/2026 by alice@example.com", "2026-09-08", "2026-08-09"],
];
