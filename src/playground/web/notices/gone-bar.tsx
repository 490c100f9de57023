import { useIsConnected } from "../workspace/workspace.js";
import "./bars.css";

/** Says that the server is gone. */
export const GoneBar = () => (
  <div role="alert">
    {!useIsConnected() && (
      <p className="bar bar-gone">
        The playground has stopped. Start it again with <code>npm start</code>; this page reconnects
        by itself.
      </p>
    )}
  </div>
);
