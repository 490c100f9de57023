import { useState } from "react";
import { personOf } from "../people/person-of.js";
import { forGood } from "../storage/browser-storage.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./bars.css";

/** Two or three sentences for somebody who is here for the first time. */
export const WelcomeBar = () => {
  const snapshot = useSnapshot();
  const [isNew, setNew] = useState(() => forGood.read("welcomed") === null);
  if (!isNew) return null;
  const me = personOf(snapshot, snapshot.me);
  const isDemo = snapshot.happenings.length > 0;
  const log = isDemo ? "a made-up company’s audit log" : "your audit log";
  return (
    <aside className="bar bar-welcome" aria-label="Welcome">
      <p>
        This is a small Slack on your own machine, with the real {snapshot.appName} in it over {log}
        . You are <strong>{me.name}</strong>
        {me.role === "" ? "" : ` (${me.role})`}; pick another person at the top right to see what
        they may do.{isDemo && " Make something happen, and look into #security-alerts."}
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label="Dismiss the welcome"
        onClick={() => {
          forGood.write("welcomed", "yes");
          setNew(false);
        }}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
};
