import { describe, expect, it } from "vitest";
import {
  type Drafts,
  draftValues,
  elementKey,
  shownValue,
  standingDrafts,
  withAllSent,
  withDraft,
  withoutDraft,
  withSent,
} from "../../../../src/playground/web/blocks/values/drafts.js";

const KEY = elementKey("block", "action");
const none: Drafts = new Map();
const shown = (drafts: Drafts, server: string | null) => shownValue(drafts.get(KEY), server);

describe("what a user is filling in", () => {
  it("is shown before the server knows of it", () => {
    expect(shown(withDraft(none, KEY, "typed", "old"), "old")).toBe("typed");
    expect(shown(none, "old")).toBe("old");
  });

  it("stays when the server's answer to an earlier letter comes late", () => {
    const first = withSent(withDraft(none, KEY, "a", null), KEY, "a");
    const second = withDraft(first, KEY, "ab", null);
    expect(shown(second, "a")).toBe("ab");
  });

  it("gives way when the app itself changes the value", () => {
    const drafts = withSent(withDraft(none, KEY, "mine", "old"), KEY, "mine");
    expect(shown(drafts, "the app's")).toBe("the app's");
    expect(shown(withDraft(drafts, KEY, "mine again", "the app's"), "the app's")).toBe(
      "mine again",
    );
  });

  it("gives way when it was refused", () => {
    expect(shown(withoutDraft(withDraft(none, KEY, "mine", "old"), KEY), "old")).toBe("old");
  });

  it("goes along with a press as long as it stands there", () => {
    const values = (value: string | null) => ({
      block: { action: { type: "plain_text_input", value } },
    });
    const drafts = withDraft(none, KEY, "typed", "old");
    expect([...standingDrafts(drafts, values("old")).keys()]).toEqual([KEY]);
    expect(standingDrafts(drafts, values("the app's")).size).toBe(0);
    expect(standingDrafts(drafts, {}).size).toBe(0);
  });

  it("stays when more is typed before the answer to a press is there", () => {
    const pressed = withDraft(none, KEY, "typed", "old");
    const drafts = withDraft(withAllSent(pressed, pressed), KEY, "typed on", "old");
    expect(shown(drafts, "typed")).toBe("typed on");
  });

  it("is submitted by block and action, whatever their ids look like", () => {
    const odd = elementKey('b"]/x', "__proto__x");
    const drafts = withDraft(withDraft(none, KEY, "v", null), odd, ["w"], []);
    expect(draftValues(drafts)).toEqual({
      block: { action: "v" },
      'b"]/x': { __proto__x: ["w"] },
    });
  });
});
