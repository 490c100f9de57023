import type { Page } from "./arrange-rows.js";

interface Props {
  readonly page: Page;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Which rows are shown, and the way to the others. */
export const Pager = ({ page, total, onPage }: Props) => (
  <div className="bk-pager">
    <span role="status">
      {total === 0 ? "No matching rows" : `${page.from}–${page.to} of ${total}`}
    </span>
    {page.pages > 1 && (
      <span className="bk-row">
        <button
          type="button"
          className="bk-button bk-button-default"
          disabled={page.page === 0}
          onClick={() => onPage(page.page - 1)}
        >
          Previous
        </button>
        <button
          type="button"
          className="bk-button bk-button-default"
          disabled={page.page === page.pages - 1}
          onClick={() => onPage(page.page + 1)}
        >
          Next
        </button>
      </span>
    )}
  </div>
);
