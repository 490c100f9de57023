import type { PageChannel } from "../../page/protocol.js";
import { isAppChat, isRoom } from "../channels/channel-kind.js";
import { iconOf } from "../channels/icon-of.js";
import { AppBadge } from "../people/app-badge.js";
import { Avatar } from "../people/avatar.js";
import { personOf } from "../people/person-of.js";
import { hashOf } from "../routing/route.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";

interface Props {
  readonly channel: PageChannel;
  readonly isCurrent: boolean;
  readonly unread: number;
  readonly onChoose: () => void;
}

/** One conversation in the list. */
export const ConversationLink = ({ channel, isCurrent, unread, onChoose }: Props) => {
  const snapshot = useSnapshot();
  const { id, name, isArchived } = channel;
  return (
    <a
      className={`conversation-link${unread > 0 ? " conversation-link-unread" : ""}${isArchived ? " conversation-link-archived" : ""}`}
      href={hashOf({ user: snapshot.me, channel: id, isHome: false })}
      aria-current={isCurrent ? "page" : undefined}
      onClick={onChoose}
    >
      <Mark channel={channel} />
      <span className="conversation-link-name">{name}</span>
      {isAppChat(channel) && <AppBadge />}
      {isArchived && <span className="conversation-link-note">archived</span>}
      {unread > 0 && (
        <span className="conversation-link-count">
          {unread > 99 ? "99+" : unread}
          <span className="visually-hidden"> unread</span>
        </span>
      )}
    </a>
  );
};

const Mark = ({ channel }: { channel: PageChannel }) => {
  const snapshot = useSnapshot();
  if (isRoom(channel)) return <Icon name={iconOf(channel)} />;
  const other = channel.members.find((each) => each !== snapshot.me) ?? snapshot.me;
  return <Avatar {...personOf(snapshot, other)} size="small" />;
};
