import { expect, it } from "vitest";
import { EVENT_TYPES } from "../../src/audit/event-types.js";
import { parseQuery } from "../../src/query/parse-query.js";
import { correctedQuery } from "../../src/slack/corrected-query.js";

const context = { nowMs: Date.UTC(2026, 10, 23, 15), zone: "America/New_York", typesSeen: [] };

it("puts a value of several words in quotes after its operator", () => {
  const corrected = correctedQuery("type:nonsense by a@b.c", { text: "nonsense" }, "Console login");
  expect(corrected).toBe('type:"Console login" by a@b.c');
});

it("leaves the quotes that are there", () => {
  const corrected = correctedQuery('type:"no sense",x', { text: "no sense" }, "Console login");
  expect(corrected).toBe('type:"Console login",x');
});

it("changes the operator's value, not the same word elsewhere", () => {
  const corrected = correctedQuery("boss events usertype:boss", { text: "boss" }, "support");
  expect(corrected).toBe("boss events usertype:support");
});

it("has no line for words that are nowhere in the question", () => {
  expect(correctedQuery("logins", { text: "udit" }, "edit")).toBeNull();
  expect(correctedQuery("logins", { text: "" }, "edit")).toBeNull();
});

it("is understood in full whatever type is put in the place of an unknown one", () => {
  for (const { label } of EVENT_TYPES) {
    const query = correctedQuery("type:nonsense", { text: "nonsense" }, label) ?? "";
    const { filter, problems, ignored } = parseQuery(query, context);
    expect([filter.eventTypes, problems, ignored]).toEqual([[label], [], []]);
  }
});
