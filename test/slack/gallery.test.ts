import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEvent } from "../../src/audit/event.js";
import { everything } from "../../src/audit/filter.js";
import { validateMessage } from "../../src/playground/slack/validate/validate-message.js";
import { validateView } from "../../src/playground/slack/validate/validate-view.js";
import { LIMITS } from "../../src/slack/blocks/limits.js";
import { renderResults } from "../../src/slack/blocks/results.js";
import { gallery } from "../../src/slack/gallery/gallery.js";
import { notConfigured } from "../../src/sync/sync-status.js";

/** Every text that a reader sees, added up. */
const textLength = (blocks: unknown): number => {
  let length = 0;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (typeof value === "string" && /^(?:text|fallback|title|label|name)$/.test(key)) {
      length += value.length;
    }
    return value;
  });
  return length;
};

describe("everything that the bot can render", () => {
  it.each(gallery().map((item) => [item.name, item] as const))(
    "fits Slack's rules: %s",
    (_, item) => {
      if (item.kind === "view") {
        expect(validateView(JSON.parse(JSON.stringify(item.view)), { at: "" }).problems).toEqual(
          [],
        );
        return;
      }
      const message = JSON.parse(JSON.stringify(item.message));
      const { error, problems, warnings } = validateMessage(message);
      expect({ error, problems, warnings }).toEqual({ error: null, problems: [], warnings: [] });
      expect(item.message.blocks.length).toBeLessThanOrEqual(LIMITS.messageBlocks);
      expect(textLength(item.message.blocks)).toBeLessThanOrEqual(LIMITS.blocksText);
      expect(item.message.text.length).toBeLessThanOrEqual(LIMITS.messageText);
    },
  );

  it("fits, whatever an event holds", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("<!here>", "&".repeat(5_000), "\n", "😀".repeat(200), "null", " ", "\u202e"),
    );
    const event = fc
      .dictionary(text, fc.oneof(text, fc.array(text), fc.integer(), fc.constant(null)))
      .chain((more) =>
        fc.record({
          type$: text.map((name) => `x${name}`),
          timestamp: fc.constantFrom("0001-01-01", "2026-11-23T10:00:00.123456Z", "9999-12-31"),
          actorName: text,
          actorIpAddress: text,
          userName: text,
          more: fc.constant(more),
        }),
      )
      .map((fields) => parseEvent(JSON.stringify(fields)));
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 10 }), text, (events, word) => {
        const filter = { ...everything, users: word === "" ? [] : [word], text: [`${word}.`] };
        const { blocks, text: spoken } = renderResults({
          ...{ sessionId: "s", events, offset: 0, count: 11, filter, facets: null, zone: "UTC" },
          ...{
            zoneKnown: true,
            ignored: [word],
            status: notConfigured,
            storeIsEmpty: false,
            offers: {
              removals: [{ part: "users", first: 0, last: 0, words: word, count: 1 }],
              all: null,
            },
            nowMs: 0,
          },
        });
        const message = JSON.parse(JSON.stringify({ blocks, text: spoken }));
        expect(validateMessage(message).problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("lets no mention, link or channel call out of an event through", () => {
    for (const item of gallery()) {
      JSON.stringify(item, (_key, value: unknown) => {
        if (typeof value !== "object" || value === null || !("type" in value)) return value;
        if (value.type === "mrkdwn" && "text" in value) {
          expect(value.text, item.name).not.toMatch(/<!(?:channel|here|everyone)|<https?:/);
        }
        return value;
      });
    }
  });
});
