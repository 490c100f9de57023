import type { Watch } from "../../../state/alerts/watch.js";
import { asSeen } from "../../as-seen.js";
import { fullWatchName } from "../alerts/watch-words.js";
import { codeLine } from "../code-line.js";
import type { Message } from "../message.js";
import { cut, escapeMrkdwn } from "../text.js";

const NAME_MOST = 240;
const LINE_MOST = 1_000;

/** What was deleted, and the line that makes it anew. */
export const renderWatchDeleted = (watch: Watch, command: string): Message => {
  const name = fullWatchName(watch);
  return {
    text: `Deleted watch #${watch.number}: ${escapeMrkdwn(name, NAME_MOST)}`,
    blocks: [
      codeLine(
        `Deleted watch #${watch.number}: ${cut(name, NAME_MOST)}. To make it anew, copy this line:`,
        cut(`${command} watch ${asSeen(watch.query)}`, LINE_MOST),
      ),
    ],
  };
};

/** A built-in watch stays, in silence: mrkdwn. */
export const renderBuiltInPaused = (watch: Watch, command: string): string =>
  `Watch #${watch.number}, *${escapeMrkdwn(watch.title ?? "built in", NAME_MOST)}*, is built in, so it cannot be deleted. It is paused instead: \`${escapeMrkdwn(command, 40)} watches\` has a button to resume it.`;
