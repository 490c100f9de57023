import type { Group } from "./group.js";

export const within: readonly Group[] = [
  {
    title: "a time within the day beside it",
    spans: {
      "2026-11-22/2026-11-22T09:00": `
        yesterday before 9am | yesterday until 9am | yesterday up to 9am
        on:yesterday until:9am | on:yesterday before 9am`,
      "2026-11-20/2026-11-20T12:00": `
        Friday before noon | on Friday before noon | on Friday until noon
        on:friday before:noon | on:friday before noon | last Friday before noon
        Nov 20 before noon | 3 days ago before noon`,
      "2026-11-20/2026-11-20T17:00": `
        on Friday before 5pm | Friday before 17:00 | on:friday before:5pm | on Friday until 5pm`,
      "2026-11-05/2026-11-05T09:30": `
        Nov 5 before 9:30 | 2026-11-05 before 9:30 | on the 5th before 9:30am
        on:"Nov 5" before:9:30 | on Nov 5 until 9:30`,
      "2026-11-20T09:00/2026-11-21": `
        Friday since 9am | on Friday from 9am | Friday after 9am | on:friday since:9am
        3 days ago after 9am`,
      "2026-11-05T15:00/2026-11-06": `Nov 5 after 3pm | on Nov 5 from 3pm | the 5th after 3pm`,
      "2026-11-20T09:00/2026-11-20T17:00": `
        on Friday after 9am and before 5pm | Friday since 9am until 5pm
        on:friday since:9am until:5pm`,
      "2026-11-22T22:00/2026-11-23T06:00": `last night after 10pm | last night since 10pm`,
      "2026-11-22T18:00/2026-11-23": `last night before midnight`,
    },
  },
  {
    title: "the same, with a type between",
    rest: { eventTypes: ["Console login"] },
    spans: {
      "2026-11-20/2026-11-20T12:00": `
        Friday logins before noon | logins on Friday before noon | before noon logins on Friday
        on Friday before noon logins`,
      "2026-11-20T17:00/2026-11-21": `Friday logins after 5pm | logins on Friday after 5pm`,
    },
  },
  {
    title: "a date within the period beside it",
    spans: {
      "2026-10-01/2026-10-16": `
        last month until the 15th | October until the 15th | in October through the 15th`,
      "2026-10-01/2026-10-15": `
        last month before the 15th | in October before the 15th | October before the 15th`,
      "2026-10-16/2026-11-01": `last month after the 15th | October after the 15th`,
      "2026-10-15/2026-11-01": `last month since the 15th | in October from the 15th`,
      "2026-11-16/2026-11-19": `last week until Wednesday | last week through Wednesday`,
      "2026-11-16/2026-11-18": `last week before Wednesday`,
      "2025-01-01/2025-06-01": `
        in 2025 before June | last year before June | 2025 before June`,
      "2025-07-01/2026-01-01": `in 2025 after June | last year after June`,
      "2026-11-16/2026-11-20": `last week before Nov 20 | last week before the 20th`,
      "2026-10-05/2026-10-06": `
        last month on the 5th | the 5th of last month | on the 5th last month`,
      "2026-10-05/2026-10-11": `
        last month from the 5th to the 10th | the 5th to the 10th of last month
        in October between the 5th and the 10th`,
      "2025-11-05/2025-11-11": `Nov 5 to 10 last year | last year from Nov 5 to Nov 10`,
      "2026-11-16/2026-11-21": `
        Monday - Friday last week | Mon-Fri last week | last week from Monday to Friday`,
    },
  },
];
