import type { AnyBlock, KnownBlock } from "@slack/types";
import type { Message } from "../../../src/slack/blocks/message.js";

const inline = (element: object): string => {
  if (!("type" in element)) return "";
  switch (element.type) {
    case "text":
    case "plain_text":
    case "mrkdwn":
      return "text" in element ? String(element.text) : "";
    case "date":
      return "fallback" in element ? `<${String(element.fallback)}>` : "";
    case "user":
      return "user_id" in element ? `<@${String(element.user_id)}>` : "";
    case "usergroup":
      return "usergroup_id" in element ? `<@${String(element.usergroup_id)}>` : "";
    case "broadcast":
      return "@here";
    case "link":
      return "text" in element && "url" in element ? `[${element.text}](${element.url})` : "";
    default:
      return "";
  }
};

// Our chart is the one block that the types do not know.
const isKnown = (block: AnyBlock): block is KnownBlock => block.type !== "data_visualization";

const linesOf = (block: KnownBlock): string => {
  switch (block.type) {
    case "header":
      return `# ${block.text.text}`;
    case "section":
      return block.text?.text ?? "";
    case "context":
      return `(${block.elements.map(inline).join(" | ")})`;
    case "actions":
      return block.elements
        .map((each) => {
          if (each.type === "button") return `[${each.text.text}]`;
          if (each.type !== "overflow") return each.type;
          return `[⋯ ${each.options.map(({ text }) => text.text).join(" / ")}]`;
        })
        .join(" ");
    case "rich_text":
      return block.elements
        .flatMap((part) =>
          part.type === "rich_text_list"
            ? part.elements.map((item) => `• ${item.elements.map(inline).join("")}`)
            : [part.elements.map(inline).join("")],
        )
        .join("\n");
    default:
      return `<${block.type}>`;
  }
};

/** What a reader sees of a message, a line a line, with each date's fallback in angle brackets. */
export const seenIn = ({ blocks }: Message): readonly string[] =>
  blocks
    .map((block) => (isKnown(block) ? linesOf(block) : "<chart>"))
    .join("\n")
    .split("\n");
