import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createQuestions } from "../../../src/slack/questions.js";
import { hasMovingDates } from "../../../src/slack/saved/moving-dates.js";

const known = { kind: "person", name: "bob", email: "bob@example.com", zone: null } as const;

const questions = createQuestions({
  askers: {
    askerOf: async (userId) => ({ userId, zone: "America/New_York", zoneKnown: true }),
    profileOf: async (id) => (id === "U1" ? known : { kind: "unknown" }),
  },
  store: { typesSeen: async () => [] },
  clock: () => Date.UTC(2026, 10, 23, 15),
});
const read = (typed: string) => questions.read("U9", typed);

const typed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...["&amp;", "&lt;", "&gt;", "amp;", "lt;", "&", "<", ">", "|", "mailto:", "\\"],
        ...['"', "“", "”", "„", "'", "’", "—", "–", " ", "\n", "\u200b", "\u00a0", "-"],
        ...["text:", "user:", "a@b.example", "logins", "last week", ",", "2026—11—05"],
        ...["<@U1>", "<@U1|bob>", "<@U2|max>", "<#C1|general>", "<!here>", "@U1", "#C1"],
      ),
    )
    .map((parts) => parts.join("")),
);

describe("the text of a question", () => {
  it("is read back as the very same question, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const first = await read(text);
        if (first.parsed.problems.length > 0) return;
        const again = await read(first.text);
        expect(again.parsed).toEqual(first.parsed);
        expect(again.text).toBe(first.text);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['text:"&amp;amp;lt;" yesterday', ["&amp;lt;"]],
    ['text:"&lt;b&gt;" user:<mailto:a@b.example|a@b.example>', ["<b>"]],
    ["“&amp;” by <@U1|bob>", ["&"]],
    ['"&lt;@U1&gt;"', ["<@U1>"]],
  ])("keeps what is searched for in %s", async (query, text) => {
    const { parsed } = await read((await read(query)).text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.filter.text).toEqual(text);
  });
});

describe("dates that move", () => {
  it.each(["today", "last week", "since Monday", "Nov 5", "Q3", "last 90 min", "in October"])(
    "are noticed: %s",
    async (date) => {
      expect(hasMovingDates(await read(`logins ${date}`))).toBe(true);
    },
  );

  it.each(["", "2026-11-05", "from:2026-11-01 to:2026-11-05", "in 2025", "all time"])(
    "are not seen where there are none: %j",
    async (date) => {
      expect(hasMovingDates(await read(`logins ${date}`))).toBe(false);
    },
  );
});
