/** The app's own mark: lines of a log under a lens. */
export const AppMark = () => (
  <svg viewBox="0 0 36 36" aria-hidden="true" focusable="false" className="app-mark">
    <rect width="36" height="36" fill="#1d3557" />
    <path
      d="M8 11h14M8 17h7M8 23h6"
      stroke="#a8dadc"
      strokeWidth="2.6"
      strokeLinecap="round"
      fill="none"
    />
    <circle cx="22.5" cy="20.5" r="5.2" stroke="#fff" strokeWidth="2.6" fill="#1d3557" />
    <path d="m26.4 24.4 4 4" stroke="#fff" strokeWidth="2.8" strokeLinecap="round" />
  </svg>
);
