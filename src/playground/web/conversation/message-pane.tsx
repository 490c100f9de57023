import { memo } from "react";
import type { PageChannel, PageMessage } from "../../page/protocol.js";
import { Announcer } from "../messages/announcer.js";
import { MessageList } from "../messages/message-list.js";
import { Icon } from "../ui/icon.js";
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
      <section
        className="message-scroller"
        ref={following.scrollerRef}
        aria-label={`Messages in ${channel.name}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <div ref={following.contentRef} className="message-column">
          <ChannelStart channel={channel} />
          <MessageList messages={messages} />
        </div>
      </section>
      <Announcer messages={messages} />
      {hasNew && (
        <button type="button" className="new-messages" onClick={following.showNewest}>
          New messages <Icon name="arrowDown" />
        </button>
      )}
    </div>
  );
});
