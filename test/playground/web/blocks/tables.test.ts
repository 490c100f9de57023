import { describe, expect, it } from "vitest";
import {
  filterRows,
  nextSorting,
  pageOf,
  sortRows,
} from "../../../../src/playground/web/blocks/tables/arrange-rows.js";
import { readTable } from "../../../../src/playground/web/blocks/tables/read-table.js";

const raw = (text: string) => ({ type: "raw_text", text });
const number = (value: number) => ({ type: "raw_number", value, text: value.toLocaleString("en") });
const { rows } = readTable({
  rows: [
    [raw("Name"), raw("Count")],
    [raw("item 10"), number(1_200)],
    [raw("Item 2"), number(30)],
    [raw(""), number(-5)],
    [raw("item 1"), number(400)],
  ],
});
const names = (sorted: typeof rows) => sorted.map(([name]) => name?.words);

describe("a data table", () => {
  it("sorts words as people count, empty cells last either way", () => {
    const column = 0;
    const up = sortRows(rows, { column, isDescending: false });
    expect(names(up)).toEqual(["item 1", "Item 2", "item 10", ""]);
    const down = sortRows(rows, { column, isDescending: true });
    expect(names(down)).toEqual(["item 10", "Item 2", "item 1", ""]);
  });

  it("sorts numbers by value, not by how they are written", () => {
    const sorted = sortRows(rows, { column: 1, isDescending: false });
    expect(names(sorted)).toEqual(["", "Item 2", "item 1", "item 10"]);
  });

  it("sorts up, then down, then as the app sent it", () => {
    const up = nextSorting(null, 1);
    const down = nextSorting(up, 1);
    expect([up?.isDescending, down?.isDescending, nextSorting(down, 1)]).toEqual([
      false,
      true,
      null,
    ]);
    expect(nextSorting(down, 0)).toEqual({ column: 0, isDescending: false });
  });

  it("finds rows by words in any cell", () => {
    expect(names(filterRows(rows, "ITEM 1,200"))).toEqual(["item 10"]);
    expect(filterRows(rows, " ")).toBe(rows);
  });

  it("pages, and shows the last page for one past the end", () => {
    expect(pageOf(rows, 0, 3)).toMatchObject({ page: 0, pages: 2, from: 1, to: 3 });
    expect(pageOf(rows, 9, 3)).toMatchObject({ page: 1, pages: 2, from: 4, to: 4 });
    expect(pageOf([], 0, 3)).toMatchObject({ page: 0, pages: 1, from: 0, to: 0 });
  });

  it("reads odd input as an empty table", () => {
    expect(readTable({ rows: "odd" })).toEqual({ header: [], rows: [] });
    expect(readTable({ rows: [[null]] }).header).toEqual([{ cell: {}, words: "", number: null }]);
  });
});
