/** A line. */
export const Divider = () => <hr className="bk-divider" />;
