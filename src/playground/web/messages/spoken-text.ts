import { type DateReader, formatDate } from "../blocks/mrkdwn/format-date.js";
import { mentionName, type Names } from "../blocks/mrkdwn/mention-name.js";
import type { Inline } from "../blocks/mrkdwn/parse-angle.js";
import { parseMrkdwn } from "../blocks/mrkdwn/parse-mrkdwn.js";

/** What a screen reader says of a text in Slack's mrkdwn: the words that others see, in one line. */
export const spokenText = (mrkdwn: string, names: Names, reader: DateReader): string => {
  const speak = (inlines: readonly Inline[]): string => inlines.map(speakOne).join("");
  const speakOne = (inline: Inline): string => {
    switch (inline.kind) {
      case "text":
      case "code":
        return inline.text;
      case "emoji":
        return inline.name.replaceAll("_", " ");
      case "bold":
      case "italic":
      case "strike":
      case "link":
        return speak(inline.children);
      case "broadcast":
        return `@${inline.range}`;
      case "date":
        return formatDate(inline.seconds, inline.format, reader) ?? inline.fallback;
      default:
        return mentionName(names, inline);
    }
  };
  return parseMrkdwn(mrkdwn)
    .map((part) => (part.kind === "preformatted" ? part.text : speak(part.children)))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
};
