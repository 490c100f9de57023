import { memo, useEffect, useState } from "react";
import type { PageChannel, PageMessage } from "../../page/protocol.js";
import { Announcer } from "../messages/announcer.js";
import { MessageList } from "../messages/message-list.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";
import { ChannelStart } from "./channel-start.js";
import "./message-pane.css";
import { useStickToBottom } from "./use-stick-to-bottom.js";

interface Props {
  readonly channel: PageChannel;
  readonly messages: readonly PageMessage[];
  /** Counts what the user has sent here: they want to see what comes of it. */
  readonly sentCount: number;
}

/** The messages of a channel, with the newest in sight; typing a letter below does not draw them again. */
export const MessagePane = memo(({ channel, messages, sentCount }: Props) => {
  const { me } = useSnapshot();
  const { scrollerRef, contentRef, isAtBottom, scrollToBottom } = useStickToBottom();
  const newest = messages.at(-1);
  const [lookedAt, setLookedAt] = useState(newest?.ts);
  if (isAtBottom && lookedAt !== newest?.ts) setLookedAt(newest?.ts);
  const hasNew = !isAtBottom && newest !== undefined && newest.ts !== lookedAt;

  useEffect(() => {
    if (sentCount > 0) scrollToBottom();
  }, [sentCount, scrollToBottom]);

  return (
    <div className="message-pane">
      <section
        className="message-scroller"
        ref={scrollerRef}
        aria-label={`Messages in ${channel.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <div ref={contentRef} className="message-column">
          <ChannelStart channel={channel} />
          <MessageList messages={messages} />
        </div>
      </section>
      <Announcer messages={messages} />
      {hasNew && newest.userId !== me && (
        <button type="button" className="new-messages" onClick={scrollToBottom}>
          New messages <Icon name="arrowDown" />
        </button>
      )}
    </div>
  );
});
