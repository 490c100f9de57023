import type { PageChannel } from "../../page/protocol.js";
import { iconOf } from "../channels/icon-of.js";
import { AppBadge } from "../people/app-badge.js";
import { Avatar } from "../people/avatar.js";
import { personOf } from "../people/person-of.js";
import { useNow } from "../time/use-now.js";
import { placeOf, timeIn } from "../time/zoned.js";
import { Icon } from "../ui/icon.js";
import { useSnapshot } from "../workspace/workspace.js";
import "./channel-header.css";

/** Which conversation this is, and who is in it. */
export const ChannelHeader = ({ channel }: { channel: PageChannel }) =>
  channel.kind === "im" ? <PersonHeader channel={channel} /> : <RoomHeader channel={channel} />;

const RoomHeader = ({ channel }: { channel: PageChannel }) => {
  const { appName, appUserId } = useSnapshot();
  const { members, hasBot, isArchived, name } = channel;
  const people = members.filter((each) => each !== appUserId).length;
  return (
    <header className="channel-header">
      <h2 className="channel-header-name">
        <Icon name={iconOf(channel)} />
        <span>{name}</span>
      </h2>
      {isArchived && <span className="channel-tag">archived</span>}
      <p className="channel-header-about">
        <span className="channel-header-fact">
          <Icon name="people" />
          {people} {people === 1 ? "person" : "people"}
        </span>
        <span className={`channel-tag ${hasBot ? "channel-tag-in" : ""}`}>
          {appName} {hasBot ? "is in here" : "is not in here"}
        </span>
      </p>
    </header>
  );
};

const PersonHeader = ({ channel }: { channel: PageChannel }) => {
  const snapshot = useSnapshot();
  const nowMs = useNow(15_000);
  const other = personOf(
    snapshot,
    channel.members.find((each) => each !== snapshot.me) ?? snapshot.me,
  );
  return (
    <header className="channel-header">
      <h2 className="channel-header-name">
        <Avatar {...other} size="small" />
        <span>{other.name}</span>
      </h2>
      {other.isBot && <AppBadge />}
      {!other.isBot && (
        <p className="channel-header-about">
          {other.role === "" ? "" : `${other.role} · `}
          {placeOf(other.tz)} {timeIn(other.tz, nowMs)}
        </p>
      )}
    </header>
  );
};
