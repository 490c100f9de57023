import "./app-badge.css";

/** Says that an author is an app. */
export const AppBadge = () => <span className="app-badge">APP</span>;
