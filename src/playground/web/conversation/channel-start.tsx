import type { PageChannel } from "../../page/protocol.js";
import { Avatar } from "../people/avatar.js";
import { personOf } from "../people/person-of.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./channel-start.css";

/** What stands above a conversation's first message. */
export const ChannelStart = ({ channel }: { channel: PageChannel }) => {
  const snapshot = useSnapshot();
  const isRoom = channel.kind === "public" || channel.kind === "private";
  const others = channel.members.filter((each) => each !== snapshot.me);
  return (
    <div className="channel-start">
      {!isRoom && (
        <span className="channel-start-avatars">
          {others.map((id) => (
            <Avatar key={id} {...personOf(snapshot, id)} />
          ))}
        </span>
      )}
      <p className="channel-start-name">{isRoom ? `# ${channel.name}` : channel.name}</p>
      <p>{aboutOf(channel, snapshot.appName, others.includes(snapshot.appUserId))}</p>
    </div>
  );
};

const aboutOf = ({ kind, name, hasBot, isArchived }: PageChannel, app: string, isApp: boolean) => {
  if (isApp && kind === "im") {
    return `This is between you and ${app}. Ask it with /audit.`;
  }
  if (kind === "im" || kind === "mpim") return `This is between you and ${name}.`;
  if (isArchived) return "What was said here can still be read.";
  if (!hasBot) {
    return `${app} is not in this channel: it can answer you here, but it cannot post for all.`;
  }
  return `Ask the audit log with /audit. Only you see the answers, until you share one.`;
};
