import { useMemo } from "react";
import type { PageMessage } from "../../page/protocol.js";
import { personOf } from "../people/person-of.js";
import { useNow } from "../time/use-now.js";
import { dayName, msOf } from "../time/zoned.js";
import { useSnapshot } from "../workspace/workspace.js";
import { arrange } from "./arrange.js";
import "./message-list.css";
import { MessageRow } from "./message-row.js";

/** A channel's messages, by day. */
export const MessageList = ({ messages }: { messages: readonly PageMessage[] }) => {
  const snapshot = useSnapshot();
  const nowMs = useNow(60_000);
  const { tz } = personOf(snapshot, snapshot.me);
  const entries = useMemo(() => arrange(messages, tz), [messages, tz]);
  return (
    <ol className="message-list" aria-label="Messages">
      {entries.map(({ message, replies, startsDay, isContinued }) => (
        <li key={message.ts}>
          {startsDay && (
            <h3 className="day-divider">
              <span>{dayName(tz, msOf(message.ts), nowMs)}</span>
            </h3>
          )}
          <MessageRow message={message} isContinued={isContinued} />
          {replies.length > 0 && (
            <ol
              className="message-replies"
              aria-label={replies.length === 1 ? "1 reply" : `${replies.length} replies`}
            >
              {replies.map((reply) => (
                <li key={reply.ts}>
                  <MessageRow message={reply} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
};
