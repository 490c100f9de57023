import "./broken.css";

/** When the page itself has a fault. */
export const Broken = () => (
  <main className="broken">
    <h1>Something in this page broke</h1>
    <p>
      The workspace is fine. Reload the page to go on; the browser’s console says what happened.
    </p>
    <button type="button" className="button" onClick={() => window.location.reload()}>
      Reload
    </button>
  </main>
);
