import { useSnapshot } from "../workspace/workspace.js";
import "./bars.css";

/** Says that the bot does not know the whole audit log yet. */
export const ReadingBar = () => {
  const { bot, appName } = useSnapshot();
  return (
    <div role="status">
      {bot !== null && !bot.isReady && (
        <p className="bar bar-reading">
          {appName} is still reading its audit log: {bot.events.toLocaleString("en-GB")} events so
          far.
        </p>
      )}
    </div>
  );
};
