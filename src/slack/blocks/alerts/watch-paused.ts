import type { Watch } from "../../../state/alerts/watch.js";
import { button, section } from "../elements.js";
import type { Message } from "../message.js";
import { escapeMrkdwn } from "../text.js";

const NAME_MOST = 300;

export interface WatchPaused {
  /** What the watch is about. Hostile text. */
  readonly name: string;
  readonly wasPaused: boolean;
  readonly command: string;
}

/** That a watch is silent now, and how to resume it. */
export const renderWatchPaused = (
  { id, number }: Watch,
  { name, wasPaused, command }: WatchPaused,
): Message => {
  const opening = wasPaused ? "Paused already" : "Paused";
  const words = `${opening}: watch #${number}, *${escapeMrkdwn(name, NAME_MOST)}*. It tells of nothing until somebody resumes it: here, or any time with \`${escapeMrkdwn(command, 40)} watches\`.`;
  return {
    text: words,
    blocks: [
      section(words),
      {
        type: "actions",
        elements: [button("watch.resume", "Resume", id, { spoken: `Resume watch ${number}` })],
      },
    ],
  };
};
