import type { RichTextBlock } from "@slack/types";
import type { Place } from "../../../state/alerts/outbox-message.js";
import { richSection, richText } from "../text.js";

/**
 * A link to a message of ours. Slack leads from its own address to the reader's workspace.
 * Source of the path: docs.slack.dev/reference/methods/chat.getPermalink
 */
export const renderPlaceLink = ({ channelId, ts }: Place, words: string): RichTextBlock =>
  richText([
    richSection([
      {
        type: "link",
        url: `https://slack.com/archives/${channelId}/p${ts.replace(".", "")}`,
        text: words,
      },
    ]),
  ]);
