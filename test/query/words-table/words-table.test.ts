import { describe, expect, it } from "vitest";
import { everything, type Filter } from "../../../src/audit/filter.js";
import { read } from "../reading.js";
import { CHUNK_ROWS } from "./chunk-phrases.js";
import { FAMILY_PHRASES } from "./family-phrases.js";
import { NEIGHBOUR_PHRASES } from "./neighbour-phrases.js";
import { OPERATOR_PHRASES } from "./operator-phrases.js";
import { OPPOSITE_PHRASES } from "./opposite-phrases.js";
import { PEOPLE_PHRASES } from "./people-phrases.js";
import { IGNORED_PHRASES, PROBLEM_PHRASES } from "./problem-phrases.js";
import type { Row } from "./row.js";
import { SLACK_PHRASES } from "./slack-phrases.js";
import { TYPE_PHRASES } from "./type-phrases.js";
import { TYPES_OF } from "./types-of.js";
import { ASKED_BACK, VOICE_PHRASES } from "./voice-phrases.js";

const typesOf = (category: string): readonly string[] =>
  (TYPES_OF as Readonly<Record<string, readonly string[]>>)[category] ?? [];

/** The types that a filter takes, or null when it takes all that it does not exclude. */
const taken = ({ eventTypes, categories, notEventTypes }: Filter): readonly string[] | null => {
  const ofCategories = categories.flatMap(typesOf);
  if (eventTypes.length === 0 && categories.length === 0) return null;
  const asked = eventTypes.length === 0 ? ofCategories : eventTypes;
  return asked.filter(
    (type) =>
      !notEventTypes.includes(type) && (categories.length === 0 || ofCategories.includes(type)),
  );
};

const list = (values: readonly string[]): string[] =>
  [...new Set(values.map((value) => value.toLowerCase()))].sort();

/** What a filter lets through, told apart by nothing that the contract leaves free. */
const meaning = (parts: Partial<Filter>): Record<string, unknown> => {
  const filter = { ...everything, ...parts };
  const types = taken(filter);
  return {
    users: list(filter.users),
    notUsers: list(filter.notUsers),
    affectedUsers: list(filter.affectedUsers),
    types: types === null ? "any" : list(types),
    notTypes: types === null ? list(filter.notEventTypes) : [],
    userTypes: list(filter.userTypes),
    ips: list(filter.ips),
    notIps: list(filter.notIps),
    resourceIds: list(filter.resourceIds),
    text: list(filter.text),
    from: filter.from,
    to: filter.to,
  };
};

const expectMeaning = (text: string, parts: Partial<Filter>): void => {
  const { filter, ignored, problems } = read(text);
  expect({ text, ...meaning(filter), ignored, problems }).toEqual({
    text,
    ...meaning(parts),
    ignored: [],
    problems: [],
  });
};

const anyCase = ([text, parts]: Row): void => {
  expectMeaning(text, parts);
  expectMeaning(text.toUpperCase(), parts);
  expectMeaning(text.toLowerCase(), parts);
};

const named = (rows: readonly Row[]): readonly (readonly [string, Row])[] =>
  rows.map((row) => [JSON.stringify(row[0]), row]);

describe.each(Object.entries(TYPE_PHRASES))("%s", (label, phrases) => {
  it.each(phrases)("is what “%s” asks for", (phrase) => {
    anyCase([phrase, { eventTypes: [label] }]);
  });
});

it("has phrases for every event type", () => {
  expect(Object.keys(TYPE_PHRASES).sort()).toEqual(Object.values(TYPES_OF).flat().sort());
});

describe("families and categories", () => {
  it.each(named(FAMILY_PHRASES))("%s takes all of its types", (_name, row) => anyCase(row));
});

describe("people", () => {
  it.each(named(PEOPLE_PHRASES))("%s says who", (_name, row) => anyCase(row));
});

describe("operators", () => {
  it.each(named(OPERATOR_PHRASES))("%s is understood", (_name, row) => anyCase(row));
});

describe("neighbours", () => {
  it.each(named(NEIGHBOUR_PHRASES))("%s is not mistaken", (_name, row) => anyCase(row));
});

describe("Slack's spelling and polite words", () => {
  it.each(named(SLACK_PHRASES))("%s is read through", (_name, [text, parts]) =>
    expectMeaning(text, parts),
  );
});

describe("words that mean nothing", () => {
  it.each(IGNORED_PHRASES)("“%s” lists “%s” as ignored", (text, words, parts) => {
    const { filter, ignored, problems } = read(text);
    const found = ignored
      .join(" ")
      .split(" ")
      .filter((word) => word !== "");
    expect({ ...meaning(filter), ignored: found, problems }).toEqual({
      ...meaning(parts),
      ignored: words.split(" "),
      problems: [],
    });
  });
});

it("offers only its own operators", () => {
  const { problems } = read("constructor:x");
  expect(problems.map(({ message }) => message).join()).not.toContain("native code");
});

describe("problems", () => {
  it.each(PROBLEM_PHRASES)("“%s” is asked back", (text, suggestions) => {
    const { problems } = read(text);
    expect(problems.length).toBeGreaterThan(0);
    const offered = problems.flatMap((problem) => problem.suggestions).join("\n");
    for (const suggestion of suggestions) expect(offered).toContain(suggestion);
  });
});

describe("voices", () => {
  it.each(named(VOICE_PHRASES))("%s is understood", (_name, row) => anyCase(row));

  it.each(ASKED_BACK)("“%s” is asked back about", (text) => {
    expect(read(text).problems.length).toBeGreaterThan(0);
  });

  it.each([
    "as late as noon",
    "same thing",
    "black",
    "close of business",
    "including",
    "logged out",
  ])("“%s” names no event type", (text) => {
    expect(read(text).filter.eventTypes).toEqual([]);
  });

  it("has suggestions that can stand where the words of their problem stood", () => {
    for (const text of [...ASKED_BACK, ...PROBLEM_PHRASES.map(([phrase]) => phrase)]) {
      for (const problem of read(text).problems) {
        if (problem.suggestions.length > 0) expect(text).toContain(problem.text);
      }
    }
  });
});

describe("what a query must not turn into", () => {
  it.each(named(OPPOSITE_PHRASES))("%s is not turned round", (_name, [text, wrong]) => {
    const { filter, problems } = read(text);
    if (problems.length === 0) expect(meaning(filter)).not.toEqual(meaning(wrong));
  });
});

describe("the order", () => {
  it.each(CHUNK_ROWS.map(([chunks, parts]) => [chunks.join(" "), chunks, parts] as const))(
    "of “%s” does not matter",
    (_name, chunks, parts) => {
      for (let turn = 0; turn < chunks.length; turn += 1) {
        const turned = [...chunks.slice(turn), ...chunks.slice(0, turn)];
        expectMeaning(turned.join(" "), parts);
        expectMeaning(turned.reverse().join(" "), parts);
      }
    },
  );
});
