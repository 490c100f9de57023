import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/query/normalise.js";
import { parseQuery } from "../../../src/query/parse-query.js";
import { plainQuery, typedAgain } from "../../../src/slack/saved/plain-query.js";
import { understand } from "../../../src/slack/saved/understand.js";

const context = { nowMs: Date.UTC(2026, 10, 23, 15), zone: "America/New_York", typesSeen: [] };

const typed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...["&amp;", "&lt;", "&gt;", "amp;", "lt;", "&", "<", ">", "|", "mailto:", "\\"],
        ...['"', "“", "”", "„", "'", "’", "—", "–", " ", "\n", "\u200b", "\u00a0", "-"],
        ...["text:", "user:", "a@b.example", "logins", "last week", ",", "2026—11—05"],
      ),
    )
    .map((parts) => parts.join("")),
);

describe("a query as it is kept", () => {
  it.each([
    ["logins by <mailto:a@b.example|a@b.example>", "logins by a@b.example"],
    ["“quarterly report” last week", '"quarterly report" last week'],
    ["text:r&amp;d", "text:r&d"],
    ['text:"&amp;lt;b&amp;gt;"', 'text:"&lt;b&gt;"'],
    [" logins — yesterday ", "logins - yesterday"],
  ])("is plain words: %j", (slack, plain) => {
    expect(plainQuery(slack)).toBe(plain);
  });

  it("is read back as the very same words, whatever they are", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const plain = plainQuery(text);
        expect(normalise(typedAgain(plain)).trim()).toBe(plain);
        expect(plainQuery(typedAgain(plain))).toBe(plain);
      }),
      { numRuns: 2_000 },
    );
  });

  it("means what was typed", () => {
    for (const text of [
      'text:"&amp;amp;lt;" yesterday',
      'text:"&lt;b&gt;" user:<mailto:a@b.example|a@b.example>',
      "“&amp;” last week by support",
    ]) {
      expect(understand(plainQuery(text), context).filter).toEqual(
        parseQuery(text, context).filter,
      );
    }
  });
});

describe("dates that move", () => {
  it.each(["today", "last week", "since Monday", "Nov 5", "Q3", "last 90 min", "in October"])(
    "are noticed: %s",
    (date) => {
      expect(understand(`logins ${date}`, context).hasMovingDates).toBe(true);
    },
  );

  it.each(["", "2026-11-05", "from:2026-11-01 to:2026-11-05", "in 2025", "all time"])(
    "are not seen where there are none: %j",
    (date) => {
      expect(understand(`logins ${date}`, context).hasMovingDates).toBe(false);
    },
  );
});
