import { memo } from "react";
import type { PageMessage } from "../../page/protocol.js";
import { sameJson } from "../blocks/same-json.js";
import { AppBadge } from "../people/app-badge.js";
import { Avatar } from "../people/avatar.js";
import { personOf } from "../people/person-of.js";
import { fullTimeIn, msOf, timeIn } from "../time/zoned.js";
import { useSnapshot } from "../workspace/workspace.js";
import { EphemeralNote } from "./ephemeral-note.js";
import { MessageBody } from "./message-body.js";
import "./message-row.css";

interface Props {
  readonly message: PageMessage;
  /** Without its author, who is named above. */
  readonly isContinued?: boolean;
}

/** One message with its author and time. */
export const MessageRow = ({ message, isContinued = false }: Props) => {
  const snapshot = useSnapshot();
  const author = personOf(snapshot, message.userId);
  const { tz } = personOf(snapshot, snapshot.me);
  return (
    <article
      className={`message${message.isEphemeral ? " message-ephemeral" : ""}${isContinued ? " message-continued" : ""}`}
      aria-label={`${author.name}, ${timeIn(tz, msOf(message.ts))}`}
    >
      <div className="message-gutter">
        {isContinued ? <Time ts={message.ts} tz={tz} /> : <Avatar {...author} />}
      </div>
      <div className="message-content">
        {message.isEphemeral && <EphemeralNote message={message} />}
        {!isContinued && (
          <p className="message-head">
            <strong className="message-author">{author.name}</strong>
            {author.id === snapshot.appUserId && <AppBadge />}
            <Time ts={message.ts} tz={tz} />
          </p>
        )}
        <SteadyBody message={message} />
      </div>
    </article>
  );
};

/** Every snapshot holds all messages anew: one that says the same is not drawn again. */
const SteadyBody = memo(MessageBody, (before, now) => sameJson(before.message, now.message));

const Time = ({ ts, tz }: { ts: string; tz: string }) => {
  const ms = msOf(ts);
  return (
    <time className="message-time" dateTime={new Date(ms).toISOString()} title={fullTimeIn(tz, ms)}>
      {timeIn(tz, ms)}
    </time>
  );
};
