import type { PageChannel } from "../../page/protocol.js";
import { isAppChat, isRoom } from "../channels/channel-kind.js";
import { countUnread, type Seen } from "../unread/count-unread.js";
import { useSnapshot } from "../workspace/workspace.js";
import { ConversationLink } from "./conversation-link.js";
import "./sidebar.css";

interface Props {
  readonly current: string;
  readonly seen: Seen;
  /** Cannot be reached while it is shut away. */
  readonly isHidden: boolean;
  readonly onChoose: () => void;
}

/** All conversations of the user. */
export const Sidebar = ({ current, seen, isHidden, onChoose }: Props) => {
  const { channels } = useSnapshot();
  return (
    <nav id="sidebar" className="sidebar" aria-label="Conversations" inert={isHidden}>
      {[
        { title: "Channels", members: channels.filter(isRoom) },
        { title: "Apps", members: channels.filter(isAppChat) },
        {
          title: "Direct messages",
          members: channels.filter((each) => !isRoom(each) && !isAppChat(each)),
        },
      ].map(({ title, members }) => (
        <Section key={title} {...{ title, members, current, seen, onChoose }} />
      ))}
    </nav>
  );
};

interface SectionProps extends Omit<Props, "isHidden"> {
  readonly title: string;
  readonly members: readonly PageChannel[];
}

const Section = ({ title, members, current, seen, onChoose }: SectionProps) => {
  const { me, messages } = useSnapshot();
  if (members.length === 0) return null;
  return (
    <>
      <h2 className="sidebar-title">{title}</h2>
      <ul>
        {members.map((channel) => (
          <li key={channel.id}>
            <ConversationLink
              channel={channel}
              isCurrent={channel.id === current}
              unread={countUnread(messages, { me, channel: channel.id, seen })}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </>
  );
};
