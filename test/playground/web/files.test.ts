import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRecordCounter } from "../../../src/playground/web/files/count-records.js";
import { fileKindOf } from "../../../src/playground/web/files/file-kind.js";
import { parseTable } from "../../../src/playground/web/files/parse-table.js";
import { sizeOf } from "../../../src/playground/web/files/size-of.js";
import { tableNote } from "../../../src/playground/web/files/table-note.js";

const count = (text: string, pieceBytes = 7): number => {
  const bytes = new TextEncoder().encode(text);
  const counter = createRecordCounter();
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    counter.add(bytes.subarray(at, at + pieceBytes));
  }
  return counter.total();
};

const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;

describe("a CSV file", () => {
  it("is a heading and rows, quotes and line breaks within fields included", () => {
    expect(parseTable('\uFEFFa,b\r\n1,"x ""y""\nz"\r\n', true)).toEqual({
      columns: ["a", "b"],
      rows: [["1", 'x "y"\nz']],
    });
  });

  it("shows 200 rows at most", () => {
    const text = `n\n${Array.from({ length: 900 }, (_, index) => index).join("\n")}`;
    expect(parseTable(text, true).rows).toHaveLength(200);
  });

  it("leaves out a last record that was cut, also within quotes", () => {
    expect(parseTable("a,b\n1,2\n3,", false).rows).toEqual([["1", "2"]]);
    expect(parseTable('a,b\n1,2\n3,"x', false).columns).toEqual(["a", "b"]);
    expect(parseTable('a,b\n1,2\n3,"x', false).rows.flat()).not.toContain("x");
  });

  it("says how much of it is shown, also when not even its heading could be read", () => {
    const note = (text: string, isWhole: boolean, records: number) =>
      tableNote(parseTable(text, isWhole), records);
    expect(note("", true, 0)).toBe("0 rows");
    expect(note("a\n1\n", true, 2)).toBe("1 row");
    expect(note("a\n1\n2", false, 5_001)).toMatch(/^1 of 5,000 rows\. Download/);
    expect(note("a,b,c", false, 1)).toMatch(/^This is too long .* Download/);
    expect(note('"open', true, 1)).toMatch(/^This is too long .* Download/);
  });

  it("is empty when there is nothing in it", () => {
    expect(parseTable("", true)).toEqual({ columns: [], rows: [] });
  });

  it("is counted as it is parsed, in whatever pieces it arrives", () => {
    const field = fc.stringMatching(/^[a-z",\n\r ]{1,8}$/);
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (records, pieceBytes) => {
        const text = records.map((record) => `${record.map(quoted).join(",")}\r\n`).join("");
        expect(count(text, pieceBytes)).toBe(records.length);
        expect(parseTable(text, true).rows).toHaveLength(Math.max(0, records.length - 1));
      }),
    );
  });

  it("counts a last record without a line break, and no empty lines", () => {
    expect(count("a\nb")).toBe(2);
    expect(count("a\n\r\n\nb\n")).toBe(2);
    expect(count("")).toBe(0);
  });
});

describe("a file card", () => {
  it("knows what can be looked at", () => {
    expect(fileKindOf("audit.CSV")).toBe("table");
    expect(fileKindOf("audit.ndjson")).toBe("text");
    expect(fileKindOf("audit.parquet")).toBeNull();
    expect(fileKindOf("csv.gz")).toBeNull();
  });

  it("tells sizes as people do", () => {
    expect([1, 812, 3_400, 12_345_678, 2e9].map(sizeOf)).toEqual([
      "1 byte",
      "812 bytes",
      "3.4 KB",
      "12 MB",
      "2.0 GB",
    ]);
  });
});
