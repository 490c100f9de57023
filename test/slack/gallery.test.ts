import { describe, expect, it } from "vitest";
import { validateMessage } from "../../src/playground/slack/validate/validate-message.js";
import { validateView } from "../../src/playground/slack/validate/validate-view.js";
import { LIMITS } from "../../src/slack/blocks/limits.js";
import { gallery } from "../../src/slack/gallery/gallery.js";

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
