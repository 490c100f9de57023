import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDocumentSplitter } from "../../src/intake/split-document.js";

const split = (text: string, chunkBytes = 7) => {
  const splitter = createDocumentSplitter();
  const bytes = Buffer.from(text);
  const items = [];
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    items.push(...splitter.push(bytes.subarray(start, start + chunkBytes)));
  }
  items.push(...splitter.end());
  return items.map(({ bytes: part, line, problem }) => ({
    text: part.toString().trim(),
    line,
    ...(problem === undefined ? {} : { problem }),
  }));
};

describe("a JSON document that streams by", () => {
  it("gives the items of a list as they were received, with their lines", () => {
    expect(split('[\n {"a": 1},\n {"b": [1, 2]} ]')).toEqual([
      { text: '{"a": 1}', line: 2 },
      { text: '{"b": [1, 2]}', line: 3 },
    ]);
  });

  it("gives the events of a page of the API, wherever the key stands", () => {
    const page =
      '{"paginationRangeStartIndex":0,"x":{"events":[9]},"events":[{"a":1},{"b":2}],"y":[1]}';
    expect(split(page).map(({ text }) => text)).toEqual(['{"a":1}', '{"b":2}']);
  });

  it("takes an object for an event, not a page, when it has said its type before its field events", () => {
    const event = '{"type$":"audit_log::x/1","events":[1,2]}';
    expect(split(event).map(({ text }) => text)).toEqual([event]);
  });

  it("gives values that stand one after the other", () => {
    expect(split('{"a":1}\n{"b":2}{"c":3}\n').map(({ text, line }) => [text, line])).toEqual([
      ['{"a":1}', 1],
      ['{"b":2}', 2],
      ['{"c":3}', 2],
    ]);
  });

  it("is not confused by brackets, commas and quotes in texts", () => {
    const item = String.raw`{"a":"]},{[\"","b\\":"x\\"}`;
    expect(split(`[${item},${item}]`).map(({ text }) => text)).toEqual([item, item]);
  });

  it("keeps the neighbours of a broken item", () => {
    expect(split('[{"a":1},\n{broken},\nnull,{"b":2}]').map(({ text }) => text)).toEqual([
      '{"a":1}',
      "{broken}",
      "null",
      '{"b":2}',
    ]);
  });

  it("says that a document was cut, in an item or between two", () => {
    expect(split('[{"a":1},{"b":')).toEqual([
      { text: '{"a":1}', line: 1 },
      { text: '{"b":', line: 1, problem: "the file ends in the middle of it" },
    ]);
    expect(split('[{"a":1},').at(-1)?.problem).toMatch(/ends before its list does/);
  });

  it("gives back every list of values however it is cut into chunks", () => {
    const values = fc.array(
      fc.oneof(fc.object(), fc.array(fc.string()), fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 2),
        (items, size, indent) => {
          const found = split(JSON.stringify(items, null, indent), size);
          expect(found.map(({ text }) => JSON.parse(text))).toEqual(
            JSON.parse(JSON.stringify(items)),
          );
        },
      ),
    );
  });
});
