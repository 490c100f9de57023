import type { BlockKit } from "../../../page/protocol.js";
import { objectsAt, textAt } from "../read.js";

/** The bare words of a rich_text block, a line for each of its parts. */
export const richTextWords = (richText: BlockKit): string =>
  objectsAt(richText, "elements")
    .map((part) =>
      objectsAt(part, "elements")
        .map((piece) => textAt(piece, "text") || richTextWords(piece))
        .join(part.type === "rich_text_list" ? "\n" : ""),
    )
    .join("\n");
