import { isBuiltIn, type Watch } from "../../../state/alerts/watch.js";
import { fullWatchName } from "../alerts/watch-words.js";
import { countOf } from "../counts.js";
import { context, mrkdwn, section } from "../elements.js";
import type { Message } from "../message.js";
import { cut, escapeMrkdwn, richBreak, richSection, richText, richTextOf } from "../text.js";
import { deleteButton } from "./watch-buttons.js";
import { destinationWords } from "./watch-words.js";
import { howToWatch } from "./watching-examples.js";

const TYPED_MOST = 60;
const NAME_MOST = 80;
const MOST_LISTED = 10;

export interface WhichWatch {
  /** What stood after `unwatch`; empty: nothing. */
  readonly typed: string;
  /** Those that its writer may change, by number. */
  readonly watches: readonly Watch[];
  readonly command: string;
}

/** Which watch was meant, where it is none that its asker sees: their numbers. */
export const renderWhichWatch = ({ typed, watches, command }: WhichWatch): Message => {
  const text =
    typed === "" ? "Which watch?" : `I know no watch “${escapeMrkdwn(typed, TYPED_MOST)}”.`;
  if (watches.length === 0) {
    const none = "There is none that you could delete.";
    return {
      text: `${text} ${none}`,
      blocks: [section(`*${text}* ${none}`), ...howToWatch(command)],
    };
  }
  const listed = watches.slice(0, MOST_LISTED);
  const more = watches.length - listed.length;
  const name = escapeMrkdwn(command, 40);
  return {
    text,
    blocks: [
      section(`*${text}* Type its number, as in \`${name} unwatch ${watches[0]?.number}\`:`),
      richText([
        richSection(
          listed.flatMap((watch, index) => [
            ...(index === 0 ? [] : [richBreak]),
            richTextOf(`#${watch.number}  ${cut(fullWatchName(watch), NAME_MOST)}`),
            ...(isBuiltIn(watch) ? [richTextOf(" (built in)")] : []),
          ]),
        ),
      ]),
      context(
        mrkdwn(`${more > 0 ? `And ${countOf(more, "more")}. ` : ""}\`${name} watches\` shows all.`),
      ),
    ],
  };
};

/** Before somebody else's watch is deleted: whose it is, and a button. @param userId whoever asked */
export const renderUnwatchOthers = (watch: Watch, userId: string): Message => {
  const name = fullWatchName(watch);
  const whose = `Watch #${watch.number} belongs to <@${watch.ownerId}>`;
  return {
    text: `${whose}.`,
    blocks: [
      section(
        `*${whose}.* It is not deleted yet.\n#${watch.number}, *${escapeMrkdwn(name)}*, to ${destinationWords(watch.destination, userId)}`,
      ),
      {
        type: "actions",
        elements: [deleteButton(watch, { page: null, nth: 1, name, userId })],
      },
    ],
  };
};
