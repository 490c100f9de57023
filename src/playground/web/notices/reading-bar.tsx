import { useSnapshot } from "../workspace/workspace.js";
import "./bars.css";

/** Says that the bot does not know the whole audit log yet. */
export const ReadingBar = () => {
  const { bot, appName } = useSnapshot();
  const isReading = bot !== null && !bot.isReady;
  return (
    <div className={isReading ? "bar bar-reading" : undefined}>
      {/* Read out once: the number beside it changes all the time. */}
      <span role="status">{isReading ? `${appName} is still reading its audit log.` : ""}</span>
      {isReading && <span>{bot.events.toLocaleString("en-GB")} events so far.</span>}
    </div>
  );
};
