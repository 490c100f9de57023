import { useState } from "react";
import type { BlockKit } from "../../../page/protocol.js";
import { ScrollArea } from "../../ui/scroll-area.js";
import { numberAt, textAt } from "../read.js";
import { filterRows, nextSorting, pageOf, type Sorting, sortRows } from "./arrange-rows.js";
import { Pager } from "./pager.js";
import { readTable } from "./read-table.js";
import { TableCell } from "./table-cell.js";
import "./tables.css";

/** Slack's own, where a block does not say. */
const PAGE_SIZE = 5;

/** The table that sorts, filters and pages. */
export const DataTable = ({ block }: { block: BlockKit }) => {
  const [search, setSearch] = useState("");
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [asked, setPage] = useState(0);
  const { header, rows } = readTable(block);
  const pageSize = Math.max(1, numberAt(block, "page_size") ?? PAGE_SIZE);
  const caption = textAt(block, "caption");
  const headed = numberAt(block, "row_header_column_index");
  const found = filterRows(rows, search);
  const page = pageOf(sortRows(found, sorting), asked, pageSize);
  const change = (apply: () => void) => {
    apply();
    setPage(0);
  };
  return (
    <div className="bk-data-table">
      <div className="bk-data-table-head">
        <span className="bk-data-table-caption">{caption}</span>
        {rows.length > pageSize && (
          <input
            type="search"
            className="bk-input bk-data-table-search"
            placeholder="Filter"
            aria-label={`Filter ${caption}`}
            value={search}
            onChange={(event) => change(() => setSearch(event.target.value))}
          />
        )}
      </div>
      <ScrollArea className="bk-scroll" label={caption || "Table"}>
        <table className="bk-table">
          <caption className="bk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {header.map((cell, column) => {
                const order = sorting?.column === column ? sorting : null;
                const direction = order?.isDescending ? "descending" : "ascending";
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={order === null ? undefined : direction}
                    data-number={rows.some((row) => row[column]?.number != null) || undefined}
                  >
                    <button
                      type="button"
                      className="bk-sort"
                      onClick={() => change(() => setSorting(nextSorting(sorting, column)))}
                    >
                      <TableCell cell={cell} />
                      <span
                        className="bk-sort-mark"
                        data-order={order && direction}
                        aria-hidden="true"
                      />
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <tr key={rows.indexOf(row)}>
                {row.map((cell, column) => {
                  const Tag = column === headed ? "th" : "td";
                  return (
                    <Tag
                      key={column}
                      scope={column === headed ? "row" : undefined}
                      data-number={cell.number !== null || undefined}
                    >
                      <TableCell cell={cell} />
                    </Tag>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <Pager page={page} total={found.length} onPage={setPage} />
    </div>
  );
};
