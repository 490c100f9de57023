import type { PageChannel } from "../../page/protocol.js";
import { isAppChat, isRoom } from "../channels/channel-kind.js";
import { Avatar } from "../people/avatar.js";
import { personOf } from "../people/person-of.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./channel-start.css";

/** What stands above a conversation's first message. */
export const ChannelStart = ({ channel }: { channel: PageChannel }) => {
  const snapshot = useSnapshot();
  const others = channel.members.filter((each) => each !== snapshot.me);
  return (
    <div className="channel-start">
      {!isRoom(channel) && (
        <span className="channel-start-avatars">
          {others.map((id) => (
            <Avatar key={id} {...personOf(snapshot, id)} />
          ))}
        </span>
      )}
      <p className="channel-start-name">{isRoom(channel) ? `# ${channel.name}` : channel.name}</p>
      <p>{aboutOf(channel, snapshot.appName)}</p>
    </div>
  );
};

const aboutOf = (channel: PageChannel, app: string) => {
  const { name, hasBot, isArchived } = channel;
  if (isAppChat(channel)) {
    return `This is between you and ${app}. Ask it with /audit.`;
  }
  if (!isRoom(channel)) return `This is between you and ${name}.`;
  if (isArchived) return "What was said here can still be read.";
  if (!hasBot) {
    return `${app} is not in this channel: it answers you here, but cannot post for all until you /invite @${app}.`;
  }
  return `Ask the audit log with /audit. Only you see the answers, until you share one.`;
};
