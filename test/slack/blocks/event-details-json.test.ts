import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  indentJson,
  isJsonText,
  previewJson,
  splitText,
} from "../../../src/slack/blocks/details/json-text.js";
import { visibleJson } from "../../../src/slack/blocks/text.js";

describe("indentJson", () => {
  it("changes nothing but white space", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, isSpaced) => {
        const json = JSON.stringify(value, null, isSpaced ? 3 : 0);
        const indented = indentJson(json, 1_000_000) ?? "";
        expect(JSON.stringify(JSON.parse(indented))).toBe(JSON.stringify(value));
      }),
    );
  });

  it("keeps numbers as they were written", () => {
    expect(indentJson('{"a":1.00,"b":1015070955620029617}', 100)).toBe(
      '{\n  "a": 1.00,\n  "b": 1015070955620029617\n}',
    );
  });

  it("gives up on what would be too long, at once", () => {
    expect(indentJson("[".repeat(1_000_000), 100)).toBeNull();
    expect(indentJson("[1,2,3,4,5,6,7,8,9]", 30)).toBeNull();
  });
});

describe("visibleJson", () => {
  it("stays the same JSON with nothing hidden in it", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, (value) => {
        const shown = visibleJson(JSON.stringify({ value }));
        expect(JSON.parse(shown)).toEqual({ value });
        expect(shown).not.toMatch(/[\p{Cf}\p{Cs}]/u);
      }),
    );
    expect(visibleJson('"a\u202eb"')).toBe('"a\\u202eb"');
  });
});

describe("splitText", () => {
  it("loses nothing but line breaks, and keeps to the length", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "😀"), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (whole, most) => {
        const pieces = splitText(whole, most);
        expect(pieces.join("").replaceAll("\n", "")).toBe(whole.replaceAll("\n", ""));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(most);
          expect(piece).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});

describe("previewJson", () => {
  it("is the JSON of a value, or its beginning", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify(value);
        expect(previewJson(value, json.length)).toBe(json);
        expect(json.startsWith(previewJson(value, 10).slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe("isJsonText", () => {
  it("takes objects and lists only: other JSON reads as it stands", () => {
    expect(['{"a":1}', " [1]", "{}"].map(isJsonText)).toEqual([true, true, true]);
    expect(["12", "true", "{a", "[", '"x"', ""].some(isJsonText)).toBe(false);
  });
});
