/** What stands in for a block or element that the page cannot draw. */
export const Unknown = ({ what, type }: { what: "block" | "element"; type: string }) => (
  <span className="bk-unknown">
    {type === ""
      ? `A ${what} without a type`
      : `The playground does not draw this ${what}: ${type}`}
  </span>
);
