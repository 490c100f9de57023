import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Filter } from "../../../src/audit/filter.js";
import { type Asking, only, read, utc } from "../reading.js";
import { bounds } from "./bounds.js";
import { clockChanges } from "./clock-changes.js";
import { days } from "./days.js";
import { type Group, phrasesOf } from "./group.js";
import { loose } from "./loose.js";
import { mixed } from "./mixed.js";
import { nows } from "./nows.js";
import { periods } from "./periods.js";
import { unheard, wrongs } from "./problems.js";
import { ranges } from "./ranges.js";
import { times } from "./times.js";
import { within } from "./within.js";

const instantOf = (end: string, zone: string): string | null =>
  end === "open"
    ? null
    : end.endsWith("Z")
      ? new Date(end).toISOString()
      : utc(end.includes("T") ? end : `${end}T00:00`, zone);

const spanOf = ({ from, to }: Pick<Filter, "from" | "to">, zone: string): string =>
  [from, to]
    .map((end) =>
      end === null
        ? "open"
        : Temporal.Instant.from(end)
            .toZonedDateTimeISO(zone)
            .toString({ smallestUnit: "minute", timeZoneName: "never" }),
    )
    .join("/");

const expected = (span: string, { zone = "America/New_York" }: Asking): string => {
  const [from = "", to = ""] = span.split("/");
  return spanOf({ from: instantOf(from, zone), to: instantOf(to, zone) }, zone);
};

const groups: readonly Group[] = [
  ...days,
  ...periods,
  ...bounds,
  ...ranges,
  ...times,
  ...within,
  ...nows,
  ...clockChanges,
  ...mixed,
  ...loose,
];

const parts = ({ from: _from, to: _to, ...rest }: Filter) => rest;

for (const { title, asking = {}, rest = {}, spans, loose: isLoose } of groups) {
  describe(title, () => {
    const cases = Object.entries(spans).flatMap(([span, texts]) =>
      phrasesOf(texts).map((text) => [text, span] as const),
    );
    it.each(cases)("%s → %s", (text, span) => {
      const { filter, ignored, problems } = read(text, asking);
      if (isLoose !== undefined && problems.length > 0) return;
      if (isLoose === "ignored" && ignored.length > 0) return;
      expect({
        span: spanOf(filter, asking.zone ?? "America/New_York"),
        rest: parts(filter),
        ignored,
        problems,
      }).toEqual({
        span: expected(span, asking),
        rest: parts(only(rest)),
        ignored: [],
        problems: [],
      });
    });
  });
}

for (const { title, asking = {}, message, suggestions, phrases } of wrongs) {
  describe(title, () => {
    it.each(phrasesOf(phrases))("%s", (text) => {
      const { problems } = read(text, asking);
      expect(problems.map((problem) => problem.message).join(" ")).toMatch(message);
      for (const problem of problems) {
        expect(problem.message.trim()).not.toBe("");
        for (const suggestion of problem.suggestions) {
          expect(text.toLowerCase()).toContain(problem.text.toLowerCase());
          expect(read(text.replace(problem.text, suggestion), asking).problems).toEqual([]);
        }
      }
      if (suggestions !== undefined) {
        expect(problems[0]?.suggestions).toHaveLength(suggestions);
      }
    });
  });
}

for (const { title, asking = {}, phrases } of unheard) {
  describe(title, () => {
    it.each(phrasesOf(phrases))("%s", (text) => {
      const { ignored, problems } = read(text, asking);
      expect([...ignored, ...problems]).not.toEqual([]);
    });
  });
}

describe("words that are no misspelling", () => {
  const words = phrasesOf("late|five|fine|life|rate|same|base|care|remember|soon|smart|reported");
  it.each(words)("%s", (word) => {
    const { filter, ignored } = read(word);
    expect({ filter, ignored }).toEqual({ filter: only({}), ignored: [word] });
  });
});

/** CPU time of the quickest of three readings, in milliseconds. */
const cpuMs = (text: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );

describe("3,000 characters in less than 50 ms of CPU", () => {
  const units = [
    ",",
    "+",
    "&",
    "|",
    "and ",
    "or ",
    "plus ",
    "and,",
    "1,",
    "a and ",
    ", ",
    "1 ",
    "nov 1 to ",
    "between 1 and ",
    "11/05/2026 ",
    "friday and ",
    "9am to ",
    "last week ",
    'on:"',
    "2026-11-05..",
    "+02:00 ",
    "a@b.c and ",
  ];
  it.each(units)("%j again and again", (unit) => {
    expect(cpuMs(unit.repeat(3000).slice(0, 3000))).toBeLessThan(50);
  });
});
