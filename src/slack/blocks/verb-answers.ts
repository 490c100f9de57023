import { context, section } from "./elements.js";
import type { Message } from "./message.js";
import { cut, plainText, richSection, richText, richTextOf } from "./text.js";

const LINE_MOST = 400;

const copyable = (line: string) =>
  richText([richSection([richTextOf(cut(line, LINE_MOST), { code: true })])]);

/** Says that a verb is not built yet, and how to search for what follows it. */
export const renderNotYet = (command: string, words: string, rest: string): Message => ({
  text: words,
  blocks: [
    section(words),
    ...(rest === "" ? [] : [section("To see these events now:"), copyable(`${command} ${rest}`)]),
  ],
});

/** Below the answer of a verb that takes no words: how to search for them instead. */
export const withSearchHint = (
  message: Message,
  command: string,
  verb: string,
  rest: string,
): Message =>
  rest === ""
    ? message
    : {
        text: message.text,
        blocks: [
          context(
            plainText(
              `“${verb}” as the first word is a command, so I did not search. To search for it, put it in quotes:`,
              200,
            ),
          ),
          copyable(`${command} "${verb}" ${rest}`),
          ...message.blocks,
        ],
      };
