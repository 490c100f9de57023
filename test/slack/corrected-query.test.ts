import { expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { parseQuery } from "../../src/query/parse-query.js";
import { correctionsOf } from "../../src/slack/corrected-query.js";

const context = { nowMs: Date.UTC(2026, 10, 23, 15), zone: "America/New_York", typesSeen: [] };
const read = (query: string) => parseQuery(query, context);

/** What each suggestion for each problem of a question makes of it. */
const correctionsIn = (query: string) =>
  read(query).problems.map((problem) => correctionsOf(query, problem, read));

/** The question with another word for its one problem. */
const corrected = (query: string, suggestion: string) => {
  const [problem] = read(query).problems;
  if (problem === undefined) throw new Error(`no problem in ${query}`);
  return correctionsOf(query, { ...problem, suggestions: [suggestion] }, read)[0]?.query;
};

it("puts a value of several words in quotes after its operator", () => {
  expect(corrected("type:nonsense by a@b.c", "Console login")).toBe(
    'type:"Console login" by a@b.c',
  );
});

it("leaves the quotes that are there, also smart ones", () => {
  expect(corrected('type:"no sense",login', "Console login")).toBe('type:"Console login",login');
  expect(corrected("type:“no sense”", "Console login")).toBe("type:“Console login”");
});

it("changes the operator's value, not the same word elsewhere", () => {
  expect(corrected("boss events usertype:boss", "support")).toBe("boss events usertype:support");
});

it("changes the value that is wrong, not the same value of another operator", () => {
  expect(corrected("user:suport usertype:suport", "support")).toBe("user:suport usertype:support");
  expect(corrected("text:suport,type:x usertype:suport", "support")).toBe(
    "text:suport,type:x usertype:support",
  );
});

it("corrects the one of several problems that it is for", () => {
  const [first, second] = correctionsIn("usr:alice type:xyzzy");
  expect(first?.[0]).toEqual({ suggestion: "user:", query: "user:alice type:xyzzy" });
  expect(second?.[0]?.query).toMatch(/^usr:alice type:"[A-Z]/);
});

it("says which day an ambiguous date is", () => {
  expect(correctionsIn("logins 11/05/2026").flat()).toEqual([
    { suggestion: "2026-11-05", query: "logins 2026-11-05" },
    { suggestion: "2026-05-11", query: "logins 2026-05-11" },
  ]);
});

it.each([
  ["type:xyzzy <mailto:a@b.c|a@b.c>", { users: ["a@b.c"] }],
  ["by <mailto:a@b.c|a@b.c> usertype:“suport”", { users: ["a@b.c"] }],
  ["usertype:<http://suport.io|suport.io> user:a@b.c", { users: ["a@b.c"] }],
  ["usertype:“suport” text:a&amp;lt;b", { text: ["a&lt;b"] }],
  ["usertype:sup&amp;port text:a&lt;b", { text: ["a<b"] }],
  ["usertype:su\u200bport text:“x  y”", { text: ["x  y"] }],
])("survives Slack's formatting: %s", (query, rest) => {
  const [[first] = []] = correctionsIn(query);
  const { filter, problems } = read(first?.query ?? "");
  expect(problems).toEqual([]);
  expect(filter).toMatchObject(rest);
});

it("has no query for words that are nowhere in the question", () => {
  for (const text of ["udit", ""]) {
    const problem = { text, message: "What?", suggestions: ["edit"] };
    expect(correctionsOf("logins", problem, read)).toEqual([{ suggestion: "edit", query: null }]);
  }
});

it("is understood in full whatever type is put in the place of an unknown one", () => {
  for (const { label } of EVENT_TYPES) {
    const { filter, problems, ignored } = read(corrected("type:nonsense", label) ?? "");
    expect([filter.eventTypes, problems, ignored]).toEqual([[label], [], []]);
  }
});
