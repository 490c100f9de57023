import "./skeleton.css";

/** The page's outline until there is something to show. */
export const Skeleton = () => (
  <main className="skeleton" aria-busy="true">
    <h1 className="visually-hidden">audit-bot playground</h1>
    <p className="visually-hidden" role="status">
      Connecting to the playground
    </p>
    <div className="skeleton-sidebar" aria-hidden="true">
      {[70, 55, 62, 48, 66].map((width) => (
        <span key={width} className="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </div>
    <div className="skeleton-main" aria-hidden="true">
      {[34, 72, 58, 66].map((width) => (
        <span key={width} className="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </div>
  </main>
);
