import { memo } from "react";
import type { PageChannel, PageMessage } from "../../page/protocol.js";
import { Announcer } from "../messages/announcer.js";
import { MessageList } from "../messages/message-list.js";
import { Icon } from "../ui/icon.js";
import { ScrollArea } from "../ui/scroll-area.js";
import { useSnapshot } from "../workspace/workspace.js";
import { ChannelStart } from "./channel-start.js";
import "./message-pane.css";
import { useFollowing } from "./use-following.js";

interface Props {
  readonly channel: PageChannel;
  readonly messages: readonly PageMessage[];
  /** How many texts the user began to send here. */
  readonly sendings: number;
}

/** The messages of a channel, with the newest in sight; typing a letter below does not draw them again. */
export const MessagePane = memo(({ channel, messages, sendings }: Props) => {
  const { me } = useSnapshot();
  const newest = messages.at(-1);
  const following = useFollowing({ newest: newest?.ts, sendings });
  const hasNew = following.hasNew && newest?.userId !== me;

  return (
    <div className="message-pane">
      <ScrollArea
        className="message-scroller"
        ref={following.scrollerRef}
        label={`Messages in ${channel.name}`}
      >
        <div ref={following.contentRef} className="message-column">
          <ChannelStart channel={channel} />
          <MessageList messages={messages} />
        </div>
      </ScrollArea>
      <Announcer messages={messages} />
      {hasNew && (
        <button type="button" className="new-messages" onClick={following.showNewest}>
          New messages <Icon name="arrowDown" />
        </button>
      )}
    </div>
  );
});
