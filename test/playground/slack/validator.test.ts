import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonObject } from "../../../src/playground/slack/json.js";
import { lengthOf } from "../../../src/playground/slack/validate/text-length.js";
import { validateBlocks } from "../../../src/playground/slack/validate/validate-blocks.js";
import { validateMessage } from "../../../src/playground/slack/validate/validate-message.js";
import { validateView } from "../../../src/playground/slack/validate/validate-view.js";
import {
  actions,
  button,
  chars,
  chart,
  container,
  dataTable,
  input,
  modal,
  plain,
  richText,
  section,
  select,
} from "./samples.js";

const samples = [
  section({ accessory: select(), fields: [plain("f")] }),
  actions(button({ action_id: "a" })),
  richText({ type: "date", timestamp: 1, format: "{date}" }),
  chart(),
  dataTable(3),
  container(),
  input(),
];

/** The same JSON with the value at one randomly chosen place replaced. */
const damage = (value: unknown, path: readonly number[], by: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  if (Array.isArray(value)) {
    return value.length === 0
      ? by
      : value.map((each: unknown, i) =>
          i === first % value.length ? damage(each, rest, by) : each,
        );
  }
  if (!isJsonObject(value)) return by;
  const keys = Object.keys(value);
  const key = keys[first % Math.max(1, keys.length)];
  return key === undefined ? by : { ...value, [key]: damage(value[key], rest, by) };
};

describe("the validator", () => {
  it("answers whatever JSON it is given, with pointers into it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
        fc.jsonValue(),
        fc.constantFrom("message", "modal", "home"),
        (path, by, surface) => {
          const blocks = damage(samples, path, by);
          for (const { pointer } of validateBlocks(blocks, { surface }).problems) {
            expect(pointer.startsWith("/blocks")).toBe(true);
          }
          validateView(damage(modal(samples), path, by));
          const message = damage({ text: "t", blocks: samples, metadata: {} }, path, by);
          if (isJsonObject(message)) validateMessage(message);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("changes nothing in what it checks", () => {
    const blocks = structuredClone(samples);
    validateBlocks(blocks, { surface: "message" });
    expect(blocks).toEqual(samples);
  });

  it.each([
    ["plain", 5],
    ["🙂🙂", 2],
    ["e\u0301", 2],
    ["🇩🇪", 2],
    ["", 0],
  ])("counts the characters of %j as code points: %i", (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  it("takes 13,000 readable characters in a message's blocks, and not one more", () => {
    const blocks = [...Array.from({ length: 4 }, () => section({ text: plain(chars(3_000)) }))];
    const exact = [...blocks, section({ text: plain(chars(1_000)) })];
    expect(validateMessage({ text: "t", blocks: exact }).error).toBeNull();
    const more = [...blocks, section({ text: plain(chars(1_001)) })];
    expect(validateMessage({ text: "t", blocks: more }).error).toBe("msg_blocks_too_long");
  });

  it("looks for double ids in containers too", () => {
    const blocks = [
      actions(button({ action_id: "same" })),
      container({ child_blocks: [actions(button({ action_id: "same" }))] }),
    ];
    expect(validateBlocks(blocks, { surface: "message" })).toMatchObject({
      problems: [],
      warnings: [{ pointer: "/blocks/1/child_blocks/0/elements/0/action_id" }],
    });
  });
});
